import { type RawBuilder, sql } from 'kysely';

/** Betriebe of the register that leave it by a file, or leave it sooner. */
export function leavingBetriebe(stagedTable: string): RawBuilder<unknown> {
  return sql`select t.id from ${sql.table(stagedTable)} s
    join betriebe t on t.betriebsnummer = s.betriebsnummer and t.filialnummer = s.filialnummer
    where s.geloescht_am < coalesce(t.geloescht_am, 'infinity')`;
}
