import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LONGEST_NAME } from '../src/lib/names.ts';
import { LONGEST_PASSWORD } from '../src/lib/password-rules.ts';

const page = readFileSync('docs/input-rules.md', 'utf8');
const rowOf = (input: string) => page.split('\n').find((line) => line.startsWith(`| ${input} |`)) ?? '';

test('what docs/input-rules.md names is there', () => {
  const named = [...page.matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('its lengths are those of the rules', () => {
  expect(rowOf('first and last name')).toContain(`up to ${LONGEST_NAME} characters`);
  expect(rowOf('new password')).toContain(`up to ${LONGEST_PASSWORD} characters`);
});
