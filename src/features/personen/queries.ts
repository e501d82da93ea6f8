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
