import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { CareNote, NotedAct } from './note.ts';
import type { Proof } from './proof.ts';

/** Writes down what was done about an account, and why. */
export async function insertNote(
  tx: Tx,
  note: {
    readonly accountId: string;
    readonly staffId: string;
    readonly what: NotedAct;
    readonly reason: string;
    readonly proof?: Proof;
    readonly at: Date;
  },
): Promise<void> {
  await sql`insert into care_notes (account_id, staff_id, what, reason, at, document, document_words)
    values (${note.accountId}, ${note.staffId}, ${note.what}, ${note.reason}, ${note.at},
      ${note.proof?.document ?? null}, ${note.proof?.words ?? null})`.execute(tx.kysely);
}

/** What was done about an account, the latest first. */
export async function selectNotes(db: Db, accountId: string): Promise<readonly CareNote[]> {
  const { rows } = await sql<CareNote>`
    select n.id, n.what, n.reason, n.at, s.name as by,
      case when n.document is not null
        then json_build_object('document', n.document, 'words', n.document_words) end as proof
    from care_notes n left join staff s on s.id = n.staff_id
    where n.account_id = ${accountId} order by n.at desc, n.id limit 100`.execute(db.kysely);
  return rows;
}

/** Who of the office has locked an account last; undefined where it was unlocked since, or locked otherwise. */
export async function selectLocker(db: Db, accountId: string): Promise<string | undefined> {
  const { rows } = await sql<{ what: NotedAct; staffId: string }>`
    select what, staff_id as "staffId" from care_notes
    where account_id = ${accountId} and what in ('lock', 'unlock')
    order by at desc, what = 'unlock' desc limit 1`.execute(db.kysely);
  return rows[0]?.what === 'lock' ? rows[0].staffId : undefined;
}

/** Gives all notes of an account to another one of the same person. */
export async function moveNotes(tx: Tx, from: string, to: string): Promise<void> {
  await sql`update care_notes set account_id = ${to} where account_id = ${from}`.execute(tx.kysely);
}

/** Whether somebody has said since a time why they look at a person's pages. */
export async function selectViewSince(
  db: Db,
  accountId: string,
  staffId: string,
  since: Date,
): Promise<boolean> {
  const { rows } = await sql`select from care_notes
    where account_id = ${accountId} and staff_id = ${staffId} and what = 'view' and at > ${since}
    limit 1`.execute(db.kysely);
  return rows.length > 0;
}
