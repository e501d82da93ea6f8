import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { VorlageRow } from './vorlage.ts';

interface VorlagenTables {
  vorlagen: {
    id: Generated<string>;
    profile_key: string | null;
    group_id: string | null;
    title: string | null;
    note: string | null;
    has_file: boolean;
    file_digest: string | null;
    changed_at: Date;
    changed_staff_id: string | null;
    withdrawn_at: Date | null;
  };
}

/** All that the office has added or changed, in the order in which it was added. */
export function selectVorlagen(db: Db): Promise<readonly VorlageRow[]> {
  return tables<VorlagenTables>(db)
    .selectFrom('vorlagen')
    .select([
      'id',
      'profile_key as profileKey',
      'group_id as groupId',
      'title',
      'note',
      'has_file as hasFile',
      'withdrawn_at as withdrawnAt',
    ])
    .orderBy('title')
    .orderBy('id')
    .execute();
}

/** Who changes something, and when. */
export interface ChangedBy {
  readonly staffId: string;
  readonly now: Date;
}

/** Notes a template that the office adds. @returns its id */
export async function insertVorlage(
  tx: Tx,
  added: { readonly groupId: string; readonly title: string; readonly note: string },
  { staffId, now }: ChangedBy,
): Promise<string> {
  const { id } = await tables<VorlagenTables>(tx)
    .insertInto('vorlagen')
    .values({
      profile_key: null,
      group_id: added.groupId,
      title: added.title,
      note: added.note === '' ? null : added.note,
      has_file: true,
      file_digest: null,
      changed_at: now,
      changed_staff_id: staffId,
      withdrawn_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The row of a template, made where the profile's has none yet, held until the end of the transaction. */
export async function holdVorlage(
  tx: Tx,
  { id, isOfProfile }: { readonly id: string; readonly isOfProfile: boolean },
  now: Date,
): Promise<string | undefined> {
  if (isOfProfile)
    await tables<VorlagenTables>(tx)
      .insertInto('vorlagen')
      .values({
        profile_key: id,
        group_id: null,
        title: null,
        note: null,
        has_file: false,
        file_digest: null,
        changed_at: now,
        changed_staff_id: null,
        withdrawn_at: null,
      })
      .onConflict((conflict) => conflict.column('profile_key').doNothing())
      .execute();
  const row = await tables<VorlagenTables>(tx)
    .selectFrom('vorlagen')
    .select('id')
    .where(isOfProfile ? 'profile_key' : 'id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row?.id;
}

/** Changes a template that is held. */
export async function updateVorlage(
  tx: Tx,
  id: string,
  change: { readonly hasFile?: boolean; readonly withdrawnAt?: Date | null },
  { staffId, now }: ChangedBy,
): Promise<void> {
  const { hasFile, withdrawnAt } = change;
  await tables<VorlagenTables>(tx)
    .updateTable('vorlagen')
    .set({
      ...(hasFile === undefined ? {} : { has_file: hasFile }),
      ...(withdrawnAt === undefined ? {} : { withdrawn_at: withdrawnAt }),
      changed_at: now,
      changed_staff_id: staffId,
    })
    .where('id', '=', id)
    .execute();
}

/** The fingerprint of the profile's file that was taken in last, by key. */
export async function selectTakenFiles(db: Db): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tables<VorlagenTables>(db)
    .selectFrom('vorlagen')
    .select(['profile_key', 'file_digest'])
    .where('profile_key', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.profile_key ?? '', row.file_digest]));
}

/** Notes which file of the profile was taken in. */
export async function noteTakenFile(tx: Tx, id: string, digest: string): Promise<void> {
  await tables<VorlagenTables>(tx)
    .updateTable('vorlagen')
    .set({ file_digest: digest })
    .where('id', '=', id)
    .execute();
}

/** Forgets some of the office's that were withdrawn before a time. @returns their ids */
export async function deleteWithdrawnBefore(tx: Tx, before: Date, most: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`delete from vorlagen where id in (
    select id from vorlagen where profile_key is null and withdrawn_at < ${before} limit ${most})
    returning id`.execute(tx.kysely);
  return rows.map(({ id }) => id);
}
