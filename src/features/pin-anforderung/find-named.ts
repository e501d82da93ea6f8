import type { Db } from '../../platform/database/handles.ts';
import type { Answers } from '../../platform/feature/antrag.ts';
import { type BetriebRecord, findBetriebByNummer, whyNotLinkable } from '../betriebe/index.ts';
import type { Subject } from '../freischaltung/index.ts';
import { findPersonByNummer } from '../personen/index.ts';
import type { PinOutcome } from './rules.ts';

/** Whom the number of an Antrag names in the register. */
export async function findNamed(db: Db, answers: Answers): Promise<Subject | undefined> {
  const { subject, betriebsnummer = '', filialnummer = '', personennummer = '' } = answers;
  if (subject === 'person') {
    const person = await findPersonByNummer(db, personennummer);
    return person && { kind: 'person', record: person };
  }
  const betrieb = await findBetriebByNummer(db, { betriebsnummer, filialnummer });
  return betrieb && { kind: 'betrieb', record: betrieb };
}

/** Why nobody gets a PIN for whom a number names; undefined where a letter can go out. */
export function whyNoLetter(named: Subject | undefined, now: Date): PinOutcome | undefined {
  if (!named) return 'unknown-number';
  return named.kind === 'betrieb' ? whyNotBetrieb(named.record, now) : undefined;
}

const reasons = { geloescht: 'betrieb-gone', ausbildungsstaette: 'no-own-pin' } as const;

function whyNotBetrieb(betrieb: BetriebRecord, now: Date): PinOutcome | undefined {
  const why = whyNotLinkable(betrieb, now);
  return why === null ? undefined : reasons[why];
}
