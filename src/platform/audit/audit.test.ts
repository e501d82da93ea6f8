import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { recordAudit } from './audit.ts';
import { dropDuePeriods } from './drop-periods.ts';
import { sealAuditTrail } from './seal.ts';
import { lastVerification } from './verifications.ts';
import { verifyTrailJob } from './verify-job.ts';
import { verifySeals } from './verify-trail.ts';

let portal: TestPortal;

beforeEach(async () => {
  portal = await createTestPortal({ features: [] });
});
afterEach(() => portal.close());

function note(event: `${string}.${string}`) {
  return portal.write((tx) =>
    recordAudit(tx, { event, outcome: 'done', at: portal.clock.now(), from: 'cli' }),
  );
}

const seal = () => sealAuditTrail(portal.database.pool, portal.chamber.slug, portal.clock.now());
const verify = () => verifySeals(portal.database.pool, portal.chamber.slug, portal.clock.now());

/** As somebody who holds the owner's role and switches the trigger off. */
async function tamper(statement: string) {
  const { slug } = portal.chamber;
  await portal.database.pool.query(
    `set search_path to ${slug}; alter table audit_entries disable trigger all; alter table audit_seals disable trigger all; alter table audit_dropped disable trigger all; ${statement}; reset search_path`,
  );
}

/** Drops what was sealed more than so many months ago. */
const drop = (months: number) =>
  dropDuePeriods(portal.database.pool, portal.chamber, months, portal.clock.now());

/** Seals one row a period, a month apart. */
async function periods(count: number) {
  for (let number = 1; number <= count; number += 1) {
    await note('test.done');
    await seal();
    portal.clock.pass({ days: 31 });
  }
}

