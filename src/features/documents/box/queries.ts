import { sql } from 'kysely';
import type { IsoDate } from '../../../lib/dates.ts';
import type { ListWindow } from '../../../lib/list-pages.ts';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { DeliveryKind, DocumentRef } from '../rules.ts';
import { hasView } from '../pdf-views/queries.ts';
import type { DocumentTables } from '../tables.ts';
import type { BoxDocument, BoxFilter, BoxOwner, DeliveryRecord } from './delivery.ts';
import type { WaitingLetters } from './waiting.ts';

const ownerColumn = ({ kind }: BoxOwner) => (kind === 'betrieb' ? 'betrieb_id' : 'person_id');

/** What is noted of a delivery. */
export interface NewDelivery extends Omit<DeliveryRecord, 'id' | 'deliveredBy'> {
  readonly formId: string;
  readonly owner: BoxOwner;
  readonly by: { readonly staffId: string; readonly name: string };
}

/** Notes a delivery. @returns undefined when this very form was sent before */
export async function insertDelivery(tx: Tx, delivery: NewDelivery): Promise<string | undefined> {
  const { owner, by } = delivery;
  const row = await tables<DocumentTables>(tx)
    .insertInto('document_deliveries')
    .values({
      form_id: delivery.formId,
      betrieb_id: owner.kind === 'betrieb' ? owner.id : null,
      person_id: owner.kind === 'betrieb' ? null : owner.id,
      kind: delivery.kind,
      year: delivery.year,
      subject: delivery.subject,
      is_formal: delivery.isFormal,
      delivered_at: delivery.deliveredAt,
      delivered_name: by.name,
      delivered_staff_id: by.staffId,
    })
    .onConflict((conflict) => conflict.column('form_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Whose a delivery is, and of which kind. */
export async function selectKind(
  db: Db,
  deliveryId: string,
): Promise<{ readonly owner: BoxOwner; readonly kind: DeliveryKind } | undefined> {
  const row = await tables<DocumentTables>(db)
    .selectFrom('document_deliveries')
    .select(['kind', 'betrieb_id', 'person_id'])
    .where('id', '=', deliveryId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { kind, betrieb_id: betriebId, person_id: personId } = row;
  const owner =
    betriebId === null
      ? ({ kind: 'person', id: personId ?? '' } as const)
      : ({ kind: 'betrieb', id: betriebId } as const);
  return { owner, kind };
}

/** Whether a form was sent before. */
export async function isDelivered(db: Db, formId: string): Promise<boolean> {
  const row = await tables<DocumentTables>(db)
    .selectFrom('document_deliveries')
    .select('id')
    .where('form_id', '=', formId)
    .executeTakeFirst();
  return row !== undefined;
}

const boxOf = (db: Db, owner: BoxOwner, accountId: string) =>
  tables<DocumentTables>(db)
    .selectFrom('document_deliveries as d')
    .innerJoin('documents as f', (join) =>
      join.onRef('f.ref_id', '=', sql`d.id::text`).on('f.ref_kind', '=', 'delivery'),
    )
    .leftJoin('document_reads as r', (join) =>
      join.onRef('r.document_id', '=', 'f.id').on('r.account_id', '=', accountId),
    )
    .where(`d.${ownerColumn(owner)}`, '=', owner.id);

/** Of what goes by post there is nothing to get: it is new to nobody. */
const goesByPost = sql<boolean>`exists (select from bekanntgaben p where p.delivery_id = d.id and p.state = 'lapsed')`;

/**
 * The documents of a box: those that are new to this person first, then the newest.
 * @param kinds that are open to the person
 */
export function selectBox(
  db: Db,
  owner: BoxOwner,
  asked: BoxFilter & {
    readonly accountId: string;
    readonly kinds: readonly DeliveryKind[];
    /** Absent: the documents with these ids alone. */
    readonly part?: ListWindow | undefined;
    readonly ids?: readonly string[] | undefined;
  },
): Promise<readonly (BoxDocument & { readonly total: number })[]> {
  const { year, kind, kinds, ids, part } = asked;
  const { skip, most } = part ?? { skip: 0, most: ids?.length ?? 0 };
  if (kinds.length === 0 || ids?.length === 0) return Promise.resolve([]);
  return boxOf(db, owner, asked.accountId)
    .where('d.kind', 'in', kinds)
    .$if(year !== undefined, (query) => query.where('d.year', '=', year ?? 0))
    .$if(kind !== undefined, (query) => query.where('d.kind', '=', kind ?? 'sonstiges'))
    .$if(ids !== undefined, (query) => query.where('f.id', 'in', ids ?? []))
    .select([
      sql<number>`count(*) over ()::int`.as('total'),
      'f.id',
      sql<DocumentRef>`json_build_object('kind', f.ref_kind, 'id', f.ref_id)`.as('ref'),
      'f.name',
      'f.content_type as contentType',
      'f.size',
      'f.scan',
      'f.kept_at as keptAt',
      'f.retrieved_at as retrievedAt',
      hasView('f.id').as('hasView'),
      'r.read_at as readAt',
      sql<DeliveryRecord>`json_build_object('id', d.id, 'kind', d.kind, 'year', d.year, 'subject', d.subject,
        'isFormal', d.is_formal)`.as('about'),
      'd.delivered_at as deliveredAt',
    ])
    .orderBy(sql`r.read_at is not null or ${goesByPost}`)
    .orderBy('d.delivered_at', 'desc')
    .orderBy('f.ref_id')
    .orderBy('f.position')
    .offset(skip)
    .limit(most)
    .execute()
    .then((rows) =>
      rows.map(({ about, deliveredAt, ...document }) => ({
        ...document,
        delivery: { ...about, deliveredAt },
      })),
    );
}

/** Years of which there is something in a box, the newest first. */
export async function selectYears(
  db: Db,
  owner: BoxOwner,
  kinds: readonly DeliveryKind[],
): Promise<readonly number[]> {
  if (kinds.length === 0) return [];
  const rows = await tables<DocumentTables>(db)
    .selectFrom('document_deliveries')
    .select('year')
    .distinct()
    .where(ownerColumn(owner), '=', owner.id)
    .where('kind', 'in', kinds)
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}

/**
 * How many documents of a box are new to a person, and the formal letters among them that nobody has got yet.
 * @param kinds that are open to the person
 * @param received those of which the person is a recipient: letters of others may be read, and getting them does not count
 */
export async function countUnread(
  db: Db,
  owner: BoxOwner,
  accountId: string,
  { kinds, received }: Readonly<Record<'kinds' | 'received', readonly DeliveryKind[]>>,
): Promise<WaitingLetters & { readonly count: number }> {
  if (kinds.length === 0) return { count: 0, letters: 0, toGet: 0, until: null, servedOn: null };
  return boxOf(db, owner, accountId)
    .leftJoin(sql<{ delivery_id: string }>`bekanntgaben`.as('b'), (join) =>
      join
        .onRef('b.delivery_id', '=', 'd.id')
        .on(sql<boolean>`b.state in ('provided', 'notified', 'deemed') and d.kind = any(${[...received]})`),
    )
    .where('d.kind', 'in', kinds)
    .where('r.read_at', 'is', null)
    .where(sql<boolean>`not ${goesByPost}`)
    .where('f.scan', 'not in', ['infected', 'unreadable'])
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<number>`count(distinct b.delivery_id)::int`.as('letters'),
      sql<number>`count(distinct b.delivery_id) filter (where b.rule ->> 'way' = 'retrieval')::int`.as(
        'toGet',
      ),
      sql<IsoDate | null>`min(b.retrieve_until)::text`.as('until'),
      sql<IsoDate | null>`min(b.deemed_on)::text`.as('servedOn'),
    ])
    .executeTakeFirstOrThrow();
}

/**
 * Notes that somebody has got documents; the first time counts.
 * @param counting those among them of which this is getting by the Betrieb or Person: all but formal ones only read
 */
export async function insertReads(
  tx: Tx,
  documentIds: readonly string[],
  counting: readonly string[],
  accountId: string,
  at: Date,
): Promise<void> {
  if (documentIds.length === 0) return;
  await tables<DocumentTables>(tx)
    .insertInto('document_reads')
    .values(documentIds.map((document_id) => ({ document_id, account_id: accountId, read_at: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (counting.length === 0) return;
  await tables<DocumentTables>(tx)
    .updateTable('documents')
    .set({ retrieved_at: at })
    .where('id', 'in', counting)
    .where('retrieved_at', 'is', null)
    .execute();
}

/** What was delivered to a box, the newest first, as the office sees it. */
export async function selectDeliveries(
  db: Db,
  owner: BoxOwner,
  most: number,
): Promise<readonly DeliveryRecord[]> {
  return tables<DocumentTables>(db)
    .selectFrom('document_deliveries')
    .where(ownerColumn(owner), '=', owner.id)
    .select([
      'id',
      'kind',
      'year',
      'subject',
      'is_formal as isFormal',
      'delivered_at as deliveredAt',
      'delivered_name as deliveredBy',
    ])
    .orderBy('delivered_at', 'desc')
    .limit(most)
    .execute();
}

/** The delivery that a document came with, if it lies in this box. */
export async function isInBox(db: Db, owner: BoxOwner, deliveryId: string): Promise<boolean> {
  const row = await tables<DocumentTables>(db)
    .selectFrom('document_deliveries')
    .select('id')
    .where(sql<string>`id::text`, '=', deliveryId)
    .where(ownerColumn(owner), '=', owner.id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether those who act for a Betrieb are told of new documents; so they are until somebody switches it off. */
export async function selectTellsOfNew(db: Db, betriebId: string): Promise<boolean> {
  const row = await tables<DocumentTables>(db)
    .selectFrom('document_box_settings')
    .select('tells_of_new')
    .where('betrieb_id', '=', betriebId)
    .executeTakeFirst();
  return row?.tells_of_new ?? true;
}

/** Switches the mails about new documents of a Betrieb off or on. */
export async function saveTellsOfNew(tx: Tx, betriebId: string, tells: boolean, at: Date): Promise<void> {
  const values = { tells_of_new: tells, changed_at: at };
  await tables<DocumentTables>(tx)
    .insertInto('document_box_settings')
    .values({ betrieb_id: betriebId, ...values })
    .onConflict((conflict) => conflict.column('betrieb_id').doUpdateSet(values))
    .execute();
}

/** What a person has got out of boxes, the newest first. */
export function selectReadsOf(
  db: Db,
  accountId: string,
): Promise<readonly { readonly name: string; readonly subject: string; readonly readAt: Date }[]> {
  return tables<DocumentTables>(db)
    .selectFrom('document_reads as r')
    .innerJoin('documents as f', 'f.id', 'r.document_id')
    .innerJoin('document_deliveries as d', (join) => join.onRef('f.ref_id', '=', sql`d.id::text`))
    .where('r.account_id', '=', accountId)
    .select(['f.name', 'd.subject', 'r.read_at as readAt'])
    .orderBy('r.read_at', 'desc')
    .limit(1000)
    .execute();
}
