import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { recordAudit } from './audit.ts';
import { sealAuditTrail, verifySeals } from './seal.ts';

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
});
