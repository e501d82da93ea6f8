import { sql } from 'kysely';
import { berlinDate } from '../../lib/dates.ts';
import type { Mandate } from '../../platform/access/actor.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Statement } from '../../platform/database/prepared.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { isUuid } from '../../lib/uuid.ts';
import { hasLeftSql } from '../betriebe/index.ts';
import { currentAccount } from '../sign-in/index.ts';

/**
 * What makes a link count: not ended, nor past the end that it was given beforehand.
 * @param now the time as an expression of SQL
 */
export function linkInForceSql(alias: string, now: string): string {
  return `${alias}.ended_at is null and (${alias}.ends_at is null or ${alias}.ends_at > ${now})`;
}

/** Names of those with Verwaltung, looked up only for colleagues without it. */
function administratorsSql(betriebId: string, now: string): string {
  return `array(select concat_ws(' ', x.first_name, x.last_name)
      from links y join accounts x on x.id = y.account_id and x.state = 'active'
      where y.betrieb_id = ${betriebId} and ${linkInForceSql('y', now)} and 'verwaltung' = any (y.roles)
      order by y.created_at limit 5)`;
}

/**
 * One statement that finds all links in force of the account behind a session token, evaluated at each request:
 * a link ends with its Betrieb (§ 13 HwO, deletion from the register) on the day of the deletion, without anybody having
 * to sign out.
 */
export function mandatesStatement(token: string, now: Date, chamber: Chamber): Statement {
  const account = currentAccount(token, now, chamber);
  const sqlText = mandatesSql({ account: account.text, now: '$2::timestamptz', today: '$4::date' });
  return { text: sqlText, values: [...account.values, berlinDate(now)] };
}

/** For whom an account acts now, as its person sees it; for one of the chamber's own people who looks. */
export async function mandatesOf(db: Db, accountId: string, now: Date): Promise<readonly Mandate[]> {
  if (!isUuid(accountId)) return [];
  const { rows } = await sql
    .raw<Readonly<Record<string, unknown>>>(
      mandatesSql({
        account: `'${accountId}'::uuid`,
        now: `'${now.toISOString()}'::timestamptz`,
        today: `'${berlinDate(now)}'::date`,
      }),
    )
    .execute(db.kysely);
  return rows.map(readMandate);
}

/** Takes expressions of SQL. */
function mandatesSql({ account, now, today }: Readonly<Record<'account' | 'now' | 'today', string>>): string {
  return `select l.id as link_id, 'betrieb' as kind, b.id as subject_id, b.name as label,
      b.betriebsnummer || case when b.filialnummer = '' then '' else '-' || b.filialnummer end as number, l.created_at as since,
      l.roles, case when 'verwaltung' = any (l.roles) then null else ${administratorsSql('l.betrieb_id', now)} end as administrators
    from links l join betriebe b on b.id = l.betrieb_id
    where ${linkInForceSql('l', now)} and not ${hasLeftSql('b', today)}
      and l.account_id = ${account}
    union all
    select l.id, 'person', p.id, concat_ws(' ', p.vorname, p.nachname), p.personennummer, l.created_at, '{}'::text[], null
    from links l join personen p on p.id = l.person_id
    where ${linkInForceSql('l', now)} and l.account_id = ${account}
    order by kind, since, link_id`;
}

/** A link in force, from a row of {@link mandatesStatement}. */
export function readMandate(found: Readonly<Record<string, unknown>>): Mandate {
  const row = found as unknown as {
    link_id: string;
    kind: string;
    subject_id: string;
    label: string;
    number: string;
    since: Date;
    roles: readonly string[];
    administrators: readonly string[] | null;
  };
  return {
    linkId: row.link_id,
    kind: row.kind,
    subjectId: row.subject_id,
    label: row.label,
    number: row.number,
    since: row.since,
    roles: row.roles,
    ...(row.administrators ? { administrators: row.administrators } : {}),
  };
}
