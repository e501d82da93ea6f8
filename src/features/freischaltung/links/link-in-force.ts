import { berlinDate } from '../../../lib/dates.ts';
import { hasLeftSql } from '../../betriebe/index.ts';
import { linkInForceSql } from '../mandates.ts';

/**
 * Which links count now, for statements over many of them: not ended, not past the end that they were given beforehand,
 * and not to a Betrieb that has left the register (§ 13 HwO), whether or not its links have been ended by then.
 * @param alias of `links` in the statement
 */
export function linkInForce(alias: string, now: Date): string {
  return `(${linkInForceSql(alias, `'${now.toISOString()}'`)} and not exists (select from betriebe gone
    where gone.id = ${alias}.betrieb_id and ${hasLeftSql('gone', `'${berlinDate(now)}'`)}))`;
}
