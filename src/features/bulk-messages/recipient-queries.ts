import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { whyNot } from './audience-queries.ts';
import type { Progress, Purpose, Undelivered } from './message.ts';

/** Somebody to whom a mail is written next. */
export interface NextRecipient {
  readonly id: string;
  /** Null where the account is gone. */
  readonly accountId: string | null;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly locale: Locale;
  /** Why nothing is sent after all; null for most. */
  readonly why: string | null;
}

/** Takes some who wait, none that another worker is at, as their accounts are at this moment. */
export async function takeRecipients(
  tx: Tx,
  messageId: string,
  most: number,
): Promise<readonly NextRecipient[]> {
  const { rows } = await sql<NextRecipient>`
    select r.id, a.id as "accountId", a.email, a.first_name as "firstName", a.last_name as "lastName", a.locale,
      ${whyNot(sql`m.purpose`)} as why
    from bulk_message_recipients r join bulk_messages m on m.id = r.message_id
      left join accounts a on a.id = r.account_id
    where r.message_id = ${messageId} and r.state = 'waiting'
    order by r.id limit ${most} for update of r skip locked`.execute(tx.kysely);
  return rows;
}

/** Notes what was done about some: a mail was written, or they are left out. */
export async function updateRecipients(
  tx: Tx,
  done: readonly { readonly id: string; readonly mailId: string | null }[],
): Promise<void> {
  await sql`
    update bulk_message_recipients r
    set mail_id = d.mail_id, state = case when d.mail_id is null then 'left-out' else 'written' end
    from unnest(${done.map(({ id }) => id)}::uuid[], ${done.map(({ mailId }) => mailId)}::uuid[]) as d (id, mail_id)
    where r.id = d.id`.execute(tx.kysely);
}

/** Whether anybody still waits for a message. */
export async function isAnybodyWaiting(db: Db, messageId: string): Promise<boolean> {
  const { rows } = await sql`
    select from bulk_message_recipients where message_id = ${messageId} and state = 'waiting' limit 1`.execute(
    db.kysely,
  );
  return rows.length > 0;
}

/** Nobody who waits gets the message any more. */
export async function stopWaiting(tx: Tx, messageId: string): Promise<void> {
  await sql`update bulk_message_recipients set state = 'stopped'
    where message_id = ${messageId} and state = 'waiting'`.execute(tx.kysely);
}

/** The mails of a message that may still lie in the outbox, with whom each is for. */
export async function selectOpenMails(
  db: Db,
  messageId: string,
): Promise<readonly { readonly id: string; readonly mailId: string }[]> {
  const { rows } = await sql<{ id: string; mailId: string }>`
    select id, mail_id as "mailId" from bulk_message_recipients
    where message_id = ${messageId} and state = 'written' and delivery is null and mail_id is not null`.execute(
    db.kysely,
  );
  return rows;
}

/** Notes whose mails were taken back. */
export async function updateStopped(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update bulk_message_recipients set state = 'stopped' where id = any(${ids}::uuid[])`.execute(
    tx.kysely,
  );
}

/** What the outbox knows of a mail by now; it forgets after thirty days, what was noted here stays. */
const delivered = sql`coalesce(r.delivery, case when m.sent_at is not null then 'accepted'
  when m.failed_at is not null then 'refused' end)`;

/** How far a message is. */
export async function selectProgress(db: Db, messageId: string): Promise<Progress> {
  const { rows } = await sql<Progress>`
    select count(*) filter (where r.state = 'waiting')::int as waiting,
      count(*) filter (where r.state = 'written')::int as written,
      count(*) filter (where r.state = 'written' and m.id is not null and ${delivered} is null)::int as "underWay",
      count(*) filter (where ${delivered} = 'accepted')::int as accepted,
      count(*) filter (where ${delivered} = 'refused')::int as refused,
      count(*) filter (where r.state = 'left-out')::int as "leftOut",
      count(*) filter (where r.state = 'stopped')::int as stopped
    from bulk_message_recipients r left join mails m on m.id = r.mail_id
    where r.message_id = ${messageId}`.execute(db.kysely);
  return rows[0]!;
}

/** To whom a message could not be delivered, as far as their accounts are still there. */
export async function selectUndelivered(
  db: Db,
  messageId: string,
  most: number,
): Promise<readonly Undelivered[]> {
  const { rows } = await sql<Undelivered>`
    select a.id as "accountId", concat_ws(' ', a.first_name, a.last_name) as name, a.email
    from bulk_message_recipients r join accounts a on a.id = r.account_id left join mails m on m.id = r.mail_id
    where r.message_id = ${messageId} and ${delivered} = 'refused'
    order by a.last_name, a.first_name, a.id limit ${most}`.execute(db.kysely);
  return rows;
}

/** Keeps what the outbox knows of mails, before it forgets it. @returns of how many */
export async function settleDeliveries(tx: Tx, most: number): Promise<number> {
  const { numAffectedRows } = await sql`
    update bulk_message_recipients r set delivery = ${delivered}
    from mails m where m.id = r.mail_id and r.id in (
      select r.id from bulk_message_recipients r join mails m on m.id = r.mail_id
      where r.state = 'written' and r.delivery is null and (m.sent_at is not null or m.failed_at is not null)
      limit ${most} for update of r skip locked)`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

/** How many people wait for a mail. */
export async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bulk_message_recipients where state = 'waiting'`.execute(db.kysely);
  return rows[0]?.count ?? 0;
}

/** Whose mail a recipient's row stands for by now; undefined where it is forgotten. */
export async function selectAccountOfRecipient(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ accountId: string | null }>`
    select account_id as "accountId" from bulk_message_recipients where id = ${id}`.execute(db.kysely);
  return rows[0]?.accountId ?? undefined;
}

/** A message that somebody got or was to get. */
export interface OwnMessage {
  readonly subject: string;
  readonly purpose: Purpose;
  readonly at: Date;
  readonly state: 'waiting' | 'written' | 'left-out' | 'stopped';
}

/** The messages to one account, the latest first. */
export async function selectMessagesTo(db: Db, accountId: string): Promise<readonly OwnMessage[]> {
  const { rows } = await sql<OwnMessage>`
    select m.subject, m.purpose, coalesce(m.begun_at, m.written_at) as at, r.state
    from bulk_message_recipients r join bulk_messages m on m.id = r.message_id
    where r.account_id = ${accountId} order by at desc`.execute(db.kysely);
  return rows;
}

/**
 * Gives the messages to an account over to the one that goes on. Where both were to get the same one, the account that
 * goes on gets it once.
 */
export async function moveRecipients(tx: Tx, from: string, to: string): Promise<void> {
  await sql`
    update bulk_message_recipients r set account_id = ${to} where account_id = ${from}
      and not exists (select from bulk_message_recipients o where o.message_id = r.message_id
        and o.account_id = ${to})`.execute(tx.kysely);
  await sql`
    update bulk_message_recipients set state = 'left-out'
    where account_id = ${from} and state = 'waiting'`.execute(tx.kysely);
}

/** Notes that everybody has got a message, for the demo. */
export async function updateDelivered(tx: Tx, messageId: string): Promise<void> {
  await sql`update bulk_message_recipients set state = 'written', delivery = 'accepted'
    where message_id = ${messageId}`.execute(tx.kysely);
}
