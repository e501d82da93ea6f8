import type { MigrationStep } from '../../platform/database/migration.ts';

/** The table of changes of addresses, asked for, done and taken back. */
export const addressChangeMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-25T1905-address-changes',
    sql: `
      create table address_changes (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('change', 'move')),
        account_id uuid not null references accounts on delete cascade,
        old_email text not null,
        new_email text not null,
        new_folded text not null,
        sealed_code bytea not null,
        sealed_token bytea not null,
        token_hash text not null unique,
        asked_at timestamptz not null,
        expires_at timestamptz not null,
        new_proven_at timestamptz,
        old_proven_at timestamptz,
        waits_until timestamptz,
        reminded_at timestamptz,
        to_account_id uuid references accounts on delete set null,
        done_at timestamptz,
        undo_token_hash text unique,
        undo_until timestamptz,
        ended_at timestamptz,
        end_reason text check (end_reason in
          ('cancelled', 'replaced', 'stopped', 'taken', 'undone', 'obstacle'))
      );
      create unique index on address_changes (account_id) where done_at is null and ended_at is null;
      create index on address_changes (account_id, done_at);
      create index on address_changes (new_folded) where done_at is null and ended_at is null;
      create index on address_changes (waits_until) where done_at is null and ended_at is null;
      create index on address_changes (to_account_id);
      create index on address_changes (expires_at);
    `,
  },
  {
    name: '2026-11-25T2035-address-changes-superseded',
    sql: `
      alter table address_changes
        drop constraint address_changes_end_reason_check,
        add constraint address_changes_end_reason_check check (end_reason in
          ('cancelled', 'replaced', 'stopped', 'taken', 'undone', 'obstacle', 'superseded'));
    `,
  },
  {
    // which password a change was asked for under; null where there has been another one since
    name: '2026-11-26T0625-address-changes-account-as-of',
    sql: `
      alter table address_changes add column account_as_of timestamptz;
      update address_changes set account_as_of = accounts.sessions_valid_from
        from accounts where accounts.id = account_id and accounts.sessions_valid_from <= asked_at;
    `,
  },
];
