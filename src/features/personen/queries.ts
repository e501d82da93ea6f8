import { type Db, tables } from '../../platform/database/handles.ts';
import type { PersonRecord } from './rules.ts';

interface PersonenTables {
  personen: PersonRecord;
}

/** The Person with this id. */
export function selectPersonById(db: Db, id: string): Promise<PersonRecord | undefined> {
  return tables<PersonenTables>(db)
    .selectFrom('personen')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The Person with this number. */
export function selectPersonByNummer(db: Db, personennummer: string): Promise<PersonRecord | undefined> {
  return tables<PersonenTables>(db)
    .selectFrom('personen')
    .selectAll()
    .where('personennummer', '=', personennummer)
    .executeTakeFirst();
}

/** Personen whose number begins with these digits. */
export function selectPersonenByNumberStart(
  db: Db,
  digits: string,
  most: number,
): Promise<readonly PersonRecord[]> {
  return tables<PersonenTables>(db)
    .selectFrom('personen')
    .selectAll()
    .where('personennummer', 'like', `${digits}%`)
    .orderBy('personennummer')
    .limit(most)
    .execute();
}

/** Personen with one of these numbers. */
export function selectPersonenByNumbers(
  db: Db,
  numbers: readonly string[],
  most: number,
): Promise<readonly PersonRecord[]> {
  return tables<PersonenTables>(db)
    .selectFrom('personen')
    .selectAll()
    .where('personennummer', 'in', numbers)
    .orderBy('personennummer')
    .limit(most)
    .execute();
}

/** The Personen with these ids, in the order of the ids. */
export async function selectPersonenByIds(db: Db, ids: readonly string[]): Promise<readonly PersonRecord[]> {
  const rows = await tables<PersonenTables>(db)
    .selectFrom('personen')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  const place = new Map(ids.map((id, index) => [id, index]));
  return rows.toSorted((left, right) => (place.get(left.id) ?? 0) - (place.get(right.id) ?? 0));
}
