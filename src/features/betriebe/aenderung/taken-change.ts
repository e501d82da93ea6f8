import type { AntragInHand } from '../../../platform/feature/antrag.ts';
import type { BetriebChange } from '../change-betrieb.ts';
import type { BetriebRecord } from '../rules.ts';

/** Fields of the Antrag whose answer is a value of the register as it stands. */
const plain = [
  'name',
  'inhaber',
  'rechtsform',
  'strasse',
  'hausnummer',
  'plz',
  'ort',
  'telefon',
  'email',
  'web',
] as const;

type Decided = Pick<AntragInHand, 'answers' | 'before' | 'decisions'>;

/** Proposals that say something new and that nobody has decided on. */
export function undecidedIn({ answers, before, decisions }: Decided): readonly string[] {
  return [...plain, 'gewerkNeu', 'gewerkWeg'].filter(
    (field) =>
      answers[field] !== undefined && answers[field] !== before[field] && decisions[field] === undefined,
  );
}

/** What the office has taken of an Antrag, where the register does not say so already. */
export function takenChange({ answers, decisions }: Decided, held: BetriebRecord): BetriebChange {
  const taken = (field: string) => (decisions[field] === 'taken' ? answers[field] : undefined);
  const values = plain.flatMap((field) => {
    const value = taken(field);
    return value === undefined || value === held[field] ? [] : [[field, value] as const];
  });
  const [added, givenUp] = [taken('gewerkNeu'), taken('gewerkWeg')];
  const without = held.gewerke.filter((code) => code !== givenUp);
  const gewerke = added === undefined || without.includes(added) ? without : [...without, added];
  const isSame = gewerke.join('|') === held.gewerke.join('|');
  return { ...Object.fromEntries(values), ...(isSame ? {} : { gewerke }) };
}
