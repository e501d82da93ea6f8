import { sql } from 'kysely';
import { type Db, tables } from '../../../platform/database/handles.ts';
import type { DocumentTables } from '../tables.ts';
import type { BoxOwner, DeliveryRecord } from './delivery.ts';

/** Who delivered what to whom. */
export async function selectDeliverer(
  db: Db,
  deliveryId: string,
): Promise<
  | (Pick<DeliveryRecord, 'subject' | 'isFormal'> & { readonly owner: BoxOwner; readonly staffId: string })
  | undefined
> {
  const row = await tables<DocumentTables>(db)
    .selectFrom('document_deliveries')
    .select(['betrieb_id', 'person_id', 'subject', 'is_formal as isFormal', 'delivered_staff_id as staffId'])
    .where(sql<string>`id::text`, '=', deliveryId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { betrieb_id: betriebId, person_id: personId, ...delivery } = row;
  return {
    ...delivery,
    owner: betriebId === null ? { kind: 'person', id: personId ?? '' } : { kind: 'betrieb', id: betriebId },
  };
}
