import { done, type Result, refused } from '../../../lib/result.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Db } from '../../../platform/database/handles.ts';
import {
  type BetriebKey,
  betriebsnummerSentence,
  findBetriebById,
  findBetriebByNummer,
  printedNummer,
  readBetriebsnummer,
  whyNotLinkable,
} from '../../betriebe/index.ts';
import {
  findPersonById,
  findPersonByNummer,
  fullName,
  personennummerSentence,
  readPersonennummer,
} from '../../personen/index.ts';
import type { BoxOwner } from '../box/delivery.ts';
import { numberInName } from './number-in-name.ts';
import type { NumberKind } from './rules.ts';
import { batchTexts } from './texts.de.ts';

/** Whose box a document goes into. */
export interface NamedOwner {
  readonly owner: BoxOwner;
  readonly nummer: string;
  readonly name: string;
}

/** Why a document belongs to nobody, in a sentence, and the number as far as one was read. */
export interface OwnerFault {
  readonly nummer: string;
  readonly reason: string;
}

/** A number as it is looked for. */
type Key =
  | { readonly kind: 'betriebsnummer'; readonly key: BetriebKey }
  | { readonly kind: 'personennummer'; readonly key: string };

const printed = (key: Key) => (key.kind === 'betriebsnummer' ? printedNummer(key.key) : key.key);

/** Finds whose box a file goes into by the number in its name. */
export async function ownerByName(
  db: Db,
  numbers: NumberKind,
  name: string,
  now: Date,
): Promise<Result<NamedOwner, OwnerFault>> {
  const t = batchTexts.for(db.chamber, 'de');
  const read = (text: string) => {
    const key = readKey(db.chamber, numbers, text);
    return key.ok ? key.value : undefined;
  };
  const found = numberInName(name, read, (a, b) => printed(a) === printed(b));
  if (!found.ok) return refused({ nummer: '', reason: t(`fault.number.${found.refusal}.${numbers}`) });
  return ownerByKey(db, found.value, now);
}

/** Finds whose box a document goes into by a number that somebody wrote into a list. */
export async function ownerByNumber(
  db: Db,
  numbers: NumberKind,
  typed: string,
  now: Date,
): Promise<Result<NamedOwner, OwnerFault>> {
  const key = readKey(db.chamber, numbers, typed);
  return key.ok ? ownerByKey(db, key.value, now) : refused({ nummer: typed, reason: key.refusal });
}

function readKey(chamber: Chamber, numbers: NumberKind, text: string): Result<Key, string> {
  if (numbers === 'betriebsnummer') {
    const key = readBetriebsnummer(chamber, text);
    return key.ok
      ? done({ kind: numbers, key: key.value })
      : refused(betriebsnummerSentence(chamber, 'de', key.refusal).sentence);
  }
  const key = readPersonennummer(chamber, text);
  return key.ok
    ? done({ kind: numbers, key: key.value })
    : refused(personennummerSentence(chamber, 'de', key.refusal).sentence);
}

async function ownerByKey(db: Db, key: Key, now: Date): Promise<Result<NamedOwner, OwnerFault>> {
  const t = batchTexts.for(db.chamber, 'de');
  const nummer = printed(key);
  if (key.kind === 'personennummer') {
    const person = await findPersonByNummer(db, key.key);
    return person
      ? done({ owner: { kind: 'person', id: person.id }, nummer, name: fullName(person) })
      : refused({ nummer, reason: t('fault.unknown.personennummer', { nummer }) });
  }
  const betrieb = await findBetriebByNummer(db, key.key);
  if (!betrieb) return refused({ nummer, reason: t('fault.unknown.betriebsnummer', { nummer }) });
  const why = whyNotLinkable(betrieb, now);
  return why
    ? refused({ nummer, reason: t(`fault.${why}`, { name: betrieb.name }) })
    : done({ owner: { kind: 'betrieb', id: betrieb.id }, nummer, name: betrieb.name });
}

/**
 * Looks once more whether something may go into a box, at the moment when it does: days may lie between.
 * @returns why not, in a sentence
 */
export async function ownerFault(db: Db, { kind, id }: BoxOwner, now: Date): Promise<string | undefined> {
  const t = batchTexts.for(db.chamber, 'de');
  if (kind === 'person') return (await findPersonById(db, id)) ? undefined : t('fault.gone');
  const betrieb = await findBetriebById(db, id);
  if (!betrieb) return t('fault.gone');
  const why = whyNotLinkable(betrieb, now);
  return why ? t(`fault.${why}`, { name: betrieb.name }) : undefined;
}
