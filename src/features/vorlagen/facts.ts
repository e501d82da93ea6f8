import type { Mandate } from '../../platform/access/actor.ts';
import type { Db } from '../../platform/database/handles.ts';
import { findBetriebById, printedNummer } from '../betriebe/index.ts';
import { findPersonById, fullName } from '../personen/index.ts';

/** What a template can be filled in with; a field of a PDF that has such a name is filled in by itself. */
export const factNames = [
  'betrieb.name',
  'betrieb.nummer',
  'betrieb.inhaber',
  'betrieb.strasse',
  'betrieb.plz',
  'betrieb.ort',
  'betrieb.anschrift',
  'betrieb.telefon',
  'betrieb.email',
  'person.name',
  'person.nummer',
  'person.anschrift',
] as const;

/** See {@link factNames}. */
export type FactName = (typeof factNames)[number];

/** What is known; absent where the register holds nothing. */
export type Facts = Readonly<Partial<Record<FactName, string>>>;

/** What the register holds of the Betrieb or Person that somebody acts for, and may see anyway. */
export async function factsOf(db: Db, { kind, subjectId }: Mandate): Promise<Facts> {
  if (kind !== 'betrieb') {
    const person = await findPersonById(db, subjectId);
    if (!person) return {};
    return known({
      'person.name': fullName(person),
      'person.nummer': person.personennummer,
      'person.anschrift': addressOf(person),
    });
  }
  const betrieb = await findBetriebById(db, subjectId);
  if (!betrieb) return {};
  return known({
    'betrieb.name': betrieb.name,
    'betrieb.nummer': printedNummer(betrieb),
    'betrieb.inhaber': betrieb.inhaber,
    'betrieb.strasse': streetOf(betrieb),
    'betrieb.plz': betrieb.plz,
    'betrieb.ort': betrieb.ort,
    'betrieb.anschrift': addressOf(betrieb),
    'betrieb.telefon': betrieb.telefon,
    'betrieb.email': betrieb.email,
  });
}

interface Address {
  readonly strasse: string | null;
  readonly hausnummer: string | null;
  readonly plz: string | null;
  readonly ort: string | null;
}

function streetOf({ strasse, hausnummer }: Address): string {
  return [strasse, hausnummer].filter(Boolean).join(' ');
}

function addressOf(address: Address): string {
  const town = [address.plz, address.ort].filter(Boolean).join(' ');
  return [streetOf(address), town].filter((part) => part !== '').join(', ');
}

function known(facts: Readonly<Partial<Record<FactName, string | null>>>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== ''));
}
