import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestPortal, type TestPortal } from '../../test/test-portal.ts';
import { createMetrics } from './metrics.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
  await portal.write(async ({ kysely }) => {
    const now = portal.clock.now();
    const { id } = await kysely
      .insertInto('personen')
      .values({
        personennummer: '4711',
        art: 'lehrling',
        nachname: 'Muster',
        plz: '12345',
        ort: 'Musterstadt',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const state of ['queued', 'queued', 'needs-decision', 'printed', 'posted'])
      await kysely
        .insertInto('letters')
        .values({ kind: 'pin', person_id: id, requested_at: now, state })
        .execute();
  });
});
afterAll(() => portal.close());

test('the figures tell of each chamber what waits, and go on without the database', async () => {
  const metrics = createMetrics(portal.house);
  const chamber = `{chamber="${portal.chamber.slug}"}`;
  const text = await metrics.text();
  expect(text).toContain(`kundenportal_letters_queued${chamber} 2\n`);
  expect(text).toContain(`kundenportal_letters_needing_decision${chamber} 1\n`);
  expect(text).toContain(`kundenportal_mails_waiting${chamber} 0\n`);
  expect(text).toContain('kundenportal_database_up 1\n');

  const nowhere = new pg.Pool({ host: '127.0.0.1', port: 1 });
  vi.spyOn(portal.database.pool, 'connect').mockImplementation((() => nowhere.connect()) as never);
  const without = await metrics.text();
  vi.restoreAllMocks();
  expect(without).toContain('process_cpu_seconds_total');
  expect(without).toContain('kundenportal_database_up 0\n');
  expect(without).not.toContain(chamber);
});
