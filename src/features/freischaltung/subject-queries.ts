import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';
import type { BetriebKey } from '../betriebe/index.ts';

/** The ids of many Betriebe by their numbers, in the same order; undefined where the register has none. */
export async function findBetriebIds(
  db: Db,
  keys: readonly BetriebKey[],
): Promise<readonly (string | undefined)[]> {
  const betriebsnummern = keys.map((key) => key.betriebsnummer);
  const filialnummern = keys.map((key) => key.filialnummer);
  const { rows } = await sql<{ place: number; id: string }>`
    select k.place, b.id
    from unnest(${betriebsnummern}::text[], ${filialnummern}::text[])
      with ordinality as k (betriebsnummer, filialnummer, place)
    join betriebe b on b.betriebsnummer = k.betriebsnummer and b.filialnummer = k.filialnummer`.execute(
    db.kysely,
  );
  return inPlaces(rows, keys.length);
}

/** The ids of many Personen by their numbers, in the same order; undefined where there is none. */
export async function findPersonIds(
  db: Db,
  nummern: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const { rows } = await sql<{ place: number; id: string }>`
    select k.place, p.id
    from unnest(${[...nummern]}::text[]) with ordinality as k (personennummer, place)
    join personen p on p.personennummer = k.personennummer`.execute(db.kysely);
  return inPlaces(rows, nummern.length);
}

function inPlaces(
  rows: readonly { readonly place: number; readonly id: string }[],
  length: number,
): readonly (string | undefined)[] {
  const ids = Array.from<string | undefined>({ length });
  for (const { place, id } of rows) ids[place - 1] = id;
  return ids;
}
