import { berlinDate } from '../../lib/dates.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { LabelledValue } from '../../platform/letters/index.ts';
import { countTowards, isUsedUp } from '../../platform/limits/limits.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { findBetriebById } from '../betriebe/index.ts';
import type { Bescheinigung } from './bescheinigung.ts';
import { readCheckCode } from './check-code.ts';
import { registerSays, shownFacts } from './content.ts';
import { unknownCodesOfRange } from './limits.ts';
import { selectByCodeHash } from './queries.ts';
import { type Standing, standingOf } from './rules.ts';

/** Who asks, from where and in which language. */
export interface Asking {
  readonly range: string;
  readonly locale: Locale;
  readonly now: Date;
}

/** What is said about a paper. */
export interface Checked extends Pick<Bescheinigung, 'kind' | 'issuedAt' | 'validUntil'> {
  readonly standing: Standing;
  /** What the paper shows of the Betrieb, so that a forged one is seen; only of one that counts. */
  readonly facts: readonly LabelledValue[];
}

/** Why nothing is said: no code, a slip of typing, a code of no paper, too many of those from there. */
export type CheckRefusal = 'missing' | 'slip' | 'unknown' | 'too-many';

/**
 * Says of a paper by its code whether it counts, compared with the register at this moment. Only of one that counts it
 * says what stands on it: then that is what the register holds. Of one that is over or changed it says neither why nor
 * what the register holds instead. Unknown codes are counted by address range.
 */
export async function check(tx: Tx, typed: string, asking: Asking): Promise<Result<Checked, CheckRefusal>> {
  const { range, locale, now } = asking;
  const read = readCheckCode(typed);
  if (!read.ok) return read;
  if (await isUsedUp(tx, unknownCodesOfRange, range, now)) return refused('too-many');
  const issued = await selectByCodeHash(tx, read.value);
  if (!issued) {
    await countTowards(tx, unknownCodesOfRange, range, now);
    return refused('unknown');
  }
  const { kind, issuedAt, validUntil, betriebId } = issued;
  const betrieb = betriebId === null ? undefined : await findBetriebById(tx, betriebId);
  const ended = issued.endedAt !== null;
  const standing = standingOf({ ended, validUntil }, berlinDate(now), registerSays(issued, betrieb, now));
  const facts = standing === 'valid' && betrieb ? shownFacts(tx.chamber, locale, kind, betrieb) : [];
  return done({ kind, issuedAt, validUntil, standing, facts });
}
