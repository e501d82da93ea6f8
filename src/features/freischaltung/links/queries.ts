import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import { hasLeft, hasLeftRegister } from '../../betriebe/index.ts';
import type { SubjectRef } from '../queries.ts';
import type { LinkRole } from '../role-rules.ts';
import type { LinkMethod, SubjectKind } from '../rules.ts';
import type { FreischaltungTables } from '../tables.ts';
import type { EndReason } from './end-rules.ts';
import type { OwnLink } from './own-link.ts';

/** What a link must be to be ended, beside being in force; a caller names whose it may be. */
export interface EndOnlyIf {
  readonly accountId?: string | undefined;
  readonly betriebId?: string | undefined;
}

/** A link that was just ended. */
export interface EndedLink {
  readonly linkId: string;
  readonly accountId: string;
  readonly subject: SubjectRef;
  /** What it gave. */
  readonly roles: readonly LinkRole[];
}

/** Ends a link in force. One statement, so of two at once only one ends it, and the second is told nothing. */
export async function updateLinkEnd(
  tx: Tx,
  linkId: string,
  end: {
    readonly reason: EndReason;
    readonly note: string | null;
    readonly by: string | null;
    readonly at: Date;
    readonly onlyIf: EndOnlyIf;
  },
): Promise<EndedLink | undefined> {
  const { accountId, betriebId } = end.onlyIf;
  const row = await tables<FreischaltungTables>(tx)
    .updateTable('links')
    .set({ ended_at: end.at, end_reason: end.reason, end_note: end.note, ended_by: end.by })
    .where('id', '=', linkId)
    .where('ended_at', 'is', null)
    .$if(accountId !== undefined, (update) => update.where('account_id', '=', accountId!))
    .$if(betriebId !== undefined, (update) => update.where('betrieb_id', '=', betriebId!))
    .returning(['id', 'account_id', 'betrieb_id', 'person_id', 'roles'])
    .executeTakeFirst();
  if (!row) return undefined;
  const subject: SubjectRef =
    row.betrieb_id === null
      ? { kind: 'person', id: row.person_id! }
      : { kind: 'betrieb', id: row.betrieb_id };
  return { linkId: row.id, accountId: row.account_id, subject, roles: row.roles };
}

/** The Betrieb of a link; undefined for that of a Person. */
export async function selectBetriebOfLink(db: Db, linkId: string): Promise<string | undefined> {
  const row = await tables<FreischaltungTables>(db)
    .selectFrom('links')
    .select('betrieb_id')
    .where('id', '=', linkId)
    .executeTakeFirst();
  return row?.betrieb_id ?? undefined;
}

/**
 * Gives another account the links that an account has in force now, as they are: since when, by which proof, with which
 * rights; those that it has already are left alone.
 */
export async function copyLinks(tx: Tx, from: string, to: string, now: Date): Promise<void> {
  await sql`
    insert into links (account_id, betrieb_id, person_id, method, roles, ends_at, created_at, moved_at, begin_note)
    select ${to}::uuid, l.betrieb_id, l.person_id, l.method, l.roles, l.ends_at, l.created_at, ${now}, l.begin_note
    from links l left join betriebe b on b.id = l.betrieb_id
    where l.account_id = ${from} and l.ended_at is null and (l.ends_at is null or l.ends_at > ${now})
      and not ${hasLeft('b', now)}
    on conflict do nothing`.execute(tx.kysely);
}

/**
 * Where both accounts act for a Betrieb already, the one that takes over gets the lasting rights of the other. What was
 * given for a time only does not become lasting by it.
 */
export async function joinLinks(tx: Tx, from: string, to: string, now: Date): Promise<void> {
  await sql`update links t
    set roles = case when t.ends_at is null
          then (select array_agg(distinct role) from unnest(t.roles || o.roles) as role) else o.roles end,
      ends_at = null
    from links o
    where o.account_id = ${from} and t.account_id = ${to} and o.betrieb_id = t.betrieb_id
      and o.ended_at is null and o.ends_at is null
      and t.ended_at is null and (t.ends_at is null or t.ends_at > ${now})`.execute(tx.kysely);
}

/** Letters asked for by an account count as asked for by the other. */
export async function moveLetterRequests(tx: Tx, from: string, to: string): Promise<void> {
  await tables<FreischaltungTables>(tx)
    .updateTable('letters')
    .set({ requested_by: to })
    .where('requested_by', '=', from)
    .execute();
}

/**
 * Ids of the links in force of an account, in the order of their Betriebe: whoever ends several holds those one after
 * the other, and two who do so at once must not wait for each other.
 */
export async function selectLinkIdsOf(db: Db, accountId: string): Promise<readonly string[]> {
  const rows = await tables<FreischaltungTables>(db)
    .selectFrom('links')
    .select('id')
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('betrieb_id')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Most links shown on the page of an account; those in force come first. */
const MOST_SHOWN = 200;

interface OwnLinkRow {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly label: string;
  readonly number: string;
  readonly method: LinkMethod;
  readonly created_at: Date;
  readonly moved_at: Date | null;
  readonly ended_at: Date | null;
  readonly end_reason: EndReason | null;
  readonly end_note: string | null;
  readonly geloescht_am: string | null;
  readonly roles: readonly string[];
  readonly ends_at: Date | null;
}

/** Every link of an account, those in force first, then the newest, those of one moment by name. */
export async function selectOwnLinks(db: Db, accountId: string, now: Date): Promise<readonly OwnLink[]> {
  const { rows } = await sql<OwnLinkRow>`
    select l.id, case when l.person_id is null then 'betrieb' else 'person' end as kind,
      coalesce(b.name, concat_ws(' ', p.vorname, p.nachname)) as label,
      coalesce(p.personennummer, b.betriebsnummer || case when b.filialnummer = '' then '' else '-' || b.filialnummer end) as number,
      l.method, l.created_at, l.moved_at, l.ended_at, l.end_reason, l.end_note, b.geloescht_am,
      case when l.person_id is null then l.roles else '{}' end as roles, l.ends_at
    from links l left join betriebe b on b.id = l.betrieb_id left join personen p on p.id = l.person_id
    where l.account_id = ${accountId}
    order by l.ended_at is not null, coalesce(l.ended_at, l.created_at) desc, label, l.id
    limit ${MOST_SHOWN}`.execute(db.kysely);
  return rows.map((row) => toOwnLink(row, now));
}

/** What ended a link by itself counts, also before the worker has written it down. */
function toOwnLink(row: OwnLinkRow, now: Date): OwnLink {
  const { id, kind, label, number, method, created_at: since, moved_at: movedAt, roles } = row;
  const ends = [row.ends_at, row.geloescht_am === null ? null : new Date(row.geloescht_am)].filter(
    (end) => end !== null,
  );
  const endsAt = ends.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
  return { linkId: id, kind, label, number, method, since, movedAt, roles, endsAt, ended: endOf(row, now) };
}

function endOf(row: OwnLinkRow, now: Date): OwnLink['ended'] {
  if (row.ended_at && row.end_reason) {
    return { at: row.ended_at, reason: row.end_reason, note: row.end_note };
  }
  if (row.geloescht_am !== null && hasLeftRegister({ geloeschtAm: row.geloescht_am }, now)) {
    return { at: new Date(row.geloescht_am), reason: 'betrieb-deleted', note: null };
  }
  if (row.ends_at && row.ends_at <= now) return { at: row.ends_at, reason: 'time-over', note: null };
  return null;
}
