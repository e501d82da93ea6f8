import type { MigrationStep } from '../../../platform/database/migration.ts';

/** How formal documents are served: how far each is, its log, and who has agreed to it. */
export const bekanntgabeMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0940-documents-bekanntgabe',
    sql: `
      create table document_consents (
        id bigint generated always as identity primary key,
        betrieb_id uuid not null references betriebe on delete cascade,
        is_given boolean not null,
        at timestamptz not null,
        account_id uuid references accounts on delete set null,
        law text not null
      );
      create index on document_consents (betrieb_id, id);
      create index on document_consents (account_id) where account_id is not null;

      create table bekanntgaben (
        delivery_id uuid primary key references document_deliveries on delete cascade,
        state text not null check (state in ('provided', 'notified', 'retrieved', 'deemed', 'lapsed', 'posted')),
        rule jsonb not null,
        provided_at timestamptz not null,
        notified_at timestamptz,
        retrieved_at timestamptz,
        posted_at timestamptz,
        retrieve_until date,
        deemed_on date,
        lapse_reason text check (lapse_reason in ('no-consent', 'nobody-acts', 'not-retrieved', 'notice-failed')),
        reminded_on_day int not null default 0
      );
      create index bekanntgaben_under_way on bekanntgaben (provided_at)
        where state in ('provided', 'notified', 'deemed', 'lapsed') or (state = 'retrieved' and notified_at is null);

      create table bekanntgabe_notices (
        mail_id uuid primary key,
        delivery_id uuid not null references bekanntgaben on delete cascade
      );
      create index on bekanntgabe_notices (delivery_id);

      create table bekanntgabe_log (
        delivery_id uuid not null references bekanntgaben on delete cascade,
        number int not null,
        at timestamptz not null,
        event text not null,
        facts jsonb not null,
        hash text not null,
        primary key (delivery_id, number)
      );
      create function refuse_change_of_bekanntgabe() returns trigger language plpgsql as $$
      begin
        -- a line goes with its delivery alone, at the end of the time for which both are kept
        if tg_op = 'DELETE' and not exists (select from bekanntgaben where delivery_id = old.delivery_id) then
          return old;
        end if;
        raise exception 'the log of a formal document is append-only' using errcode = '42501';
      end $$;
      create trigger append_only before update or delete on bekanntgabe_log
        for each row execute function refuse_change_of_bekanntgabe();
      create trigger never_emptied before truncate on bekanntgabe_log
        for each statement execute function refuse_change_of_audit();
    `,
  },
];
