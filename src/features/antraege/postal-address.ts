import type { Db } from '../../platform/database/handles.ts';
import type { Answers, Antragsart } from '../../platform/feature/antrag.ts';
import { findBetriebById, windowAddress } from '../betriebe/index.ts';
import { findPersonById, windowAddress as personAddress } from '../personen/index.ts';
import type { AntragRecord } from './antrag-record.ts';

/** Lines of an address beside the name that the window of a letter has room for. */
export const mostAddressLines = 5;

/**
 * Where letters about an Antrag go, in lines as they stand in the window: to the Betrieb that it is for as the register
 * has it, to where the paper says, to where the answers say, to the Person that it is for or about.
 * @returns the name alone where nothing says where; nothing where there is not even a name
 */
export async function postalAddressOf(
  db: Db,
  art: Antragsart,
  { answers, betriebId, personId, aboutPersonId, contactName, contactAddress }: AntragRecord,
): Promise<readonly string[]> {
  if (betriebId !== null) {
    const betrieb = await findBetriebById(db, betriebId);
    if (betrieb) return windowAddress(betrieb);
  }
  // what the paper says is newer than what the register says of a Person, and so are answers
  if (contactAddress) return [contactName, ...contactAddress.split('\n')];
  const answered = addressIn(art, answers);
  if (answered) return answered;
  const named = personId ?? aboutPersonId ?? null;
  const person = named === null ? undefined : await findPersonById(db, named);
  return person ? personAddress(person) : [contactName].filter((name) => name !== '');
}

/** The first address that the answers have all of; undefined where they have none. */
function addressIn({ postal }: Antragsart, answers: Answers): readonly string[] | undefined {
  const told = (fields: readonly string[]) => fields.map((field) => answers[field] ?? '');
  const found = postal?.find(({ name, lines }) => told([...name, ...lines.flat()]).every(Boolean));
  if (!found) return undefined;
  // people write a whole address into one line: «Wohnweg 7, 12345 Musterstadt»
  const lines = found.lines
    .map((fields) => told(fields).join(' '))
    .flatMap((line) => line.split(/\s*,\s*|\s+(?=\d{5}\s)/))
    .filter((line) => line !== '');
  const last = mostAddressLines - 1;
  const fitting =
    lines.length > mostAddressLines ? [...lines.slice(0, last), lines.slice(last).join(', ')] : lines;
  return [told(found.name).join(' '), ...fitting];
}

/** Lines that somebody has typed, without what is blank; undefined where they are more or longer than a letter takes. */
export function typedLines(typed: string, most: number): readonly string[] | undefined {
  const lines = typed
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > most || lines.some((line) => line.length > longestLine) ? undefined : lines;
}

const longestLine = 100;
