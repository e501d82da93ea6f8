import { done, refused, type Result } from '../../lib/result.ts';
import { recordAudit } from '../../platform/audit/audit.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { markRecordForSearch } from '../../platform/search/learn.ts';
import { updateHeld } from './planned-queries.ts';
import { holdBetrieb, updateBetrieb } from './queries.ts';
import { type BetriebRecord, hasLeftRegister } from './rules.ts';
import { betriebeSearchIndex } from './search-index.ts';

/** What can be changed in an entry of the register without a file of the chamber. */
export type BetriebChange = Partial<
  Pick<
    BetriebRecord,
    | 'name'
    | 'inhaber'
    | 'rechtsform'
    | 'strasse'
    | 'hausnummer'
    | 'plz'
    | 'ort'
    | 'telefon'
    | 'email'
    | 'web'
    | 'gewerke'
  >
>;

/**
 * Writes what was decided into an entry of the register, with the entry held, in the audit trail and for the
 * search. Refuses an entry that has left the register.
 * @param change what becomes of the entry as it is now
 */
export async function changeBetrieb(
  tx: Tx,
  id: string,
  change: (held: BetriebRecord) => BetriebChange,
  {
    antrag,
    at,
    from = 'office',
  }: {
    readonly antrag: number;
    readonly at: Date;
    readonly from?: 'person' | 'worker' | 'office' | undefined;
  },
): Promise<Result<BetriebChange, 'unknown' | 'geloescht'>> {
  const held = await holdBetrieb(tx, id);
  if (!held) return refused('unknown');
  if (hasLeftRegister(held, at)) return refused('geloescht');
  const changed = change(held);
  const fields = Object.keys(changed);
  if (fields.length === 0) return done(changed);
  await updateBetrieb(tx, id, changed);
  const { gewerke: _, ...plain } = changed;
  await updateHeld(tx, id, plain as Record<string, string>);
  await markRecordForSearch(tx, betriebeSearchIndex, id);
  await recordAudit(tx, {
    event: 'betriebe.changed',
    outcome: 'done',
    at,
    subjects: { betrieb: id },
    facts: { antrag, fields: fields.join(' ') },
    from,
  });
  return done(changed);
}
