import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { Audience, BulkMessage, MessageDraft, MessageState } from './message.ts';

const columns = sql`
  id, nummer, state, purpose, legal_basis as "legalBasis", subject, body, subject_en as "subjectEn",
  body_en as "bodyEn", recipient_group as "group", staff_name as "staffName", written_at as "writtenAt",
  begun_at as "begunAt", finished_at as "finishedAt", recipients, opted_out as "optedOut", not_in_use as "notInUse"`;

/** Stores a draft. @returns its id */
export async function insertMessage(
  tx: Tx,
  draft: MessageDraft,
  staff: { readonly staffId: string; readonly name: string },
  now: Date,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into bulk_messages (state, purpose, legal_basis, subject, body, subject_en, body_en, recipient_group,
      staff_id, staff_name, written_at)
    values ('draft', ${draft.purpose}, ${draft.legalBasis}, ${draft.subject}, ${draft.body}, ${draft.subjectEn},
      ${draft.bodyEn}, ${JSON.stringify(draft.group)}::jsonb, ${staff.staffId}, ${staff.name}, ${now})
    returning id`.execute(tx.kysely);
  return rows[0]!.id;
}

/** Stores what a draft says now. */
export async function updateDraft(tx: Tx, id: string, draft: MessageDraft): Promise<void> {
  await sql`
    update bulk_messages set purpose = ${draft.purpose}, legal_basis = ${draft.legalBasis},
      subject = ${draft.subject}, body = ${draft.body}, subject_en = ${draft.subjectEn}, body_en = ${draft.bodyEn},
      recipient_group = ${JSON.stringify(draft.group)}::jsonb
    where id = ${id}`.execute(tx.kysely);
}

/** One message. */
export async function selectMessage(db: Db, id: string): Promise<BulkMessage | undefined> {
  const { rows } = await sql<BulkMessage>`select ${columns} from bulk_messages where id = ${id}`.execute(
    db.kysely,
  );
  return rows[0];
}

/** One message, held still until the transaction ends. */
export async function lockMessage(tx: Tx, id: string): Promise<BulkMessage | undefined> {
  const { rows } = await sql<BulkMessage>`
    select ${columns} from bulk_messages where id = ${id} for update`.execute(tx.kysely);
  return rows[0];
}

/** One message that nobody may stop or end before the transaction does; several workers may hold it at once. */
export async function holdMessage(tx: Tx, id: string): Promise<BulkMessage | undefined> {
  const { rows } = await sql<BulkMessage>`
    select ${columns} from bulk_messages where id = ${id} for share`.execute(tx.kysely);
  return rows[0];
}

/** The latest messages. */
export async function selectMessages(db: Db, most: number): Promise<readonly BulkMessage[]> {
  const { rows } = await sql<BulkMessage>`
    select ${columns} from bulk_messages order by written_at desc, nummer desc limit ${most}`.execute(
    db.kysely,
  );
  return rows;
}

/** Removes a message that was never sent. */
export async function deleteMessage(tx: Tx, id: string): Promise<void> {
  await sql`delete from bulk_messages where id = ${id}`.execute(tx.kysely);
}

/** Takes a message to another state. */
export async function updateState(
  tx: Tx,
  id: string,
  to: {
    readonly state: MessageState;
    readonly audience?: Audience | undefined;
    readonly begunAt?: Date | undefined;
    readonly finishedAt?: Date | undefined;
  },
): Promise<void> {
  const { state, audience, begunAt, finishedAt } = to;
  await sql`
    update bulk_messages set state = ${state},
      recipients = coalesce(${audience?.recipients ?? null}, recipients),
      opted_out = coalesce(${audience?.optedOut ?? null}, opted_out),
      not_in_use = coalesce(${audience?.notInUse ?? null}, not_in_use),
      begun_at = coalesce(${begunAt ?? null}, begun_at), finished_at = coalesce(${finishedAt ?? null}, finished_at)
    where id = ${id}`.execute(tx.kysely);
}

/** The message whose sending began first of those under way. */
export async function selectSending(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from bulk_messages where state = 'sending' order by begun_at limit 1`.execute(db.kysely);
  return rows[0]?.id;
}

/** Forgets some messages of a purpose that are older, sent or not, with who got them. @returns how many */
export async function deleteMessagesBefore(
  tx: Tx,
  purpose: MessageDraft['purpose'],
  before: Date,
  most: number,
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from bulk_messages where id in (
      select id from bulk_messages where purpose = ${purpose} and state <> 'sending'
        and coalesce(finished_at, written_at) < ${before} limit ${most})`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}
