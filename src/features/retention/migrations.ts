import type { MigrationStep } from '../../platform/database/migration.ts';

/** What was forgotten when, kind by kind. */
export const retentionMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0535-retention',
    sql: `
      create table retention_runs (
        id bigint generated always as identity primary key,
        kind text not null,
        began_at timestamptz not null,
        ended_at timestamptz,
        failed_at timestamptz,
        forgotten bigint not null default 0
      );
      create index on retention_runs (kind, id);
      create index on retention_runs (began_at);
    `,
  },
];
