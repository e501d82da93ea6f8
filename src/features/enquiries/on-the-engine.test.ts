import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sent as sentAntrag } from '../../../test/antrag.ts';
import type { Browser } from '../../../test/browser.ts';
import { typedEnquiry, writeEnquiry } from '../../../test/enquiry.ts';
import { forgetAllDue } from '../../../test/forget-due.ts';
import { signedInPerson, type TestPerson } from '../../../test/people.ts';
import { chosenFile, sampleFiles } from '../../../test/sample-files.ts';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
let pia: TestPerson;
let desk: Browser;
let courses: Browser;
beforeAll(async () => {
  portal = await createTestPortal({
    settings: {
      allgemeineAntraege: { offered: ['ersatzzeugnis'] },
      enquiries: { keptDays: 30, openDays: 90 },
    },
    besideOthers: true,
  });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  desk = (await staffMember(portal, 'auskunft', 'anton@kammer.example')).browser;
  courses = (await staffMember(portal, 'kurse', 'karl@kammer.example')).browser;
});
afterAll(() => portal.close());

const own = { 'E-Mail-Adresse': 'pia.probe@handwerk.example' };

/** Writes, and says the number that it got. */
async function written(
  fields: Readonly<Record<string, string>> = {},
  browser = pia.browser,
  files: readonly File[] = [],
): Promise<number> {
  const page = await writeEnquiry(portal, { ...typedEnquiry, ...own, ...fields }, files, browser);
  return Number(/^Anfrage Nr\. (\d+)$/.exec(page.heading)?.[1]);
}

const inOffice = (nummer: number, page = '') => `/verwaltung/antraege/${nummer}${page}`;
const take = async (browser: Browser, nummer: number) =>
  browser.submit(await browser.get(inOffice(nummer)), 'Anfrage übernehmen');
const answer = async (browser: Browser, nummer: number, text: string) =>
  browser.submit(await browser.get(inOffice(nummer, '/bewilligen')), 'Anfrage beantworten', {
    'Ihre Antwort': text,
  });
const mailsTo = async (address: string) => (await portal.mails()).filter(({ to }) => to === address);

