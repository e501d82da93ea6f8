import type { MigrationStep } from '../../platform/database/migration.ts';

/** Tables of accounts, of the terms they accepted, of registrations that wait for their confirmation, and of the mails that confirm them. */
export const accountMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T1000-accounts',
    sql: `
      create table accounts (
        id uuid primary key default gen_random_uuid(),
        email text not null,
        email_folded text not null unique,
        first_name text not null,
        last_name text not null,
        state text not null default 'active' check (state in ('active', 'locked')),
        password_hash text,
        password_kind text not null default 'own' check (password_kind in ('own', 'provisional')),
        provisional_until timestamptz,
        password_changed_at timestamptz,
        sessions_valid_from timestamptz not null,
        terms_version text not null,
        terms_accepted_at timestamptz not null,
        created_at timestamptz not null
      );
      create table registrations (
        id uuid primary key default gen_random_uuid(),
        email text not null,
        email_folded text not null,
        first_name text not null,
        last_name text not null,
        password_hash text,
        terms_version text not null,
        terms_accepted_at timestamptz not null,
        browser_hash text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        superseded_at timestamptz,
        confirmed_at timestamptz,
        account_id uuid references accounts on delete cascade
      );
      create index on registrations (email_folded);
      create index on registrations (browser_hash, created_at);
      create index on registrations (expires_at);
      create index on registrations (account_id);
      create table confirmation_mails (
        id uuid primary key default gen_random_uuid(),
        registration_id uuid not null references registrations on delete cascade,
        token_hash text not null unique,
        code_selector text not null,
        code_hash text not null,
        wrong_codes int not null default 0,
        sent_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index on confirmation_mails (registration_id);
    `,
  },
  {
    name: '2026-11-22T1000-accounts-terms',
    sql: `
      create table account_terms (
        account_id uuid not null references accounts on delete cascade,
        version text not null,
        accepted_at timestamptz not null,
        primary key (account_id, accepted_at)
      );
      insert into account_terms (account_id, version, accepted_at)
        select id, terms_version, terms_accepted_at from accounts;
    `,
  },
  {
    name: '2026-11-25T0800-accounts-locale',
    sql: `
      alter table accounts add column locale text not null default 'de' check (locale in ('de', 'en'));
    `,
  },
  {
    name: '2026-11-25T1830-accounts-silenced-notices',
    sql: `
      create table silenced_notices (
        account_id uuid not null references accounts on delete cascade,
        kind text not null,
        silenced_at timestamptz not null,
        primary key (account_id, kind)
      );
    `,
  },
  {
    name: '2026-11-25T1840-accounts-imported',
    sql: `
      alter table accounts
        alter column terms_accepted_at drop not null,
        drop constraint accounts_password_kind_check,
        add constraint accounts_password_kind_check
          check (password_kind in ('own', 'provisional', 'imported', 'weak'));
      create index on accounts (id) where password_kind = 'imported';
      create table imported_password_settings (
        setting text primary key,
        dummy text not null
      );
    `,
  },
  {
    name: '2026-11-25T1900-accounts-phone',
    sql: `
      alter table accounts add column phone text;
    `,
  },
  {
    name: '2026-11-25T1910-accounts-deletion',
    sql: `
      alter table accounts
        drop constraint accounts_state_check,
        add constraint accounts_state_check check (state in ('active', 'locked', 'deleting')),
        add column deletes_at timestamptz,
        add column deletion_from text check (deletion_from in ('active', 'locked')),
        add column deletion_reminded_at timestamptz,
        add constraint accounts_deletion_check check (
          (state = 'deleting') = (deletes_at is not null) and (state = 'deleting') = (deletion_from is not null));
      create index on accounts (deletes_at) where state = 'deleting';
    `,
  },
  {
    name: '2026-11-25T1845-accounts-registration-locale',
    sql: `
      alter table registrations add column locale text not null default 'de' check (locale in ('de', 'en'));
    `,
  },
  {
    name: '2026-11-25T1915-accounts-closed',
    sql: `
      alter table accounts drop constraint accounts_state_check;
      alter table accounts add constraint accounts_state_check check (state in ('active', 'locked', 'deleting', 'closed'));
      alter table accounts add column closed_at timestamptz;
      create index on accounts (closed_at) where closed_at is not null;
    `,
  },
  {
    name: '2026-11-25T2236-accounts-own-mails',
    sql: `
      update mails set belongs_to = accounts.id from accounts
        where lower(to_address) = email_folded and kind not in (
          'freischaltung.link-notice', 'freischaltung.access-ended', 'freischaltung.wrong-pins',
          'freischaltung.no-administrator', 'freischaltung.letter-decision', 'zuordnung.code',
          'zuordnung.gathered-codes', 'zuordnung.many-requests', 'enquiries.enquiry');
      update mails set belongs_to = registrations.id from registrations
        where belongs_to is null and kind = 'accounts.confirm-address' and lower(to_address) = email_folded;
    `,
  },
  {
    // who has English has chosen it, here or by registering in it; German was also what nobody had chosen
    name: '2026-11-25T2325-accounts-locale-chosen',
    sql: `
      alter table accounts add column locale_chosen boolean not null default false;
      update accounts set locale_chosen = true where locale <> 'de';
    `,
  },
  {
    name: '2026-11-25T2045-accounts-short-password',
    sql: `
      alter table accounts add column password_needs_factor boolean not null default false;
    `,
  },
  {
    // who came from an older system has accepted no terms before the account was there
    name: '2026-11-26T0200-accounts-origin',
    sql: `
      alter table accounts
        add column origin text not null default 'registered' check (origin in ('registered', 'imported', 'made')),
        add column last_signed_in_at timestamptz;
      update accounts set origin = 'imported' where not exists (
        select from account_terms t where t.account_id = accounts.id and t.accepted_at <= accounts.created_at);
    `,
  },
  {
    name: '2026-11-26T0217-accounts-search',
    sql: `
      create table accounts_search (
        account_id uuid primary key references accounts on delete cascade,
        search_text text not null
      );
      create index on accounts_search using gin (search_text gin_trgm_ops);
      alter table accounts_search alter column search_text set statistics 1000;
      create table accounts_search_words (word text collate "C" primary key);
      create index on accounts_search_words using gin (word gin_trgm_ops);
      create table accounts_search_pending (
        id bigint generated always as identity primary key,
        from_id uuid not null,
        to_id uuid not null
      );
      -- many features change names and addresses of accounts: the table itself notes what the search must learn
      create function note_account_for_search() returns trigger language plpgsql as $$
      begin
        insert into accounts_search_pending (from_id, to_id) values (new.id, new.id);
        perform pg_notify('kundenportal_wake', current_schema || ' accounts.search');
        return null;
      end $$;
      create trigger note_for_search_new after insert on accounts
        for each row execute function note_account_for_search();
      create trigger note_for_search_changed after update of email, first_name, last_name on accounts
        for each row when ((old.email, old.first_name, old.last_name)
          is distinct from (new.email, new.first_name, new.last_name))
        execute function note_account_for_search();
      insert into accounts_search_pending (from_id, to_id)
        select '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'
        where exists (select from accounts);
    `,
  },
  {
    name: '2026-11-26T0221-accounts-former-addresses',
    sql: `
      create table former_addresses (
        email_folded text primary key,
        account_id uuid not null references accounts on delete cascade,
        since timestamptz not null,
        told_at timestamptz
      );
      create index on former_addresses (account_id);
      create index on former_addresses (since);
    `,
  },
  {
    name: '2026-11-26T0300-accounts-search-path',
    // whoever writes from outside the chamber's path, such as an operator with psql, must find its tables too
    sql: 'alter function note_account_for_search() set search_path from current',
  },
  {
    // the office lists the newest first
    name: '2026-11-26T0616-accounts-by-age',
    sql: 'create index accounts_by_age on accounts (created_at desc, id)',
  },
  {
    name: '2026-11-26T0733-accounts-search-slips',
    sql: `
      -- slips are told from words by their beginnings and endings
      create index on accounts_search_words (reverse(word));
      drop index accounts_search_words_word_idx;
    `,
  },
  {
    name: '2026-11-26T0910-accounts-registrations-search',
    sql: `
      -- those of the last days keep what comes near: the folding is done by the program
      alter table registrations add column search_text text not null default '';
      update registrations set search_text = lower(concat_ws(' ', first_name, last_name, email));
      create index registrations_waiting on registrations (created_at desc, id)
        where confirmed_at is null and superseded_at is null;
      create index on registrations using gin (search_text gin_trgm_ops)
        where confirmed_at is null and superseded_at is null;
    `,
  },
  {
    name: '2026-11-26T1640-accounts-phone-search',
    sql: `
      create index accounts_phone_digits on accounts
        using gin ((ltrim(regexp_replace(phone, '^\\s*(\\+|00)49|\\D', '', 'g'), '0')) gin_trgm_ops)
        where phone is not null;
    `,
  },
  {
    // whoever has the page of a corrected registration open is led to the one that took its place
    name: '2026-11-26T2010-accounts-registration-superseded-by',
    sql: `
      alter table registrations add column superseded_by uuid references registrations on delete set null;
      create index on registrations (superseded_by) where superseded_by is not null;
    `,
  },
  {
    name: '2026-11-26T2013-accounts-common-words',
    sql: 'alter table accounts_search_words add column is_common boolean not null default false',
  },
];
