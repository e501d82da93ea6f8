import { afterAll, beforeAll, expect, it } from 'vitest';
import { featuresWith, nummerOn } from '../../../test/antrag.ts';
import type { SeenPage } from '../../../test/browser.ts';
import { signedInPerson, testPassword, type TestPerson } from '../../../test/people.ts';
import { chosenFile, sampleFiles } from '../../../test/sample-files.ts';
import { type StaffMember, staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { defineAntragsart } from '../../platform/feature/antrag.ts';
import { defineTexts } from '../../platform/texts/texts.ts';
import { listEvents } from './history-queries.ts';
import { findAntrag } from './queries.ts';

const words = {
  title: 'Umbau',
  text: 'Kurz',
  lead: 'Lang',
  needs: 'Nichts',
  after: 'Danach',
  legalBasis: 'HwO',
  'step.ort': 'Wo?',
  'field.town': 'Ort',
  'field.form': 'Form',
  'field.form.einzel': 'Einzelfirma',
  'field.form.kapital': 'GmbH',
  'field.papersSent': 'Wie kommen die Unterlagen?',
  'field.papersSent.upload': 'Ich lade sie hoch',
  'field.papersSent.post': 'Mit der Post',
  'paper.plan': 'Grundriss',
  'paper.plan.why': 'damit wir ihn prüfen',
  'paper.foto': 'Foto',
  'paper.foto.why': 'damit wir ihn sehen',
} as const;
const art = defineAntragsart(
  {
    id: 'umbau',
    version: 1,
    offered: () => true,
    audience: ['registered'],
    department: 'lehrlingsrolle',
    departmentBy: (_chamber, { form }) => (form === 'kapital' ? 'finanzen' : undefined),
    keptDays: 30,
    decideWithin: { months: 3, from: 'complete' },
    papers: [
      { id: 'plan', required: { field: 'form', is: ['kapital'] } },
      { id: 'foto', showWhen: { field: 'form', is: ['kapital'] } },
    ],
    uploadsWhen: { field: 'papersSent', is: ['upload'] },
    steps: [
      {
        id: 'ort',
        fields: [
          { name: 'town', kind: 'text' },
          { name: 'form', kind: 'choice', choices: ['einzel', 'kapital'] },
          { name: 'papersSent', kind: 'choice', choices: ['upload', 'post'] },
        ],
      },
    ],
  },
  defineTexts('antrag-umbau', { de: words, en: words }),
);
const forms = { einzel: { Einzelfirma: 'einzel' }, kapital: { GmbH: 'kapital' } };
const ways = { upload: { 'Ich lade sie hoch': 'upload' }, post: { 'Mit der Post': 'post' } };

let portal: TestPortal;
let lea: StaffMember;
let pia: TestPerson;
beforeAll(async () => {
  portal = await createTestPortal({ features: featuresWith(art), besideOthers: true });
  lea = await staffMember(portal, 'lehrlingsrolle', 'lea@kammer.example');
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
});
afterAll(() => portal.close());

const pdf = (name: string) => chosenFile(sampleFiles.pdf, name);
const record = (nummer: number) => portal.read((db) => findAntrag(db, nummer));
const events = (nummer: number) => portal.read((db) => listEvents(db, nummer));

async function atPapers(form: keyof typeof forms = 'einzel', way: keyof typeof ways = 'post') {
  const first = await pia.browser.get('/antraege/neu/umbau');
  const button = first.hasButton('Antrag beginnen') ? 'Antrag beginnen' : 'Neu beginnen';
  const page = await pia.browser.submit(first, button);
  return pia.browser.submit(page, 'Weiter', { Ort: 'Musterstadt', ...forms[form], ...ways[way] });
}

async function sent() {
  return pia.browser.submit(await pia.browser.submit(await atPapers(), 'Weiter'), 'Antrag versenden');
}

it('takes no paper off a sent Antrag, whatever a form says', async () => {
  const page = await sent();
  const nummer = nummerOn(page);
  const files = { 'Weitere Unterlagen': [pdf('Statik.pdf')] };
  const added = await pia.browser.submit(page, 'Unterlagen senden', {}, files);
  const id = added.link('Statik.pdf').split('/').at(-1) ?? '';
  await pia.browser.post(`/antraege/${nummer}/unterlagen`, { [`ohne-${id}`]: 'ja' });
  expect((await pia.browser.get(`/antraege/${nummer}`)).hasLink('Statik.pdf')).toBe(true);
});

it('names in the history what was kept, and notes nothing where nothing fits any more', async () => {
  const page = await sent();
  const nummer = nummerOn(page);
  const eight = Array.from({ length: 8 }, (_, at) => pdf(`Blatt${at}.pdf`));
  await pia.browser.submit(page, 'Unterlagen senden', {}, { 'Weitere Unterlagen': eight });
  const three = ['Neun.pdf', 'Zehn.pdf', 'Elf.pdf'].map(pdf);
  const over = await pia.browser.submit(page, 'Unterlagen senden', {}, { 'Weitere Unterlagen': three });
  expect([over.status, over.hasLink('Zehn.pdf'), over.hasLink('Elf.pdf')]).toEqual([422, true, false]);
  expect((await events(nummer))[0]?.note).toBe('Neun.pdf\nZehn.pdf');
  const { revision } = (await record(nummer))!;
  const full = await pia.browser.submit(
    page,
    'Unterlagen senden',
    {},
    { 'Weitere Unterlagen': [pdf('Zwölf.pdf')] },
  );
  expect(full.status).toBe(422);
  expect((await record(nummer))?.revision).toBe(revision);
});

it('takes the very same file alone for a repeated press, says so, and keeps another one of the same name and size', async () => {
  const page = await sent();
  const nummer = nummerOn(page);
  const rescanned = sampleFiles.pdf.toString('latin1').replace('1.7', '1.6');
  const other = chosenFile(Buffer.from(rescanned, 'latin1'), 'Scan.pdf');
  const send = (file: File) =>
    pia.browser.submit(page, 'Unterlagen senden', {}, { 'Weitere Unterlagen': [file] });
  const scans = (seen: SeenPage) => seen.root.querySelectorAll('a').filter(({ text }) => text === 'Scan.pdf');
  await send(pdf('Scan.pdf'));
  const twice = await send(pdf('Scan.pdf'));
  expect([scans(twice).length, twice.text]).toEqual([
    1,
    expect.stringContaining('nicht noch einmal abgelegt'),
  ]);
  const both = await send(other);
  expect([scans(both).length, both.text]).toEqual([
    2,
    expect.stringContaining('Ihre Unterlagen sind bei uns angekommen'),
  ]);
  const office = (path = '') => lea.browser.get(`/verwaltung/antraege/${nummer}${path}`);
  const put = async () =>
    lea.browser.submit(await office(), 'Dateien dazulegen', {}, { Dateien: [pdf('Post.pdf')] });
  await put();
  expect((await put()).text).toContain('liegt nur einmal dabei');
  expect((await events(nummer)).map(({ kind }) => kind)).toEqual([
    'file-papers',
    'add-papers',
    'add-papers',
    'sent',
  ]);
  // asked for once more, the same file is an answer
  await lea.browser.submit(await office(), 'Antrag übernehmen');
  const question = { 'Ihre Frage': 'Bitte noch einmal lesbar.', 'Antwort bis': '1.12.2026' };
  await lea.browser.submit(await office('/frage'), 'Frage senden', question);
  expect([scans(await send(pdf('Scan.pdf'))).length, (await record(nummer))?.state]).toEqual([
    3,
    'in-review',
  ]);
});

it('asks with a correction for the papers that its answers require, and keeps them with the Antrag', async () => {
  const page = await sent();
  const nummer = nummerOn(page);
  const check = await pia.browser.submit(page, 'Angaben ändern');
  const step = await pia.browser.get(check.path.replace('/pruefen', '/ort'));
  const papers = await pia.browser.submit(step, 'Weiter', { GmbH: 'kapital' });
  expect(papers.heading).toBe('Unterlagen');
  const without = await pia.browser.get(check.path);
  expect([without.text, without.hasButton('Änderung versenden')]).toEqual([
    expect.stringContaining('Wählen Sie eine Datei aus: „Grundriss“.'),
    false,
  ]);
  const whole = await pia.browser.submit(papers, 'Weiter', {}, { Grundriss: [pdf('Keller.pdf')] });
  const corrected = await pia.browser.submit(whole, 'Änderung versenden');
  expect(corrected.hasLink('Keller.pdf')).toBe(true);
  expect(await record(nummer)).toMatchObject({ answers: { form: 'kapital' }, department: 'finanzen' });
  // what is there need not come again
  const again = await pia.browser.submit(corrected, 'Angaben ändern');
  expect([again.text, again.hasButton('Änderung versenden')]).toEqual([
    expect.stringContaining('Keller.pdf'),
    true,
  ]);
  const shown = await pia.browser.get(again.path.replace('/pruefen', '/unterlagen'));
  expect(shown.text).toContain('Das haben wir schon von Ihnen: Keller.pdf');
  // the period begins with the last paper that was missing, and not anew with every correction
  expect((await record(nummer))?.dueOn).toBeNull();
  const all = await pia.browser.submit(shown, 'Weiter', {}, { Foto: [pdf('Foto.pdf')] });
  const complete = await pia.browser.submit(all, 'Änderung versenden');
  const due = '2027-02-21';
  expect((await record(nummer))?.dueOn).toBe(due);
  expect(complete.text).toContain(
    'Vollständig seit 21. November 2026. Wir entscheiden bis 21. Februar 2027.',
  );
  const english = await pia.browser.submit(complete, 'English');
  expect(english.text).toContain('Complete since 21 November 2026. We decide until 21 February 2027.');
  await pia.browser.submit(english, 'Deutsch');
  // what the office has judged since stays where no other papers are asked for
  const judged = '2027-01-31';
  await portal.write((tx) =>
    tx.kysely.updateTable('antraege').set({ due_on: judged }).where('nummer', '=', nummer).execute(),
  );
  await pia.browser.submit(await pia.browser.submit(complete, 'Angaben ändern'), 'Änderung versenden');
  expect((await record(nummer))?.dueOn).toBe(judged);
});

it('refuses to send where papers are said to be uploaded and none is', async () => {
  const papers = await atPapers('einzel', 'upload');
  const none = await pia.browser.submit(papers, 'Weiter');
  expect([none.status, none.fieldError('Grundriss')]).toEqual([
    422,
    expect.stringContaining('mindestens eine Datei'),
  ]);
  const check = await pia.browser.get(papers.path.replace('/unterlagen', '/pruefen'));
  expect([check.text, check.hasButton('Antrag versenden')]).toEqual([
    expect.stringContaining('mindestens eine Datei'),
    false,
  ]);
  const one = await pia.browser.submit(papers, 'Weiter', {}, { Grundriss: [pdf('Dach.pdf')] });
  expect(one.hasButton('Antrag versenden')).toBe(true);
});

it('takes papers as an answer, with words or without, and reminds nobody afterwards', async () => {
  const asked = async () => {
    const nummer = nummerOn(await sent());
    const office = (page = '') => lea.browser.get(`/verwaltung/antraege/${nummer}${page}`);
    await lea.browser.submit(await office(), 'Antrag übernehmen');
    const question = { 'Ihre Frage': 'Bitte den Auszug.', 'Antwort bis': '1.12.2026' };
    await lea.browser.submit(await office('/frage'), 'Frage senden', question);
    return nummer;
  };
  const open = (nummer: number) => pia.browser.get(`/antraege/${nummer}`);
  const one = await asked();
  const nothing = await pia.browser.submit(await open(one), 'Antwort senden', { 'Ihre Antwort': '' });
  expect(nothing.fieldError('Ihre Antwort')).toContain('oder wählen Sie eine Datei aus');
  const mixed = await pia.browser.submit(
    await open(one),
    'Antwort senden',
    { 'Ihre Antwort': 'Hier.' },
    { 'Unterlagen zu Ihrer Antwort': [pdf('Auszug.pdf'), chosenFile(Buffer.from('MZ'), 'Dach.pdf')] },
  );
  // the good file waits with the words: nothing goes off without the other one unless its person says so
  expect([mixed.status, mixed.text, (await record(one))?.state]).toEqual([
    422,
    expect.stringContaining('Ihre Antwort ist noch nicht gesendet'),
    'question',
  ]);
  expect(mixed.root.querySelector('textarea')?.text).toBe('Hier.');
  expect(mixed.hasField('Auszug.pdf (1 KB) nicht senden')).toBe(true);
  const page = await pia.browser.submit(mixed, 'Antwort senden', { 'Ihre Antwort': '' });
  expect([page.hasLink('Auszug.pdf'), page.hasButton('Antwort senden')]).toEqual([true, false]);
  const two = await asked();
  // the session runs out while it is answered: words and papers wait for the same person
  const form = await open(two);
  portal.clock.pass({ minutes: 61 });
  const late = await pia.browser.submit(
    form,
    'Antwort senden',
    { 'Ihre Antwort': 'Hier ist er.' },
    { 'Unterlagen zu Ihrer Antwort': [pdf('Auszug.pdf')] },
  );
  const back = await pia.browser.submit(late, 'Anmelden', {
    'E-Mail-Adresse': pia.email,
    Passwort: testPassword,
  });
  expect(back.text).toContain('Auszug.pdf liegt bereit');
  await pia.browser.submit(back, 'Weiter');
  expect((await events(two)).slice(0, 2).map(({ kind, note }) => [kind, note])).toEqual([
    ['add-papers', 'Auszug.pdf'],
    ['answer', 'Hier ist er.'],
  ]);
  for (const nummer of [one, two]) expect((await record(nummer))?.state).toBe('in-review');
  const rows = await portal.read((db) =>
    db.kysely.selectFrom('antrag_questions').select('nummer').where('ended_at', 'is', null).execute(),
  );
  expect(rows).toEqual([]);
});
