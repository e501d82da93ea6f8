import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { filledIn, nummerOn, sent, start } from '../../../test/antrag.ts';
import { signedInPerson, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { listDrafts } from './draft-queries.ts';

const settings = { allgemeineAntraege: { offered: ['ersatzzeugnis'] } };
let portal: TestPortal;
let pia: TestPerson;
let people = 0;
beforeAll(async () => {
  portal = await createTestPortal({ settings, besideOthers: true });
});
afterAll(() => portal.close());
beforeEach(async () => {
  people += 1;
  pia = await signedInPerson(portal, `pia.probe${people}@handwerk.example`);
});

const drafts = () => portal.read((db) => listDrafts(db, pia.accountId, portal.clock.now()));

it('keeps a page with one wrong answer, and asks for that one', async () => {
  let page = await pia.browser.submit(await pia.browser.get(start), 'Antrag beginnen');
  page = await pia.browser.submit(page, 'Weiter', {
    'Beruf oder Fortbildung': 'Elektronikerin',
    'Wann war die Prüfung?': '1998',
    Meisterbrief: 'meisterbrief',
  });
  const birth = page.path;
  const wrong = await pia.browser.submit(page, 'Weiter', {
    Geburtsdatum: 'vorgestern',
    Geburtsort: 'Musterstadt',
    Ja: 'same',
  });
  expect([wrong.status, wrong.fieldError('Geburtsdatum')]).toEqual([
    422,
    expect.stringContaining('kein Datum'),
  ]);
  // the window is closed; another device goes on
  const again = await pia.browser.get(birth);
  expect([again.fieldValue('Geburtsort'), again.fieldValue('Geburtsdatum')]).toEqual([
    'Musterstadt',
    'vorgestern',
  ]);
  const check = await pia.browser.get(birth.replace(/\/[a-z]+\?/, '/pruefen?'));
  expect([check.text, check.hasButton('Antrag versenden')]).toEqual([
    expect.stringContaining('kein Datum'),
    false,
  ]);
});

it('keeps both of two pages that are saved at once', async () => {
  const check = await filledIn(pia.browser);
  const steps = check.root
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.includes('zurueck=') || href.includes('entwurf='))
    .map((href) => href.split('#')[0] ?? '');
  const [first, second] = [...new Set(steps)];
  const [exam, birth] = [await pia.browser.get(first!), await pia.browser.get(second!)];
  const [label, other] = ['Beruf oder Fortbildung', 'Geburtsort'];
  await Promise.all([
    pia.browser.submit(exam, 'Speichern und zurück zur Übersicht', { [label]: 'Kochen' }),
    pia.browser.submit(birth, 'Speichern und zurück zur Übersicht', { [other]: 'Neustadt' }),
  ]);
  const [draft] = await drafts();
  expect(Object.values(draft?.answers ?? {})).toEqual(expect.arrayContaining(['Kochen', 'Neustadt']));
});

it('goes on with the correction that was begun, also where it is asked for twice at once', async () => {
  const page = await sent(pia.browser);
  const nummer = nummerOn(page);
  const presses = await Promise.all([
    pia.browser.submit(page, 'Angaben ändern'),
    pia.browser.submit(page, 'Angaben ändern'),
  ]);
  expect(new Set(presses.map(({ path }) => path)).size).toBe(1);
  expect((await drafts()).map(({ corrects }) => corrects)).toEqual([nummer]);
  // what the Antrag has outrun could not be sent any more
  await portal.write((tx) =>
    tx.kysely
      .updateTable('antraege')
      .set((eb) => ({ revision: eb('revision', '+', 1) }))
      .where('nummer', '=', nummer)
      .execute(),
  );
  const anew = await pia.browser.submit(page, 'Angaben ändern');
  expect(anew.path).not.toBe(presses[0]?.path);
  expect(await drafts()).toHaveLength(1);
});

it('begins no more drafts than the list shows', async () => {
  await portal.write((tx) =>
    tx.kysely
      .insertInto('antragsentwuerfe')
      .values(
        Array.from({ length: 100 }, () => ({
          art: 'ersatzzeugnis',
          version: 1,
          account_id: pia.accountId,
          answers: '{}',
          created_at: portal.clock.now(),
          updated_at: portal.clock.now(),
          deletes_at: new Date(portal.clock.now().getTime() + 1e9),
        })),
      )
      .execute(),
  );
  const page = await pia.browser.submit(await pia.browser.get(start), 'Neu beginnen');
  expect([page.status, page.text]).toEqual([422, expect.stringContaining('Sie haben schon 100 Entwürfe')]);
});
