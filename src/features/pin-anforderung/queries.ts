import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { Answers } from '../../platform/feature/antrag.ts';
import type { PinOutcome } from './rules.ts';

/** The Anträge, and beside each what came of it. */
interface PinTables {
  antraege: { nummer: number; account_id: string | null; state: string; answers: Answers };
  pin_anforderungen: { nummer: number; outcome: PinOutcome | null };
}

/** An Antrag whose number is to be looked up. */
export interface WaitingRequest {
  readonly nummer: number;
  readonly accountId: string | null;
  readonly answers: Answers;
}

/** Hands a new Antrag to the worker. */
export async function insertRequest(tx: Tx, nummer: number): Promise<void> {
  await tables<PinTables>(tx).insertInto('pin_anforderungen').values({ nummer, outcome: null }).execute();
}

/** The Antrag that has waited longest, held so that no other worker takes it and nobody withdraws it meanwhile. */
export function takeWaitingRequest(tx: Tx): Promise<WaitingRequest | undefined> {
  return tables<PinTables>(tx)
    .selectFrom('pin_anforderungen as p')
    .innerJoin('antraege as a', 'a.nummer', 'p.nummer')
    .select(['a.nummer', 'a.account_id as accountId', 'a.answers'])
    .where('p.outcome', 'is', null)
    .where('a.state', '=', 'awaiting')
    .orderBy('p.nummer')
    .limit(1)
    .forUpdate('a')
    .skipLocked()
    .executeTakeFirst();
}

/** Notes what came of an Antrag. */
export async function noteOutcome(tx: Tx, nummer: number, outcome: PinOutcome): Promise<void> {
  await tables<PinTables>(tx)
    .updateTable('pin_anforderungen')
    .set({ outcome })
    .where('nummer', '=', nummer)
    .execute();
}

/** What came of an Antrag; null while nobody has looked, undefined for one that is none of this kind. */
export async function findOutcome(db: Db, nummer: number): Promise<PinOutcome | null | undefined> {
  const row = await tables<PinTables>(db)
    .selectFrom('pin_anforderungen')
    .select('outcome')
    .where('nummer', '=', nummer)
    .executeTakeFirst();
  return row && row.outcome;
}

/** Whether an account has asked for a PIN by this number. */
export async function isRequestOf(db: Db, accountId: string, nummer: number): Promise<boolean> {
  const row = await tables<PinTables>(db)
    .selectFrom('pin_anforderungen as p')
    .innerJoin('antraege as a', 'a.nummer', 'p.nummer')
    .select('a.nummer')
    .where('a.nummer', '=', nummer)
    .where('a.account_id', '=', accountId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes an Antrag from the worker that its person has withdrawn. */
export async function deleteRequest(tx: Tx, nummer: number): Promise<void> {
  await tables<PinTables>(tx).deleteFrom('pin_anforderungen').where('nummer', '=', nummer).execute();
}
