import type { MigrationStep } from '../../platform/database/migration.ts';

/** Tables of the chamber's own people; none refers to an account of a customer, and none of theirs refers here. */
export const staffMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-25T2300-staff',
    sql: `
      create table staff (
        id uuid primary key default gen_random_uuid(),
        email text not null,
        email_folded text not null unique,
        name text not null,
        roles text[] not null,
        state text not null default 'invited' check (state in ('invited', 'active', 'locked')),
        password_hash text,
        password_changed_at timestamptz,
        sessions_valid_from timestamptz not null,
        created_at timestamptz not null,
        signed_in_at timestamptz,
        check (state <> 'active' or password_hash is not null)
      );
      create table staff_links (
        id uuid primary key default gen_random_uuid(),
        staff_id uuid references staff on delete cascade,
        purpose text not null check (purpose in ('invitation', 'password')),
        token_hash text not null unique,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create index on staff_links (staff_id);
      create index on staff_links (expires_at);
      create table staff_sessions (
        id uuid primary key default gen_random_uuid(),
        staff_id uuid not null references staff on delete cascade,
        token_hash text not null unique,
        stage text not null check (stage in ('enrolment', 'password', 'in')),
        started_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        came_from text not null,
        user_agent text not null
      );
      create index on staff_sessions (staff_id);
      create index on staff_sessions (expires_at);
      create table staff_totp_secrets (
        staff_id uuid primary key references staff on delete cascade,
        sealed bytea not null,
        since timestamptz not null,
        last_used_step bigint not null
      );
      create table staff_recovery_codes (
        id uuid primary key default gen_random_uuid(),
        staff_id uuid not null references staff on delete cascade,
        selector text not null,
        hash text not null,
        made_at timestamptz not null,
        used_at timestamptz,
        unique (staff_id, selector)
      );
      create table staff_passkeys (
        id uuid primary key default gen_random_uuid(),
        staff_id uuid not null references staff on delete cascade,
        credential_id text not null unique,
        public_key bytea not null,
        counter bigint not null,
        transports text[] not null,
        name text not null,
        since timestamptz not null,
        last_used_at timestamptz
      );
      create index on staff_passkeys (staff_id);
      create table staff_used_challenges (
        hash text primary key,
        void_after timestamptz not null
      );
      create index on staff_used_challenges (void_after);
      create table staff_requests (
        id uuid primary key default gen_random_uuid(),
        kind text not null,
        subject text not null,
        asked_by uuid not null references staff on delete cascade,
        asked_at timestamptz not null,
        expires_at timestamptz not null
      );
      create unique index on staff_requests (kind, subject);
      create index on staff_requests (expires_at);
    `,
  },
  {
    // whoever administers became so by two, or by the operator; of all others it is looked up who opened their access
    name: '2026-11-26T1651-staff-on-word-of',
    sql: `
      alter table staff add column on_word_of uuid[] not null default '{}';
      update staff set on_word_of = array(
        select distinct e.staff_id from audit_entries e
        where e.event in ('staff.invited', 'staff.roles-changed', 'staff.unlocked', 'staff.invited-again')
          and e.outcome = 'done' and e.staff_id <> staff.id
          and e.subjects @> jsonb_build_object('staff', staff.id))
      where not 'administration' = any (roles);
    `,
  },
  {
    name: '2026-11-26T1652-staff-reasons-of-requests',
    sql: `
      alter table staff_requests add column reason text not null default '';
    `,
  },
  {
    name: '2026-11-26T2015-staff-decisions',
    sql: `
      create table staff_decisions (
        id uuid primary key default gen_random_uuid(),
        kind text not null,
        subject text not null,
        what text not null,
        outcome text not null check (outcome in ('declined', 'withdrawn')),
        reason text not null,
        asked_by uuid not null references staff on delete cascade,
        asked_at timestamptz not null,
        decided_by uuid references staff on delete set null,
        decided_at timestamptz not null
      );
      create index on staff_decisions (kind, subject, decided_at);
      create index on staff_decisions (asked_by, decided_at);
      create index on staff_decisions (decided_by);
      create index on staff_decisions (decided_at);
    `,
  },
];
