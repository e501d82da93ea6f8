import { sql } from 'kysely';
import type { IsoDate } from '../../lib/dates.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import { hasLeft } from '../betriebe/index.ts';
import type { Bescheinigung } from './bescheinigung.ts';
import type { Ending, PrintedKind } from './rules.ts';

interface BescheinigungTables {
  bescheinigungen: {
    id: string;
    kind: PrintedKind;
    betrieb_id: string | null;
    account_id: string | null;
    code_hash: string;
    digest: string;
    issued_at: Date;
    valid_until: IsoDate | null;
    issued_staff_id: string | null;
    issued_staff_name: string | null;
    ended_at: Date | null;
    ending: Ending | null;
    ending_note: string | null;
    ended_staff_id: string | null;
  };
  betriebe: { id: string; name: string };
}

const select = (db: Db) =>
  tables<BescheinigungTables>(db)
    .selectFrom('bescheinigungen')
    .select([
      'id',
      'kind',
      'betrieb_id as betriebId',
      'code_hash as codeHash',
      'digest',
      'issued_at as issuedAt',
      'valid_until as validUntil',
      'issued_staff_name as issuedByStaff',
      'ended_at as endedAt',
      'ending',
      'ending_note as endingNote',
    ]);

/** Those of a Betrieb, the newest first. */
export function selectOfBetrieb(db: Db, betriebId: string, most: number): Promise<readonly Bescheinigung[]> {
  return select(db)
    .where('betrieb_id', '=', betriebId)
    .orderBy('issued_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
}

/** One of a Betrieb. */
export function selectOne(db: Db, betriebId: string, id: string): Promise<Bescheinigung | undefined> {
  return select(db).where('betrieb_id', '=', betriebId).where('id', '=', id).executeTakeFirst();
}

/** The one whose code has this hash. */
export function selectByCodeHash(db: Db, codeHash: string): Promise<Bescheinigung | undefined> {
  return select(db).where('code_hash', '=', codeHash).executeTakeFirst();
}

/** Holds a Betrieb that is in the register, so that of two who replace at once the later replaces the other's too. */
export async function holdBetriebInRegister(tx: Tx, betriebId: string, now: Date): Promise<boolean> {
  const row = await tables<BescheinigungTables>(tx)
    .selectFrom('betriebe')
    .select('id')
    .where('id', '=', betriebId)
    .where((is) => is.not(hasLeft('betriebe', now)))
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Who issued one: an account of the Betrieb, or a case worker. */
export type IssuedBy = { readonly accountId: string } | { readonly staffId: string; readonly name: string };

/** Notes one that is issued now. */
export async function insertBescheinigung(
  tx: Tx,
  issued: Pick<Bescheinigung, 'id' | 'kind' | 'codeHash' | 'digest' | 'issuedAt' | 'validUntil'> & {
    readonly betriebId: string;
    readonly by: IssuedBy;
  },
): Promise<void> {
  const { by } = issued;
  await tables<BescheinigungTables>(tx)
    .insertInto('bescheinigungen')
    .values({
      id: issued.id,
      kind: issued.kind,
      betrieb_id: issued.betriebId,
      account_id: 'accountId' in by ? by.accountId : null,
      code_hash: issued.codeHash,
      digest: issued.digest,
      issued_at: issued.issuedAt,
      valid_until: issued.validUntil,
      issued_staff_id: 'staffId' in by ? by.staffId : null,
      issued_staff_name: 'staffId' in by ? by.name : null,
      ended_at: null,
      ending: null,
      ending_note: null,
      ended_staff_id: null,
    })
    .execute();
}

/** Ends all of some kinds that a Betrieb has out. @returns how many */
export async function endAllOfKinds(
  tx: Tx,
  betriebId: string,
  kinds: readonly PrintedKind[],
  now: Date,
): Promise<number> {
  const { numUpdatedRows } = await tables<BescheinigungTables>(tx)
    .updateTable('bescheinigungen')
    .set({ ended_at: now, ending: 'replaced' })
    .where('betrieb_id', '=', betriebId)
    .where('kind', 'in', kinds)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Withdraws one. @returns false where something else has ended it before */
export async function endByStaff(
  tx: Tx,
  { betriebId, id }: { readonly betriebId: string; readonly id: string },
  end: { readonly at: Date; readonly note: string; readonly staffId: string },
): Promise<boolean> {
  const row = await tables<BescheinigungTables>(tx)
    .updateTable('bescheinigungen')
    .set({ ended_at: end.at, ending: 'withdrawn', ending_note: end.note, ended_staff_id: end.staffId })
    .where('betrieb_id', '=', betriebId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Cuts those of Betriebe that go for good loose from them, ended: only hash, fingerprint and dates stay. */
export async function endOfBetriebe(tx: Tx, betriebIds: readonly string[], now: Date): Promise<void> {
  await sql`update bescheinigungen set betrieb_id = null, ending_note = null, issued_staff_name = null,
    ended_at = coalesce(ended_at, ${now}), ending = coalesce(ending, 'betrieb-gone')
    where betrieb_id = any(${[...betriebIds]}::uuid[])`.execute(tx.kysely);
}

/** Forgets some that have been over since before a time; one whose Betrieb left the register, since that day. */
export async function deleteOverBefore(tx: Tx, before: Date, most: number): Promise<number> {
  const { numAffectedRows } = await sql`delete from bescheinigungen where id in (
    select b.id from bescheinigungen b left join betriebe r on r.id = b.betrieb_id
    where least(b.ended_at, b.valid_until + 1, r.geloescht_am) < ${before} limit ${most})`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

/** What an account has issued, with the name of the Betrieb; null where that is gone. */
export async function selectOfAccount(
  db: Db,
  accountId: string,
): Promise<
  readonly (Pick<Bescheinigung, 'kind' | 'issuedAt' | 'endedAt'> & { readonly betrieb: string | null })[]
> {
  return tables<BescheinigungTables>(db)
    .selectFrom('bescheinigungen as b')
    .leftJoin('betriebe as r', 'r.id', 'b.betrieb_id')
    .select(['b.kind', 'b.issued_at as issuedAt', 'b.ended_at as endedAt', 'r.name as betrieb'])
    .where('b.account_id', '=', accountId)
    .orderBy('b.issued_at')
    .execute();
}

/** Notes another account as the one that issued. */
export async function moveIssued(tx: Tx, from: string, to: string): Promise<void> {
  await tables<BescheinigungTables>(tx)
    .updateTable('bescheinigungen')
    .set({ account_id: to })
    .where('account_id', '=', from)
    .execute();
}
