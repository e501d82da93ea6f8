import { glossaryWords } from './scripts/glossary-words.mjs';

// English is checked everywhere. A German noun counts as a word only when docs/glossary.md has it.
export default {
  version: '0.2',
  language: 'en-US,en-GB',
  caseSensitive: false,
  useGitignore: true,
  files: [
    'src/**/*.{ts,tsx}',
    'test/**/*.{ts,tsx}',
    'e2e/**/*.ts',
    'bench/**/*.ts',
    'scripts/**/*.{mjs,ts}',
    '*.{md,mjs,ts}',
    'docs/**/*.md',
    'src/**/*.md',
  ],
  // German prose: whole sentences for people. Its spelling is read by people, not by a word list.
  ignorePaths: [
    '**/texts.de.ts',
    '**/*.texts.de.ts',
    'chambers/**',
    '**/node_modules/**',
    'dist/**',
    'LICENSE',
  ],
  words: [...glossaryWords()],
  dictionaries: ['technical'],
  dictionaryDefinitions: [{ name: 'technical', path: './cspell.words.txt', addWords: true }],
  overrides: [
    {
      // What is checked in code: identifiers, comments, SQL. What stands in quotes is a URL, a label or data.
      filename: '**/*.{ts,tsx,mjs}',
      ignoreRegExpList: [
        "/(?<![\\w)])'(?:[^'\\\\\\n]|\\\\.)*'/g",
        '/(?<!\\w)"(?:[^"\\\\\\n]|\\\\.)*"/g',
        '/(?<![\\w>])`(?:[^`\\\\]|\\\\.)*`/g',
      ],
    },
    {
      // In prose, what stands in backticks is a path, a command or a name that the code check sees.
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
