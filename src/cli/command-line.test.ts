import { expect, describe, it } from 'vitest';
import { runCommandLine } from './run-command-line.ts';

async function run(...words: string[]): Promise<string> {
  const said: string[] = [];
  const line = { env: {}, assetsDir: '', out: (text: string) => void said.push(text), progress: () => {} };
  expect(await runCommandLine(words, line)).toBe(0);
  return said.join('\n');
}

describe('the command line', () => {
  it('shows all commands without any word, and help on every level', async () => {
    expect(await run()).toContain('register import');
    expect(await run('--help')).toContain('pin issue');
    expect(await run('pin')).not.toContain('register import');
    expect(await run('register', 'import', '--help')).toContain('--dry-run');
  });

  it.each([
    [['gibt', 'es', 'nicht'], 'Den Befehl «gibt es nicht» gibt es nicht'],
    [['register', 'import'], 'Es fehlt --chamber'],
    [['register', 'import', '--chamber', 'x', '--farbe', 'rot'], '--farbe'],
    [
      ['register', 'import', '--chamber', 'nirgendwo', '--file', 'x.csv'],
      'Die Kammer «nirgendwo» gibt es nicht. Bekannt sind:',
    ],
    [['chamber', 'check', 'nirgendwo'], 'Die Kammer «nirgendwo» gibt es nicht'],
    [['serve', '--only', 'halb'], 'Erlaubt ist --only web oder --only worker'],
  ])('refuses %j with one sentence', async (words, sentence) => {
    await expect(run(...words)).rejects.toThrow(sentence);
  });

  it('checks one profile or all, for people and for machines', async () => {
    const all = JSON.parse(await run('chamber', 'check', '--json')) as { chambers: string[] };
    expect(all.chambers).toHaveLength(5);
    expect(await run('chamber', 'check', all.chambers[0]!)).toBe(`In Ordnung: ${all.chambers[0]}.`);
    expect(await run('chamber', 'list')).toContain(all.chambers[4]);
  });
});
