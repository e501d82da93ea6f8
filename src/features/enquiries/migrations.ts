import type { MigrationStep } from '../../platform/database/migration.ts';

/** What is remembered of enquiries: no words, no names, no addresses in the clear. Its numbers are those that people quote. */
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
];
