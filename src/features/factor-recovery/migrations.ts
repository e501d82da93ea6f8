import type { MigrationStep } from '../../platform/database/migration.ts';

/** Requests to remove the factors of an account after a waiting period. */
export const factorRecoveryMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-25T1925-factor-recovery',
    sql: `
      create table factor_removals (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references accounts on delete cascade,
        requested_at timestamptz not null,
        reminders int not null default 0,
        stop_hashes text[] not null,
        ended_at timestamptz,
        end_reason text,
        check ((ended_at is null) = (end_reason is null))
      );
      create unique index on factor_removals (account_id) where ended_at is null;
      create index on factor_removals using gin (stop_hashes);
      create index on factor_removals (requested_at);
    `,
  },
  {
    name: '2026-11-26T1547-factor-recovery-account-index',
    sql: `create index on factor_removals (account_id);`,
  },
];
