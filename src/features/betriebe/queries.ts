import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { BetriebChange } from './change-betrieb.ts';
import { listGewerke } from './gewerke.ts';
import { hasLeft } from './left-register.ts';
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
  /** Written by the register itself whenever an address on file becomes another one. */
  betriebe_email_changes: { betrieb_id: string; changed_at: Date };
}

/** When the e-mail address of an entry was last changed; null where it is still the first one. */
export async function selectEmailChangedAt(db: Db, id: string): Promise<Date | null> {
  const row = await tables<BetriebeTables>(db)
    .selectFrom('betriebe_email_changes')
    .select('changed_at')
    .where('betrieb_id', '=', id)
    .executeTakeFirst();
  return row?.changed_at ?? null;
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

/** The entry with this id, held until the end of the transaction. */
export async function holdBetrieb(tx: Tx, id: string): Promise<BetriebRecord | undefined> {
  const row = await tables<BetriebeTables>(tx)
    .selectFrom('betriebe')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toRecord(row);
}

/** Changes an entry that is held; what is not named stays. */
export async function updateBetrieb(tx: Tx, id: string, change: BetriebChange): Promise<void> {
  const { gewerke, ...same } = change;
  await tables<BetriebeTables>(tx)
    .updateTable('betriebe')
    .set({ ...same, ...(gewerke && { gewerke: gewerke.join('|') }) })
    .where('id', '=', id)
    .execute();
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

/**
 * An entry, also where it has left the register, and the others that share its Betriebsnummer and are in the register;
 * the Hauptbetrieb first.
 */
export async function selectWithFamily(
  db: Db,
  id: string,
  now: Date,
): Promise<{ readonly betrieb: BetriebRecord; readonly others: readonly BetriebRecord[] } | undefined> {
  const rows = await tables<BetriebeTables>(db)
    .selectFrom('betriebe')
    .selectAll()
    .where('betriebsnummer', '=', (same) =>
      same.selectFrom('betriebe as own').select('own.betriebsnummer').where('own.id', '=', id),
    )
    .where((is) => is.or([is.not(hasLeft('betriebe', now)), is('id', '=', id)]))
    .orderBy((column) => column.fn<number>('length', ['filialnummer']))
    .orderBy('filialnummer')
    .execute();
  const own = rows.find((row) => row.id === id);
  const others = rows.filter((row) => row !== own).map(toRecord);
  return own && { betrieb: toRecord(own), others };
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

/** One find of a search. */
export interface BetriebHit {
  readonly id: string;
  readonly betriebsnummer: string;
  readonly filialnummer: string;
  readonly name: string;
  readonly ort: string;
  readonly geloescht_am: string | null;
}

const hitColumns = ['id', 'betriebsnummer', 'filialnummer', 'name', 'ort', 'geloescht_am'] as const;

/** Entries whose number begins with these digits. */
export function selectByNumberStart(db: Db, digits: string, most: number): Promise<readonly BetriebHit[]> {
  return tables<BetriebeTables>(db)
    .selectFrom('betriebe')
    .select(hitColumns)
    .where('betriebsnummer', 'like', `${digits}%`)
    .orderBy('betriebsnummer')
    .orderBy('filialnummer')
    .limit(most)
    .execute();
}

/** Entries with one of these numbers. */
export function selectByNumbers(
  db: Db,
  numbers: readonly string[],
  most: number,
): Promise<readonly BetriebHit[]> {
  return tables<BetriebeTables>(db)
    .selectFrom('betriebe')
    .select(hitColumns)
    .where('betriebsnummer', 'in', numbers)
    .orderBy('betriebsnummer')
    .orderBy('filialnummer')
    .limit(most)
    .execute();
}

/** The entries with these ids, in the order of the ids. */
export async function selectHits(db: Db, ids: readonly string[]): Promise<readonly BetriebHit[]> {
  const rows = await tables<BetriebeTables>(db)
    .selectFrom('betriebe')
    .select(hitColumns)
    .where('id', 'in', ids)
    .execute();
  const place = new Map(ids.map((id, index) => [id, index]));
  return rows.toSorted((left, right) => (place.get(left.id) ?? 0) - (place.get(right.id) ?? 0));
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
