import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run, sent } from '../../../../test/antrag.ts';
import type { Browser } from '../../../../test/browser.ts';
import { shownStand } from '../../../../test/open-page.ts';
import { signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { listEvents } from '../history-queries.ts';
import { findAntrag } from '../queries.ts';
import { readMark, writeMark } from './queue.ts';
import { selectQueue } from './queue-queries.ts';

let portal: TestPortal;
let pia: TestPerson;
let lea: Browser;
let colleague: Browser;
let nummer = 0;
const settings = {
  allgemeineAntraege: { offered: ['ersatzzeugnis'] },
  antraege: {
    textModules: [{ title: 'Foto', text: 'Bitte schicken Sie ein Foto.', for: 'ask' }],
  },
};

beforeAll(async () => {
  portal = await createTestPortal({ settings, besideOthers: true });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  lea = (await staffMember(portal, 'lehrlingsrolle', 'lea@kammer.example')).browser;
  colleague = (await staffMember(portal, 'lehrlingsrolle', 'vera@kammer.example')).browser;
});
afterAll(() => portal.close());

beforeEach(async () => {
  await sent(pia.browser);
  nummer += 1;
});

const open = (browser: Browser, page = '') => browser.get(`/verwaltung/antraege/${nummer}${page}`);
const take = async (browser: Browser) => browser.submit(await open(browser), 'Antrag übernehmen');
const record = () => portal.read((db) => findAntrag(db, nummer));

describe('a case worker', () => {
  it('finds what waits on the home page, in the queue, by number and on the account, and takes it', async () => {
    expect((await lea.get('/verwaltung')).text).toContain('Antrag wartet: Ausbildung und Prüfungen');
    const queue = await lea.get('/verwaltung/antraege');
    expect(queue.text).toContain(`${nummer}: Ersatz für ein Zeugnis: Meisterbrief`);
    expect((await lea.get(`/verwaltung/suche?q=Antrag+${nummer}`)).heading).toContain(`Antrag Nr. ${nummer}`);
    const page = await open(lea);
    expect(page.text).toContain('(wie bei uns gespeichert)');
    const looks = (await pia.browser.get('/profil/daten')).root.querySelectorAll('tr');
    const opened = looks
      .map(({ text }) => text)
      .find((row) => row.includes('Antrag von der Kammer geöffnet'));
    expect(opened).toMatch(/die Kammer \((Sachbearbeitung|Auskunft|Administration)[^)]*\)/);
    expect(opened).not.toContain('Lea');
    const account = await lea.get(page.link('pia probe'));
    expect(account.hasLink(`Antrag Nr. ${nummer}`)).toBe(true);
    expect(account.hasLink('Antrag vom Papier eintragen: Ersatz für ein Zeugnis')).toBe(true);
    expect((await take(lea)).text).toContain('Sie bearbeiten diesen Antrag');
    expect((await lea.get('/verwaltung/antraege?stand=meine')).text).toContain(`${nummer}: Ersatz`);
    expect((await lea.submit(await open(lea), 'Zurückgeben')).text).toContain('Der Antrag wartet wieder');
  });

  it('asks with a text module, is told when the answer comes and when none does', async () => {
    await take(lea);
    const inserted = await lea.submit(await open(lea, '/frage'), 'Textbaustein einfügen', {
      Textbaustein: '1',
      'Ihre Frage': 'Guten Tag!',
    });
    expect(inserted.html).toContain('Guten Tag!\n\nBitte schicken Sie ein Foto.');
    const wrong = await lea.submit(inserted, 'Frage senden', { 'Antwort bis': 'bald' });
    expect([wrong.status, wrong.fieldError('Antwort bis')]).toEqual([
      422,
      expect.stringContaining('Das ist kein Datum'),
    ]);
    expect(wrong.html).toContain('Guten Tag!');
    const asked = await lea.submit(wrong, 'Frage senden', { 'Antwort bis': '05.12.2026' });
    expect(asked.text).toContain('Die Frage ist gesendet');
    expect((await portal.lastMailTo(pia.email)).text).toContain('Bitte schicken Sie ein Foto.');
    const page = await pia.browser.get(`/antraege/${nummer}`);
    await pia.browser.submit(page, 'Antwort senden', { 'Ihre Antwort': 'Liegt bei.' });
    expect((await lea.get('/verwaltung')).text).toContain(`Antwort zu Antrag Nr. ${nummer}`);
    const again = await lea.submit(await open(lea, '/frage'), 'Frage senden', { 'Ihre Frage': 'Und wo?' });
    expect(again.text).toContain('Offene Frage');
    expect((await lea.get('/verwaltung')).text).not.toContain(`Antwort zu Antrag Nr. ${nummer}`);
  });

  it('hands an Antrag to a colleague with a note that its person never reads', async () => {
    const given = await lea.submit(await open(lea, '/weitergeben'), 'Weitergeben', {
      'An wen?': (await open(lea, '/weitergeben')).root
        .querySelectorAll('option')
        .find(({ text }) => text.startsWith('Sabine'))!
        .getAttribute('value')!,
      'Notiz dazu': 'Kennt den Fall.',
    });
    expect(given.text).toContain('Der Antrag ist weitergegeben');
    expect(given.text).toContain('Kennt den Fall.');
    expect((await colleague.get('/verwaltung')).text).toContain(`Ihnen übergeben: Antrag Nr. ${nummer}`);
    await colleague.submit(await open(colleague), 'Notiz speichern', { Notiz: 'Nur für uns.' });
    const seen = await pia.browser.get(`/antraege/${nummer}`);
    expect(seen.text).not.toMatch(/Kennt den Fall|Nur für uns|Sabine/);
  });

  it('of another department reads and does not decide, whatever is sent', async () => {
    const kurse = (await staffMember(portal, 'kurse', `kurse-${nummer}@kammer.example`)).browser;
    const page = await open(kurse);
    expect(page.text).toContain('Über diesen Antrag entscheidet der Bereich Ausbildung und Prüfungen');
    expect(page.hasButton('Antrag übernehmen')).toBe(false);
    const paths = ['uebernehmen', 'bewilligen', 'ablehnen', 'notiz', 'weitergeben', 'frage'];
    for (const path of paths)
      await kurse.post(`/verwaltung/antraege/${nummer}/${path}`, { revision: '1', text: 'x' });
    expect((await record())?.revision).toBe(1);
    expect(await portal.read((db) => listEvents(db, nummer))).toHaveLength(1);
  });

  it('enters what came on paper by the same rules, and its person is told', async () => {
    const account = await lea.get((await open(lea)).link('pia probe'));
    const form = await lea.get(account.link('Antrag vom Papier eintragen: Ersatz für ein Zeugnis'));
    expect(form.fieldValue('Vorname')).toBe('pia');
    const wrong = await lea.submit(form, 'Antrag eintragen', { 'Auf Papier eingegangen am': '24.12.2026' });
    expect(wrong.status).toBe(422);
    expect(wrong.fieldError('Auf Papier eingegangen am')).toContain('liegt in der Zukunft');
    expect(wrong.fieldError('Geburtsort')).toContain('Geburtsort');
    const entered = await lea.submit(wrong, 'Antrag eintragen', paperAnswers);
    nummer += 1;
    expect(entered.text).toContain('Der Antrag ist eingetragen');
    expect(entered.text).toContain('auf Papier eingegangen am 19. November 2026');
    await run(portal, 'antraege.copies');
    expect((await portal.lastMailTo(pia.email)).text).toContain(`unter der Nr. ${nummer} eingetragen`);
    const own = await pia.browser.get(`/antraege/${nummer}`);
    expect(own.text).toContain('für Sie eingetragen');
    const english = await pia.browser.submit(own, 'English');
    expect(english.text).toContain('came on paper on 19 November 2026');
    await pia.browser.submit(english, 'Deutsch');
  });
});

