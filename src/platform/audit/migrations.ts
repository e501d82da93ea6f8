import type { MigrationStep } from '../database/migration.ts';

/** Tables of the audit trail: rows are only ever added, closed periods carry a seal. */
export const auditMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T0900-audit',
    sql: `
      create table audit_entries (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        event text not null,
        outcome text not null,
        account_id uuid,
        subjects jsonb not null,
        facts jsonb not null,
        came_from text not null,
        request_id text
      );
      create index on audit_entries (at);
      create index on audit_entries (account_id, id) where account_id is not null;
      create index on audit_entries using gin (subjects jsonb_path_ops);
      create table audit_seals (
        number int primary key,
        after_id bigint not null,
        up_to_id bigint not null,
        entries int not null,
        hash text not null,
        previous_hash text not null,
        sealed_at timestamptz not null
      );
      create function refuse_change_of_audit() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit trail is append-only' using errcode = '42501';
      end $$;
      create trigger append_only before update or delete or truncate on audit_entries
        for each statement execute function refuse_change_of_audit();
      create trigger append_only before update or delete or truncate on audit_seals
        for each statement execute function refuse_change_of_audit();
    `,
  },
  {
    name: '2026-11-25T2250-audit-staff',
    sql: `
      alter table audit_entries add column staff_id uuid;
      create index on audit_entries (staff_id, id) where staff_id is not null;
    `,
  },
  {
    name: '2026-11-26T0218-audit-requests',
    sql: `
      create index on audit_entries (request_id) where request_id is not null;
    `,
  },
  {
    // rows are shown by time, and those of one kind of event among millions of others
    name: '2026-11-26T0531-audit-shown',
    sql: `
      create index on audit_entries (at, id);
      drop index audit_entries_at_idx;
      create index on audit_entries (event, at, id);
    `,
  },
  {
    name: '2026-11-26T0532-audit-verifications',
    sql: `
      create table audit_verifications (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        seals int not null,
        entries bigint not null,
        broken int[] not null,
        newest_number int,
        newest_hash text
      );
      create table audit_dropped (
        number int primary key,
        dropped_at timestamptz not null
      );
      create trigger append_only before update or delete or truncate on audit_verifications
        for each statement execute function refuse_change_of_audit();
      create trigger append_only before update or delete or truncate on audit_dropped
        for each statement execute function refuse_change_of_audit();
    `,
  },
  {
    name: '2026-11-26T1653-audit-seal-versions',
    sql: `
      alter table audit_seals add column version int not null default 1;
    `,
  },
];
