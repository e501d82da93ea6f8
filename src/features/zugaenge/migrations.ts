import type { MigrationStep } from '../../platform/database/migration.ts';

/** The table of invitations to act for a Betrieb. */
export const zugaengeMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-25T1900-zugaenge-invitations',
    sql: `
      create table invitations (
        id uuid primary key default gen_random_uuid(),
        betrieb_id uuid not null references betriebe,
        invited_by uuid references accounts on delete set null,
        email text not null,
        email_folded text not null,
        first_name text not null,
        last_name text not null,
        roles text[] not null check (
          cardinality(roles) > 0 and roles <@ array['verwaltung', 'ausbildung', 'kurse', 'finanzen', 'lesen']
        ),
        access_days int check (access_days > 0),
        token_hash text not null unique,
        state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'revoked')),
        created_at timestamptz not null,
        sent_at timestamptz not null,
        sends int not null default 1,
        expires_at timestamptz not null,
        decided_at timestamptz,
        accepted_by uuid references accounts on delete set null,
        check ((state = 'open') = (decided_at is null))
      );
      create unique index on invitations (betrieb_id, email_folded) where state = 'open';
      create index on invitations (email_folded) where state = 'open';
      create index on invitations (expires_at);
      create index on invitations (invited_by);
      create index on invitations (accepted_by);
    `,
  },
  {
    name: '2026-11-26T1548-zugaenge-betrieb-index',
    sql: `create index on invitations (betrieb_id);`,
  },
];
