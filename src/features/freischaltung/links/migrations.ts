import type { MigrationStep } from '../../../platform/database/migration.ts';

/** What is kept of the end of a link, and of its move to another account. */
export const linkEndMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-25T1830-freischaltung-link-ends',
    sql: `
      alter table links add column end_note text;
      alter table links add column ended_by uuid references accounts on delete set null;
      -- links that ended before reasons were kept: only people of the chamber could end them
      update links set end_reason = 'case-worker' where ended_at is not null;
      update links set end_reason = null where ended_at is null;
      alter table links add constraint links_end_reason_check check (end_reason in (
        'left-betrieb', 'changed-betrieb', 'not-responsible', 'other', 'removed-by-admin', 'case-worker',
        'betrieb-deleted', 'account-deleted', 'moved-account'));
      alter table links add constraint links_ended_with_reason check ((ended_at is null) = (end_reason is null));
      alter table links drop constraint links_method_check;
      alter table links add constraint links_method_check
        check (method in ('pin', 'registered-email', 'case-worker', 'invitation', 'import'));
      create index on links (account_id, created_at);
      create index on links (ended_by) where ended_by is not null;
    `,
  },
  {
    name: '2026-11-26T2130-freischaltung-link-moves',
    sql: `
      alter table links add column moved_at timestamptz;
      -- moved before it was kept: a link that began for the account that ended its forerunner, in the same moment
      update links n set moved_at = n.created_at, created_at = o.created_at
      from links o
      where o.end_reason = 'moved-account' and o.ended_by = n.account_id and o.ended_at = n.created_at
        and (o.betrieb_id = n.betrieb_id or o.person_id = n.person_id);
      create index on links (betrieb_id, moved_at) where moved_at is not null;
    `,
  },
];