describe('the office', () => {
  test('finds an enquiry with the department of its topic, asks back, and answers in words that are sent', async () => {
    const nummer = await written({ Thema: 'kurse' });
    const queue = await courses.get('/verwaltung/antraege');
    expect(queue.text).toContain(`${nummer}: Anfrage: Kurse und Seminare`);
    expect((await courses.get(`/verwaltung/suche?q=Anfrage+${nummer}`)).heading).toContain(
      `Anfrage Nr. ${nummer}`,
    );
    const page = await take(courses, nummer);
    expect(page.heading).toContain(`Anfrage Nr. ${nummer}`);
    expect(page.text).toContain('wo finde ich die PIN?');
    expect(page.text).toContain('unterwegs');
    expect(page.hasLink('Ablehnen')).toBe(false);
    expect((await courses.get(inOffice(nummer, '/ablehnen'))).path).toBe(inOffice(nummer));
    await courses.submit(await courses.get(inOffice(nummer, '/frage')), 'Frage senden', {
      'Ihre Frage': 'Welche?',
    });
    expect((await portal.lastMailTo(pia.email)).subject).toBe(`Frage zu Ihrer Anfrage Nr. ${nummer}`);
    const asked = await pia.browser.get(`/antraege/${nummer}`);
    expect(asked.hasButton('Angaben ändern')).toBe(false);
    await pia.browser.submit(asked, 'Antwort senden', { 'Ihre Antwort': 'Die vom März.' });
    expect((await courses.get('/verwaltung')).text).toContain(`Antwort zu Anfrage Nr. ${nummer}`);
    const done = await answer(courses, nummer, 'Sie steht im Brief vom Mai.');
    expect(done.text).toContain('Die Anfrage ist beantwortet');
    const mail = await portal.lastMailTo(pia.email);
    expect(mail.subject).toBe(`Antwort auf Ihre Anfrage Nr. ${nummer}`);
    expect(mail.text).toContain('Sie steht im Brief vom Mai.');
    const answered = await pia.browser.get(`/antraege/${nummer}`);
    expect(answered.text).toContain('Ihre Anfrage ist beantwortetSie steht im Brief vom Mai.');
    expect(answered.text).not.toMatch(/[Bb]ewilligt|Antrag/);
    expect((await pia.browser.get('/antraege')).text).toMatch(
      /Anfrage Nr\. \d+.*Anfrage: Kurse und Seminare.*beantwortet/,
    );
  });

  test('ends one that was answered by mail or telephone, and mails nobody', async () => {
    const nummer = await written();
    await take(desk, nummer);
    const before = await mailsTo(pia.email);
    expect((await answer(desk, nummer, '')).text).toContain('Die Anfrage ist beantwortet');
    expect(await mailsTo(pia.email)).toHaveLength(before.length);
  });

  test('of the Auskunft answers and hands over enquiries, and decides on nothing else', async () => {
    const nummer = await written({ Thema: 'anderes' });
    expect((await desk.get('/verwaltung')).text).toContain('wartet: Kundenservice');
    await take(desk, nummer);
    await desk.submit(await desk.get(inOffice(nummer, '/weitergeben')), 'Weitergeben', {
      'An wen?': 'bereich-finanzen',
    });
    expect((await courses.get(inOffice(nummer))).text).toContain('beantwortet der Bereich Finanzen');
    await sentAntrag(pia.browser);
    const antrag = nummer + 1;
    await portal.write((tx) =>
      tx.kysely
        .updateTable('antraege')
        .set({ department: 'auskunft' })
        .where('nummer', '=', antrag)
        .execute(),
    );
    expect((await desk.get(inOffice(antrag))).hasButton('Antrag übernehmen')).toBe(false);
    const refused = await desk.post(inOffice(antrag, '/uebernehmen'), { revision: '1' });
    expect(refused.text).toContain('Das ist nicht geschehen');
    expect((await courses.get(inOffice(antrag))).hasButton('Antrag übernehmen')).toBe(true);
  });

  test('withdraws one for a stranger who has asked for it, and tells them', async () => {
    const nummer = await written({ 'E-Mail-Adresse': 'emil@muster.example' }, portal.newBrowser());
    const page = await take(desk, nummer);
    const form = await desk.get(page.link('Auf Wunsch zurückziehen'));
    const how = { 'Wer hat das wann und wie gewünscht?': 'E-Mail vom 21.11.2026' };
    const done = await desk.submit(form, 'Anfrage zurückziehen', how);
    expect(done.text).toContain('Die Anfrage ist zurückgezogen');
    expect(done.text).toContain('E-Mail vom 21.11.2026');
    expect(done.hasLink('Auf Wunsch zurückziehen')).toBe(false);
    expect((await portal.lastMailTo('emil@muster.example')).subject).toBe(
      `Anfrage Nr. ${nummer} ist zurückgezogen`,
    );
  });

  test('reads that nobody has proven who a stranger is, and reaches them at the address that was typed', async () => {
    const nummer = await written({ 'E-Mail-Adresse': 'erika@muster.example' }, portal.newBrowser());
    expect((await take(desk, nummer)).text).toContain('Name und Adresse sind nicht geprüft');
    // who has no page answers by mail, and the office enters what came
    await desk.submit(await desk.get(inOffice(nummer, '/frage')), 'Frage senden', {
      'Ihre Frage': 'Welche?',
    });
    const asked = (await portal.lastMailTo('erika@muster.example')).text;
    expect(asked).toContain('Antworten Sie einfach auf diese E-Mail, oder schreiben Sie an');
    expect(asked).toContain(`Nennen Sie dabei die Nummer ${nummer}.`);
    const form = await desk.get((await desk.get(inOffice(nummer))).link('Antwort eintragen'));
    expect((await desk.submit(form, 'Antwort eintragen')).fieldError('Die Antwort')).toContain(
      'Schreiben Sie',
    );
    const noted = await desk.submit(form, 'Antwort eintragen', {
      'Die Antwort': 'Per E-Mail: die vom März.',
    });
    expect(noted.text).toContain('Die Antwort ist eingetragen');
    expect(noted.text).toContain('Per E-Mail: die vom März.');
    expect((await portal.lastMailTo('erika@muster.example')).subject).toContain('Ihre Antwort ist da');
    await answer(desk, nummer, 'Im Brief.');
    const mail = await portal.lastMailTo('erika@muster.example');
    expect(mail.subject).toBe(`Antwort auf Ihre Anfrage Nr. ${nummer}`);
    expect(mail.text).toContain('Im Brief.');
    expect(mail.text).not.toContain('/antraege/');
  });

  test('also reaches somebody signed in where they wanted the answer', async () => {
    const nummer = await written({ 'E-Mail-Adresse': 'buero@muster.example' });
    await take(desk, nummer);
    await answer(desk, nummer, 'Im Brief.');
    for (const to of [pia.email, 'buero@muster.example'])
      expect((await portal.lastMailTo(to)).subject).toBe(`Antwort auf Ihre Anfrage Nr. ${nummer}`);
  });
});

