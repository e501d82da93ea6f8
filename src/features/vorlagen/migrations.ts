import type { MigrationStep } from '../../platform/database/migration.ts';

/** Templates that the office has added, and what it has replaced or withdrawn of the profile's. */
export const vorlagenMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0930-vorlagen',
    sql: `
      create table vorlagen (
        id uuid primary key default gen_random_uuid(),
        profile_key text unique,
        group_id text,
        title text,
        note text,
        has_file boolean not null,
        file_digest text,
        changed_at timestamptz not null,
        changed_staff_id uuid,
        withdrawn_at timestamptz,
        check (profile_key is not null or (group_id is not null and title is not null))
      );
      create index on vorlagen (withdrawn_at) where withdrawn_at is not null;
    `,
  },
];
