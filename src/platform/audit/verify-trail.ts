import type pg from 'pg';
import { quoteIdentifier } from '../database/names.ts';
import { digestOfRows, genesisOf, type SealVersion } from './digest.ts';
import { type DroppedPeriod, wronglyDropped } from './dropped-periods.ts';

/** What was found when all seals of a chamber were recomputed. */
export interface TrailFinding {
  readonly seals: number;
  /** Rows under seals; of periods that were dropped when their time was over, none. */
  readonly entries: number;
  /** Numbers of the seals that do not fit their rows, their predecessor, or what earlier verifications saw. */
  readonly broken: readonly number[];
  readonly newest: { readonly number: number; readonly hash: string } | null;
}

interface StoredSeal {
  number: number;
  after_id: number;
  up_to_id: number;
  hash: string;
  previous_hash: string;
  entries: number;
  sealed_at: Date;
  version: SealVersion;
  dropped_at: Date | null;
}

/**
 * Recomputes every seal of a chamber: a changed, missing or added row breaks the seal of its period, a missing seal the
 * one after it. Rows outside any period break the one they would be in, and a period counts as dropped only if its time
 * was over. What earlier verifications have seen must still be there, so that a trail cut at its end shows too.
 */
export async function verifyTrail(pool: pg.Pool, slug: string, now: Date): Promise<TrailFinding> {
  const client = await pool.connect();
  try {
    await client.query(
      `begin isolation level repeatable read read only; set local search_path to ${quoteIdentifier(slug)}, public`,
    );
    return await verifyIn(client, slug, now);
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}

/** @returns the numbers of the seals that do not fit; empty when all is whole */
export async function verifySeals(pool: pg.Pool, slug: string, now: Date): Promise<readonly number[]> {
  return (await verifyTrail(pool, slug, now)).broken;
}

async function verifyIn(client: pg.ClientBase, slug: string, now: Date): Promise<TrailFinding> {
  const { rows: seals } = await client.query<StoredSeal>(
    `select s.*, d.dropped_at from audit_seals s left join audit_dropped d using (number)
     order by number`,
  );
  const broken = new Set<number>();
  let previous = genesisOf(slug);
  let expected = 1;
  let entries = 0;
  let afterId = 0;
  let version: SealVersion = 1;
  const dropped: (StoredSeal & DroppedPeriod)[] = [];
  for (const seal of seals) {
    const isFirstKept = entries === 0;
    const fits = isDropped(seal) ? isFirstKept : await fitsItsRows(client, seal);
    if (isDropped(seal)) dropped.push(seal);
    else entries += seal.entries;
    const goesOn =
      seal.previous_hash === previous &&
      seal.number === expected &&
      seal.after_id === afterId &&
      seal.version >= version;
    if (!fits || !goesOn) broken.add(seal.number);
    previous = seal.hash;
    expected = seal.number + 1;
    afterId = seal.up_to_id;
    version = seal.version;
  }
  for (const number of await wronglyDropped(client, dropped, now)) broken.add(number);
  // numbers begin with 1: what is below stands before the first period
  if (await hasRowsBefore(client)) broken.add(1);
  const hashes = new Map(seals.map(({ number, hash }) => [number, hash]));
  for (const { number, hash } of await seenBefore(client))
    if (hashes.get(number) !== hash) broken.add(number);
  const newest = seals.at(-1);
  return {
    seals: seals.length,
    entries,
    broken: [...broken].toSorted((left, right) => left - right),
    newest: newest ? { number: newest.number, hash: newest.hash } : null,
  };
}

async function fitsItsRows(client: pg.ClientBase, seal: StoredSeal): Promise<boolean> {
  const rows = { afterId: seal.after_id, upToId: seal.up_to_id };
  const period = await digestOfRows(client, rows, seal.previous_hash, seal.version);
  return period.hash === seal.hash && period.entries === seal.entries;
}

const isDropped = (seal: StoredSeal): seal is StoredSeal & DroppedPeriod => seal.dropped_at !== null;

async function hasRowsBefore(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query('select from audit_entries where id <= 0 limit 1');
  return rows.length > 0;
}

/** The newest seals that earlier verifications have seen. */
async function seenBefore(client: pg.ClientBase): Promise<readonly { number: number; hash: string }[]> {
  const { rows } = await client.query<{ number: number; hash: string }>(
    `select distinct newest_number as number, newest_hash as hash from audit_verifications
     where newest_number is not null`,
  );
  return rows;
}