test('files hang on the enquiry, for its person and the office, and nobody else', async () => {
  const nummer = await written({}, pia.browser, [chosenFile(sampleFiles.pdf, 'bescheid.pdf')]);
  const page = await pia.browser.get(`/antraege/${nummer}`);
  const link = page.root.querySelectorAll('a').find(({ text }) => text === 'bescheid.pdf');
  const path = link?.getAttribute('href') ?? '';
  expect((await pia.browser.get(path)).headers.get('content-type')).toBe('application/pdf');
  const office = await desk.get(inOffice(nummer));
  expect((await desk.get(office.link('bescheid.pdf'))).headers.get('content-type')).toBe('application/pdf');
  const otto = await signedInPerson(portal, 'otto.ohne@handwerk.example', '203.0.113.5');
  expect((await otto.browser.get(path)).status).toBe(404);
});

test('the profile says which department answers a topic of the chamber’s own', async () => {
  const topics = [
    { id: 'portal', department: 'finanzen' },
    { id: 'meister', label: 'Meisterschule', department: 'kurse' },
  ];
  const other = await createTestPortal({ settings: { enquiries: { topics } }, besideOthers: true });
  for (const Thema of ['portal', 'meister']) await writeEnquiry(other, { ...typedEnquiry, Thema });
  const rows = await other.read((db) =>
    db.kysely.selectFrom('antraege').select('department').orderBy('nummer').execute(),
  );
  expect(rows.map((row) => row['department'])).toEqual(['finanzen', 'kurse']);
  await other.close();
});

test('is forgotten with all its words some days after the answer, unanswered after its own time, and with the account', async () => {
  const there = async () => {
    const rows = await portal.read((db) =>
      db.kysely.selectFrom('antraege').select('nummer').where('art', '=', 'anfrage').execute(),
    );
    return rows.map((row) => Number(row['nummer']));
  };
  const gone = await signedInPerson(portal, 'geht.weg@handwerk.example', '203.0.113.6');
  const theirs = await written({ 'E-Mail-Adresse': gone.email }, gone.browser);
  await portal.write((tx) => tx.kysely.deleteFrom('accounts').where('id', '=', gone.accountId).execute());
  expect(await there()).not.toContain(theirs);
  const [answered, open] = [await written(), await written()];
  await take(desk, answered);
  await answer(desk, answered, 'Ja.');
  portal.clock.pass({ days: 29 });
  await forgetAllDue(portal);
  expect(await there()).toEqual(expect.arrayContaining([answered, open]));
  portal.clock.pass({ days: 2 });
  await forgetAllDue(portal);
  expect(await there()).not.toContain(answered);
  expect(await there()).toContain(open);
  portal.clock.pass({ days: 60 });
  await forgetAllDue(portal);
  expect(await there()).toEqual([]);
});
