import type { MigrationStep } from '../../platform/database/migration.ts';

/** Tables of sessions, of links behind «Passwort vergessen», and of devices seen. */
export const signInMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T1010-sign-in',
    sql: `
      create table sessions (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references accounts on delete cascade,
        token_hash text not null unique,
        started_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        proven_at timestamptz not null,
        acting_for_link uuid,
        came_from text not null,
        user_agent text not null
      );
      create index on sessions (account_id);
      create index on sessions (expires_at);
      create table password_resets (
        id uuid primary key default gen_random_uuid(),
        account_id uuid references accounts on delete cascade,
        token_hash text not null unique,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create index on password_resets (account_id);
      create index on password_resets (expires_at);
    `,
  },
  {
    name: '2026-11-21T1500-sign-in-kept-inputs',
    sql: `
      create table kept_inputs (
        session_id uuid primary key references sessions on delete cascade,
        sealed text not null,
        kept_until timestamptz not null
      );
    `,
  },
  {
    name: '2026-11-25T1850-sign-in-second-step',
    sql: `
      create table pending_sign_ins (
        token_hash text primary key,
        account_id uuid not null references accounts on delete cascade,
        password_fingerprint text not null,
        target text,
        kept_input text,
        expires_at timestamptz not null
      );
      create index on pending_sign_ins (account_id);
      create index on pending_sign_ins (expires_at);
    `,
  },
  {
    name: '2026-11-25T1855-sign-in-seen-devices',
    sql: `
      create table seen_devices (
        account_id uuid not null references accounts on delete cascade,
        device_hash text not null,
        seen_at timestamptz not null,
        primary key (account_id, device_hash)
      );
      create index on seen_devices (seen_at);
      create table failure_notices (
        account_id uuid primary key references accounts on delete cascade,
        told_at timestamptz not null
      );
    `,
  },
  {
    name: '2026-11-25T1925-sign-in-failure-kinds',
    sql: `
      alter table failure_notices add column kind text not null default 'password';
      alter table failure_notices alter column kind drop default;
      alter table failure_notices drop constraint failure_notices_pkey;
      alter table failure_notices add primary key (account_id, kind);
    `,
  },
  {
    // sessions are kept for a day, browsers for 90
    name: '2026-11-26T0201-sign-in-last',
    sql: `
      update accounts set last_signed_in_at = seen.at from (
        select account_id, max(at) as at from (
          select account_id, started_at as at from sessions
          union all select account_id, seen_at from seen_devices) times group by account_id) seen
        where seen.account_id = accounts.id;
    `,
  },
  {
    name: '2026-11-26T0600-sign-in-reset-requests',
    sql: `
      create table reset_requests (
        id uuid primary key default gen_random_uuid(),
        email text not null,
        email_folded text not null,
        locale text not null,
        asked_at timestamptz not null
      );
      create index on reset_requests (asked_at, id);
    `,
  },
];