describe('the audit trail', () => {
  it.each(["update audit_entries set outcome = 'x'", 'delete from audit_entries', 'truncate audit_entries'])(
    'refuses the serving role: %s',
    async (statement) => {
      await note('test.done');
      await expect(portal.write((tx) => sql.raw(statement).execute(tx.kysely))).rejects.toThrow(
        'permission denied',
      );
    },
  );

  it('refuses the owner too, as long as the trigger stands', async () => {
    await note('test.done');
    const attempt = portal.database.pool.query(`delete from ${portal.chamber.slug}.audit_entries`);
    await expect(attempt).rejects.toThrow('append-only');
  });

  it('is closed in periods that fit', async () => {
    await note('test.one');
    expect(await seal()).toMatchObject({ number: 1, entries: 1 });
    await note('test.two');
    await note('test.three');
    expect(await seal()).toMatchObject({ number: 2, entries: 2 });
    expect(await seal()).toBeNull();
    expect(await verify()).toEqual([]);
  });

  it.each([
    ['a changed row', "update audit_entries set outcome = 'anders' where id = 1"],
    ['a missing row', 'delete from audit_entries where id = 2'],
    ['a missing seal', 'delete from audit_seals where number = 1'],
    ['a changed seal', "update audit_seals set hash = repeat('0', 64) where number = 1"],
  ])('shows %s', async (_what, statement) => {
    await note('test.one');
    await note('test.two');
    await seal();
    await note('test.three');
    await seal();
    await tamper(statement);
    expect((await verify()).length).toBeGreaterThan(0);
  });

  it('is sealed once when two workers seal at the same time', async () => {
    await note('test.one');
    const seals = [...(await Promise.all([seal(), seal()])), await seal()];
    expect(seals.filter(Boolean)).toHaveLength(1);
    expect(await verify()).toEqual([]);
  });

  it('is verified once a night, and what was found is kept', async () => {
    const told: (readonly number[])[] = [];
    const job = verifyTrailJob(portal.database, portal.database.pool, (_slug, { broken }) =>
      told.push(broken),
    );
    const night = async () => {
      await job.run(portal.chamber, portal.clock.now());
      await job.run(portal.chamber, portal.clock.now());
    };
    await note('test.one');
    await note('test.two');
    await seal();
    await night();
    await tamper("update audit_entries set came_from = 'anderswo' where id = 2");
    portal.clock.pass({ days: 1 });
    await night();
    expect(told).toEqual([[], [1]]);
    expect(await portal.read(lastVerification)).toMatchObject({ seals: 1, entries: 2, broken: [1] });
    expect(await portal.auditTrail()).toContain('audit-trail.verified: broken-seals');
  });

  it('shows a trail that was cut at its end, by what earlier nights have seen', async () => {
    const job = verifyTrailJob(portal.database, portal.database.pool, () => {});
    await note('test.one');
    await seal();
    await note('test.two');
    await seal();
    await job.run(portal.chamber, portal.clock.now());
    await tamper('delete from audit_entries where id = 2; delete from audit_seals where number = 2');
    expect(await verify()).toEqual([2]);
  });

  it('loses what is due, keeps the seals, and goes on', async () => {
    await note('test.one');
    await seal();
    portal.clock.pass({ days: 30 });
    await note('test.two');
    await seal();
    portal.clock.pass({ days: 360 });
    expect(await drop(13)).toMatchObject({ periods: 0 });
    const both = await Promise.all([drop(12), drop(12)]);
    expect(both.reduce((sum, { entries }) => sum + entries, 0)).toBe(1);
    expect(await portal.auditTrail()).toEqual(['test.two: done', 'audit-trail.periods-dropped: done']);
    expect(await verify()).toEqual([]);
    await seal();
    expect(await verify()).toEqual([]);
    const attempt = portal.database.pool.query(`delete from ${portal.chamber.slug}.audit_entries`);
    await expect(attempt).rejects.toThrow('append-only');
    await tamper("update audit_entries set outcome = 'x' where event = 'test.two'");
    expect(await verify()).toEqual([2]);
  });

  it('shows that it was moved from one field to the next who did something', async () => {
    const staffId = '00000000-0000-4000-8000-000000000099';
    const row = { event: 'test.done', outcome: 'done', from: 'cli', requestId: 'ABC', staffId } as const;
    await portal.write((tx) => recordAudit(tx, { ...row, at: portal.clock.now() }));
    await seal();
    await tamper("update audit_entries set request_id = request_id || '|' || staff_id, staff_id = null");
    expect(await verify()).toEqual([1]);
  });

  it('verifies seals of before as they were made, and new ones after them', async () => {
    await note('test.one');
    await note('test.two');
    await sealAsBefore();
    await note('test.three');
    await seal();
    expect(await verify()).toEqual([]);
    await tamper("update audit_entries set outcome = 'x' where id = 2");
    expect(await verify()).toEqual([1]);
  });

  it('takes no newer seal for one of before', async () => {
    await note('test.one');
    await seal();
    await note('test.two');
    await sealAsBefore();
    expect(await verify()).toEqual([2]);
  });

  it.each([
    [
      'a number of its own',
      "(id, at, event, outcome, subjects, facts, came_from) overriding system value values (-5, '2026-01-01', 'a.b', 'x', '{}', '{}', 'cli')",
    ],
    [
      'a number among sealed ones',
      "(id, at, event, outcome, subjects, facts, came_from) overriding system value values (1, '2026-01-01', 'a.b', 'x', '{}', '{}', 'cli')",
    ],
  ])('takes no row from the serving role with %s', async (_what, row) => {
    const insert = portal.write((tx) => sql.raw(`insert into audit_entries ${row}`).execute(tx.kysely));
    await expect(insert).rejects.toThrow('permission denied');
  });

  it.each([
    'insert into audit_dropped values (1, now())',
    "insert into audit_seals values (1, 0, 1, 1, 'x', 'y', now())",
  ])('lets the serving role neither seal nor drop: %s', async (statement) => {
    await expect(portal.write((tx) => sql.raw(statement).execute(tx.kysely))).rejects.toThrow(
      'permission denied',
    );
  });

  it('shows rows before the first period', async () => {
    await periods(2);
    await tamper(
      "insert into audit_entries (id, at, event, outcome, subjects, facts, came_from) overriding system value values (-5, '2026-01-01', 'a.b', 'x', '{}', '{}', 'cli')",
    );
    expect(await verify()).toEqual([1]);
  });

  it('shows a period that was dropped before its time, whatever is written down of it', async () => {
    await periods(14);
    const now = portal.clock.now().toISOString();
    await tamper(
      `delete from audit_entries where id <= 5; insert into audit_dropped select number, '${now}' from audit_seals where number <= 5`,
    );
    // of the first three the time was over, but no row says that they went
    expect(await verify()).toEqual([1, 2, 3, 4, 5]);
    await tamper(
      `insert into audit_entries (at, event, outcome, subjects, facts, came_from) values ('${now}', 'audit-trail.periods-dropped', 'done', '{}', '{"upTo": 5, "keptMonths": 1}', 'worker')`,
    );
    expect(await verify()).toEqual([4, 5]);
    await tamper(
      `update audit_dropped set dropped_at = '2099-01-01'; update audit_entries set at = '2099-01-01' where event = 'audit-trail.periods-dropped'`,
    );
    expect(await verify()).toEqual([1, 2, 3, 4, 5]);
  });

  it('knows what was rightly dropped also when the row that told of it has gone in its turn', async () => {
    await periods(14);
    expect(await drop(12)).toMatchObject({ periods: 3 });
    await seal();
    portal.clock.pass({ days: 13 * 31 });
    await note('test.later');
    await seal();
    expect(await drop(12)).toMatchObject({ periods: 12 });
    expect(await portal.auditTrail()).toEqual(['test.later: done', 'audit-trail.periods-dropped: done']);
    expect(await verify()).toEqual([]);
    await seal();
    expect(await verify()).toEqual([]);
  });

  it('shows a row left behind in a period that was dropped', async () => {
    await periods(14);
    await drop(12);
    await tamper(
      "insert into audit_entries (id, at, event, outcome, subjects, facts, came_from) overriding system value values (2, '2026-01-01', 'a.b', 'x', '{}', '{}', 'cli')",
    );
    expect(await verify()).toEqual([2]);
  });
});

/** Seals what is there as the program did before seals had versions: the fields joined by a stroke. */
async function sealAsBefore() {
  const { slug } = portal.chamber;
  const client = await portal.database.pool.connect();
  try {
    await client.query(`set search_path to ${slug}`);
    const { rows: last } = await client.query<{ number: number; up_to_id: number; hash: string }>(
      'select number, up_to_id, hash from audit_seals order by number desc limit 1',
    );
    const before = last[0] ?? {
      number: 0,
      up_to_id: 0,
      hash: createHash('sha256').update(`kundenportal audit ${slug}`).digest('hex'),
    };
    const { rows } = await client.query<{ id: number; line: string }>(
      `select id, concat_ws('|', id, extract(epoch from at), event, outcome, coalesce(account_id::text, '-'), subjects,
         facts, came_from, coalesce(request_id, '-'), staff_id) as line
       from audit_entries where id > $1 order by id`,
      [before.up_to_id],
    );
    const hash = createHash('sha256').update(before.hash);
    for (const { line } of rows) hash.update('\n').update(line);
    await client.query(
      `insert into audit_seals (number, after_id, up_to_id, entries, hash, previous_hash, sealed_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [before.number + 1, before.up_to_id, rows.at(-1)?.id, rows.length, hash.digest('hex'), before.hash],
    );
  } finally {
    await client.query('reset search_path');
    client.release();
  }
}
