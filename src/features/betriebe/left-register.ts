import { type RawBuilder, sql } from 'kysely';
import { berlinDate } from '../../lib/dates.ts';

/**
 * Whether a Betrieb has left the register, as `hasLeftRegister` of rules.ts judges it; false, never null, where it has not.
 * @param alias of `betriebe` in the statement
 * @param today the day in Germany as an expression of SQL
 */
export function hasLeftSql(alias: string, today: string): string {
  return `(${alias}.geloescht_am is not null and ${alias}.geloescht_am <= ${today})`;
}

/** The same for a statement that is put together at its moment. */
export function hasLeft(alias: string, now: Date): RawBuilder<boolean> {
  return sql.raw(hasLeftSql(alias, `'${berlinDate(now)}'::date`));
}
