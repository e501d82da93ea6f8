import { parseEmailAddress } from '../../../lib/email-address.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { findPersonById, fullName, windowAddress } from '../../personen/index.ts';
import type { OnPaper } from './enter-antrag.ts';
import { inputValues, prefilled } from '../answers.ts';
import { mostAddressLines, typedLines } from '../postal-address.ts';
import { enterTexts } from './enter-texts.de.ts';

/** Names of the fields for somebody whom no register and no account knows; no field of a definition has a hyphen. */
export const strangerFields = { name: 'fuer-name', address: 'fuer-anschrift', email: 'fuer-email' } as const;

const longestName = 200;

const nobody = { accountId: null, betriebId: null, personId: null } as const;

/** What of them is asked: kinds that ask for name and e-mail address themselves ask once. */
export function asksNameOf(art: Antragsart): boolean {
  return art.contact === undefined;
}

/** What the register says of a Person without an account, to begin with. */
export async function knownStranger(
  db: Db,
  art: Antragsart,
  personId: string | null,
): Promise<{ readonly personId: string; readonly values: Readonly<Record<string, string>> } | undefined> {
  const person = personId === null ? undefined : await findPersonById(db, personId);
  if (!person) return undefined;
  const [, ...address] = windowAddress(person);
  // what a definition takes from an account, the register knows too
  const answers = prefilled(art, {
    'account.name': fullName(person),
    'account.lastName': person.nachname,
    ...(person.vorname && { 'account.firstName': person.vorname }),
    ...(person.email && { 'account.email': person.email }),
  });
  return {
    personId: person.id,
    values: {
      ...(Object.assign({}, ...art.steps.map((step) => inputValues(step, answers))) as Record<
        string,
        string
      >),
      [strangerFields.name]: fullName(person),
      [strangerFields.address]: address.join('\n'),
      [strangerFields.email]: person.email ?? '',
    },
  };
}

/** Reads for whom it is: a name, and a postal address or an e-mail address, so that somebody can be answered. */
export function readStranger(
  art: Antragsart,
  chamber: Chamber,
  posted: Readonly<Record<string, string>>,
  aboutPersonId: string | null,
): Result<OnPaper, Readonly<Record<string, string>>> {
  const t = enterTexts.for(chamber, 'de');
  const asksName = asksNameOf(art);
  const name = (posted[strangerFields.name] ?? '').replace(/\s+/g, ' ').trim();
  const lines = typedLines(posted[strangerFields.address] ?? '', mostAddressLines);
  const email = (posted[asksName ? strangerFields.email : (art.contact?.email ?? '')] ?? '').trim();
  const errors: Record<string, string> = {};
  if (asksName && (name === '' || name.length > longestName))
    errors[strangerFields.name] = t('enter.name.missing');
  if (asksName && email !== '' && !parseEmailAddress(email).ok)
    errors[strangerFields.email] = t('enter.email.wrong');
  if (lines === undefined)
    errors[strangerFields.address] = t('enter.address.long', { lines: mostAddressLines });
  else if (lines.length === 0 && email === '') errors[strangerFields.address] = t('enter.address.missing');
  if (lines === undefined || Object.keys(errors).length > 0) return refused(errors);
  return done({
    applicant: nobody,
    name: asksName ? name : undefined,
    email: asksName && email !== '' ? email : null,
    address: lines.length === 0 ? null : lines.join('\n'),
    aboutPersonId,
  });
}
