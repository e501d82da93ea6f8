import type { MigrationStep } from '../../platform/database/migration.ts';
import { bescheidMigrations } from './bescheid/migrations.ts';

/**
 * Drafts, Anträge with their history, and questions. Numbers come from the one sequence that people's Anträge of every
 * kind share. Answers stand in one column, since each kind of Antrag has fields of its own.
 */
export const antraegeMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0610-antraege',
    sql: `
      create sequence if not exists antragsnummern;
      create table antraege (
        nummer bigint primary key default nextval('antragsnummern'),
        draft_id uuid unique,
        sender_token_hash text,
        art text not null,
        version int not null,
        account_id uuid references accounts on delete set null,
        betrieb_id uuid references betriebe,
        person_id uuid references personen,
        contact_name text not null,
        contact_email text,
        locale text not null,
        answers jsonb not null,
        before jsonb not null default '{}',
        decisions jsonb not null default '{}',
        state text not null default 'received' check (state in ('received', 'in-review', 'question', 'approved',
          'refused', 'withdrawn')),
        department text not null,
        taken_by uuid references staff on delete set null,
        taken_at timestamptz,
        revision int not null default 1,
        sent_at timestamptz not null,
        entered_by uuid references staff on delete set null,
        due_on date,
        ended_at timestamptz,
        decided_by uuid references staff on delete set null,
        reason text,
        copy_waits_since timestamptz,
        deletes_at timestamptz,
        check ((ended_at is null) = (state in ('received', 'in-review', 'question')))
      );
      create index on antraege (account_id, nummer) where account_id is not null;
      create index on antraege (betrieb_id, nummer) where betrieb_id is not null;
      create index on antraege (person_id, nummer) where person_id is not null;
      create index on antraege (department, sent_at) where ended_at is null;
      create index on antraege (taken_by, sent_at) where ended_at is null;
      create index on antraege (art, ended_at) where state in ('approved', 'refused');
      create index on antraege (copy_waits_since) where copy_waits_since is not null;
      create index on antraege (deletes_at) where deletes_at is not null;

      create table antrag_events (
        id bigint primary key generated always as identity,
        nummer bigint not null references antraege on delete cascade,
        at timestamptz not null,
        actor text not null check (actor in ('person', 'office', 'clock')),
        account_id uuid references accounts on delete set null,
        staff_id uuid references staff on delete set null,
        kind text not null,
        from_state text,
        to_state text not null,
        note text,
        visible boolean not null
      );
      create index on antrag_events (nummer, id);
      create index on antrag_events (account_id) where account_id is not null;

      create table antrag_questions (
        id uuid primary key default gen_random_uuid(),
        nummer bigint not null references antraege on delete cascade,
        text text not null,
        asked_at timestamptz not null,
        asked_by uuid references staff on delete set null,
        due_on date not null,
        reminded_at timestamptz,
        answer text,
        ended_at timestamptz
      );
      create unique index on antrag_questions (nummer) where ended_at is null;
      create index on antrag_questions (nummer, asked_at);
      create index on antrag_questions (due_on) where ended_at is null;

      create table antragsentwuerfe (
        id uuid primary key default gen_random_uuid(),
        art text not null,
        version int not null,
        account_id uuid references accounts on delete cascade,
        token_hash text,
        betrieb_id uuid references betriebe,
        person_id uuid references personen,
        answers jsonb not null,
        left_over jsonb not null default '{}',
        step text,
        revision int not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        deletes_at timestamptz not null,
        corrects bigint references antraege on delete cascade,
        corrects_revision int,
        check (account_id is not null or token_hash is not null)
      );
      create index on antragsentwuerfe (account_id, updated_at) where account_id is not null;
      create index on antragsentwuerfe (deletes_at);
      create index on antragsentwuerfe (corrects) where corrects is not null;
    `,
  },
  {
    // no foreign keys: a draft becomes an Antrag under the same key, and the sweep asks for both
    name: '2026-11-26T0630-antraege-papers',
    sql: `
      create table antrag_papers (
        papers_key uuid not null,
        paper text not null,
        kept_at timestamptz not null,
        primary key (papers_key, paper)
      );
    `,
  },
  {
    name: '2026-11-26T0655-antraege-queue',
    sql: `
      create index on antraege (department, (coalesce(due_on, date '9999-12-31')), nummer) where ended_at is null;
      create index on antraege ((coalesce(due_on, date '9999-12-31')), nummer) where ended_at is null;
      create index on antraege (department, sent_at) where state = 'received';
    `,
  },
  {
    name: '2026-11-26T0955-antraege-follow-ups',
    sql: `
      alter table antraege add column follow_up text;
      alter table antrag_events add column follow_up text;
    `,
  },
  {
    // goes_with repeats the account where the Antrag goes with it: one reference cannot be both set to null and cascade
    name: '2026-11-26T1210-antraege-outside',
    sql: `
      alter table antraege drop constraint antraege_state_check;
      alter table antraege add constraint antraege_state_check check (state in ('received', 'in-review', 'question',
        'awaiting', 'approved', 'refused', 'withdrawn'));
      alter table antraege drop constraint antraege_check;
      alter table antraege add constraint antraege_ended_check
        check ((ended_at is null) = (state in ('received', 'in-review', 'question', 'awaiting')));
      alter table antraege
        add column detail text,
        add column about_betrieb_id uuid references betriebe,
        add column about_person_id uuid references personen,
        add column goes_with uuid references accounts on delete cascade,
        add column only_key text;
      create index on antraege (about_betrieb_id, nummer) where about_betrieb_id is not null;
      create index on antraege (about_person_id, nummer) where about_person_id is not null;
      create index on antraege (goes_with) where goes_with is not null;
      create unique index antraege_only_open on antraege (art, only_key) where ended_at is null and only_key is not null;
      alter table antrag_events drop constraint antrag_events_actor_check;
      alter table antrag_events add constraint antrag_events_actor_check
        check (actor in ('person', 'office', 'clock', 'outsider'));
      alter table antrag_events add column detail text;
    `,
  },
  {
    name: '2026-11-26T1546-antraege-draft-indexes',
    sql: `
      create index on antragsentwuerfe (betrieb_id) where betrieb_id is not null;
      create index on antragsentwuerfe (person_id) where person_id is not null;
    `,
  },
  {
    // what nobody has, and what is approved and how far it is
    name: '2026-11-26T1658-antraege-had-by-nobody',
    sql: `
      create index on antraege (department, sent_at)
        where state = 'received' or (state = 'in-review' and taken_by is null);
      create index on antraege (art, (coalesce(follow_up, 'approved')), nummer) where state = 'approved';
    `,
  },
  {
    // what its person has to do whatever the office does meanwhile
    name: '2026-11-26T2010-antraege-to-do',
    sql: `
      alter table antraege add column to_do text;
    `,
  },
  ...bescheidMigrations,
  {
    // where letters go to somebody who wrote on paper and whom no register knows
    name: '2026-11-26T2121-antraege-contact-address',
    sql: `alter table antraege add column contact_address text;`,
  },
  {
    // which draft a correction was, for whoever comes back to it
    name: '2026-11-26T2210-antraege-sent-corrections',
    sql: `
      alter table antrag_events add column draft_id uuid;
      create index on antrag_events (draft_id) where draft_id is not null;
    `,
  },
  {
    // what an approval says by itself, in each language; until now it stood in the reason, in one of them
    name: '2026-11-26T2215-antraege-said-by-itself',
    sql: `alter table antraege add column said jsonb;`,
  },
  {
    // the day on which a paper came; of those entered before, the history alone says it
    name: '2026-11-26T2246-antraege-received-on',
    sql: `alter table antraege add column received_on date;`,
  },
  {
    // since when somebody waits: from the day on which the paper came, not from when it was typed in
    name: '2026-11-27T0310-antraege-arrived',
    sql: `
      alter table antraege add column arrived_at timestamptz not null
        generated always as (coalesce(received_on::timestamp at time zone 'Europe/Berlin', sent_at)) stored;
      drop index antraege_department_coalesce_nummer_idx, antraege_coalesce_nummer_idx,
        antraege_department_sent_at_idx, antraege_department_sent_at_idx1, antraege_department_sent_at_idx2;
      create index on antraege (department, (coalesce(due_on, date '9999-12-31')),
        ((arrived_at at time zone 'Europe/Berlin')::date), nummer) where ended_at is null;
      create index on antraege ((coalesce(due_on, date '9999-12-31')),
        ((arrived_at at time zone 'Europe/Berlin')::date), nummer) where ended_at is null;
      create index on antraege (department, arrived_at)
        where state = 'received' or (state = 'in-review' and taken_by is null);
    `,
  },
  {
    // days are worded for each who reads them; of complete papers the words that stand there already remain
    name: '2026-11-27T0320-antraege-event-days',
    sql: `
      alter table antrag_events add column since_on date, add column due_on date;
      update antrag_events e set since_on = a.received_on, note = null from antraege a
        where a.nummer = e.nummer and e.kind = 'entered' and a.received_on is not null;
    `,
  },
];
