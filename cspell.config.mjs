import { glossaryWords } from './scripts/glossary-words.mjs';

// English is checked everywhere. In code, comments and docs a German noun counts as a word only when
// docs/glossary.md has it; the texts that people read are checked as German.
export default {
  version: '0.2',
  language: 'en-US,en-GB',
  caseSensitive: false,
  useGitignore: true,
  import: ['@cspell/dict-de-de/cspell-ext.json'],
  files: [
    'src/**/*.{ts,tsx}',
    'test/**/*.{ts,tsx}',
    'e2e/**/*.{ts,tsx}',
    'bench/**/*.ts',
    'scripts/**/*.{mjs,ts}',
    'chambers/*/{chamber,texts}.yaml',
    '*.{md,mjs,ts}',
    'docs/**/*.md',
    'src/**/*.md',
  ],
  // sample data: PINs, names and towns
  ignorePaths: ['node_modules', 'dist', 'chambers/*/demo.yaml'],
  words: [...glossaryWords()],
  dictionaries: ['technical'],
  dictionaryDefinitions: [
    { name: 'technical', path: './cspell.words.txt', addWords: true },
    { name: 'german', path: './cspell.words.de.txt', addWords: true },
  ],
  overrides: [
    {
      // What is checked in code: identifiers, comments, SQL. What stands in quotes is a URL, a label or data.
      filename: '**/!(*.de).{ts,tsx,mjs}',
      ignoreRegExpList: [
        "/(?<![\\w)])'(?:[^'\\\\\\n]|\\\\.)*'/g",
        '/(?<!\\w)"(?:[^"\\\\\\n]|\\\\.)*"/g',
        '/(?<![\\w>])`(?:[^`\\\\]|\\\\.)*`/g',
        '/«[^»\\n]*»/g',
        // regular expressions, and their ranges in templates
        '/a-zäöüß?/g',
        '/(?<=[=(,:[]\\s*)\\/(?:[^\\/\\n\\\\]|\\\\.)+\\/[dgimsuvy]*/g',
      ],
    },
    {
      // Texts for people, and what speaks of them: sample data and tests.
      filename: [
        '**/*.de.ts',
        '**/{fixtures,gallery,demo}/**',
        '**/{fixtures,gallery}.{ts,tsx}',
        '**/*.test.{ts,tsx}',
        'test/*.{ts,tsx}',
        'e2e/**',
        'src/lib/*-{words,german}.ts',
      ],
      language: 'de-DE,en-US,en-GB',
      dictionaries: ['german'],
    },
    {
      filename: 'chambers/**/*.yaml',
      language: 'de-DE,en-US,en-GB',
      dictionaries: ['german'],
      ignoreRegExpList: ['/^[\\s-]*[\\w-]+:/gm', '/[\\w-]+(?:\\.[\\w-]+)*\\.(?:de|example|localhost)\\b/g'],
    },
    {
      // In prose, what stands in backticks or quotes is a path, a command, or wording quoted as it is.
      filename: '**/*.md',
      ignoreRegExpList: [
        '/```[\\s\\S]*?```/g',
        '/`[^`\\n]*`/g',
        '/„[^“”]*[“”]/g',
        '/"[^"\\n]*"/g',
        '/\\]\\([^)]*\\)/g',
      ],
    },
  ],
};
