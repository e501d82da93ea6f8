import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Lock, missingEntries } from './complete-lock.ts';

test('the lock file has every package that npm ci asks for (remedy: node scripts/complete-lock.ts)', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock;
  expect(missingEntries(lock)).toEqual({});
});

test('a package of another platform is noted with the platform that its name tells', () => {
  const optionalDependencies = {
    '@tool/linux-arm64-musl': '1.2.3',
    'tool-win32-x64-msvc': '1.2.3',
    known: '1.0.0',
  };
  const packages = {
    '': {},
    'node_modules/tool': { dev: true, optionalDependencies },
    'node_modules/known': {},
  };
  expect(missingEntries({ packages })).toEqual({
    'node_modules/@tool/linux-arm64-musl': {
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    },
    'node_modules/tool-win32-x64-msvc': {
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['win32'],
      cpu: ['x64'],
    },
  });
});
