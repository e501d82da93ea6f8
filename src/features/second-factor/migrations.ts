import type { MigrationStep } from '../../platform/database/migration.ts';

/** Tables of authenticator apps, passkeys and recovery codes. */
export const secondFactorMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-25T1840-second-factor',
    sql: `
      create table totp_secrets (
        account_id uuid primary key references accounts on delete cascade,
        sealed bytea not null,
        since timestamptz not null,
        last_used_step bigint not null
      );
      create table recovery_codes (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references accounts on delete cascade,
        selector text not null,
        hash text not null,
        made_at timestamptz not null,
        used_at timestamptz,
        unique (account_id, selector)
      );
      create table passkeys (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references accounts on delete cascade,
        credential_id text not null unique,
        public_key bytea not null,
        counter bigint not null,
        transports text[] not null,
        name text not null,
        since timestamptz not null,
        last_used_at timestamptz
      );
      create index on passkeys (account_id);
      create table used_passkey_challenges (
        hash text primary key,
        void_after timestamptz not null
      );
      create index on used_passkey_challenges (void_after);
    `,
  },
  {
    // what an app stood in the place of comes back where its owner says that it was somebody else's
    name: '2026-11-26T1330-second-factor-replaced-apps',
    sql: `
      create table replaced_totp_secrets (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references accounts on delete cascade,
        sealed bytea not null,
        since timestamptz not null,
        last_used_step bigint not null,
        replaced_at timestamptz not null
      );
      create index on replaced_totp_secrets (account_id);
      create index on replaced_totp_secrets (replaced_at);
    `,
  },
];
