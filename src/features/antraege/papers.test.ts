import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { arten, featuresWith, nummerOn, withdrawn } from '../../../test/antrag.ts';
import type { SeenPage } from '../../../test/browser.ts';
import { forgetDue } from '../../../test/forget-due.ts';
import { signedInPerson, testPassword, type TestPerson } from '../../../test/people.ts';
import { chosenFile, sampleFiles } from '../../../test/sample-files.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { defineAntragsart } from '../../platform/feature/antrag.ts';
import { defineTexts } from '../../platform/texts/texts.ts';
import { copyOf } from './copy-of.ts';
import { findAntrag } from './queries.ts';
import { antraegeRetention } from './retention.ts';

const words = {
  title: 'Umbau',
  text: 'Kurz',
  lead: 'Lang',
  needs: 'Nichts',
  after: 'Danach',
  legalBasis: 'HwO',
  'step.ort': 'Wo?',
  'field.town': 'Ort',
  'paper.plan': 'Grundriss',
  'paper.plan.why': 'damit wir ihn prüfen',
  'paper.foto': 'Foto',
  'paper.foto.why': 'wenn es eins gibt',
} as const;
const art = defineAntragsart(
  {
    id: 'umbau',
    version: 1,
    offered: () => true,
    audience: ['registered'],
    department: 'auskunft',
    keptDays: 30,
    papers: [{ id: 'plan', required: true }, { id: 'foto' }],
    steps: [{ id: 'ort', fields: [{ name: 'town', kind: 'text' }] }],
  },
  defineTexts('antrag-umbau', { de: words, en: words }),
);

let portal: TestPortal;
let pia: TestPerson;
let people = 0;
beforeAll(async () => {
  portal = await createTestPortal({ features: featuresWith(art), besideOthers: true });
});
afterAll(() => portal.close());
beforeEach(async () => {
  people += 1;
  pia = await signedInPerson(portal, `pia.probe${people}@handwerk.example`);
});

const pdf = (name: string) => chosenFile(sampleFiles.pdf, name);
const noFile = (name: string) => chosenFile(Buffer.from('MZ'), name);

async function atPapers(town = 'Musterstadt'): Promise<SeenPage> {
  const first = await pia.browser.get('/antraege/neu/umbau');
  const button = first.hasButton('Antrag beginnen') ? 'Antrag beginnen' : 'Neu beginnen';
  const page = await pia.browser.submit(first, button);
  return pia.browser.submit(page, 'Weiter', { Ort: town });
}

async function documentCount(): Promise<number> {
  return (await portal.read((db) => db.kysely.selectFrom('documents').select('id').execute())).length;
}

it('asks for papers after all questions, says why, and lets nobody on without those that are needed', async () => {
  const page = await atPapers();
  expect(page.heading).toBe('Unterlagen');
  expect(page.text).toContain('damit wir ihn prüfen');
  const without = await pia.browser.submit(page, 'Weiter');
  expect([without.status, without.fieldError('Grundriss')]).toEqual([
    422,
    expect.stringContaining('Wählen Sie eine Datei aus: „Grundriss“.'),
  ]);
  const check = await pia.browser.get(page.path.replace('/unterlagen', '/pruefen'));
  expect(check.text).toContain('Wählen Sie eine Datei aus: „Grundriss“.');
  expect(check.hasButton('Antrag versenden')).toBe(false);
});

it('keeps good files beside a refused one, takes them off again, and hands them out to their person alone', async () => {
  const files = { Grundriss: [pdf('Keller.pdf'), noFile('Dach.pdf')] };
  const mixed = await pia.browser.submit(await atPapers('Musterstadt 🏠'), 'Weiter', {}, files);
  expect(mixed.status).toBe(422);
  expect(mixed.fieldError('Grundriss')).toContain('Dach.pdf');
  expect(mixed.hasField('Keller.pdf wieder entfernen')).toBe(true);
  expect(mixed.text).toContain('Grundriss: Das ist schon da');
  const other = { Grundriss: [pdf('Erdgeschoss.pdf')] };
  const check = await pia.browser.submit(mixed, 'Weiter', { 'Keller.pdf wieder entfernen': true }, other);
  expect(check.heading).toBe('Angaben prüfen');
  expect(check.text).toContain('Erdgeschoss.pdf');
  expect(check.text).not.toContain('Keller.pdf');
  const sent = await pia.browser.submit(check, 'Antrag versenden');
  const file = sent.link('Erdgeschoss.pdf');
  const got = await pia.browser.head(file);
  expect(got.headers.get('content-type')).toBe('application/pdf');
  expect(got.headers.get('content-disposition')).toMatch(/^attachment/);
  const copy = await portal.read(async (db) => {
    const antrag = await findAntrag(db, nummerOn(sent));
    return antrag && JSON.stringify(await copyOf(db, art, antrag, portal.clock.now()));
  });
  expect(copy).toContain('Erdgeschoss.pdf');
  expect(copy).toContain('In dieser Kopie steht dafür ein Fragezeichen');
  const stranger = await signedInPerson(portal, `otto.probe${people}@handwerk.example`);
  expect((await stranger.browser.get(file)).status).toBe(404);
  const posted = await stranger.browser.post(`/antraege/${nummerOn(sent)}/unterlagen`, {});
  expect(posted.status).toBe(404);
});

