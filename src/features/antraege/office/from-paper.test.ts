import { afterAll, beforeAll, expect, it } from 'vitest';
import { nummerOn, sent } from '../../../../test/antrag.ts';
import { signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { chosenFile, sampleFiles } from '../../../../test/sample-files.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { addDays, berlinDate, formatDate } from '../../../lib/dates.ts';
import { listEvents } from '../history-queries.ts';
import { findAntrag } from '../queries.ts';
import { writeMark } from './queue.ts';

const settings = { allgemeineAntraege: { offered: ['ersatzzeugnis'] } };
let portal: TestPortal;
let pia: TestPerson;
let lea: StaffMember;
beforeAll(async () => {
  portal = await createTestPortal({ settings, besideOthers: true });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  lea = await staffMember(portal, 'lehrlingsrolle', 'lea@kammer.example');
});
afterAll(() => portal.close());

const paper = {
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

it('one paper is one Antrag, also where the button is pressed twice', async () => {
  const account = await lea.browser.get(`/verwaltung/konten/${pia.accountId}`);
  const link = account.link('Antrag vom Papier eintragen: Ersatz für ein Zeugnis');
  const form = await lea.browser.get(link);
  const both = await Promise.all([
    lea.browser.submit(form, 'Antrag eintragen', paper),
    lea.browser.submit(form, 'Antrag eintragen', paper),
  ]);
  expect(both.map(({ text }) => text.includes('Der Antrag ist eingetragen'))).toEqual([true, true]);
  expect(new Set(both.map(({ heading }) => heading)).size).toBe(1);
  const again = await lea.browser.get(link);
  const second = await lea.browser.submit(again, 'Antrag eintragen', paper);
  expect(second.heading).not.toBe(both[0]?.heading);
});

it('a paper of somebody whom no register knows is entered with a name and an address, and answered there', async () => {
  const queue = await lea.browser.get('/verwaltung/antraege');
  const choice = await lea.browser.get(queue.link('Antrag vom Papier eintragen'));
  const form = await lea.browser.get(choice.link('Ersatz für ein Zeugnis'));
  const founder = { 'Vor- und Nachname': 'Gerda Gründerin', Vorname: 'Gerda', Nachname: 'Gründerin' };
  const nowhere = await lea.browser.submit(form, 'Antrag eintragen', {
    ...paper,
    ...founder,
  });
  expect([nowhere.status, nowhere.fieldError('Anschrift')]).toEqual([
    422,
    expect.stringContaining('Geben Sie eine Anschrift oder eine E-Mail-Adresse ein.'),
  ]);
  const entered = await lea.browser.submit(nowhere, 'Antrag eintragen', {
    ...paper,
    ...founder,
    Anschrift: 'Beispielgasse 9\n12345 Musterstadt',
  });
  for (const words of ['Gerda Gründerin', '12345 Musterstadt', 'legen Sie jetzt die Scans dazu'])
    expect(entered.text).toContain(words);
  // nobody is told by mail: the page says that a letter is due
  expect(entered.text).toContain('Brief');
  expect(entered.hasButton('Dateien dazulegen')).toBe(true);
});

it('a Person of the register needs no account for what comes on paper', async () => {
  const { id } = await portal.write((tx) =>
    tx.kysely
      .insertInto('personen')
      .values({
        personennummer: '4711001',
        art: 'lehrling',
        vorname: 'Karla',
        nachname: 'Kundig',
        strasse: 'Beispielgasse',
        hausnummer: '7',
        plz: '12345',
        ort: 'Musterstadt',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  const person = await lea.browser.get(`/verwaltung/personen/${id}`);
  const form = await lea.browser.get(person.link('Antrag vom Papier eintragen: Ersatz für ein Zeugnis'));
  expect(form.fieldValue('Vor- und Nachname')).toBe('Karla Kundig');
  const entered = await lea.browser.submit(form, 'Antrag eintragen', paper);
  expect(entered.link('Karla Kundig')).toBe(`/verwaltung/personen/${id}`);
});

it('a paper waits from the day on which it came, before what was sent here since', async () => {
  const sentHere = nummerOn(await sent(pia.browser));
  const account = await lea.browser.get(`/verwaltung/konten/${pia.accountId}`);
  const form = await lea.browser.get(account.link('Antrag vom Papier eintragen: Ersatz für ein Zeugnis'));
  const today = berlinDate(portal.clock.now());
  const came = addDays(today, -9);
  const answers = { ...paper, 'Auf Papier eingegangen am': came };
  const entered = await lea.browser.submit(form, 'Antrag eintragen', answers);
  const onPaper = Number(/\d+/.exec(entered.heading)?.[0]);
  const queue = await lea.browser.get('/verwaltung/antraege');
  expect(queue.text).toContain(`${formatDate(came, 'de')}, seit 9 Tagen`);
  expect(queue.text.indexOf(`${onPaper}:`)).toBeLessThan(queue.text.indexOf(`${sentHere}:`));
  const antrag = await portal.read((db) => findAntrag(db, onPaper));
  expect([antrag && berlinDate(antrag.arrivedAt), antrag && berlinDate(antrag.sentAt)]).toEqual([
    came,
    today,
  ]);
  // whoever is at the page with the first ones goes on behind them without a gap
  const line = { dueOn: null, arrivedAt: antrag!.arrivedAt, nummer: onPaper };
  const rest = await lea.browser.get(`/verwaltung/antraege?bereich=alle&stand=offen&nach=${writeMark(line)}`);
  expect([rest.text.includes(`${onPaper}:`), rest.text.includes(`${sentHere}:`)]).toEqual([false, true]);
  const nonsense = await lea.browser.get('/verwaltung/antraege?stand=offen&nach=_2026-02-31_1');
  expect(nonsense.status).toBe(200);
});

it('the queue is narrowed to kinds that the chamber offers or has', async () => {
  const queue = await lea.browser.get('/verwaltung/antraege');
  const kinds = queue.root
    .querySelectorAll('select[name="art"] option')
    .map((option) => option.getAttribute('value'));
  expect(kinds).toContain('ersatzzeugnis');
  expect(kinds).not.toContain('anschrift-kurskunde');
});

it('what came by post is put with an Antrag, and both sides see it', async () => {
  const nummer = nummerOn(await sent(pia.browser));
  const page = await lea.browser.get(`/verwaltung/antraege/${nummer}`);
  // pieces are the customers' way: whoever sends them there is unknown in the office
  expect(page.html).not.toContain('data-upload');
  const none = await lea.browser.submit(page, 'Dateien dazulegen');
  expect([none.status, none.fieldError('Dateien')]).toEqual([
    422,
    expect.stringContaining('Wählen Sie eine Datei aus'),
  ]);
  const files = { Dateien: [chosenFile(sampleFiles.pdf, 'Antrag auf Papier.pdf')] };
  const put = await lea.browser.submit(page, 'Dateien dazulegen', {}, files);
  expect(put.text).toContain('Die Unterlagen liegen jetzt beim Antrag');
  expect(put.hasLink('Antrag auf Papier.pdf')).toBe(true);
  const own = await pia.browser.get(`/antraege/${nummer}`);
  expect([own.hasLink('Antrag auf Papier.pdf'), own.text]).toEqual([
    true,
    expect.stringContaining('Unterlagen von der Kammer dazugelegt'),
  ]);
  const [event] = await portal.read((db) => listEvents(db, nummer));
  expect(event).toMatchObject({ kind: 'file-papers', by: 'office', note: 'Antrag auf Papier.pdf' });
  const other = (await staffMember(portal, 'kurse', 'karl@kammer.example')).browser;
  const elsewhere = await other.post(`/verwaltung/antraege/${nummer}/unterlagen`, {});
  expect(elsewhere.text).toContain('entscheidet ein anderer Bereich');
});
