import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Figure } from '../bench/figure.ts';

// a look at what the long run measures: each form is answered by what is measured and not by a limit, nobody is let
// down. Times mean nothing here
test('what the long run measures can be measured', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kundenportal-proof-')), 'figures.jsonl');
  const bench = spawn(process.execPath, ['dist/bench.mjs', '--proof', file, '--short'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  bench.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(bench, 'close')) as [number];
  expect(said.split('\n').filter((line) => /^missed.*(?:failed|Many people)/.test(line))).toEqual([]);
  const figures = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Figure);
  expect([code === null, figures.filter(({ section }) => section === 'Many people at once').length]).toEqual([
    false,
    3,
  ]);
  expect(figures.filter(({ section }) => section.startsWith('Telling')).length).toBeGreaterThanOrEqual(10);
});
