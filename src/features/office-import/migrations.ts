import type { MigrationStep } from '../../platform/database/migration.ts';

/**
 * Files that the office imports. They lie in the database, since the process that receives a file and the one that works
 * on it may stand on different machines (ADR 0024).
 */
export const officeImportMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0240-office-import',
    sql: `
      create table office_imports (
        id uuid primary key default gen_random_uuid(),
        kind text not null,
        state text not null check (state in ('receiving', 'checking', 'checked', 'refused', 'applying', 'applied',
          'undoing', 'undone', 'discarded')),
        file_name text not null,
        file_bytes bigint not null default 0,
        pieces int not null default 0,
        sent_at timestamptz not null,
        sent_by_name text not null,
        staff_id uuid,
        applied_at timestamptz,
        applied_by_name text,
        undone_at timestamptz,
        undone_by_name text,
        rows_read bigint not null default 0,
        report jsonb,
        refusal text,
        undo_refusal text,
        filled_empty boolean not null default false,
        audit_id bigint
      );
      create index on office_imports (kind, sent_at);
      create index on office_imports (state) where state in ('receiving', 'checking', 'checked', 'applying', 'undoing');
      create table office_import_pieces (
        import_id uuid not null references office_imports on delete cascade,
        number int not null,
        bytes bytea not null,
        primary key (import_id, number)
      );
      -- what is read once is not worth compressing
      alter table office_import_pieces alter column bytes set storage external;
      create table office_import_faults (
        import_id uuid not null references office_imports on delete cascade,
        number int not null,
        is_refusal boolean not null,
        line bigint not null,
        column_name text not null,
        value text not null,
        reason text not null,
        primary key (import_id, number)
      );
      create table office_import_changes (
        id bigint generated always as identity primary key,
        import_id uuid not null references office_imports on delete cascade,
        record_id uuid not null,
        label text not null,
        before jsonb,
        after jsonb
      );
      create index on office_import_changes (import_id, (before is null), id);
    `,
  },
  {
    name: '2026-11-26T0614-office-import-reports-forgotten',
    sql: `
      -- rows of files name people, and nobody needs them for ever
      alter table office_imports add column report_forgotten_at timestamptz;
    `,
  },
  {
    name: '2026-11-26T0537-office-import-records',
    sql: 'create index on office_import_changes (record_id)',
  },
  {
    name: '2026-11-26T1632-office-import-failures',
    sql: `
      alter table office_imports
        add column failures int not null default 0,
        add column failed_at timestamptz,
        add column stale_at timestamptz,
        add column changed_digest numeric,
        add column new_digest numeric;
    `,
  },
  {
    name: '2026-11-26T2110-office-import-history',
    sql: `
      alter table office_imports add column rows_total bigint, add column undo_audit_id bigint;
      create index on office_imports (audit_id);
      create index on office_imports (undo_audit_id);
    `,
  },
];
