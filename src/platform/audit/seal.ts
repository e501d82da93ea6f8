import { createHash } from 'node:crypto';
import type pg from 'pg';
import { quoteIdentifier } from '../database/names.ts';

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

/** What the first seal builds on: the chamber itself, so that no seal fits another's trail. */
function genesisOf(slug: string): string {
  return createHash('sha256').update(`kundenportal audit ${slug}`).digest('hex');
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
    const period = await digest(client, before.up_to_id, null, before.hash);
    if (period.entries === 0) {
      await client.query('rollback');
      return null;
    }
    const seal = { number: before.number + 1, entries: period.entries, hash: period.hash };
    await client.query('insert into audit_seals values ($1, $2, $3, $4, $5, $6, $7)', [
      seal.number,
      before.up_to_id,
      period.upTo,
      seal.entries,
      seal.hash,
      before.hash,
      now,
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

/**
 * Recomputes every seal of a chamber.
 * @returns the numbers of the seals that do not fit their rows or their predecessor; empty when all is whole
 */
export async function verifySeals(pool: pg.Pool, slug: string): Promise<readonly number[]> {
  const client = await pool.connect();
  try {
    await client.query(
      `begin isolation level repeatable read read only; set local search_path to ${quoteIdentifier(slug)}, public`,
    );
    const { rows } = await client.query<{
      number: number;
      after_id: number;
      up_to_id: number;
      hash: string;
      previous_hash: string;
      entries: number;
    }>('select * from audit_seals order by number');
    const broken: number[] = [];
    let previous = genesisOf(slug);
    let expected = 1;
    for (const seal of rows) {
      const period = await digest(client, seal.after_id, seal.up_to_id, seal.previous_hash);
      const fits = period.hash === seal.hash && period.entries === seal.entries;
      if (!fits || seal.previous_hash !== previous || seal.number !== expected) broken.push(seal.number);
      previous = seal.hash;
      expected = seal.number + 1;
    }
    return broken;
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}

async function digest(client: pg.ClientBase, afterId: number, upToId: number | null, previousHash: string) {
  const hash = createHash('sha256').update(previousHash);
  let entries = 0;
  let upTo = afterId;
  for (;;) {
    const { rows } = await client.query<{ id: number; line: string }>(
      `select id, concat_ws('|', id, extract(epoch from at), event, outcome, coalesce(account_id::text, '-'), subjects, facts,
         came_from, coalesce(request_id, '-'), staff_id) as line
       from audit_entries where id > $1 and ($2::bigint is null or id <= $2) order by id limit 5000`,
      [upTo, upToId],
    );
    for (const row of rows) {
      hash.update('\n').update(row.line);
      upTo = row.id;
    }
    entries += rows.length;
    if (rows.length < 5000) return { hash: hash.digest('hex'), entries, upTo };
  }
}
