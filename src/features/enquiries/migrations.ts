import type { MigrationStep } from '../../platform/database/migration.ts';

/**
 * Forms of enquiries as they were sent, so that one sent twice is one, and copies for who was not signed in. The enquiries
 * themselves are Anträge; until then they were remembered here without a word.
 */
export const enquiryMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-25T1841-enquiries',
    sql: `
      create sequence anfragenummern start 1001;
      create table enquiries (
        nummer bigint primary key default nextval('anfragenummern'),
        form_id uuid not null unique,
        account_id uuid references accounts on delete cascade,
        topic text not null,
        files int not null,
        sent_at timestamptz not null,
        mail_id uuid references mails on delete set null
      );
      create index on enquiries (account_id, nummer) where account_id is not null;
      create index on enquiries (sent_at);
    `,
  },
  {
    name: '2026-11-26T0240-enquiries-sent-again-with-other-words',
    sql: `
      alter table enquiries add column content_hash text not null default '';
      alter table enquiries drop constraint enquiries_form_id_key;
      create unique index on enquiries (form_id, content_hash);
    `,
  },
  {
    // the words of an enquiry whose address nobody has proven, sealed, for a copy; the key is not in the database
    name: '2026-11-26T0620-enquiries-copies',
    sql: `
      create table enquiry_copies (
        nummer bigint primary key references enquiries on delete cascade,
        token_hash text unique,
        sealed bytea not null,
        expires_at timestamptz not null,
        mailed_at timestamptz
      );
      create index on enquiry_copies (expires_at);
    `,
  },
  {
    /*
     * Enquiries become Anträge. One keeps its number unless an Antrag may have it: numbers of both were counted apart. The
     * others get a new one, and say the former. Their words went out by mail alone and are not known: they are ended, as
     * mails of the chamber, and go a year after they were sent, as they were promised to.
     */
    name: '2026-11-26T1325-enquiries-as-antraege',
    sql: `
      alter table enquiries add column antrag bigint;
      update enquiries set antrag = nummer where nummer > (select last_value from antragsnummern);
      select setval('antragsnummern', greatest(most, (select last_value from antragsnummern)))
        from (select max(nummer) as most from enquiries) e where most is not null;
      update enquiries set antrag = nextval('antragsnummern') where antrag is null;

      insert into antraege (nummer, art, version, account_id, goes_with, contact_name, locale, answers, state, detail,
          department, sent_at, ended_at, deletes_at)
        select e.antrag, 'anfrage', 1, e.account_id, e.account_id,
          coalesce(a.first_name || ' ' || a.last_name, ''), coalesce(a.locale, 'de'),
          jsonb_build_object('topic', e.topic)
            || case when e.antrag = e.nummer then '{}' else jsonb_build_object('formerNumber', e.nummer::text) end,
          'approved', 'by-mail', 'auskunft', e.sent_at, e.sent_at, e.sent_at + interval '365 days'
        from enquiries e left join accounts a on a.id = e.account_id;
      insert into antrag_events (nummer, at, actor, account_id, kind, to_state, visible)
        select e.antrag, e.sent_at, 'person', e.account_id, 'sent', 'received', true
        from enquiries e order by e.nummer;

      alter table enquiry_copies drop constraint enquiry_copies_nummer_fkey;
      update enquiry_copies c set nummer = e.antrag from enquiries e where e.nummer = c.nummer and e.antrag <> e.nummer;
      alter table enquiry_copies add foreign key (nummer) references antraege on delete cascade;

      alter table enquiries drop constraint enquiries_pkey;
      alter table enquiries alter column nummer drop default;
      drop sequence anfragenummern;
      update enquiries set nummer = antrag;
      alter table enquiries drop column antrag, drop column account_id, drop column topic, drop column files,
        drop column sent_at;
      alter table enquiries rename to enquiry_forms;
      alter table enquiry_forms add foreign key (nummer) references antraege on delete cascade;
      create unique index on enquiry_forms (nummer);
    `,
  },
];
