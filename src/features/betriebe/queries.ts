import { type Db, tables } from '../../platform/database/handles.ts';
import { listGewerke } from './gewerke.ts';
import type { BetriebArt, BetriebKey, BetriebRecord } from './rules.ts';

export interface BetriebeTables {
  betriebe: {
    id: string;
    betriebsnummer: string;
    filialnummer: string;
    art: BetriebArt;
    name: string;
    rechtsform: string | null;
    inhaber: string | null;
    strasse: string | null;
    hausnummer: string | null;
    plz: string;
    ort: string;
    telefon: string | null;
    email: string | null;
    web: string | null;
    gewerke: string | null;
    eingetragen_am: string | null;
    geloescht_am: string | null;
    ba_betriebsnummer: string | null;
    ausbildungsbetrieb: 'ja' | 'nein' | null;
  };
}

/** The entry with this id, also where it has left the register. */
export async function selectBetriebById(db: Db, id: string): Promise<BetriebRecord | undefined> {
  const row = await tables<BetriebeTables>(db)
    .selectFrom('betriebe')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toRecord(row);
}

/** The entry with this number, also where it has left the register. */
export async function selectBetriebByKey(db: Db, key: BetriebKey): Promise<BetriebRecord | undefined> {
  const row = await tables<BetriebeTables>(db)
    .selectFrom('betriebe')
    .selectAll()
    .where('betriebsnummer', '=', key.betriebsnummer)
    .where('filialnummer', '=', key.filialnummer)
    .executeTakeFirst();
  return row && toRecord(row);
}

/** All entries that share a Betriebsnummer and are in the register, the Hauptbetrieb first. */
export async function selectBetriebFamily(db: Db, betriebsnummer: string): Promise<readonly BetriebRecord[]> {
  const rows = await tables<BetriebeTables>(db)
    .selectFrom('betriebe')
    .selectAll()
    .where('betriebsnummer', '=', betriebsnummer)
    .where('geloescht_am', 'is', null)
    .orderBy((column) => column.fn<number>('length', ['filialnummer']))
    .orderBy('filialnummer')
    .execute();
  return rows.map(toRecord);
}

/**
 * Entries that share a Betriebsnummer with one, also those that have left the register, the Hauptbetrieb first.
 * @returns at most so many
 */
export async function selectRelatedEntries(
  db: Db,
  { id, betriebsnummer }: Pick<BetriebRecord, 'id' | 'betriebsnummer'>,
  most: number,
): Promise<readonly BetriebRecord[]> {
  const rows = await tables<BetriebeTables>(db)
    .selectFrom('betriebe')
    .selectAll()
    .where('betriebsnummer', '=', betriebsnummer)
    .where('id', '<>', id)
    .orderBy((column) => column.fn<number>('length', ['filialnummer']))
    .orderBy('filialnummer')
    .limit(most)
    .execute();
  return rows.map(toRecord);
}

function toRecord(row: BetriebeTables['betriebe']): BetriebRecord {
  const { gewerke, eingetragen_am, geloescht_am, ba_betriebsnummer, ausbildungsbetrieb, ...same } = row;
  return {
    ...same,
    gewerke: listGewerke(gewerke),
    eingetragenAm: eingetragen_am,
    geloeschtAm: geloescht_am,
    baBetriebsnummer: ba_betriebsnummer,
    ausbildungsbetrieb: ausbildungsbetrieb === null ? null : ausbildungsbetrieb === 'ja',
  };
}
