import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRetention } from '../src/features/office-import/retention.ts';
import { forgetDue } from './forget-due.ts';
import { staffMember } from './staff.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';
import { features } from '../src/app/features.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

const job = (name: string) =>
  features.flatMap((feature) => feature.jobs?.(portal.house) ?? []).find((known) => known.name === name);

/** A file that was applied so many days ago, with one refused row and one new one. */
async function applied(days: number): Promise<string> {
  const at = new Date(portal.clock.now().getTime() - days * 24 * 3_600_000);
  return portal.write(async ({ kysely }) => {
    const { id } = await kysely
      .insertInto('office_imports')
      .values({
        kind: 'betriebe',
        state: 'applied',
        file_name: `vor-${days}-tagen.csv`,
        sent_at: at,
        sent_by_name: 'Sabine Beispiel',
        applied_at: at,
        audit_id: 1000 - days,
        report: JSON.stringify({ new: 1, changed: 0, unchanged: 0, refused: 1, warnings: 0 }),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const row = { import_id: id, number: 0, is_refusal: true, line: 2, column_name: 'plz' };
    await kysely
      .insertInto('office_import_faults')
      .values({ ...row, value: '9708', reason: 'zu kurz' })
      .execute();
    await kysely
      .insertInto('office_import_changes')
      .values({ import_id: id, record_id: id, label: 'Neu GmbH' })
      .execute();
    return id as string;
  });
}

test('rows of files go once they are as old as the profile keeps them, and such a file is taken back no more', async () => {
  const { browser } = await staffMember(portal, 'handwerksrolle');
  const [old, young] = [await applied(91), await applied(89)];
  await forgetDue(portal, importRetention);
  const kept = await portal.read(({ kysely }) =>
    kysely.selectFrom('office_import_faults').selectAll().execute(),
  );
  expect(kept.map((row) => row['import_id'])).toEqual([young]);
  expect((await browser.get(`/verwaltung/einspielen/betriebe/${young}`)).text).toContain('Neu GmbH');

  await portal.write(({ kysely }) => kysely.deleteFrom('office_imports').where('id', '=', young).execute());
  const page = await browser.get(`/verwaltung/einspielen/betriebe/${old}`);
  expect(page.text).toContain('Die Zeilen dieses Berichts sind seit dem 21. November 2026 gelöscht');
  expect([page.text.includes('9708'), page.hasButton('Import zurücknehmen')]).toEqual([false, false]);
  // the form as it still stood open in another window
  await browser.post(`/verwaltung/einspielen/betriebe/${old}/zuruecknehmen`, {});
  while (await job('office-import.work')?.run(portal.chamber, portal.clock.now()));
  expect((await browser.get(`/verwaltung/einspielen/betriebe/${old}`)).text).toContain(
    'Die früheren Werte sind nicht mehr da',
  );
});
