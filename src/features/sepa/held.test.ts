import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkToBetrieb, nummerOn } from '../../../test/antrag.ts';
import type { Browser, SeenPage } from '../../../test/browser.ts';
import { settleMandates } from '../../../test/mandates.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { chosenFile, sampleFiles } from '../../../test/sample-files.ts';
import { staffMember } from '../../../test/staff.ts';
import { creditor, typedDebtor as typed } from '../../../test/creditor.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { berlinDate } from '../../lib/dates.ts';
import { writeTypedDate } from '../../lib/typed-date.ts';

const what = { Beiträge: true, 'Wiederkehrend, bis Sie widerrufen': 'wiederkehrend' } as const;

let portal: TestPortal;
let ada: TestPerson;
let lea: Browser;
let betriebId: string;
beforeAll(async () => {
  portal = await createTestPortal({ settings: { sepa: { offered: true, form: 'signedUpload', creditor } } });
  ada = await signedInPerson(portal, 'ada.hofer@handwerk.example');
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '810001', email: 'alt@betrieb.example' });
  await linkToBetrieb(portal, ada, betriebId);
  lea = (await staffMember(portal, 'finanzen', 'lea@kammer.example')).browser;
});
afterAll(() => portal.close());

/** Whoever changes it, the register notes when; the test's clock stands elsewhere than the server's. */
async function newRegisteredAddress(email: string): Promise<void> {
  await portal.write(async (tx) => {
    await tx.kysely.updateTable('betriebe').set({ email }).where('id', '=', betriebId).execute();
    const noted = await tx.kysely
      .updateTable('betriebe_email_changes')
      .set({ changed_at: portal.clock.now() })
      .where('betrieb_id', '=', betriebId)
      .executeTakeFirstOrThrow();
    expect(noted.numUpdatedRows).toBe(1n);
  });
}

const states = () =>
  portal.read(async (db) =>
    (await db.kysely.selectFrom('sepa_mandates').select('state').orderBy('given_at').execute()).map(
      ({ state }) => state,
    ),
  );

async function written(page: SeenPage, fields: Record<string, string | boolean>): Promise<string> {
  const checked = await ada.browser.submit(page, 'Weiter', fields);
  const { heading } = await ada.browser.submit(checked, 'Mandat als PDF erstellen');
  return /^Mandat (M\w+)$/.exec(heading)?.[1] ?? '';
}

/** Hands in the signed paper; the office has it in hand. */
async function handedIn(reference: string): Promise<number> {
  let page = await ada.browser.submit(await ada.browser.get('/antraege/neu/sepa-mandat'), 'Antrag beginnen');
  page = await ada.browser.submit(page, 'Weiter', {
    [reference]: reference,
    'An welchem Tag wurde es unterschrieben?': writeTypedDate(berlinDate(portal.clock.now())),
  });
  const papers = { 'Unterschriebenes Mandat': [chosenFile(sampleFiles.pdf, 'Mandat.pdf')] };
  page = await ada.browser.submit(page, 'Weiter', {}, papers);
  const nummer = nummerOn(await ada.browser.submit(page, 'Antrag versenden'));
  await lea.submit(await lea.get(`/verwaltung/antraege/${nummer}`), 'Antrag übernehmen');
  return nummer;
}
const approve = async (nummer: number) =>
  lea.submit(await lea.get(`/verwaltung/antraege/${nummer}/bewilligen`), 'Antrag bewilligen');

const saidOfWaiting = async () =>
  (await portal.mails())
    .filter(({ to, subject }) => to === ada.email && subject.endsWith('wartet noch'))
    .map(({ text }) => text);

test('another bank waits a day after the address of its Betrieb has changed, seen from the approval', async () => {
  const first = await written(await ada.browser.get('/sepa/neu'), { ...typed, ...what });
  const list = async (browser: Browser, path: string) =>
    new RegExp(`(?:${first}).*`).exec((await browser.get(path)).text)?.[0];
  for (const [browser, path] of [[ada.browser, '/sepa'] as const, [lea, '/verwaltung/sepa'] as const])
    expect(await list(browser, path)).not.toContain('21. November 2026');
  await approve(await handedIn(first));
  expect(await list(ada.browser, '/sepa')).toContain('21. November 2026');
  expect(await states()).toEqual(['active']);

  portal.clock.pass({ minutes: 5 });
  const mandates = await ada.browser.get('/sepa');
  const old = await ada.browser.get(mandates.link(first));
  const change = await ada.browser.get(old.link('Bank ändern'));
  const second = await written(change, { ...typed, IBAN: 'DE02 1203 0000 0000 2020 51' });
  const nummer = await handedIn(second);
  await newRegisteredAddress('neu@betrieb.example');
  await approve(nummer);
  expect(await states()).toEqual(['active', 'held']);
  expect((await lea.get(`/verwaltung/antraege/${nummer}`)).text).toContain(`${second} (wartet bis 22.`);
  expect(await saidOfWaiting()).toEqual([expect.stringContaining('Deshalb gilt das Mandat erst ab 22.')]);

  // changed once more while it waits: it waits from then on
  portal.clock.pass({ hours: 23 });
  await newRegisteredAddress('neuer@betrieb.example');
  portal.clock.pass({ hours: 2 });
  await settleMandates(portal);
  expect(await states()).toEqual(['active', 'held']);
  expect((await saidOfWaiting()).at(-1)).toContain('Deshalb gilt das Mandat erst ab 23.');
  portal.clock.pass({ hours: 22 });
  await settleMandates(portal);
  expect(await states()).toEqual(['ended', 'active']);
});
