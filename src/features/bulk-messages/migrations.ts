import type { MigrationStep } from '../../platform/database/migration.ts';

/** Messages to many people, and who gets each. An account that is deleted stays counted and is no longer named. */
export const bulkMessageMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-26T0612-bulk-messages',
    sql: `
      create table bulk_messages (
        id uuid primary key default gen_random_uuid(),
        nummer int generated always as identity unique,
        state text not null check (state in ('draft', 'asked', 'sending', 'sent', 'stopped')),
        purpose text not null check (purpose in ('information', 'formal')),
        legal_basis text,
        subject text not null,
        body text not null,
        subject_en text,
        body_en text,
        recipient_group jsonb not null,
        staff_id uuid not null,
        staff_name text not null,
        written_at timestamptz not null,
        begun_at timestamptz,
        finished_at timestamptz,
        recipients int not null default 0,
        opted_out int not null default 0,
        not_in_use int not null default 0,
        check (purpose = 'information' or legal_basis is not null),
        check ((subject_en is null) = (body_en is null))
      );
      create index on bulk_messages (written_at);
      create index bulk_messages_sending on bulk_messages (begun_at) where state = 'sending';

      create table bulk_message_recipients (
        id uuid primary key default gen_random_uuid(),
        message_id uuid not null references bulk_messages on delete cascade,
        account_id uuid references accounts on delete set null,
        state text not null default 'waiting' check (state in ('waiting', 'written', 'left-out', 'stopped')),
        mail_id uuid references mails on delete set null,
        delivery text check (delivery in ('accepted', 'refused')),
        unique (message_id, account_id)
      );
      create index bulk_message_recipients_waiting on bulk_message_recipients (message_id, id)
        where state = 'waiting';
      create index bulk_message_recipients_unsettled on bulk_message_recipients (message_id)
        where state = 'written' and delivery is null;
      create index on bulk_message_recipients (account_id) where account_id is not null;
      create index on bulk_message_recipients (mail_id) where mail_id is not null;
    `,
  },
];
