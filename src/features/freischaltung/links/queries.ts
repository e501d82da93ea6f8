import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { SubjectRef } from '../queries.ts';
import type { FreischaltungTables } from '../tables.ts';
import type { EndReason } from './end-rules.ts';

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
    .returning(['id', 'account_id', 'betrieb_id', 'person_id'])
    .executeTakeFirst();
  if (!row) return undefined;
  const subject: SubjectRef =
    row.betrieb_id === null
      ? { kind: 'person', id: row.person_id! }
      : { kind: 'betrieb', id: row.betrieb_id };
  return { linkId: row.id, accountId: row.account_id, subject };
}

/** Ids of the links in force of an account, oldest first. */
export async function selectLinkIdsOf(db: Db, accountId: string): Promise<readonly string[]> {
  const rows = await tables<FreischaltungTables>(db)
    .selectFrom('links')
    .select('id')
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => row.id);
}
