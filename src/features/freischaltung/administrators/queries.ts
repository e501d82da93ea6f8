import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import { hasLeft } from '../../betriebe/index.ts';
import type { LinkRole } from '../role-rules.ts';
import type { LinkMethod } from '../rules.ts';
import type { FreischaltungTables } from '../tables.ts';

/** Somebody who acts for a Betrieb, as colleagues with Verwaltung see them. */
export interface Colleague {
  readonly linkId: string;
  readonly accountId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly roles: readonly LinkRole[];
  readonly method: LinkMethod;
  readonly since: Date;
  /** Where it came along from another account of the person. */
  readonly movedAt: Date | null;
  /** Where access is for a time only. */
  readonly endsAt: Date | null;
  /** Last use of a session that acts for this Betrieb; null where none of the last days is known. */
  readonly lastUsed: Date | null;
}

type Joined = FreischaltungTables & {
  accounts: {
    id: string;
    first_name: string;
    last_name: string;
    email: string;
    state: Generated<string>;
  };
  betriebe: { id: string; name: string };
};

function linksInForce(db: Db, now: Date) {
  return tables<Joined>(db)
    .selectFrom('links')
    .innerJoin('accounts', 'accounts.id', 'links.account_id')
    .where('links.ended_at', 'is', null)
    .where((eb) => eb.or([eb('links.ends_at', 'is', null), eb('links.ends_at', '>', now)]));
}

const isAdministrator = sql<boolean>`('verwaltung' = any (links.roles) and accounts.state = 'active')`;

/** Everybody who acts for a Betrieb, Verwaltung first, then by how long. */
export async function selectColleagues(db: Db, betriebId: string, now: Date): Promise<readonly Colleague[]> {
  return linksInForce(db, now)
    .where('links.betrieb_id', '=', betriebId)
    .select([
      'links.id as linkId',
      'links.account_id as accountId',
      'accounts.first_name as firstName',
      'accounts.last_name as lastName',
      'accounts.email',
      'links.roles',
      'links.method',
      'links.created_at as since',
      'links.moved_at as movedAt',
      'links.ends_at as endsAt',
      sql<Date | null>`(select max(s.last_seen_at) from sessions s
        where s.account_id = links.account_id and coalesce(s.acting_for_link, links.id) = links.id)`.as(
        'lastUsed',
      ),
    ])
    .orderBy(isAdministrator, 'desc')
    .orderBy('links.created_at')
    .orderBy('links.id')
    .execute();
}

/** Accounts that could take over Verwaltung of a Betrieb: none that is locked or about to be deleted. */
export async function selectActiveAccounts(
  db: Db,
  betriebId: string,
  now: Date,
): Promise<ReadonlySet<string>> {
  const rows = await linksInForce(db, now)
    .where('links.betrieb_id', '=', betriebId)
    .where('accounts.state', '=', 'active')
    .select('links.account_id as accountId')
    .execute();
  return new Set(rows.map(({ accountId }) => accountId));
}

/** Accounts with Verwaltung for a Betrieb; a locked account administers nothing. */
export async function selectAdministrators(
  db: Db,
  betriebId: string,
  now: Date,
): Promise<readonly { readonly accountId: string; readonly linkId: string }[]> {
  return linksInForce(db, now)
    .where('links.betrieb_id', '=', betriebId)
    .where(isAdministrator)
    .select(['links.account_id as accountId', 'links.id as linkId'])
    .orderBy('links.created_at')
    .execute();
}

/** How many act for a Betrieb at all. */
export async function countColleagues(db: Db, betriebId: string, now: Date): Promise<number> {
  const row = await linksInForce(db, now)
    .where('links.betrieb_id', '=', betriebId)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Betriebe that an account alone has Verwaltung for. */
export async function selectSoleAdministration(
  db: Db,
  accountId: string,
  now: Date,
): Promise<readonly { readonly betriebId: string; readonly betrieb: string; readonly linkId: string }[]> {
  const inForce = sql`o.ended_at is null and (o.ends_at is null or o.ends_at > ${now})`;
  return linksInForce(db, now)
    .innerJoin('betriebe', 'betriebe.id', 'links.betrieb_id')
    .where((is) => is.not(hasLeft('betriebe', now)))
    .where('links.account_id', '=', accountId)
    .where(isAdministrator)
    .where(
      sql<boolean>`not exists (select 1 from links o join accounts x on x.id = o.account_id and x.state = 'active'
        where o.betrieb_id = links.betrieb_id and o.account_id <> links.account_id
          and 'verwaltung' = any (o.roles) and ${inForce})`,
    )
    .select(['betriebe.id as betriebId', 'betriebe.name as betrieb', 'links.id as linkId'])
    .orderBy('links.created_at')
    .execute();
}

/** Makes changes of who acts for a Betrieb wait for each other until the end of the transaction. */
export async function lockLinksOfBetrieb(tx: Tx, betriebId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('links'), hashtext(${`${tx.chamber.slug} ${betriebId}`}))`.execute(
    tx.kysely,
  );
}

/** Sets roles and end of a link in force. */
export async function updateRoles(
  tx: Tx,
  linkId: string,
  change: { readonly roles: readonly LinkRole[]; readonly endsAt: Date | null },
): Promise<boolean> {
  const row = await tables<FreischaltungTables>(tx)
    .updateTable('links')
    .set({ roles: change.roles, ends_at: change.endsAt })
    .where('id', '=', linkId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Links whose time is over, oldest first. */
export async function selectOverdueLinks(db: Db, now: Date, most: number): Promise<readonly string[]> {
  const rows = await tables<FreischaltungTables>(db)
    .selectFrom('links')
    .select('id')
    .where('ended_at', 'is', null)
    .where('ends_at', '<=', now)
    .orderBy('ends_at')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
