import { sql } from 'kysely';
import type { ListWindow } from '../../../lib/list-pages.ts';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { Department } from '../rules.ts';
import type { DocumentTables } from '../tables.ts';
import type { UploadRecord } from './upload-record.ts';

type Joined = DocumentTables & {
  accounts: { id: string; first_name: string; last_name: string };
  betriebe: { id: string; name: string };
  personen: { id: string; vorname: string; nachname: string };
};

const select = (db: Db) =>
  tables<Joined>(db)
    .selectFrom('document_uploads as u')
    .leftJoin('accounts', 'accounts.id', 'u.account_id')
    .leftJoin('betriebe', 'betriebe.id', 'u.betrieb_id')
    .leftJoin('personen', 'personen.id', 'u.person_id')
    .select([
      'u.nummer',
      'u.account_id as accountId',
      sql<string | null>`nullif(concat_ws(' ', accounts.first_name, accounts.last_name), '')`.as('sender'),
      sql<'betrieb' | 'person'>`case when u.betrieb_id is null then 'person' else 'betrieb' end`.as(
        'subjectKind',
      ),
      sql<string>`coalesce(u.betrieb_id, u.person_id)`.as('subjectId'),
      sql<string>`coalesce(betriebe.name, concat_ws(' ', personen.vorname, personen.nachname))`.as(
        'subjectName',
      ),
      'u.department',
      'u.subject',
      'u.note',
      'u.sent_at as sentAt',
      'u.done_at as doneAt',
      'u.done_name as doneBy',
    ]);

/** What is noted of documents that are sent. */
export interface NewUpload {
  readonly formId: string;
  readonly accountId: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly department: Department;
  readonly title: string;
  readonly note: string;
  readonly sentAt: Date;
}

/** Gives an upload its number. @returns undefined when this very form was sent before */
export async function insertUpload(tx: Tx, upload: NewUpload): Promise<number | undefined> {
  const row = await tables<DocumentTables>(tx)
    .insertInto('document_uploads')
    .values({
      form_id: upload.formId,
      account_id: upload.accountId,
      betrieb_id: upload.subject.kind === 'betrieb' ? upload.subject.id : null,
      person_id: upload.subject.kind === 'betrieb' ? null : upload.subject.id,
      department: upload.department,
      subject: upload.title,
      note: upload.note,
      sent_at: upload.sentAt,
      done_at: null,
      done_name: null,
      done_staff_id: null,
    })
    .onConflict((conflict) => conflict.column('form_id').doNothing())
    .returning('nummer')
    .executeTakeFirst();
  return row?.nummer;
}

/** The number that a form got when it was sent. */
export async function selectByForm(db: Db, formId: string): Promise<number | undefined> {
  const row = await tables<DocumentTables>(db)
    .selectFrom('document_uploads')
    .select('nummer')
    .where('form_id', '=', formId)
    .executeTakeFirst();
  return row?.nummer;
}

/** An upload by its number. */
export function selectUpload(db: Db, nummer: number): Promise<UploadRecord | undefined> {
  return select(db).where('u.nummer', '=', nummer).executeTakeFirst();
}

/** All that an account has sent, the newest first. */
export function selectUploadsOf(db: Db, accountId: string): Promise<readonly UploadRecord[]> {
  return select(db).where('u.account_id', '=', accountId).orderBy('u.nummer', 'desc').execute();
}

/** What was sent for one Betrieb or Person, by one account or by all (null), the newest first. */
export function selectSent(
  db: Db,
  accountId: string | null,
  subjectId: string,
  { skip, most }: ListWindow,
): Promise<readonly (UploadRecord & { readonly total: number })[]> {
  return select(db)
    .select(sql<number>`count(*) over ()::int`.as('total'))
    .$if(accountId !== null, (query) => query.where('u.account_id', '=', accountId))
    .where(sql<boolean>`${subjectId} in (u.betrieb_id::text, u.person_id::text)`)
    .orderBy('u.nummer', 'desc')
    .offset(skip)
    .limit(most)
    .execute();
}

/** What was sent for a Betrieb or Person to some departments, the newest first. */
export function selectUploadsFor(
  db: Db,
  subject: { readonly kind: 'betrieb' | 'person'; readonly id: string },
  departments: readonly Department[],
  most: number,
): Promise<readonly UploadRecord[]> {
  if (departments.length === 0) return Promise.resolve([]);
  return select(db)
    .where(subject.kind === 'betrieb' ? 'u.betrieb_id' : 'u.person_id', '=', subject.id)
    .where('u.department', 'in', departments)
    .orderBy('u.nummer', 'desc')
    .limit(most)
    .execute();
}

/** The queue of some departments: what waits, the oldest first, or what is done, the newest first. */
export function selectQueue(
  db: Db,
  departments: readonly Department[],
  isDone: boolean,
  most: number,
): Promise<readonly UploadRecord[]> {
  if (departments.length === 0) return Promise.resolve([]);
  return select(db)
    .where('u.department', 'in', departments)
    .where('u.done_at', isDone ? 'is not' : 'is', null)
    .orderBy(isDone ? 'u.done_at' : 'u.sent_at', isDone ? 'desc' : 'asc')
    .limit(most)
    .execute();
}

/** Marks an upload as done; of two who do it at once one does. */
export async function updateDone(
  tx: Tx,
  nummer: number,
  done: { readonly at: Date; readonly name: string; readonly staffId: string },
): Promise<boolean> {
  const row = await tables<DocumentTables>(tx)
    .updateTable('document_uploads')
    .set({ done_at: done.at, done_name: done.name, done_staff_id: done.staffId })
    .where('nummer', '=', nummer)
    .where('done_at', 'is', null)
    .returning('nummer')
    .executeTakeFirst();
  return row !== undefined;
}

/** Hands an upload that waits to another department. */
export async function updateDepartment(tx: Tx, nummer: number, department: Department): Promise<boolean> {
  const row = await tables<DocumentTables>(tx)
    .updateTable('document_uploads')
    .set({ department })
    .where('nummer', '=', nummer)
    .where('done_at', 'is', null)
    .returning('nummer')
    .executeTakeFirst();
  return row !== undefined;
}

/** How many uploads an account has sent. */
export async function countUploads(db: Db, accountId: string): Promise<number> {
  const { count } = await tables<DocumentTables>(db)
    .selectFrom('document_uploads')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Gives all uploads of an account, and what it has read, to another one. */
export async function moveUploads(tx: Tx, from: string, to: string): Promise<void> {
  await tables<DocumentTables>(tx)
    .updateTable('document_uploads')
    .set({ account_id: to })
    .where('account_id', '=', from)
    .execute();
  await sql`
    insert into document_reads (document_id, account_id, read_at)
    select document_id, ${to}, read_at from document_reads where account_id = ${from}
    on conflict do nothing`.execute(tx.kysely);
}
