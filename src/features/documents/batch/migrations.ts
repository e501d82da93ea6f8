import type { MigrationStep } from '../../../platform/database/migration.ts';

/**
 * Documents that are put into many boxes at once. What was sent lies in the database in sealed pieces until it was looked
 * at, since the process that receives it and the one that looks may stand on different machines (ADR 0024).
 */
export const batchMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T1312-documents-batches',
    sql: `
      create table document_batches (
        id uuid primary key default gen_random_uuid(),
        nummer int generated always as identity unique,
        state text not null check (state in ('draft', 'checking', 'checked', 'asked', 'delivering', 'delivered',
          'discarded')),
        numbers text not null check (numbers in ('betriebsnummer', 'personennummer')),
        kind text not null,
        year int not null,
        subject text not null,
        is_formal boolean not null,
        written_at timestamptz not null,
        written_name text not null,
        found int not null default 0,
        begun_at timestamptz,
        begun_name text,
        begun_staff_id uuid,
        finished_at timestamptz,
        told_up_to uuid,
        told int not null default 0
      );
      create index on document_batches (written_at);
      create index document_batches_under_way on document_batches (written_at)
        where state in ('checking', 'delivering');

      create table document_batch_files (
        id uuid primary key default gen_random_uuid(),
        batch_id uuid not null references document_batches on delete cascade,
        position int,
        name text not null,
        bytes bigint not null default 0,
        received_at timestamptz not null
      );
      create index on document_batch_files (batch_id, position);
      create table document_batch_pieces (
        file_id uuid not null references document_batch_files on delete cascade,
        number int not null,
        sealed bytea not null,
        primary key (file_id, number)
      );
      -- what is sealed does not compress
      alter table document_batch_pieces alter column sealed set storage external;

      create table document_batch_rows (
        id uuid primary key,
        batch_id uuid not null references document_batches on delete cascade,
        position int not null,
        state text not null check (state in ('refused', 'ready', 'delivered', 'failed')),
        file text not null,
        line int,
        nummer text not null,
        betrieb_id uuid references betriebe,
        person_id uuid references personen,
        name text not null,
        kind text not null,
        subject text not null,
        reason text,
        way text check (way in ('told', 'box', 'post')),
        delivery_id uuid references document_deliveries on delete set null,
        unique (batch_id, position),
        check (state not in ('ready', 'delivered') or num_nonnulls(betrieb_id, person_id) = 1)
      );
      create index document_batch_rows_ready on document_batch_rows (batch_id, position) where state = 'ready';
      create index on document_batch_rows (betrieb_id) where betrieb_id is not null;
      create index on document_batch_rows (person_id) where person_id is not null;
      create index on document_batch_rows (delivery_id) where delivery_id is not null;

      -- one mail tells of all documents of a Sammelzustellung that somebody may open
      alter table bekanntgabe_notices drop constraint bekanntgabe_notices_pkey, add primary key (mail_id, delivery_id);
    `,
  },
];
