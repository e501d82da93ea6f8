import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { SubjectRef } from './queries.ts';
import type { StaffRef } from './rules.ts';
import type { FreischaltungTables } from './tables.ts';

/** What somebody who makes PINs has to know of earlier ones; by the subject's id. */
export interface EarlierPins {
  /** Selectors of all PINs that the subjects ever had. */
  readonly taken: ReadonlyMap<string, Set<string>>;
  /** Subjects with a PIN that can still be used. */
  readonly open: ReadonlySet<string>;
}

/** Looks up the PINs that subjects have had so far. */
export async function findEarlierPins(
  db: Db,
  subjects: readonly SubjectRef[],
  now: Date,
): Promise<EarlierPins> {
  const taken = new Map(subjects.map(({ id }) => [id, new Set<string>()]));
  const open = new Set<string>();
  const ids = [...taken.keys()];
  const rows = await tables<FreischaltungTables>(db)
    .selectFrom('pins')
    .select([
      sql<string>`coalesce(betrieb_id, person_id)`.as('subjectId'),
      'selector',
      sql<boolean>`used_at is null and revoked_at is null and valid_until > ${now}`.as('isOpen'),
    ])
    .where((where) =>
      where.or([
        where('betrieb_id', '=', sql<string>`any(${ids}::uuid[])`),
        where('person_id', '=', sql<string>`any(${ids}::uuid[])`),
      ]),
    )
    .execute();
  for (const { subjectId, selector, isOpen } of rows) {
    taken.get(subjectId)?.add(selector);
    if (isOpen) open.add(subjectId);
  }
  return { taken, open };
}

/** What is stored of a PIN that is printed or loaded. */
export interface PinToStore {
  readonly subject: SubjectRef;
  readonly selector: string;
  readonly hash: string;
  readonly length: number;
  readonly validUntil: Date;
  /** Who of the chamber ordered or released its letter. */
  readonly by?: StaffRef | null;
}

/**
 * Stores PINs' hashes.
 * @returns their ids in the same order
 */
export async function insertPins(
  tx: Tx,
  origin: FreischaltungTables['pins']['origin'],
  issuedAt: Date,
  pins: readonly PinToStore[],
): Promise<readonly string[]> {
  if (pins.length === 0) return [];
  const rows = pins.map(({ subject, selector, hash, length, validUntil, by }) => ({
    id: randomUUID(),
    betrieb_id: subject.kind === 'betrieb' ? subject.id : null,
    person_id: subject.kind === 'person' ? subject.id : null,
    selector,
    hash,
    origin,
    length,
    issued_at: issuedAt,
    valid_until: validUntil,
    used_at: null,
    used_by: null,
    revoked_at: null,
    issued_by: by?.staffId ?? null,
    issued_by_name: by?.name ?? null,
  }));
  await tables<FreischaltungTables>(tx).insertInto('pins').values(rows).execute();
  return rows.map((row) => row.id);
}

/** Whether storing a PIN failed because the subject has got another one with the same selector in the same moment. */
export function isSelectorTaken(error: unknown): boolean {
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string };
  return code === '23505' && constraint !== undefined && constraint.startsWith('pins_selector_of_');
}

/** A PIN to be stored; the PIN itself never is. */
export type NewPin = SubjectRef & {
  readonly selector: string;
  readonly hash: string;
  readonly origin: FreischaltungTables['pins']['origin'];
  readonly length: number;
  readonly issuedAt: Date;
  readonly validUntil: Date;
  readonly usedAt: Date | null;
  /** The account that used it; absent where none did, or nobody knows. */
  readonly usedBy?: string | undefined;
};

/** Stores a PIN's hash. */
export async function insertPin(tx: Tx, pin: NewPin): Promise<string> {
  const row = await tables<FreischaltungTables>(tx)
    .insertInto('pins')
    .values({
      betrieb_id: pin.kind === 'betrieb' ? pin.id : null,
      person_id: pin.kind === 'person' ? pin.id : null,
      selector: pin.selector,
      hash: pin.hash,
      origin: pin.origin,
      length: pin.length,
      issued_at: pin.issuedAt,
      valid_until: pin.validUntil,
      used_at: pin.usedAt,
      used_by: pin.usedBy ?? null,
      revoked_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
