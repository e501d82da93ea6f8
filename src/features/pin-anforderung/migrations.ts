import type { MigrationStep } from '../../platform/database/migration.ts';

/** What came of each Antrag for a PIN, beside the Antrag: whoever sent it must not read it there. */
export const pinAnforderungMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T1600-pin-anforderung',
    sql: `
      create table pin_anforderungen (
        nummer bigint primary key references antraege on delete cascade,
        outcome text check (outcome in ('queued', 'needs-decision', 'already-open', 'unknown-number', 'betrieb-gone',
          'no-own-pin'))
      );
      create index on pin_anforderungen (nummer) where outcome is null;
    `,
  },
];
