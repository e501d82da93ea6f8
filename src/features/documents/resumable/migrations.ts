import type { MigrationStep } from '../../../platform/database/migration.ts';

/** Files that come piece by piece; each piece is an object of its own in the store, so that any server goes on. */
export const resumableMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T1345-documents-resumable',
    sql: `
      create table resumable_uploads (
        id uuid primary key default gen_random_uuid(),
        account_id uuid references accounts on delete cascade,
        name text not null,
        size int not null check (size > 0),
        begun_at timestamptz not null,
        used_at timestamptz
      );
      create index on resumable_uploads (account_id) where account_id is not null;
      create index on resumable_uploads (begun_at);
      create table resumable_pieces (
        upload_id uuid not null references resumable_uploads on delete cascade,
        at int not null,
        size int not null check (size > 0),
        object text not null,
        sealed_key bytea not null,
        primary key (upload_id, at)
      );
      create index on resumable_pieces (object);
    `,
  },
  {
    name: '2026-11-26T1659-documents-resumable-ranges',
    sql: `
      alter table resumable_uploads add column range text;
      create index on resumable_uploads (range) where range is not null;
    `,
  },
  {
    // files of a form that could not be taken yet; an empty one is kept too, so that the form says what is wrong with it
    name: '2026-11-27T0330-documents-kept-with-form',
    sql: `
      alter table resumable_uploads add column kept_until timestamptz;
      create index on resumable_uploads (kept_until) where kept_until is not null;
      alter table resumable_uploads drop constraint resumable_uploads_size_check;
      alter table resumable_uploads add constraint resumable_uploads_size_check
        check (size > 0 or (size = 0 and kept_until is not null));
    `,
  },
];
