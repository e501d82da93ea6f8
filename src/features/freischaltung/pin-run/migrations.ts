import type { MigrationStep } from '../../../platform/database/migration.ts';

/** Tables of bulk runs, and what keeps the PINs of one subject apart. */
export const pinRunMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T1303-pin-selectors',
    sql: `
      create unique index pins_selector_of_betrieb on pins (betrieb_id, selector) where betrieb_id is not null;
      create unique index pins_selector_of_person on pins (person_id, selector) where person_id is not null;
      drop index pins_betrieb_id_selector_idx;
      drop index pins_person_id_selector_idx;
    `,
  },
  {
    name: '2026-11-21T1304-pin-runs',
    sql: `
      create table pin_runs (
        id uuid primary key default gen_random_uuid(),
        selection text not null,
        valid_days int not null,
        valid_until timestamptz not null,
        letters_file text not null,
        csv_file text not null,
        refused jsonb not null default '[]',
        started_at timestamptz not null,
        finished_at timestamptz
      );
      create unique index pin_runs_open_letters on pin_runs (letters_file) where finished_at is null;
      create unique index pin_runs_open_csv on pin_runs (csv_file) where finished_at is null;
      create table pin_run_items (
        run_id uuid not null references pin_runs on delete cascade,
        position int not null,
        betrieb_id uuid references betriebe,
        person_id uuid references personen,
        pin_id uuid references pins on delete set null,
        skipped text,
        primary key (run_id, position),
        check (num_nonnulls(betrieb_id, person_id) = 1)
      );
      create unique index on pin_run_items (run_id, betrieb_id) where betrieb_id is not null;
      create unique index on pin_run_items (run_id, person_id) where person_id is not null;
      create index pin_run_items_open on pin_run_items (run_id, position) where pin_id is null and skipped is null;
    `,
  },
];
