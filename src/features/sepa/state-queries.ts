import { sql } from 'kysely';
import type { IsoDate } from '../../lib/dates.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { EndReason } from './rules.ts';
import type { MandateRecord, Owner } from './mandate.ts';
import { mandateColumns, ownerColumn, type SepaTables } from './queries.ts';

const of = (db: Db) => tables<SepaTables>(db);

/** Whose turn it is: the office's, that looks at a signed paper, or once more that of whoever has to sign. */
export interface SignatureTurn {
  readonly isHandedIn: boolean;
  readonly at: Date;
}

/**
 * Notes that the signed paper of a mandate was uploaded and the office looks at it, or that it does not any more. Then
 * the time for signing begins anew: however long the office took is nobody else's delay.
 */
export async function noteHandedIn(
  tx: Tx,
  owner: Owner,
  reference: string,
  { isHandedIn, at }: SignatureTurn,
): Promise<void> {
  await of(tx)
    .updateTable('sepa_mandates')
    .set(isHandedIn ? { handed_in_at: at } : { handed_in_at: null, signature_asked_at: at })
    .where(ownerColumn(owner), '=', owner.id)
    .where('reference', '=', reference)
    .where('state', '=', 'unsigned')
    .execute();
}

/**
 * Ends a mandate that has not ended.
 * @returns what it is since, with the use that whoever held it before has noted; undefined where it had ended
 */
export function endMandate(
  tx: Tx,
  id: string,
  reason: EndReason,
  at: Date,
): Promise<MandateRecord | undefined> {
  return of(tx)
    .updateTable('sepa_mandates')
    .set({ state: 'ended', end_reason: reason, ended_at: at })
    .where('id', '=', id)
    .where('state', '<>', 'ended')
    .returning(mandateColumns)
    .executeTakeFirst();
}

/** From now on money may be collected. @returns false where it has ended or may already */
export async function activateMandate(tx: Tx, id: string, signedOn?: IsoDate): Promise<boolean> {
  const row = await of(tx)
    .updateTable('sepa_mandates')
    .set({
      state: 'active',
      held_until: null,
      handed_in_at: null,
      ...(signedOn ? { signed_on: signedOn } : {}),
    })
    .where('id', '=', id)
    .where('state', 'in', ['unsigned', 'held'])
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * A signed mandate waits until its time is over, or one that waits already waits longer.
 * @param signedOn the day of a signature that comes now
 * @returns false where it has ended, or was signed before
 */
export async function holdMandate(
  tx: Tx,
  id: string,
  until: Date,
  signedOn: IsoDate | undefined,
): Promise<boolean> {
  const row = await of(tx)
    .updateTable('sepa_mandates')
    .set({
      state: 'held',
      held_until: until,
      ...(signedOn ? { signed_on: signedOn, handed_in_at: null } : {}),
    })
    .where('id', '=', id)
    .where('state', '=', signedOn ? 'unsigned' : 'held')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes days on which money is collected. An earlier last day is kept. */
export async function noteUse(tx: Tx, id: string, day: IsoDate): Promise<void> {
  await of(tx)
    .updateTable('sepa_mandates')
    .set({
      first_used_on: sql<IsoDate>`coalesce(first_used_on, ${day}::date)`,
      last_used_on: sql<IsoDate>`greatest(last_used_on, ${day}::date)`,
      warned_at: null,
    })
    .where('id', '=', id)
    .execute();
}
