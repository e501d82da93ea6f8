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
const verify = () => verifySeals(portal.database.pool, portal.chamber.slug);

/** As somebody who holds the owner's role and switches the trigger off. */
async function tamper(statement: string) {
  const { slug } = portal.chamber;
  await portal.database.pool.query(
    `set search_path to ${slug}; alter table audit_entries disable trigger all; alter table audit_seals disable trigger all; ${statement}; reset search_path`,
  );
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
    const drop = (days: number) => {
      const now = portal.clock.now();
      const before = new Date(now.getTime() - days * 24 * 3_600_000);
      return dropDuePeriods(portal.database.pool, portal.chamber, before, now);
    };
    expect(await drop(31)).toMatchObject({ periods: 0 });
    const both = await Promise.all([drop(10), drop(10)]);
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
});