it('takes further papers after sending, and not once it is withdrawn', async () => {
  const files = { Grundriss: [pdf('Keller.pdf')] };
  const check = await pia.browser.submit(await atPapers(), 'Weiter', {}, files);
  const sent = await pia.browser.submit(check, 'Antrag versenden');
  const none = await pia.browser.submit(sent, 'Unterlagen senden');
  expect([none.status, none.fieldError('Weitere Unterlagen')]).toEqual([
    422,
    expect.stringContaining('Wählen Sie eine Datei aus'),
  ]);
  const further = { 'Weitere Unterlagen': [pdf('Statik.pdf')] };
  // of a good and a bad file the good one is there, which is said; chosen once more it is not kept twice
  const two = { 'Weitere Unterlagen': [pdf('Skizze.pdf'), chosenFile(Buffer.from('MZ'), 'Notiz.txt')] };
  const mixed = await pia.browser.submit(sent, 'Unterlagen senden', {}, two);
  expect([mixed.status, mixed.fieldError('Weitere Unterlagen')]).toEqual([
    422,
    expect.stringMatching(/Angekommen ist: „Skizze\.pdf“[^]*Notiz\.txt/),
  ]);
  const twice = await pia.browser.submit(mixed, 'Unterlagen senden', {}, two);
  expect(twice.root.querySelectorAll('a').filter(({ text }) => text === 'Skizze.pdf')).toHaveLength(1);
  const added = await pia.browser.submit(sent, 'Unterlagen senden', {}, further);
  expect(added.text).toContain('Ihre Unterlagen sind bei uns angekommen');
  expect(added.text).toContain('Unterlagen nachgereicht');
  expect(added.hasLink('Statik.pdf')).toBe(true);
  await withdrawn(pia.browser, added);
  const late = await pia.browser.submit(added, 'Unterlagen senden', {}, further);
  expect(late.text).toContain('Das geht nicht mehr');
});

it('loses neither answers nor papers when the session runs out in the middle', async () => {
  const files = { Grundriss: [pdf('Keller.pdf')] };
  const check = await pia.browser.submit(await atPapers(), 'Weiter', {}, files);
  const town = await pia.browser.get(check.path.replace('/pruefen', '/ort'));
  portal.clock.pass({ minutes: 61 });
  const credentials = { 'E-Mail-Adresse': pia.email, Passwort: testPassword };
  const asked = await pia.browser.submit(town, 'Weiter', { Ort: 'Neustadt an der Probe' });
  expect(asked.status).toBe(401);
  const kept = await pia.browser.submit(asked, 'Anmelden', credentials);
  const papers = await pia.browser.submit(kept, 'Weiter');
  expect(papers.text).toContain('Keller.pdf');
  portal.clock.pass({ minutes: 61 });
  const chosen = { Grundriss: [pdf('Dach.pdf')], Foto: [pdf('Giebel.pdf')] };
  const again = await pia.browser.submit(papers, 'Weiter', {}, chosen);
  expect([again.status, again.text]).toEqual([
    401,
    expect.stringContaining('Auch Ihre Dateien sind aufgehoben:Dach.pdfGiebel.pdf'),
  ]);
  const back = await pia.browser.submit(again, 'Anmelden', credentials);
  expect(back.text).toContain('Dach.pdf liegt bereit');
  const all = await pia.browser.submit(back, 'Weiter');
  expect([all.heading, all.text]).toEqual([
    'Angaben prüfen',
    expect.stringContaining('Neustadt an der Probe'),
  ]);
  for (const name of ['Keller.pdf', 'Dach.pdf', 'Giebel.pdf']) expect(all.text).toContain(name);
  const sent = await pia.browser.submit(all, 'Antrag versenden');
  expect([sent.text, sent.hasLink('Keller.pdf')]).toEqual([
    expect.stringContaining('Neustadt an der Probe'),
    true,
  ]);
});

it('says what is wrong with files at the paper that they were chosen for, and of all together once', async () => {
  const papers = await atPapers();
  const action = papers.root.querySelector('form[enctype]')?.getAttribute('action') ?? '';
  const gone = await pia.browser.post(action, { 'hochgeladen-papier-foto': 'nicht-aufgehoben' });
  expect([gone.fieldError('Foto'), gone.fieldError('Grundriss')]).toEqual([
    expect.stringContaining('nicht mit angekommen'),
    expect.not.stringContaining('nicht mit angekommen'),
  ]);
  const many = Array.from({ length: 11 }, (_, at) => pdf(`${at}.pdf`));
  const tooMany = await pia.browser.submit(papers, 'Weiter', {}, { Grundriss: many });
  expect(tooMany.text.match(/Das sind zu viele Dateien/g)).toHaveLength(1);
  expect(tooMany.root.querySelector('.portal-errors')?.text).toContain('Das sind zu viele Dateien');
});

it('forgets files with the draft that they were for, and keeps those that were sent', async () => {
  const before = await documentCount();
  const files = { Grundriss: [pdf('Keller.pdf')] };
  const draft = await pia.browser.submit(await atPapers(), 'Weiter', {}, files);
  const sent = await pia.browser.submit(await atPapers(), 'Weiter', {}, files);
  await pia.browser.submit(sent, 'Antrag versenden');
  expect(await documentCount()).toBe(before + 2);
  await pia.browser.submit(draft, 'Entwurf löschen');
  await forgetDue(portal, antraegeRetention(arten));
  expect(await documentCount()).toBe(before + 1);
});
