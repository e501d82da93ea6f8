import type { MigrationStep } from '../../../platform/database/migration.ts';

/** Formal decisions: what waits to be written, and where each went. */
export const bescheidMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T1659-antraege-bescheide',
    sql: `
      create table antrag_bescheide (
        nummer bigint primary key references antraege on delete cascade,
        staff_id uuid not null,
        decided_at timestamptz not null,
        waits_since timestamptz,
        delivery_id uuid references document_deliveries on delete set null,
        by_post boolean not null default false,
        posted_at timestamptz
      );
      create index on antrag_bescheide (waits_since) where waits_since is not null;
      create index on antrag_bescheide (decided_at) where by_post and posted_at is null;
      create index on antrag_bescheide (delivery_id) where delivery_id is not null;
    `,
  },
  {
    name: '2026-11-26T1945-antraege-bescheide-tries',
    sql: `
      alter table antrag_bescheide add column tries int not null default 0, add column next_try_at timestamptz;
      drop index antrag_bescheide_waits_since_idx;
      create index on antrag_bescheide (coalesce(next_try_at, waits_since)) where waits_since is not null;
    `,
  },
  {
    name: '2026-11-26T2250-antraege-bescheide-recipient',
    sql: `alter table antrag_bescheide add column recipient text;`,
  },
];
