import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Words that `npm run check` would refuse in a file of that name. */
function misspelt(file: string, content: string): readonly string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/cspell/bin.mjs',
      '--no-progress',
      '--no-summary',
      '--words-only',
      `stdin://${root}${file}`,
    ],
    { cwd: root, input: content, encoding: 'utf8' },
  );
  return stdout.split('\n').filter(Boolean);
}

describe('the spell check', () => {
  test('refuses a German noun in code that the glossary lacks, and nothing in quotes', () => {
    const code = [
      'export const findGewerbeschein = 1; // a Betrieb and its Innungsmeister',
      "export const findBetriebByBetriebsnummer = 'Gewerbeschein';",
      'const mandatsreferenz = ausbildungsstaetten.length;',
      'const rows = sql`select gesellenzahl from betriebe`;',
    ];
    expect(misspelt('src/lib/probe.ts', code.join('\n'))).toEqual([
      'Gewerbeschein',
      'Innungsmeister',
      'gesellenzahl',
    ]);
  });

  test('reads the texts for people as German', () => {
    const texts = "export const texts = { wrong: 'Die Adrese Ihres Betriebs stimmt nicht.' };";
    expect(misspelt('src/lib/texts.de.ts', texts)).toEqual(['Adrese']);
  });
});
