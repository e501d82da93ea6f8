import type { MigrationStep } from '../../platform/database/migration.ts';

/** Cards and certificates that are out: hash of the code and fingerprint of what they say, no copy of either. */
export const bescheinigungMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0842-bescheinigungen',
    sql: `
      create table bescheinigungen (
        id uuid primary key,
        kind text not null check (kind in ('handwerkskarte', 'gewerbekarte', 'betriebsbescheinigung')),
        betrieb_id uuid references betriebe,
        account_id uuid references accounts on delete set null,
        code_hash text not null unique,
        digest text not null,
        issued_at timestamptz not null,
        valid_until date,
        issued_staff_id uuid,
        issued_staff_name text,
        ended_at timestamptz,
        ending text check (ending in ('replaced', 'withdrawn', 'betrieb-gone')),
        ending_note text,
        ended_staff_id uuid,
        check ((ended_at is null) = (ending is null))
      );
      create index on bescheinigungen (betrieb_id, issued_at) where betrieb_id is not null;
      create index on bescheinigungen (account_id) where account_id is not null;
      create index on bescheinigungen (ended_at) where ended_at is not null;
      create index on bescheinigungen (valid_until) where valid_until is not null;
    `,
  },
];
