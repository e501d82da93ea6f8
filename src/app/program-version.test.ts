import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programVersion } from './program-version.ts';

test('the program calls itself what its package is called', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(programVersion).toBe(version);
});