const paperAnswers = {
  'Auf Papier eingegangen am': '19.11.2026',
  'Beruf oder Fortbildung': 'Elektronikerin',
  'Wann war die Prüfung?': '1998',
  Meisterbrief: 'meisterbrief',
  Geburtsdatum: '24.12.1971',
  Geburtsort: 'Musterstadt',
  Ja: 'same',
  verloren: 'lost',
  'Straße und Hausnummer': 'Beispielgasse 4',
  Postleitzahl: '12345',
  Ort: 'Musterstadt',
  'Ich versichere, dass ich das Zeugnis nicht mehr habe oder dass es unbrauchbar ist. Finde ich es wieder, gebe ich eines der beiden zurück.': true,
};

describe('the queue', () => {
  it('offers what is new for whoever works on it, and not what other departments do', async () => {
    const kurse = (await staffMember(portal, 'kurse', 'karl@kammer.example')).browser;
    const stands = async () =>
      await Promise.all([lea, kurse].map((browser) => shownStand({ browser }, '/verwaltung/antraege')));
    const [before, others] = await stands();
    await take(lea);
    const [taken, still] = await stands();
    expect([taken === before, still === others]).toEqual([false, true]);
    await lea.submit(await open(lea, '/weitergeben'), 'Weitergeben', { 'An wen?': 'bereich-kurse' });
    const [gone, come] = await stands();
    expect([gone === taken, come === others]).toEqual([false, false]);
  });

  it('is sorted by deadline, and its pages follow each other without a gap', async () => {
    const days = ['2026-12-01', null, '2026-11-25'];
    const now = portal.clock.now();
    await portal.write((tx) =>
      tx.kysely
        .insertInto('antraege')
        .values(
          Array.from({ length: 60 }, (_, index) => ({
            art: 'ersatzzeugnis',
            version: 1,
            contact_name: 'x',
            locale: 'de',
            answers: '{}',
            department: 'finanzen',
            sent_at: now,
            due_on: days[index % 3] ?? null,
          })),
        )
        .execute(),
    );
    const wanted = {
      stand: 'open',
      departments: ['finanzen'],
      art: null,
      staffId: '00000000-0000-4000-8000-000000000001',
      gone: [],
      today: '2026-11-26',
      openSteps: [],
    } as const;
    const first = await portal.read((db) => selectQueue(db, { ...wanted, after: null }));
    expect(first).toHaveLength(51);
    const mark = readMark(writeMark(first[49]!));
    const second = await portal.read((db) => selectQueue(db, { ...wanted, after: mark }));
    const all = [...first.slice(0, 50), ...second];
    expect(all.map(({ dueOn }) => dueOn ?? '9')).toEqual(all.map(({ dueOn }) => dueOn ?? '9').toSorted());
    expect(new Set(all.map((line) => line.nummer)).size).toBe(60);
    const overdue = await portal.read((db) => selectQueue(db, { ...wanted, stand: 'overdue', after: null }));
    expect(overdue).toHaveLength(40);
  });

  it('begins at the start where its address names no place in it', () => {
    for (const text of [null, '', 'x', '_', '1_2_3', '_2026-02-31_1']) expect(readMark(text)).toBeNull();
    const read = { dueOn: null, arrivedOn: '2026-11-26', nummer: 3 };
    expect(readMark('2026-99-99_2026-11-26_3')).toEqual(read);
  });
});
