import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount, signInAs } from './make-account.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';
import { allMigrations } from '../src/app/all-migrations.ts';
import { features } from '../src/app/features.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import type { Tx } from '../src/platform/database/handles.ts';

const step = '2026-11-26T1325-enquiries-as-antraege';

let portal: TestPortal;
beforeAll(async () => {
  const before = features.map((feature) => ({
    ...feature,
    migrations: (feature.migrations ?? []).filter(({ name }) => name < step),
  }));
  portal = await createTestPortal({ features: before });
});
afterAll(() => portal.close());

const sentAt = new Date('2026-11-20T09:30:00Z');
const formId = '00000000-0000-4000-8000-000000000001';

/** Enquiries as they were kept before: number, topic, time and account, and copies for who was not signed in. */
async function keepAsBefore({ kysely }: Tx, accountId: string): Promise<void> {
  const enquiry = { form_id: formId, files: 2, sent_at: sentAt, account_id: null };
  const rows = [
    { ...enquiry, nummer: 1001, topic: 'beitrag', content_hash: 'a', account_id: accountId },
    { ...enquiry, nummer: 1002, topic: 'kurse', content_hash: 'b' },
    { ...enquiry, nummer: 1003, topic: 'portal', content_hash: 'c', account_id: accountId },
  ];
  await kysely.insertInto('enquiries').values(rows).execute();
  const copy = { token_hash: 'hash', sealed: Buffer.from('sealed'), expires_at: sentAt };
  await kysely
    .insertInto('enquiry_copies')
    .values({ ...copy, nummer: 1002 })
    .execute();
}

test('enquiries of the time before become Anträge: none is lost, none takes the number of another one', async () => {
  const pia = await makeAccount(portal, { email: 'pia.probe@handwerk.example' });
  await portal.write(async (tx) => {
    await keepAsBefore(tx, pia.id);
    const { kysely } = tx;
    const antrag = { art: 'ersatzzeugnis', version: 1, contact_name: 'x', locale: 'de', answers: '{}' };
    const sent = { department: 'kurse', sent_at: sentAt };
    await kysely
      .insertInto('antraege')
      .values([1, 2].map(() => ({ ...antrag, ...sent })))
      .execute();
    // two of the three numbers belong to Anträge by now
    await sql`select nextval('antragsnummern') from generate_series(1, 1000)`.execute(kysely);
  });
  await migrate(portal.connection, [portal.chamber.slug], allMigrations);
  const kept = await portal.read((db) =>
    db.kysely.selectFrom('antraege').selectAll().where('art', '=', 'anfrage').orderBy('nummer').execute(),
  );
  expect(
    kept.map((row) => [Number(row['nummer']), row['answers'], row['account_id'], row['sent_at']]),
  ).toEqual([
    [1003, { topic: 'portal' }, pia.id, sentAt],
    [1004, { topic: 'beitrag', formerNumber: '1001' }, pia.id, sentAt],
    [1005, { topic: 'kurse', formerNumber: '1002' }, null, sentAt],
  ]);
  const [copy] = await portal.read((db) => db.kysely.selectFrom('enquiry_copies').selectAll().execute());
  expect(Number(copy?.['nummer'])).toBe(1005);
  const forms = await portal.read((db) => db.kysely.selectFrom('enquiry_forms').selectAll().execute());
  expect(Object.fromEntries(forms.map((row) => [row['content_hash'], Number(row['nummer'])]))).toEqual({
    a: 1004,
    b: 1005,
    c: 1003,
  });

  // the pages of today need the tables of today
  const browser = portal.newBrowser();
  await signInAs(browser, pia);
  const list = await browser.get('/antraege');
  expect(list.text).toMatch(/1004.*Anfrage: Beitrag.*als E-Mail bei der Kammer/);
  const one = await browser.get('/antraege/1004');
  expect(one.heading).toBe('Anfrage Nr. 1004');
  expect(one.text).toContain('Diese Anfrage ging als E-Mail an die Kammer.');
  expect(one.text).toMatch(/Frühere Nummer\s*1001/);
  expect(one.text).not.toContain('Ihre Anfrage ist beantwortet');
  const { nummer } = await portal.write((tx) =>
    tx.kysely
      .insertInto('antraege')
      .values({
        ...{ art: 'anfrage', version: 2, contact_name: 'x', locale: 'de', answers: '{}' },
        ...{ department: 'kurse', sent_at: sentAt },
      })
      .returning('nummer')
      .executeTakeFirstOrThrow(),
  );
  expect(Number(nummer)).toBe(1006);
});
