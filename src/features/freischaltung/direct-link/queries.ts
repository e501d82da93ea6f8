import { tables, type Db, type Tx } from '../../../platform/database/handles.ts';
import type { FreischaltungTables } from '../tables.ts';

interface DirectLinkTables extends FreischaltungTables {
  link_documents: { link_id: string; name: string; content_type: string; sealed: Buffer; kept_at: Date };
  betriebe_without_administrator: { betrieb_id: string; since: Date; colleagues: number };
  betriebe: { id: string; name: string };
}

const of = (handle: Db) => tables<DirectLinkTables>(handle);

/** The document that a link rests on, sealed. */
export interface LinkDocument {
  readonly name: string;
  readonly contentType: string;
  readonly sealed: Buffer;
}

/** Keeps why a case worker made a link, and the document for it. */
export async function storeGrounds(
  tx: Tx,
  linkId: string,
  grounds: { readonly note: string; readonly document: LinkDocument; readonly at: Date },
): Promise<void> {
  const { name, contentType, sealed } = grounds.document;
  const kept = { name, content_type: contentType, sealed, kept_at: grounds.at };
  await of(tx)
    .updateTable('links')
    .set({ begin_note: grounds.note, method: 'case-worker' })
    .where('id', '=', linkId)
    .execute();
  await of(tx)
    .insertInto('link_documents')
    .values({ link_id: linkId, ...kept })
    .onConflict((conflict) => conflict.column('link_id').doUpdateSet(kept))
    .execute();
}

/** The document of a link to this Betrieb. */
export async function findLinkDocument(
  db: Db,
  betriebId: string,
  linkId: string,
): Promise<LinkDocument | undefined> {
  const row = await of(db)
    .selectFrom('link_documents')
    .innerJoin('links', 'links.id', 'link_documents.link_id')
    .select(['link_documents.name', 'content_type', 'sealed'])
    .where('link_id', '=', linkId)
    .where('links.betrieb_id', '=', betriebId)
    .executeTakeFirst();
  return row && { name: row.name, contentType: row.content_type, sealed: row.sealed };
}

/** Gives documents of an account's links to the links of another account that have taken their place. */
export async function moveDocuments(tx: Tx, from: string, to: string): Promise<void> {
  await of(tx)
    .insertInto('link_documents')
    .columns(['link_id', 'name', 'content_type', 'sealed', 'kept_at'])
    .expression((eb) =>
      eb
        .selectFrom('link_documents as d')
        .innerJoin('links as o', 'o.id', 'd.link_id')
        .innerJoin('links as n', 'n.betrieb_id', 'o.betrieb_id')
        .select(['n.id as link_id', 'd.name', 'd.content_type', 'd.sealed', 'd.kept_at'])
        .where('o.account_id', '=', from)
        .where('n.account_id', '=', to)
        .where('n.method', '=', 'case-worker')
        .where('n.ended_at', 'is', null),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A Betrieb whose people go on without anybody with Verwaltung. */
export interface WithoutAdministrator {
  readonly betriebId: string;
  readonly name: string;
  readonly since: Date;
  readonly colleagues: number;
}

/** Notes that the last administrator of a Betrieb has gone, until somebody of the office has seen it. */
export async function noteWithoutAdministrator(
  tx: Tx,
  betriebId: string,
  colleagues: number,
  since: Date,
): Promise<void> {
  await of(tx)
    .insertInto('betriebe_without_administrator')
    .values({ betrieb_id: betriebId, since, colleagues })
    .onConflict((conflict) => conflict.column('betrieb_id').doUpdateSet({ since, colleagues }))
    .execute();
}

/** What nobody of the office has seen yet; of one Betrieb where it is named. */
export async function listWithoutAdministrator(
  db: Db,
  betriebId?: string,
): Promise<readonly WithoutAdministrator[]> {
  return of(db)
    .selectFrom('betriebe_without_administrator as w')
    .innerJoin('betriebe', 'betriebe.id', 'w.betrieb_id')
    .select(['w.betrieb_id as betriebId', 'betriebe.name', 'w.since', 'w.colleagues'])
    .$if(betriebId !== undefined, (query) => query.where('w.betrieb_id', '=', betriebId!))
    .orderBy('w.since')
    .limit(50)
    .execute();
}

/** Marks it as seen. @returns false where somebody has already */
export async function deleteWithoutAdministrator(tx: Tx, betriebId: string): Promise<boolean> {
  const row = await of(tx)
    .deleteFrom('betriebe_without_administrator')
    .where('betrieb_id', '=', betriebId)
    .returning('betrieb_id')
    .executeTakeFirst();
  return row !== undefined;
}
