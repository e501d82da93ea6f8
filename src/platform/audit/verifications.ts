import { tables, type Db, type Tx } from '../database/handles.ts';
import type { TrailFinding } from './verify-trail.ts';

interface VerificationTables {
  audit_verifications: {
    id: number;
    at: Date;
    seals: number;
    entries: number;
    broken: number[];
    newest_number: number | null;
    newest_hash: string | null;
  };
  audit_seals: { number: number; entries: number; hash: string; sealed_at: Date };
  audit_dropped: { number: number; dropped_at: Date };
}

const of = (handle: Db) => tables<VerificationTables>(handle);

/** When the seals were recomputed, and what was found. */
export interface Verification {
  readonly at: Date;
  readonly seals: number;
  readonly entries: number;
  readonly broken: readonly number[];
}

/** How far the trail of a chamber is sealed and when that was last verified. */
export interface TrailState {
  readonly sealed: { readonly number: number; readonly at: Date; readonly hash: string } | null;
  readonly verified: Verification | null;
  /** The last period whose rows were dropped because their time was over. */
  readonly dropped: { readonly number: number; readonly at: Date } | null;
}

/** Keeps what a verification has found; nobody who serves requests can change it. */
export async function keepVerification(
  tx: Tx,
  { seals, entries, broken, newest }: TrailFinding,
  at: Date,
): Promise<void> {
  await of(tx)
    .insertInto('audit_verifications')
    .values({
      at,
      seals,
      entries,
      broken: [...broken],
      newest_number: newest?.number ?? null,
      newest_hash: newest?.hash ?? null,
    } as never)
    .execute();
}

/** The newest verification; null where there was none yet. */
export async function lastVerification(db: Db): Promise<Verification | null> {
  const found = await of(db)
    .selectFrom('audit_verifications')
    .select(['at', 'seals', 'entries', 'broken'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

/** When rows of the trail were last dropped because their time was over, and how many. */
export async function lastDropped(
  db: Db,
): Promise<{ readonly at: Date; readonly count: number } | undefined> {
  const found = await of(db)
    .selectFrom('audit_dropped')
    .innerJoin('audit_seals', 'audit_seals.number', 'audit_dropped.number')
    .select(({ fn }) => ['dropped_at as at', fn.sum<string>('entries').as('count')])
    .groupBy('dropped_at')
    .orderBy('dropped_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found && { at: found.at, count: Number(found.count) };
}

/** How far the trail is sealed, verified and dropped. */
export async function trailState(db: Db): Promise<TrailState> {
  const sealed = await of(db)
    .selectFrom('audit_seals')
    .select(['number', 'sealed_at as at', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const dropped = await of(db)
    .selectFrom('audit_dropped')
    .select(['number', 'dropped_at as at'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { sealed: sealed ?? null, verified: await lastVerification(db), dropped: dropped ?? null };
}
