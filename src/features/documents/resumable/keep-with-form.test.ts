import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SeenPage } from '../../../../test/browser.ts';
import {
  actingPerson,
  documentPortal,
  erikaWithBetrieb,
  pdfFile,
  someBetrieb,
  typedUpload,
} from '../../../../test/documents.ts';
import { forgetDue } from '../../../../test/forget-due.ts';
import { type TestPerson, testPassword } from '../../../../test/people.ts';
import type { TestPortal } from '../../../../test/test-portal.ts';
import { documentRetention } from '../retention.ts';

let portal: TestPortal;
let betriebId: string;
let erika: TestPerson;
let number: number;
beforeAll(async () => {
  portal = await documentPortal();
});
afterAll(() => portal.close());
beforeEach(async () => {
  ({ betriebId, erika, number } = await erikaWithBetrieb(portal));
});

test('finds what was typed and the files ready where the session had run out, and may leave one out', async () => {
  const form = await erika.browser.get('/dokumente/hochladen');
  portal.clock.pass({ minutes: 61 });
  const asked = await erika.browser.submit(form, 'Dokumente senden', typedUpload, {
    // what the database cannot hold is no part of a name
    Dateien: [pdfFile('brief.pdf'), pdfFile('fo\u0000to.pdf'), new File([], 'leer.pdf')],
  });
  expect(asked.status).toBe(401);
  const wrong = await erika.browser.submit(asked, 'Anmelden', {
    'E-Mail-Adresse': erika.email,
    Passwort: 'falsch',
  });
  for (const page of [asked, wrong])
    expect(page.text).toContain('Auch Ihre Dateien sind aufgehoben:brief.pdffo to.pdfleer.pdf');
  const credentials = { 'E-Mail-Adresse': erika.email, Passwort: testPassword };
  const kept = await erika.browser.submit(wrong, 'Anmelden', credentials);
  expect(kept.text).toContain('brief.pdf liegt bereit');
  // they are looked at as those that come with the form
  const empty = await erika.browser.submit(kept, 'Weiter', { 'fo to.pdf nicht mitsenden': true });
  expect([empty.status, empty.fieldValue('Betreff')]).toEqual([422, 'Meisterbrief']);
  expect(empty.text).toContain('Die Datei „leer.pdf“ ist leer.');
  const sent = await erika.browser.submit(empty, 'Dokumente senden');
  expect([sent.hasLink('brief.pdf (1 KB)'), sent.text.includes('fo to.pdf')]).toEqual([true, false]);
  // without files nothing is said of any
  const other = await erika.browser.get('/profil/angaben');
  portal.clock.pass({ minutes: 61 });
  const late = await erika.browser.submit(other, 'Angaben speichern', { Telefon: '0931 30908-0' });
  expect(late.text).toContain('Was Sie eingegeben haben, ist aufgehoben');
  expect(late.text).not.toContain('Dateien');
});

const keptFiles = () =>
  portal.read((db) =>
    db.kysely.selectFrom('resumable_uploads').selectAll().where('account_id', '=', erika.accountId).execute(),
  );

/** Sends files from a form that was opened before. */
const sendFrom = (form: SeenPage, browser = erika.browser, names = ['brief.pdf']) =>
  browser.submit(form, 'Dokumente senden', typedUpload, { Dateien: names.map((name) => pdfFile(name)) });

