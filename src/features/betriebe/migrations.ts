import type { MigrationStep } from '../../platform/database/migration.ts';

/**
 * Tables of the register. What is searched lies apart from the register itself: its index costs ten times what the row
 * costs, so the import only notes which ids are new, and a job indexes them after it.
 */
export const betriebeMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T1100-betriebe',
    sql: `
      create table betriebe (
        id uuid primary key default gen_random_uuid(),
        betriebsnummer text collate "C" not null,
        filialnummer text collate "C" not null default '',
        art text not null check (art in ('hauptbetrieb', 'filiale', 'ausbildungsstaette')),
        name text not null,
        rechtsform text,
        inhaber text,
        strasse text,
        hausnummer text,
        plz text not null,
        ort text not null,
        telefon text,
        email text,
        web text,
        gewerke text,
        eingetragen_am date,
        geloescht_am date,
        ba_betriebsnummer text,
        ausbildungsbetrieb text check (ausbildungsbetrieb in ('ja', 'nein')),
        unique (betriebsnummer, filialnummer)
      );
      create table betriebe_search (
        betrieb_id uuid primary key references betriebe on delete cascade,
        search_text text not null
      );
      create index on betriebe_search using gin (search_text gin_trgm_ops);
      -- a rare name that happens to be in a small sample is taken for a common one, and all rows are read for it
      alter table betriebe_search alter column search_text set statistics 1000;
      create table betriebe_search_pending (
        id bigint generated always as identity primary key,
        from_id uuid not null,
        to_id uuid not null
      );
    `,
  },
  {
    name: '2026-11-25T1905-betriebe-deleted',
    sql: `
      -- those that have left the register are few; what ends with them is looked for after each import
      create index on betriebe (geloescht_am) where geloescht_am is not null;
    `,
  },
  {
    name: '2026-11-26T0215-betriebe-search-words',
    sql: `
      create table betriebe_search_words (word text collate "C" primary key);
      create index on betriebe_search_words using gin (word gin_trgm_ops);
      -- town, address on file and the words of names are new to the search, so it learns everything once more
      insert into betriebe_search_pending (from_id, to_id)
        select '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'
        where exists (select from betriebe);
    `,
  },
  {
    name: '2026-11-26T0731-betriebe-search-slips',
    sql: `
      -- slips are told from words by their beginnings and endings
      create index on betriebe_search_words (reverse(word));
      drop index betriebe_search_words_word_idx;
    `,
  },
  {
    name: '2026-11-26T0735-betriebe-new-addresses',
    sql: `
      -- new addresses on file that an open Antrag proposes; they go when it ends
      create table betriebe_new_addresses (
        nummer bigint primary key,
        betrieb_id uuid not null references betriebe on delete cascade,
        address text not null,
        token_hash text unique,
        asked_at timestamptz not null,
        confirmed_at timestamptz,
        check (token_hash is not null or confirmed_at is not null)
      );
      create index on betriebe_new_addresses (betrieb_id);
    `,
  },
  {
    name: '2026-11-26T1654-betriebe-planned-changes',
    sql: `
      -- decided changes whose day has not come; they go when it has, and with their entry
      create table betriebe_planned_changes (
        nummer bigint primary key,
        betrieb_id uuid not null references betriebe on delete cascade,
        valid_from date not null,
        facts jsonb not null,
        held jsonb not null,
        decided_at timestamptz not null,
        overtaken_at timestamptz
      );
      create index on betriebe_planned_changes (betrieb_id);
      create index on betriebe_planned_changes (valid_from) where overtaken_at is null;
    `,
  },
  {
    name: '2026-11-26T2011-betriebe-common-words',
    sql: 'alter table betriebe_search_words add column is_common boolean not null default false',
  },
  {
    name: '2026-11-26T2120-betriebe-email-changes',
    sql: `
      create table betriebe_email_changes (
        betrieb_id uuid primary key references betriebe on delete cascade,
        changed_at timestamptz not null
      );
      -- Anträge, imports and taking an import back change addresses: the register itself notes when
      create function note_betrieb_email_change() returns trigger language plpgsql set search_path from current as $$
      begin
        insert into betriebe_email_changes (betrieb_id, changed_at) values (new.id, now())
          on conflict (betrieb_id) do update set changed_at = excluded.changed_at;
        return null;
      end $$;
      create trigger note_email_change after update of email on betriebe
        for each row when (old.email is distinct from new.email) execute function note_betrieb_email_change();
    `,
  },
];
