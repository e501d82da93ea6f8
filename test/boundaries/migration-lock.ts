import { createHash } from 'node:crypto';
import type { MigrationStep } from '../../src/platform/database/migration.ts';

/** Name of a migration → SHA-256 of its SQL, as it first left somebody's machine. */
export type MigrationLock = Readonly<Record<string, string>>;

/** What a comparison of the migrations with their lock found; empty lists where all is well. */
export interface LockFindings {
  /** Migrations whose SQL is no longer what the lock says. */
  readonly edited: readonly string[];
  /** Locked migrations that are gone. */
  readonly missing: readonly string[];
  /** Migrations that are not locked yet. */
  readonly unlocked: readonly string[];
  /** Names used twice. */
  readonly double: readonly string[];
}

/** Compares all migrations with the hashes that were committed for them. */
export function compareWithLock(lock: MigrationLock, migrations: readonly MigrationStep[]): LockFindings {
  const names = migrations.map((migration) => migration.name);
  return {
    edited: migrations
      .filter(({ name, sql }) => lock[name] !== undefined && lock[name] !== hashOf(sql))
      .map(({ name }) => name),
    missing: Object.keys(lock).filter((name) => !names.includes(name)),
    unlocked: names.filter((name) => lock[name] === undefined),
    double: names.filter((name, at) => names.indexOf(name) !== at),
  };
}

/** The lock with the hashes of new migrations added, sorted by name; what it has stays as it is. */
export function extendLock(lock: MigrationLock, migrations: readonly MigrationStep[]): MigrationLock {
  const added = migrations
    .filter(({ name }) => lock[name] === undefined)
    .map(({ name, sql }) => [name, hashOf(sql)] as const);
  return Object.fromEntries([...Object.entries(lock), ...added].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hashOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}
