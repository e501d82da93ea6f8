import type { Db } from '../../platform/database/handles.ts';
import { selectPersonById, selectPersonByNummer } from './queries.ts';
import type { PersonRecord } from './rules.ts';

/** Finds a Person by the number that `readPersonennummer` has read. */
export function findPersonByNummer(db: Db, personennummer: string): Promise<PersonRecord | undefined> {
  return selectPersonByNummer(db, personennummer);
}

/** Finds a Person by id. */
export function findPersonById(db: Db, id: string): Promise<PersonRecord | undefined> {
  return selectPersonById(db, id);
}
