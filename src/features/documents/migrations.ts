import type { MigrationStep } from '../../platform/database/migration.ts';
import { batchMigrations } from './batch/migrations.ts';
import { bekanntgabeMigrations } from './bekanntgabe/migrations.ts';
import { pdfViewMigrations } from './pdf-views/migrations.ts';
import { resumableMigrations } from './resumable/migrations.ts';

/** Documents: what is known of a file and its own key; its sealed bytes lie in the store under `object`. */
export const documentMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0520-documents',
    sql: `
      create table documents (
        id uuid primary key default gen_random_uuid(),
        ref_kind text not null,
        ref_id text not null,
        position int not null,
        name text not null,
        content_type text not null,
        size bigint not null,
        object text not null,
        sealed_key bytea not null,
        scan text not null check (scan in ('waiting', 'clean', 'infected', 'unscanned')),
        kept_at timestamptz not null,
        retrieved_at timestamptz
      );
      create index on documents (ref_kind, ref_id, position);
      create index on documents (object);
      create index on documents (kept_at) where scan = 'waiting';
      create index on documents (kept_at) where ref_kind = 'form';
    `,
  },
  {
    name: '2026-11-26T0530-document-uploads',
    sql: `
      create sequence dokumentennummern start 1001;
      create table document_uploads (
        nummer bigint primary key default nextval('dokumentennummern'),
        form_id uuid not null unique,
        account_id uuid references accounts on delete set null,
        betrieb_id uuid references betriebe,
        person_id uuid references personen,
        department text not null,
        subject text not null,
        note text not null,
        sent_at timestamptz not null,
        done_at timestamptz,
        done_name text,
        done_staff_id uuid,
        check (num_nonnulls(betrieb_id, person_id) = 1)
      );
      create index on document_uploads (account_id, nummer) where account_id is not null;
      create index on document_uploads (betrieb_id, nummer) where betrieb_id is not null;
      create index on document_uploads (person_id, nummer) where person_id is not null;
      create index on document_uploads (department, sent_at) where done_at is null;
      create index on document_uploads (done_at) where done_at is not null;
    `,
  },
  {
    name: '2026-11-26T0531-document-deliveries',
    sql: `
      create table document_deliveries (
        id uuid primary key default gen_random_uuid(),
        form_id uuid not null unique,
        betrieb_id uuid references betriebe,
        person_id uuid references personen,
        kind text not null,
        year int not null,
        subject text not null,
        is_formal boolean not null,
        delivered_at timestamptz not null,
        delivered_name text not null,
        delivered_staff_id uuid not null,
        check (num_nonnulls(betrieb_id, person_id) = 1)
      );
      create index on document_deliveries (betrieb_id, delivered_at) where betrieb_id is not null;
      create index on document_deliveries (person_id, delivered_at) where person_id is not null;
      create index on document_deliveries (delivered_at);
      create table document_reads (
        document_id uuid not null references documents on delete cascade,
        account_id uuid not null references accounts on delete cascade,
        read_at timestamptz not null,
        primary key (document_id, account_id)
      );
      create index on document_reads (account_id);
      create table document_box_settings (
        betrieb_id uuid primary key references betriebe on delete cascade,
        tells_of_new boolean not null,
        changed_at timestamptz not null
      );
    `,
  },
  ...bekanntgabeMigrations,
  ...batchMigrations,
  ...resumableMigrations,
  {
    name: '2026-11-26T1610-documents-readable',
    sql: `
      alter table documents drop constraint documents_scan_check,
        add constraint documents_scan_check
          check (scan in ('waiting', 'clean', 'infected', 'unscanned', 'unreadable')),
        add column scan_tries int not null default 0,
        add column scan_after timestamptz,
        add column rejection_untold boolean not null default false;
      create index on documents (coalesce(scan_after, kept_at)) where scan = 'waiting';
      create index on documents (ref_kind, kept_at) where rejection_untold;
      alter table bekanntgaben drop constraint bekanntgaben_state_check,
        add constraint bekanntgaben_state_check
          check (state in ('checking', 'provided', 'notified', 'retrieved', 'deemed', 'lapsed', 'posted')),
        drop constraint bekanntgaben_lapse_reason_check,
        add constraint bekanntgaben_lapse_reason_check check (lapse_reason in
          ('no-consent', 'nobody-acts', 'not-retrieved', 'notice-failed', 'infected', 'unreadable'));
      drop index bekanntgaben_under_way;
      create index bekanntgaben_under_way on bekanntgaben (provided_at)
        where state in ('checking', 'provided', 'notified', 'deemed', 'lapsed')
          or (state = 'retrieved' and notified_at is null);
    `,
  },
  ...pdfViewMigrations,
];
