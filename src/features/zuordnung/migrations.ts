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
];
