import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import { linkInForce } from '../../freischaltung/index.ts';
import type { BatchCounts, BatchRow, DocumentBatch } from './batch.ts';
import type { RowState } from './rules.ts';

/** What is noted of one document when it was looked at. */
export type NewRow = Omit<BatchRow, 'lapsed'>;

/** Notes one document, or a line without one. */
export async function insertRow(tx: Tx, batchId: string, row: NewRow): Promise<void> {
  const { owner } = row;
  await sql`insert into document_batch_rows (id, batch_id, position, state, file, line, nummer, betrieb_id, person_id,
      name, kind, subject, reason, way)
    values (${row.id}, ${batchId}, ${row.position}, ${row.state}, ${row.file}, ${row.line}, ${row.nummer},
      ${owner?.kind === 'betrieb' ? owner.id : null}, ${owner?.kind === 'person' ? owner.id : null},
      ${row.name}, ${row.kind}, ${row.subject}, ${row.reason}, ${row.way})`.execute(tx.kysely);
}

/** Position of the last one that was looked at; 0 before the first. */
export async function lastPosition(db: Db, batchId: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(position), 0) as last from document_batch_rows where batch_id = ${batchId}`.execute(
    db.kysely,
  );
  return rows[0]?.last ?? 0;
}

/** How many are where. */
export async function selectCounts(db: Db, batchId: string): Promise<BatchCounts> {
  const { rows } = await sql<BatchCounts>`
    select count(*)::int as checked,
      count(*) filter (where r.state = 'ready')::int as ready,
      count(*) filter (where r.state = 'refused')::int as refused,
      count(*) filter (where r.state = 'delivered')::int as delivered,
      count(*) filter (where r.state = 'failed')::int as failed,
      count(distinct coalesce(r.betrieb_id, r.person_id)) filter (where r.state in ('ready', 'delivered'))::int
        as owners,
      count(*) filter (where (r.state = 'ready' and r.way = 'post')
        or (r.state = 'delivered' and b.lapse_reason is not null))::int as "byPost",
      count(*) filter (where r.state = 'ready' and r.way = 'box')::int as untold
    from document_batch_rows r left join bekanntgaben b on b.delivery_id = r.delivery_id
    where r.batch_id = ${batchId}`.execute(db.kysely);
  return rows[0]!;
}

const columns = sql`r.id, r.position, r.state, r.file, r.line, r.nummer, r.name, r.kind, r.subject, r.reason, r.way,
  case when r.betrieb_id is not null then json_build_object('kind', 'betrieb', 'id', r.betrieb_id)
    when r.person_id is not null then json_build_object('kind', 'person', 'id', r.person_id) end as owner`;

/** Documents in their order. */
export async function selectRows(
  db: Db,
  batchId: string,
  asked: { readonly states?: readonly RowState[]; readonly after?: number; readonly most: number },
): Promise<readonly BatchRow[]> {
  const { rows } = await sql<BatchRow>`
    select ${columns}, b.lapse_reason as lapsed
    from document_batch_rows r left join bekanntgaben b on b.delivery_id = r.delivery_id
    where r.batch_id = ${batchId} and r.position > ${asked.after ?? 0}
      ${asked.states ? sql`and r.state = any(${[...asked.states]})` : sql``}
    order by r.position limit ${asked.most}`.execute(db.kysely);
  return rows;
}

/** The next document that waits to be delivered, held until the end of the transaction. */
export async function holdNextReady(tx: Tx, batchId: string): Promise<Omit<BatchRow, 'lapsed'> | undefined> {
  const { rows } = await sql<Omit<BatchRow, 'lapsed'>>`
    select ${columns} from document_batch_rows r
    where r.batch_id = ${batchId} and r.state = 'ready'
    order by r.position limit 1 for update`.execute(tx.kysely);
  return rows[0];
}

/** Notes what became of one that was to be delivered. */
export async function updateRow(
  tx: Tx,
  id: string,
  outcome:
    | { readonly state: 'delivered'; readonly deliveryId: string | undefined }
    | { readonly state: 'failed'; readonly reason: string },
): Promise<void> {
  const deliveryId = outcome.state === 'delivered' ? (outcome.deliveryId ?? null) : null;
  const reason = outcome.state === 'failed' ? outcome.reason : null;
  await sql`update document_batch_rows set state = ${outcome.state}, delivery_id = ${deliveryId}, reason = ${reason}
    where id = ${id}`.execute(tx.kysely);
}

const ownerColumn = ({ numbers }: Pick<DocumentBatch, 'numbers'>) =>
  sql.ref(numbers === 'betriebsnummer' ? 'betrieb_id' : 'person_id');

/** The next accounts, in their order, that act for somebody who got something. */
export async function selectNextAccounts(
  tx: Tx,
  batch: DocumentBatch,
  most: number,
  now: Date,
): Promise<readonly string[]> {
  const owner = ownerColumn(batch);
  const { rows } = await sql<{ id: string }>`
    select a.id from accounts a
    where a.state = 'active' and (${batch.toldUpTo}::uuid is null or a.id > ${batch.toldUpTo}::uuid)
      and exists (select from links l join document_batch_rows r on r.${owner} = l.${owner}
        where l.account_id = a.id and ${sql.raw(linkInForce('l', now))} and r.batch_id = ${batch.id} and r.state = 'delivered')
    order by a.id limit ${most}`.execute(tx.kysely);
  return rows.map(({ id }) => id);
}

/** A document that somebody may have to be told of. */
export interface TellableRow {
  readonly deliveryId: string;
  readonly ownerId: string;
  readonly forWhom: string;
  readonly kind: BatchRow['kind'];
  /** What the account may do for the owner. */
  readonly roles: readonly string[];
  /** True where the Betrieb has switched the mails about new documents off. */
  readonly isSilent: boolean;
  /** True where a formal one waits for its notice. */
  readonly isProvided: boolean;
}

/** What was delivered to those for whom an account acts now. */
export async function selectTellable(
  tx: Tx,
  batch: DocumentBatch,
  accountId: string,
  now: Date,
): Promise<readonly TellableRow[]> {
  const owner = ownerColumn(batch);
  const { rows } = await sql<TellableRow>`
    select r.delivery_id as "deliveryId", r.${owner} as "ownerId", r.name as "forWhom", r.kind, l.roles,
      not coalesce(s.tells_of_new, true) as "isSilent", coalesce(b.state in ('provided', 'retrieved'), false) as "isProvided"
    from document_batch_rows r join links l on l.${owner} = r.${owner}
      left join document_box_settings s on s.betrieb_id = r.betrieb_id
      left join bekanntgaben b on b.delivery_id = r.delivery_id
    where r.batch_id = ${batch.id} and r.state = 'delivered' and r.delivery_id is not null
      and l.account_id = ${accountId} and ${sql.raw(linkInForce('l', now))}
    order by r.position`.execute(tx.kysely);
  return rows;
}

/** Whether a formal document came with a Sammelzustellung whose mails are still to be written. */
export async function waitsForBatch(db: Db, deliveryId: string): Promise<boolean> {
  const { rows } = await sql`
    select from document_batch_rows r join document_batches b on b.id = r.batch_id
    where r.delivery_id = ${deliveryId} and b.state = 'delivering'`.execute(db.kysely);
  return rows.length > 0;
}

/** Forgets the documents of a Sammelzustellung that wait for nobody any more. */
export async function deleteWaitingDocuments(tx: Tx, batchId: string): Promise<void> {
  await sql`delete from documents where ref_kind = 'batch'
    and ref_id in (select id::text from document_batch_rows where batch_id = ${batchId})`.execute(tx.kysely);
}

/** Forgets Sammelzustellungen that were over before a time, with their lists. @returns how many */
export async function deleteBatches(tx: Tx, before: Date, most: number): Promise<number> {
  const { numAffectedRows } = await sql`delete from document_batches where id in (
    select id from document_batches where state in ('delivered', 'discarded')
      and coalesce(finished_at, written_at) < ${before} limit ${most})`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}
