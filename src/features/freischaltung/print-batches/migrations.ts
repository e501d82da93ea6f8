import type { MigrationStep } from '../../../platform/database/migration.ts';

/** What the office keeps of letters, batches of them, and PINs that it withdraws. */
export const printBatchMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0205-freischaltung-print-batches',
    sql: `
      create table print_batches (
        id uuid primary key default gen_random_uuid(),
        nummer int generated always as identity unique,
        kind text not null check (kind in ('queue', 'mass-run')),
        state text not null check (state in ('draft', 'asked', 'making', 'made', 'posted', 'dissolved')),
        staff_id uuid not null,
        staff_name text not null,
        begun_at timestamptz not null,
        letters int not null default 0,
        selection jsonb,
        left_out jsonb,
        valid_until timestamptz,
        finished_at timestamptz,
        stopped_at timestamptz,
        printed_at timestamptz,
        posted_at timestamptz
      );
      create index on print_batches (begun_at);
      create index print_batches_making on print_batches (begun_at) where state = 'making';

      alter table letters
        add column origin text not null default 'request' check (origin in ('request', 'bulk', 'office')),
        add column batch_id uuid references print_batches on delete set null,
        add column batch_position int,
        add column note text,
        add column decided_at timestamptz,
        drop constraint letters_state_check,
        add constraint letters_state_check check (
          state in ('queued', 'needs-decision', 'printed', 'posted', 'refused', 'withdrawn'));
      create index on letters (batch_id, batch_position) where batch_id is not null;
      create unique index letters_once_in_mass_run on letters (batch_id, betrieb_id) where origin = 'bulk';
      drop index letters_state_requested_at_idx;
      create index letters_under_way on letters (state, requested_at)
        where state in ('queued', 'needs-decision', 'printed');
      -- which letter brought a PIN
      create index on letters (pin_id) where pin_id is not null;

      alter table pins add column revoke_note text;
    `,
  },
  {
    name: '2026-11-26T1640-freischaltung-who-issued',
    sql: `
      alter table letters add column staff_id uuid, add column staff_name text;
      alter table pins
        add column issued_by uuid,
        add column issued_by_name text,
        add column revoked_by uuid,
        add column revoked_by_name text;
    `,
  },
  {
    name: '2026-11-26T1940-freischaltung-letters-asker-knows',
    sql: `
      -- of letters that wait already nobody can say it, so their askers are told only where they act
      alter table letters add column asker_knows boolean not null default false;
    `,
  },
  {
    name: '2026-11-26T2240-freischaltung-ordered-letters',
    sql: `
      -- how many a run was begun with, however many of them come about
      alter table print_batches add column ordered integer;
    `,
  },
];
