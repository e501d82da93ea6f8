import { CsvFileError } from '../../../lib/csv-file-error.ts';
import { readCsv } from '../../../lib/csv.ts';
import { parseEmailAddress } from '../../../lib/email-address.ts';
import { tidyPersonName } from '../../../lib/names.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { importTexts } from '../../../platform/csv-import/texts.de.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { findPersonByNummer, personennummerSentence, readPersonennummer } from '../../personen/index.ts';
import { type CareText, careTexts } from '../texts.de.ts';
import { type MadePerson, madeArts, mostRows } from './made.ts';
import { nameFits } from './name-fits.ts';

/** Columns of a file with people for whom accounts are made. */
const columns = ['email', 'vorname', 'nachname', 'art', 'personennummer'] as const;

/** What somebody typed about a person, by field. */
export interface TypedPerson {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly art: string;
  readonly personennummer: string;
}

/** Reads for whom an account is to be there; says at each field what is wrong with it. */
export async function readPerson(
  db: Db,
  typed: TypedPerson,
): Promise<Result<MadePerson, Readonly<Partial<Record<keyof TypedPerson, string>>>>> {
  const t = careTexts.for(db.chamber, 'de');
  const email = parseEmailAddress(typed.email);
  const first = tidyPersonName(typed.firstName);
  const last = tidyPersonName(typed.lastName);
  const art = madeArts.find((known) => known === typed.art);
  const person = await personOf(db, t, typed);
  if (email.ok && first.ok && last.ok && art && person.ok) {
    return done({
      email: email.value.address,
      emailFolded: email.value.folded,
      firstName: first.value,
      lastName: last.value,
      art,
      personId: person.value,
    });
  }
  return refused({
    ...(email.ok
      ? {}
      : { email: t(email.refusal === 'missing' ? 'make.email.missing' : 'make.email.wrong') }),
    ...(first.ok ? {} : { firstName: t(`name.first.${first.refusal}`) }),
    ...(last.ok ? {} : { lastName: t(`name.last.${last.refusal}`) }),
    ...(art ? {} : { art: t('make.art.missing') }),
    ...(person.ok ? {} : { personennummer: person.refusal }),
  });
}

async function personOf(db: Db, t: CareText, typed: TypedPerson): Promise<Result<string | null, string>> {
  if (typed.personennummer.trim() === '') return done(null);
  const nummer = readPersonennummer(db.chamber, typed.personennummer);
  if (!nummer.ok) return refused(personennummerSentence(db.chamber, 'de', nummer.refusal).sentence);
  const person = await findPersonByNummer(db, nummer.value);
  if (!person) return refused(t('make.person.unknown'));
  return nameFits(person, typed) ? done(person.id) : refused(t('make.person.otherName'));
}

/** Somebody in a file, with the line. */
export type MadeLine = MadePerson & { readonly line: number };

/** Reads a file of such people as a whole, or says of each line that can't be read why. */
export async function readPeople(
  db: Db,
  bytes: Uint8Array,
): Promise<Result<readonly MadeLine[], readonly string[]>> {
  const t = careTexts.for(db.chamber, 'de');
  const people: MadeLine[] = [];
  const faults: string[] = [];
  const say = (line: number, reason: string) => faults.push(t('make.file.row', { line, reason }));
  try {
    for await (const batch of readCsv(oneChunk(bytes), { columns, required: columns.slice(0, 4) })) {
      for (const { line, fault } of batch.badRows) say(line, importTexts.rowFault[fault]);
      for (const { line, fields } of batch.rows) {
        const [email, firstName, lastName, art, personennummer] = fields;
        const read = await readPerson(db, { email, firstName, lastName, art, personennummer });
        if (read.ok) people.push({ ...read.value, line });
        else say(line, Object.values(read.refusal).join(' '));
        if (people.length > mostRows) return refused([t('make.file.tooMany', { most: mostRows })]);
        if (faults.length >= 20) return refused(faults);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvFileError)) throw error;
    return refused([t('make.file.unreadable', { why: importTexts.fileRefused('Datei', error.refusal) })]);
  }
  return faults.length > 0 ? refused(faults) : done(people);
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