test('has them for an hour, alone, and nobody else gets any of it', async () => {
  const form = await erika.browser.get('/dokumente/hochladen');
  portal.clock.pass({ minutes: 61 });
  const asked = await sendFrom(form);
  const [file] = await keptFiles();
  const other = await actingPerson(portal, 'fremd.abgelaufen@handwerk.example', betriebId);
  const credentials = { 'E-Mail-Adresse': other.email, Passwort: testPassword };
  const gone = await erika.browser.submit(asked, 'Anmelden', credentials);
  expect([gone.heading, gone.text.includes('brief.pdf')]).toEqual(['Ihre Eingabe ist nicht mehr da', false]);
  const fresh = await erika.browser.get('/dokumente/hochladen');
  const hidden = fresh.root
    .querySelectorAll('form[enctype] input[type=hidden]')
    .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']);
  const stolen = await erika.browser.post('/dokumente/hochladen', {
    ...Object.fromEntries(hidden),
    department: 'handwerksrolle',
    title: 'Fremd',
    'hochgeladen-files': String(file?.['id']),
  });
  expect([stolen.status, stolen.fieldError('Dateien')]).toEqual([
    422,
    expect.stringContaining('nicht mit angekommen'),
  ]);
  portal.clock.pass({ minutes: 60 });
  await forgetDue(portal, documentRetention);
  expect(await keptFiles()).toEqual([]);
});

test('is told to choose them again where nobody is known to keep them for, or has kept too many', async () => {
  const form = await erika.browser.get('/dokumente/hochladen');
  portal.clock.pass({ minutes: 61 });
  const stranger = await sendFrom(form, portal.newBrowser());
  expect(stranger.text).toContain(
    'Ihre Dateien konnten wir nicht aufheben. Wählen Sie sie danach bitte noch',
  );
  const names = Array.from({ length: 10 }, (_, at) => `${at}.pdf`);
  for (let times = 0; times < 10; times += 1) await sendFrom(form, erika.browser, names);
  const full = await sendFrom(form);
  expect(full.text).toContain('Ihre Dateien konnten wir nicht aufheben');
  expect(await keptFiles()).toHaveLength(100);
  const credentials = { 'E-Mail-Adresse': erika.email, Passwort: testPassword };
  const kept = await erika.browser.submit(full, 'Anmelden', credentials);
  expect(kept.text).toContain('Die Dateien, die Sie ausgewählt hatten, sind nicht dabei.');
  expect(kept.text).toContain('Ausgewählt hatten Sie:brief.pdf');
  const again = await erika.browser.submit(kept, 'Weiter');
  expect([again.status, again.fieldValue('Betreff')]).toEqual([422, 'Meisterbrief']);
});

test.each([
  ['signed out elsewhere', undefined],
  ['a new password', { sessions_valid_from: new Date('2100-01-01') }],
  ['a lock', { state: 'locked' }],
])('has none kept by a session that was ended on purpose: %s', async (_how, account) => {
  const form = await erika.browser.get('/dokumente/hochladen');
  await portal.write(async ({ kysely }) => {
    if (account)
      await kysely.updateTable('accounts').set(account).where('id', '=', erika.accountId).execute();
    else await kysely.deleteFrom('sessions').where('account_id', '=', erika.accountId).execute();
  });
  const asked = await sendFrom(form);
  expect([asked.status, asked.text]).toEqual([401, expect.stringContaining('konnten wir nicht aufheben')]);
  expect(await keptFiles()).toEqual([]);
});

test('goes on with its files for the Betrieb acted for by now where the link that the form was drawn for has ended', async () => {
  const form = await erika.browser.get('/dokumente/hochladen');
  const second = await someBetrieb(portal, String(number + 50_000), 'Schreinerei Beispiel');
  await portal.write(async ({ kysely }) => {
    const ended = { ended_at: portal.clock.now(), end_reason: 'case-worker' };
    await kysely.updateTable('links').set(ended).where('account_id', '=', erika.accountId).execute();
    const link = { account_id: erika.accountId, betrieb_id: second, method: 'pin', roles: ['verwaltung'] };
    await kysely
      .insertInto('links')
      .values({ ...link, created_at: portal.clock.now() })
      .execute();
  });
  const asked = await sendFrom(form);
  expect([asked.status, asked.text]).toEqual([
    409,
    expect.stringContaining('Auch Ihre Dateien sind aufgehoben:brief.pdf'),
  ]);
  const sent = await erika.browser.submit(asked, 'Stattdessen für Schreinerei Beispiel absenden');
  expect([sent.text, sent.hasLink('brief.pdf (1 KB)')]).toEqual([
    expect.stringContaining('Schreinerei Beispiel'),
    true,
  ]);
});
