import type { MigrationStep } from '../../platform/database/migration.ts';

/** What the chamber has done about accounts and why, as far as somebody gave a reason. */
export const careMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0220-account-care-notes',
    sql: `
      create table care_notes (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references accounts on delete cascade,
        staff_id uuid references staff on delete set null,
        what text not null,
        reason text not null,
        at timestamptz not null
      );
      create index on care_notes (account_id, at);
      create index on care_notes (staff_id);
    `,
  },
  {
    name: '2026-11-26T0255-account-care-made',
    sql: `
      create table made_accounts (
        account_id uuid primary key references accounts on delete cascade,
        art text not null check (art in ('teilnahme', 'dozent')),
        person_id uuid references personen on delete set null,
        made_at timestamptz not null
      );
      create index on made_accounts (person_id);
      create table account_claims (
        token_hash text primary key,
        account_id uuid not null references accounts on delete cascade,
        expires_at timestamptz not null,
        claimed_at timestamptz
      );
      create index on account_claims (account_id);
      create index on account_claims (expires_at);
    `,
  },
  {
    name: '2026-11-26T1549-account-care-made-arts',
    sql: `
      alter table made_accounts
        drop constraint made_accounts_pkey,
        add primary key (account_id, art),
        add column link_settled_at timestamptz;
      update made_accounts m set link_settled_at = made_at
        where exists (select from links l where l.account_id = m.account_id and l.person_id = m.person_id);
      create index made_accounts_to_link on made_accounts (account_id)
        where person_id is not null and link_settled_at is null;
    `,
  },
  {
    name: '2026-11-26T1930-account-care-name-proof',
    sql: `
      alter table care_notes
        add column document text check (what = 'name' or document is null),
        add column document_words text check ((document_words is not null) = (document is not distinct from 'other-document'));
    `,
  },
];
