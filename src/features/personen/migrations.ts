import type { MigrationStep } from '../../platform/database/migration.ts';

/** The table of natural persons known to the chamber. */
export const personenMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T1200-personen',
    sql: `
      create table personen (
        id uuid primary key default gen_random_uuid(),
        personennummer text collate "C" not null unique,
        art text not null check (art in ('lehrling', 'bildungskunde', 'dozent')),
        anrede text,
        vorname text,
        nachname text not null,
        geburtsdatum date,
        strasse text,
        hausnummer text,
        plz text not null,
        ort text not null,
        email text
      );
    `,
  },
  {
    name: '2026-11-26T0216-personen-search',
    sql: `
      create table personen_search (
        person_id uuid primary key references personen on delete cascade,
        search_text text not null
      );
      create index on personen_search using gin (search_text gin_trgm_ops);
      alter table personen_search alter column search_text set statistics 1000;
      create table personen_search_words (word text collate "C" primary key);
      create index on personen_search_words using gin (word gin_trgm_ops);
      create table personen_search_pending (
        id bigint generated always as identity primary key,
        from_id uuid not null,
        to_id uuid not null
      );
      insert into personen_search_pending (from_id, to_id)
        select '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'
        where exists (select from personen);
    `,
  },
  {
    // when training or courses ended; the file may leave it out
    name: '2026-11-26T0536-personen-ended',
    sql: `
      alter table personen add column beendet_am date;
      create index on personen (beendet_am) where beendet_am is not null;
    `,
  },
  {
    name: '2026-11-26T0732-personen-search-slips',
    sql: `
      -- slips are told from words by their beginnings and endings
      create index on personen_search_words (reverse(word));
      drop index personen_search_words_word_idx;
    `,
  },
  {
    name: '2026-11-26T2012-personen-common-words',
    sql: 'alter table personen_search_words add column is_common boolean not null default false',
  },
];
