import type { MigrationStep } from '../../../platform/database/migration.ts';

/**
 * Views as PDF. Each has a key of its own and goes with its document in the same moment. A row is there from the beginning
 * for every document that can have one, so that what is due is found without looking at all others.
 */
export const pdfViewMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T1630-documents-pdf-views',
    sql: `
      create table document_pdf_views (
        document_id uuid primary key references documents on delete cascade,
        kind text not null check (kind in ('picture', 'office')),
        state text not null check (state in ('due', 'made', 'failed')),
        tries int not null default 0,
        due_at timestamptz not null,
        object text,
        sealed_key bytea,
        size bigint,
        made_at timestamptz,
        check ((state = 'made') = (num_nonnulls(object, sealed_key, size, made_at) = 4))
      );
      create index on document_pdf_views (kind, due_at) where state = 'due';
      create index on document_pdf_views (object) where object is not null;
      insert into document_pdf_views (document_id, kind, state, due_at)
      select id, case when content_type like 'image/%' then 'picture' else 'office' end, 'due', kept_at
      from documents
      where ref_kind <> 'vorlage' and content_type in ('image/jpeg', 'image/png', 'image/tiff',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.oasis.opendocument.text');
    `,
  },
  {
    name: '2026-11-26T1950-documents-heic-views',
    sql: `
      alter table document_pdf_views
        drop constraint document_pdf_views_kind_check,
        add constraint document_pdf_views_kind_check check (kind in ('picture', 'office', 'heic'));
      insert into document_pdf_views (document_id, kind, state, due_at)
      select id, 'heic', 'due', kept_at from documents
      where ref_kind <> 'vorlage' and content_type = 'image/heic';
    `,
  },
];
