import type { MigrationStep } from '../../../platform/database/migration.ts';

/** Letters whose words another feature has written. */
export const letterMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T2205-freischaltung-written-letters',
    sql: `
      alter table letters
        add column written jsonb,
        drop constraint letters_kind_check,
        add constraint letters_kind_check check (kind in ('pin', 'link-notice', 'bank-notice')),
        add constraint letters_written_check check (
          case when kind = 'bank-notice' then written is not null or state in ('posted', 'withdrawn')
            else written is null end);
    `,
  },
];
