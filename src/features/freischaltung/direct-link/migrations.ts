import type { MigrationStep } from '../../../platform/database/migration.ts';

/** What is kept where a case worker links an account, and of Betriebe that nobody administers. */
export const directLinkMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0255-freischaltung-direct-links',
    sql: `
      alter table links add column begin_note text;
      create table link_documents (
        link_id uuid primary key references links on delete cascade,
        name text not null,
        content_type text not null,
        sealed bytea not null,
        kept_at timestamptz not null
      );
      create table betriebe_without_administrator (
        betrieb_id uuid primary key references betriebe on delete cascade,
        since timestamptz not null,
        colleagues int not null
      );
    `,
  },
];
