import type pg from 'pg';
import { quoteIdentifier } from '../database/names.ts';
import { digestOfRows, genesisOf, sealVersion } from './digest.ts';

/** A closed period of the audit trail. */
export interface Seal {
  readonly number: number;
  readonly entries: number;
  readonly hash: string;
}

interface LastSeal {
  number: number;
  up_to_id: number;
  hash: string;
}

/**
 * Closes the period since the last seal: a hash over its rows and over the seal before it, so that a changed or
 * missing row shows. Run by the worker as the owner's role, since the serving role may not lock the table.
 * @returns the new seal, or null when nothing has happened since the last one or others kept the table busy
 */
export async function sealAuditTrail(pool: pg.Pool, slug: string, now: Date): Promise<Seal | null> {
  const client = await pool.connect();
  try {
    await client.query(
      `begin; set local search_path to ${quoteIdentifier(slug)}, public; set local lock_timeout to '2s'`,
    );
    // waits for writers under way, so that no row with a smaller id can appear behind the seal, and for other sealers
    await client.query('lock table audit_entries in share row exclusive mode');
    const { rows: last } = await client.query<LastSeal>(
      'select * from audit_seals order by number desc limit 1',
    );
    const before = last[0] ?? { number: 0, up_to_id: 0, hash: genesisOf(slug) };
    const period = await digestOfRows(
      client,
      { afterId: before.up_to_id, upToId: null },
      before.hash,
      sealVersion,
    );
    if (period.entries === 0) {
      await client.query('rollback');
      return null;
    }
    const seal = { number: before.number + 1, entries: period.entries, hash: period.hash };
    await client.query('insert into audit_seals values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      seal.number,
      before.up_to_id,
      period.upTo,
      seal.entries,
      seal.hash,
      before.hash,
      now,
      sealVersion,
    ]);
    await client.query('commit');
    return seal;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    // somebody writes for long: the period is closed at the next run
    if ((error as pg.DatabaseError).code === '55P03') return null;
    throw error;
  } finally {
    client.release();
  }
}
