import type { Db } from '../../platform/database/handles.ts';
import { findBetriebById } from '../betriebe/index.ts';
import { findPersonById, fullName } from '../personen/index.ts';

/** What the Betrieb or Person is called that an Antrag is for; null for oneself. */
export async function subjectName(
  db: Db,
  { betriebId, personId }: { readonly betriebId: string | null; readonly personId: string | null },
): Promise<string | null> {
  if (betriebId !== null) return (await findBetriebById(db, betriebId))?.name ?? null;
  const person = personId === null ? undefined : await findPersonById(db, personId);
  return person ? fullName(person) : null;
}
