import type { MigrationStep } from '../../platform/database/migration.ts';
import { directLinkMigrations } from './direct-link/migrations.ts';
import { letterMigrations } from './letters/migrations.ts';
import { linkEndMigrations } from './links/migrations.ts';
import { pinRunMigrations } from './pin-run/migrations.ts';
import { printBatchMigrations } from './print-batches/migrations.ts';
import { deletionIndexMigrations } from './retention/migrations.ts';

/** Tables of links, of PINs and of the letters that bring them. */
export const freischaltungMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T1300-links',
    sql: `
      create table links (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references accounts on delete cascade,
        betrieb_id uuid references betriebe,
        person_id uuid references personen,
        method text not null check (method in ('pin', 'registered-email', 'case-worker', 'invitation')),
        created_at timestamptz not null,
        ended_at timestamptz,
        end_reason text,
        check (num_nonnulls(betrieb_id, person_id) = 1)
      );
      create unique index on links (account_id, betrieb_id) where ended_at is null and betrieb_id is not null;
      create unique index on links (account_id, person_id) where ended_at is null and person_id is not null;
      create index on links (betrieb_id) where ended_at is null;
      create index on links (person_id) where ended_at is null;
    `,
  },
  {
    name: '2026-11-21T1301-pins',
    sql: `
      create table pins (
        id uuid primary key default gen_random_uuid(),
        betrieb_id uuid references betriebe,
        person_id uuid references personen,
        selector text not null,
        hash text not null,
        origin text not null check (origin in ('request', 'bulk', 'import')),
        length int not null,
        issued_at timestamptz not null,
        valid_until timestamptz not null,
        used_at timestamptz,
        used_by uuid references accounts on delete set null,
        revoked_at timestamptz,
        check (num_nonnulls(betrieb_id, person_id) = 1)
      );
      create index on pins (betrieb_id, selector);
      create index on pins (person_id, selector);
      create index on pins (origin, length) where origin = 'import';
    `,
  },
  {
    name: '2026-11-21T1302-letters',
    sql: `
      create table letters (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('pin', 'link-notice')),
        betrieb_id uuid references betriebe,
        person_id uuid references personen,
        requested_by uuid references accounts on delete set null,
        requested_at timestamptz not null,
        state text not null check (state in ('queued', 'needs-decision', 'printed', 'posted')),
        printed_at timestamptz,
        posted_at timestamptz,
        pin_id uuid references pins on delete set null,
        sealed bytea,
        check (num_nonnulls(betrieb_id, person_id) = 1)
      );
      create index on letters (state, requested_at) where state <> 'posted';
      create index on letters (betrieb_id, requested_at);
      create index on letters (person_id, requested_at);
    `,
  },
  ...pinRunMigrations,
  ...linkEndMigrations,
  {
    name: '2026-11-25T1840-freischaltung-link-roles',
    sql: `
      alter table links
        add column roles text[] not null default '{verwaltung}' check (
          cardinality(roles) > 0 and roles <@ array['verwaltung', 'ausbildung', 'kurse', 'finanzen', 'lesen']
        ),
        add column ends_at timestamptz;
      alter table links drop constraint links_end_reason_check;
      alter table links add constraint links_end_reason_check check (end_reason in (
        'left-betrieb', 'changed-betrieb', 'not-responsible', 'other', 'removed-by-admin', 'case-worker',
        'betrieb-deleted', 'account-deleted', 'moved-account', 'time-over'));
      create index on links (ends_at) where ended_at is null and ends_at is not null;
    `,
  },
  ...printBatchMigrations,
  ...directLinkMigrations,
  ...letterMigrations,
  ...deletionIndexMigrations,
];
