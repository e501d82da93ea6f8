import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allMigrations } from '../../src/app/all-migrations.ts';
import { compareWithLock, extendLock, type MigrationLock } from './migration-lock.ts';

const lockFile = new URL('../../src/app/migrations.lock.json', import.meta.url);
const lock: MigrationLock = existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) : {};

const ADVICE = {
  edited:
    'A migration that may have run somewhere is never edited: put it back as it was and add a new one that corrects it. ' +
    'Only while it has not left your machine may you delete its line in src/app/migrations.lock.json and lock it anew.',
  missing: 'A migration that may have run somewhere is never removed or renamed: put it back.',
  unlocked:
    'Lock it: UPDATE_MIGRATION_LOCK=1 npx vitest run test/boundaries/migrations.test.ts, and commit the lock.',
  double: 'Each migration needs a name of its own.',
};

test('no migration that may have run somewhere has changed', () => {
  if (process.env['UPDATE_MIGRATION_LOCK'] === '1') {
    writeFileSync(lockFile, `${JSON.stringify(extendLock(lock, allMigrations), null, 2)}\n`);
  }
  const now: MigrationLock = existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) : {};
  const { edited, missing, unlocked, double } = compareWithLock(now, allMigrations);
  expect(allMigrations.length).toBeGreaterThan(0);
  expect(edited, ADVICE.edited).toEqual([]);
  expect(missing, ADVICE.missing).toEqual([]);
  expect(unlocked, ADVICE.unlocked).toEqual([]);
  expect(double, ADVICE.double).toEqual([]);
});

test('migrations are named by time stamp, feature and purpose', () => {
  const misnamed = allMigrations.filter(({ name }) => !/^\d{4}-\d{2}-\d{2}T\d{4}-[a-z0-9-]+$/.test(name));
  expect(misnamed.map(({ name }) => name)).toEqual([]);
});

describe('the lock', () => {
  const first = { name: '2026-01-01T0000-a', sql: 'create table a ()' };
  const second = { name: '2026-01-02T0000-b', sql: 'create table b ()' };
  const locked = extendLock({}, [first]);

  test('knows what it has locked', () => {
    expect(compareWithLock(locked, [first])).toEqual({ edited: [], missing: [], unlocked: [], double: [] });
  });

  test('finds an edited, a missing, a new and a doubled migration', () => {
    expect(compareWithLock(locked, [{ ...first, sql: 'create table a (id int)' }]).edited).toEqual([
      first.name,
    ]);
    expect(compareWithLock(locked, []).missing).toEqual([first.name]);
    expect(compareWithLock(locked, [first, second]).unlocked).toEqual([second.name]);
    expect(compareWithLock(locked, [first, first]).double).toEqual([first.name]);
  });

  test('takes new migrations in and never changes what it has', () => {
    const edited = { ...first, sql: 'create table a (id int)' };
    const extended = extendLock(locked, [edited, second]);
    expect(extended[first.name]).toBe(locked[first.name]);
    expect(compareWithLock(extended, [edited, second])).toMatchObject({ edited: [first.name], unlocked: [] });
  });
});
