import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart, Applicant, Known } from '../../platform/feature/antrag.ts';
import { findAccountById } from '../accounts/index.ts';
import { findBetriebById, printedNummer } from '../betriebe/index.ts';
import { findPersonById } from '../personen/index.ts';

/** What account and register hold of whoever applies, and what the kind of Antrag wants to know besides. */
export async function knownOf(db: Db, art: Antragsart, applicant: Applicant): Promise<Known> {
  const { accountId, betriebId, personId } = applicant;
  const account = accountId === null ? undefined : await findAccountById(db, accountId);
  const betrieb = betriebId === null ? undefined : await findBetriebById(db, betriebId);
  const person = personId === null ? undefined : await findPersonById(db, personId);
  return withoutNull({
    ...(account && {
      'account.firstName': account.firstName,
      'account.lastName': account.lastName,
      'account.name': `${account.firstName} ${account.lastName}`,
      'account.email': account.email,
      'account.phone': account.phone,
    }),
    ...(betrieb && {
      'betrieb.nummer': printedNummer(betrieb),
      'betrieb.name': betrieb.name,
      'betrieb.inhaber': betrieb.inhaber,
      'betrieb.rechtsform': betrieb.rechtsform,
      'betrieb.strasse': betrieb.strasse,
      'betrieb.hausnummer': betrieb.hausnummer,
      'betrieb.plz': betrieb.plz,
      'betrieb.ort': betrieb.ort,
      'betrieb.telefon': betrieb.telefon,
      'betrieb.email': betrieb.email,
      'betrieb.web': betrieb.web,
    }),
    ...(person && {
      'person.nummer': person.personennummer,
      'person.vorname': person.vorname,
      'person.nachname': person.nachname,
      'person.geburtsdatum': person.geburtsdatum,
      'person.strasse': person.strasse,
      'person.hausnummer': person.hausnummer,
      'person.plz': person.plz,
      'person.ort': person.ort,
      'person.email': person.email,
    }),
    ...(await art.facts?.(db, applicant)),
  });
}

function withoutNull(facts: Readonly<Record<string, string | null>>): Known {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) => (value ? [[fact, value] as const] : [])),
  );
}
