import type { MigrationStep } from '../../platform/database/migration.ts';

/** The table of Anträge on Zuordnung; its numbers are those that people quote. */
export const zuordnungMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T1400-zuordnung',
    sql: `
      create sequence antragsnummern;
      create table zuordnungen (
        nummer bigint primary key default nextval('antragsnummern'),
        account_id uuid not null references accounts on delete cascade,
        betrieb_id uuid not null references betriebe,
        typed_name text not null,
        state text not null check (state in ('waiting', 'letter', 'confirmed', 'withdrawn', 'denied')),
        sent_at timestamptz not null,
        decided_at timestamptz,
        confirmed_by text check (confirmed_by in ('applicant', 'betrieb')),
        code_hash text,
        token_hash text unique,
        code_expires_at timestamptz,
        wrong_codes int not null default 0,
        codes_sent int not null default 0
      );
      create unique index on zuordnungen (account_id, betrieb_id) where state in ('waiting', 'letter');
      create index on zuordnungen (account_id, nummer);
    `,
  },
  {
    name: '2026-11-25T1906-zuordnung-deleted-betriebe',
    sql: `
      alter table zuordnungen drop constraint zuordnungen_state_check;
      alter table zuordnungen add constraint zuordnungen_state_check
        check (state in ('waiting', 'letter', 'confirmed', 'withdrawn', 'denied', 'deleted'));
    `,
  },
  {
    name: '2026-11-25T1935-zuordnung-gathered-codes',
    sql: `
      alter table zuordnungen add column code_waits_since timestamptz;
      create index on zuordnungen (betrieb_id, code_waits_since) where code_waits_since is not null;
    `,
  },
  {
    // the Anträge keep number, times and history; what is left here is the code of each
    name: '2026-11-26T1320-zuordnung-in-antraege',
    sql: `
      insert into antraege (nummer, draft_id, art, version, account_id, goes_with, only_key, contact_name, locale, answers,
        before, state, detail, department, about_betrieb_id, sent_at, ended_at, deletes_at)
      select z.nummer, gen_random_uuid(), 'zuordnung', 1, z.account_id, z.account_id, z.account_id::text || z.betrieb_id,
        concat_ws(' ', a.first_name, a.last_name), a.locale,
        jsonb_build_object('betriebsnummer', b.betriebsnummer, 'name', z.typed_name, 'betrieb', b.name), '{}',
        case when z.state in ('waiting', 'letter') then 'awaiting' when z.state = 'confirmed' then 'approved'
          when z.state = 'withdrawn' then 'withdrawn' else 'refused' end,
        case z.state when 'waiting' then 'code' when 'withdrawn' then null
          when 'confirmed' then case z.confirmed_by when 'betrieb' then 'by-betrieb' else 'by-code' end
          else z.state end,
        'handwerksrolle', z.betrieb_id, z.sent_at,
        case when z.state not in ('waiting', 'letter') then coalesce(z.decided_at, z.sent_at) end,
        coalesce(z.decided_at, z.sent_at) + interval '48 months'
      from zuordnungen z join accounts a on a.id = z.account_id join betriebe b on b.id = z.betrieb_id;

      insert into antrag_events (nummer, at, actor, account_id, kind, to_state, visible)
      select nummer, sent_at, 'person', account_id, 'sent', 'awaiting', true from antraege where art = 'zuordnung'
      order by nummer;
      insert into antrag_events (nummer, at, actor, account_id, kind, from_state, to_state, detail, visible)
      select nummer, ended_at,
        case when detail = 'deleted' then 'clock' when detail in ('by-betrieb', 'denied') then 'outsider' else 'person' end,
        case when detail is null or detail = 'by-code' then account_id end,
        case when detail = 'deleted' then 'void' when detail = 'denied' then 'deny' when detail is null then 'withdraw'
          else 'confirm' end,
        'awaiting', state, detail, true
      from antraege where art = 'zuordnung' and ended_at is not null order by nummer;

      alter table zuordnungen
        drop column account_id, drop column betrieb_id, drop column typed_name, drop column state,
        drop column sent_at, drop column decided_at, drop column confirmed_by,
        alter column nummer drop default,
        add foreign key (nummer) references antraege on delete cascade;
      create index on zuordnungen (code_waits_since) where code_waits_since is not null;
    `,
  },
];
