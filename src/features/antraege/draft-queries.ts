import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { Answers, Applicant } from '../../platform/feature/antrag.ts';
import type { DraftRecord, LeftOver } from './antrag-record.ts';
import { mostDrafts } from './limits.ts';

/** Json goes in as text and comes out as what it says. */
type Json<Value> = Value & string;

interface DraftTables {
  antragsentwuerfe: {
    id: Generated<string>;
    art: string;
    version: number;
    account_id: string | null;
    token_hash: string | null;
    betrieb_id: string | null;
    person_id: string | null;
    answers: Json<Answers>;
    left_over: Json<LeftOver>;
    step: string | null;
    revision: Generated<number>;
    created_at: Date;
    updated_at: Date;
    deletes_at: Date;
    corrects: number | null;
    corrects_revision: number | null;
  };
}

/** Who holds a draft: the account, or the browser with this token where nobody was signed in. */
export interface DraftHolder {
  readonly accountId: string | null;
  readonly tokenHash: string | null;
}

function selectDrafts(db: Db) {
  return tables<DraftTables>(db)
    .selectFrom('antragsentwuerfe')
    .select([
      'id',
      'art',
      'version',
      'account_id as accountId',
      'betrieb_id as betriebId',
      'person_id as personId',
      'answers',
      'left_over as leftOver',
      'step',
      'revision',
      'created_at as createdAt',
      'updated_at as updatedAt',
      'deletes_at as deletesAt',
      'corrects',
      'corrects_revision as correctsRevision',
    ]);
}

const isHeldBy = ({ accountId, tokenHash }: DraftHolder) =>
  sql<boolean>`(account_id = ${accountId}::uuid or (account_id is null and token_hash = ${tokenHash}::text))`;

/** Begins a draft. */
export async function insertDraft(
  tx: Tx,
  values: {
    readonly art: string;
    readonly version: number;
    readonly applicant: Applicant;
    readonly tokenHash: string | null;
    readonly answers: Answers;
    readonly leftOver?: LeftOver;
    readonly now: Date;
    readonly deletesAt: Date;
    readonly corrects?: { readonly nummer: number; readonly revision: number };
  },
): Promise<string> {
  const row = await tables<DraftTables>(tx)
    .insertInto('antragsentwuerfe')
    .values({
      art: values.art,
      version: values.version,
      account_id: values.applicant.accountId,
      token_hash: values.tokenHash,
      betrieb_id: values.applicant.betriebId,
      person_id: values.applicant.personId,
      answers: JSON.stringify(values.answers) as Json<Answers>,
      left_over: JSON.stringify(values.leftOver ?? {}) as Json<LeftOver>,
      step: null,
      created_at: values.now,
      updated_at: values.now,
      deletes_at: values.deletesAt,
      corrects: values.corrects?.nummer ?? null,
      corrects_revision: values.corrects?.revision ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** A draft of this holder that is not due to be deleted; somebody else's is not found. */
export function findDraft(
  db: Db,
  id: string,
  holder: DraftHolder,
  now: Date,
): Promise<DraftRecord | undefined> {
  return selectDrafts(db)
    .where('id', '=', id)
    .where(isHeldBy(holder))
    .where('deletes_at', '>', now)
    .executeTakeFirst();
}

/** The same, held until the end of the transaction: of two who send it at once one waits for the other. */
export function holdDraft(
  tx: Tx,
  id: string,
  holder: DraftHolder,
  now: Date,
): Promise<DraftRecord | undefined> {
  return selectDrafts(tx)
    .where('id', '=', id)
    .where(isHeldBy(holder))
    .where('deletes_at', '>', now)
    .forUpdate()
    .executeTakeFirst();
}

/** Drafts of an account, the one worked on last first. */
export async function listDrafts(db: Db, accountId: string, now: Date): Promise<readonly DraftRecord[]> {
  return selectDrafts(db)
    .where('account_id', '=', accountId)
    .where('deletes_at', '>', now)
    .orderBy('updated_at', 'desc')
    .limit(mostDrafts)
    .execute();
}

/** The drafts of an account that correct a sent Antrag. */
export function listCorrections(
  db: Db,
  accountId: string,
  nummer: number,
  now: Date,
): Promise<readonly DraftRecord[]> {
  return selectDrafts(db)
    .where('account_id', '=', accountId)
    .where('corrects', '=', nummer)
    .where('deletes_at', '>', now)
    .execute();
}

/** Keeps what was typed so far. */
export async function updateDraft(
  tx: Tx,
  id: string,
  values: {
    readonly version: number;
    readonly answers: Answers;
    readonly leftOver: LeftOver;
    readonly step: string;
    readonly now: Date;
    readonly deletesAt: Date;
  },
): Promise<void> {
  await tables<DraftTables>(tx)
    .updateTable('antragsentwuerfe')
    .set((eb) => ({
      version: values.version,
      answers: JSON.stringify(values.answers) as Json<Answers>,
      left_over: JSON.stringify(values.leftOver) as Json<LeftOver>,
      step: values.step,
      revision: eb('revision', '+', 1),
      updated_at: values.now,
      deletes_at: values.deletesAt,
    }))
    .where('id', '=', id)
    .execute();
}

/** Gives a draft that was begun without signing in to the account that goes on with it. */
export async function adoptDraft(tx: Tx, id: string, accountId: string): Promise<void> {
  await tables<DraftTables>(tx)
    .updateTable('antragsentwuerfe')
    .set({ account_id: accountId, token_hash: null })
    .where('id', '=', id)
    .where('account_id', 'is', null)
    .execute();
}

/** Forgets a draft. */
export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tables<DraftTables>(tx).deleteFrom('antragsentwuerfe').where('id', '=', id).execute();
}

/** Forgets drafts that nobody has gone on with. */
export async function deleteOldDrafts(tx: Tx, now: Date, most: number): Promise<number> {
  const rows = await tables<DraftTables>(tx)
    .deleteFrom('antragsentwuerfe')
    .where('id', 'in', (eb) =>
      eb.selectFrom('antragsentwuerfe').select('id').where('deletes_at', '<=', now).limit(most),
    )
    .returning('id')
    .execute();
  return rows.length;
}

/** How many drafts an account has. */
export async function countDrafts(db: Db, accountId: string): Promise<number> {
  const { count } = await tables<DraftTables>(db)
    .selectFrom('antragsentwuerfe')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Gives all drafts of an account to another one. */
export async function moveDrafts(tx: Tx, from: string, to: string): Promise<void> {
  await tables<DraftTables>(tx)
    .updateTable('antragsentwuerfe')
    .set({ account_id: to })
    .where('account_id', '=', from)
    .execute();
}
