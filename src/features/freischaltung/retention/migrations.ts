import type { MigrationStep } from '../../../platform/database/migration.ts';

/** Indexes by which links, PINs and letters of a Betrieb, Person or account that is deleted are found. */
export const deletionIndexMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T1545-freischaltung-deletion-indexes',
    sql: `
      create index on links (betrieb_id) where betrieb_id is not null;
      create index on links (person_id) where person_id is not null;
      create index on pins (used_by) where used_by is not null;
      create index on letters (requested_by) where requested_by is not null;
      create index on pin_run_items (betrieb_id) where betrieb_id is not null;
      create index on pin_run_items (person_id) where person_id is not null;
    `,
  },
];
