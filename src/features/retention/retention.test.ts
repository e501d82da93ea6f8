import { afterEach, beforeEach, expect, test } from 'vitest';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import type { RetentionKind } from '../../platform/feature/retention.ts';
import { retentionJob } from './run-retention.ts';

let portal: TestPortal;
beforeEach(async () => {
  portal = await createTestPortal();
});
afterEach(() => portal.close());

const runs = () =>
  portal.read((db) => db.kysely.selectFrom('retention_runs').selectAll().orderBy('id').execute());

function kind(id: string, forget: RetentionKind['forget']): RetentionKind {
  const words = () => ({ what: `Proben ${id}`, period: 'einen Tag', source: 'Probe' });
  return { id, tables: [], isTold: false, words, ...(forget && { forget }) };
}

test('each kind is gone through once a night, batch by batch, and what failed keeps no other waiting', async () => {
  let left = 1100;
  let isBroken = true;
  const kinds = [
    kind('test.broken', async () => {
      if (isBroken) throw new Error('disk full');
      return 1;
    }),
    kind('test.many', async (_tx, { most }) => {
      const count = Math.min(left, most);
      left -= count;
      return count;
    }),
  ];
  const job = retentionJob(portal.house, { kinds, recordsEnds: [] });
  const run = () => job.run(portal.chamber, portal.clock.now());
  await expect(run()).rejects.toThrow('not forgotten');
  // whoever failed is asked again after an hour; a backlog of the others does not wait so long
  expect(left).toBe(0);
  isBroken = false;
  // several workers at the same moment count nothing twice
  while ((await Promise.all([run(), run()])).some(Boolean));
  expect(left).toBe(0);
  expect(await runs()).toMatchObject([
    { kind: 'test.broken', forgotten: 1, failed_at: null },
    { kind: 'test.many', forgotten: 1100 },
  ]);
  const trail = await portal.auditTrail();
  expect(trail.filter((line) => line === 'retention.forgotten: done')).toHaveLength(2);
  await run();
  expect(await runs()).toHaveLength(2);
  portal.clock.pass({ days: 1 });
  await run();
  expect(await runs()).toHaveLength(4);
});

test('the office and the privacy page name the same periods', async () => {
  const admin = await staffMember(portal, 'administration');
  const office = await admin.browser.get('/verwaltung/aufbewahrung');
  const privacy = await portal.newBrowser().get('/datenschutz');
  expect(office.text).not.toMatch(/\b0 Jahre/);
  for (const part of ['30 Jahre nach der Löschung', '§ 13 Abs. 5 HwO', '48 Monate']) {
    expect(office.text).toContain(part);
    expect(privacy.text).toContain(part);
  }
});
