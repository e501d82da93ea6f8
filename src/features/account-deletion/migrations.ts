import type { MigrationStep } from '../../platform/database/migration.ts';

/** Accounts that nobody signs in to any more, and when their people were warned. */
export const deletionMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0610-account-deletion-inactive',
    sql: `
      create table inactive_accounts (
        account_id uuid primary key references accounts on delete cascade,
        first_warned_at timestamptz not null,
        second_warned_at timestamptz,
        deletes_at timestamptz not null
      );
      create index on inactive_accounts (deletes_at);
    `,
  },
];
