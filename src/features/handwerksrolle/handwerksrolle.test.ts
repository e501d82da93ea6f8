import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { antragInHand, linkToBetrieb, run } from '../../../test/antrag.ts';
import type { SeenPage } from '../../../test/browser.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { chosenFile, sampleFiles } from '../../../test/sample-files.ts';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { aenderung } from './aenderung.ts';
import { eintragung } from './eintragung.ts';

let portal: TestPortal;
let pia: TestPerson;
let betriebId: string;
beforeAll(async () => {
  const settings = { handwerksrolle: { offered: ['eintragung', 'aenderung', 'loeschung'] } };
  portal = await createTestPortal({ settings, besideOthers: true });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '700001' });
});
afterAll(() => portal.close());

/** The period of § 10 HwO runs from the day that the case worker notes, in months of the calendar. */
async function officeNotes({ path, heading }: SeenPage): Promise<void> {
  const mine = () => pia.browser.get(path);
  const lea = (await staffMember(portal, 'handwerksrolle', 'lea@kammer.example')).browser;
  const nummer = /\d+/.exec(heading)?.[0];
  const address = `/verwaltung/antraege/${nummer}`;
  await portal.write((tx) =>
    tx.kysely
      .updateTable('antraege')
      .set({ sent_at: new Date('2026-07-01T08:00:00Z') })
      .where('nummer', '=', Number(nummer))
      .execute(),
  );
  const office = await lea.submit(await lea.get(address), 'Antrag übernehmen');
  expect(office.text).toContain('Frist läuft noch nicht');
  expect((await lea.get(`${address}/frage`)).text).toContain('Die Frist für die Entscheidung läuft weiter');
  // nothing is complete before it came, or is yet to come
  let wrong = office;
  for (const day of ['24.12.2026', '30.6.2026', 'gestern']) {
    wrong = await lea.submit(wrong, 'Tag vermerken', { 'Vollständig seit': day });
    expect([wrong.status, wrong.fieldError('Vollständig seit')]).toEqual([
      422,
      expect.stringContaining('ab dem 1. Juli 2026 ein: Da kam der Antrag. Er darf nicht in der Zukunft'),
    ]);
  }
  // the 31st of a month that the third one after it does not have
  let page = await lea.submit(wrong, 'Tag vermerken', { 'Vollständig seit': '31.8.2026' });
  expect(page.text).toContain('bis 30. November 2026, danach gilt die Eintragung als vorgenommen');
  expect((await mine()).text).toContain('Wir entscheiden bis 30. November 2026');
  expect((await lea.get('/verwaltung/antraege?bereich=alle&stand=offen')).text).toContain('§ 10 Abs. 1 HwO');
  const stale = page;
  page = await lea.submit(page, 'Tag vermerken', { 'Vollständig seit': '1.7.2026' });
  expect(page.text).toContain('gilt seit Ablauf des 1. Oktober 2026 als eingetragen');
  expect((await mine()).text).toContain('Seitdem gilt Ihre Eintragung als vorgenommen');
  const refusal = (await lea.get(`${address}/ablehnen`)).text;
  expect(refusal).toContain('Die Eintragung gilt seit Ablauf des 1. Oktober 2026 als vorgenommen');
  expect(refusal).toContain('Die E-Mail an pia probe sagt nur, dass entschieden ist');
  await lea.submit(stale, 'Doch nicht vollständig');
  expect((await mine()).text).toContain('lief am 1. Oktober 2026 ab');
  await lea.submit(page, 'Doch nicht vollständig');
  expect((await mine()).text).toContain('3 Monate, nachdem alle Unterlagen da sind');
}

describe('Handwerksrolle online', () => {
  it('takes who wants to be entered, by legal form, and decides within three months of complete papers', async () => {
    const { browser } = pia;
    const first = await browser.get('/antraege/neu/handwerksrolle-eintragung');
    expect(first.text).toContain('Qualifikationsnachweis: für Gewerke der Anlage A');
    let page = await browser.submit(first, 'Antrag beginnen');
    page = await browser.submit(page, 'Weiter', {
      'GmbH, UG oder AG': 'kapital',
      Gewerk: 'A/13',
      'Ab wann wollen Sie arbeiten?': '1.2.2027',
    });
    page = await browser.submit(page, 'Weiter', {
      'Name des Betriebs, Firma': 'Muster Schlosserei GmbH',
      'Straße und Hausnummer': 'Beispielgasse 4',
      Postleitzahl: '12345',
      Ort: 'Musterstadt',
      Telefon: '01234 56789',
    });
    expect(page.heading).toBe('Die Gesellschaft');
    page = await browser.submit(page, 'Weiter', { 'Wer gehört dazu?': 'Zoe Muster, 24.12.1988' });
    page = await browser.submit(page, 'Weiter', {
      'eine angestellte Betriebsleitung': 'employed',
      'keine, das Gewerk steht in Anlage B1 oder B2': 'none',
    });
    expect(page.text).toContain('Ihr Gewerk steht in Anlage A');
    page = await browser.submit(page, 'Weiter', { Meisterprüfung: 'meister' });
    expect(page.heading).toBe('Die Betriebsleitung');
    page = await browser.submit(page, 'Weiter', {
      'Vorname und Nachname': 'Ada Muster',
      Geburtsdatum: '1.2.1980',
      'Private Anschrift': 'Beispielgasse 5, 12345 Musterstadt',
    });
    page = await browser.submit(page, 'Weiter', {
      'Ich schicke sie mit der Post': 'post',
      'Die Angaben stimmen und sind vollständig.': true,
    });
    for (const wanted of [
      'Auszug aus dem Handelsregister',
      'Was Sie jetzt nicht hochladen, brauchen wir danach',
    ])
      expect(page.text).toContain(wanted);
    for (const other of ['Gesellschaftsvertrag', 'Gewerbeanmeldung']) expect(page.text).not.toContain(other);
    page = await browser.submit(page, 'Weiter');
    const sent = await browser.submit(page, 'Antrag versenden');
    expect(sent.heading).toMatch(/^Antrag Nr\. \d+$/);
    expect(sent.text).toContain('3 Monate, nachdem alle Unterlagen da sind');
    await run(portal, 'antraege.copies', new Map([[eintragung.id, eintragung]]));
    for (const { text } of [sent, await portal.lastMailTo(pia.email)]) {
      expect(text).toContain(
        'fehlen uns noch: „Qualifikationsnachweis“, „Kopie von Personalausweis oder Pass“',
      );
      expect(text).toContain('haben Sie geantwortet: „Ich schicke sie mit der Post“');
      expect(text).toContain('Die 3 Monate, in denen wir entscheiden, beginnen erst');
    }
    await officeNotes(sent);
  });

  it('takes a change and a Löschung from who acts for the Betrieb alone', async () => {
    const { browser } = pia;
    const closed = await browser.get('/antraege/neu/handwerksrolle-loeschung');
    expect(closed.hasButton('Antrag beginnen')).toBe(false);
    await linkToBetrieb(portal, pia, betriebId);
    let page = await browser.submit(
      await browser.get('/antraege/neu/handwerksrolle-aenderung'),
      'Antrag beginnen',
    );
    page = await browser.submit(page, 'Weiter', { Gewerk: 'gewerk', 'Ab wann?': '1.1.2027' });
    page = await browser.submit(page, 'Weiter', { 'kommt hinzu': 'added', 'Welches Gewerk?': 'A/13' });
    page = await browser.submit(page, 'Weiter', { 'Ich bringe sie vorbei': 'inPerson' });
    const papers = {
      Qualifikationsnachweis: [chosenFile(sampleFiles.pdf, 'Meisterbrief.pdf')],
    };
    page = await browser.submit(page, 'Weiter', {}, papers);
    // all that was wanted came with it: the municipality writes nothing before our entry
    expect((await browser.submit(page, 'Antrag versenden')).text).toContain('21. Februar 2027');
    expect((await portal.read((db) => antragInHand(db, betriebId))).answers).toMatchObject({
      trade: 'A/13',
    });

    const ole = await signedInPerson(portal, 'ole.probe@handwerk.example');
    await linkToBetrieb(portal, ole, betriebId);
    const written = async ({ browser: own }: TestPerson) => {
      page = await own.submit(await own.get(closed.path), 'Antrag beginnen');
      page = await own.submit(page, 'Weiter', {
        'Erbin oder Erbe': 'heir',
        'Der Betrieb wird übergeben': 'handedOver',
        'Letzter Tag des Betriebs': '31.12.2026',
      });
      page = await own.submit(page, 'Weiter', { 'Name und Anschrift': 'Zoe Muster' });
      page = await own.submit(page, 'Weiter', {
        Nein: 'no',
        'Ich habe sie nicht mehr': 'lost',
        'Ich weiß, dass nach der Löschung niemand mehr für den Betrieb ein Handwerk der Anlage A ausüben darf.': true,
      });
      return own.submit(page, 'Weiter');
    };
    const twice = [[pia, await written(pia)] as const, [ole, await written(ole)] as const];
    const sending = await Promise.all(
      twice.map(([one, form]) => one.browser.submit(form, 'Antrag versenden')),
    );
    const [left, second] = sending.toSorted((one, other) => one.status - other.status);
    expect(left?.text).toContain('noch: „Kopie der Gewerbeabmeldung“, „Erbschein oder Testament');
    expect(left?.text).not.toContain('nichts weiter tun');
    const isThere = `Diesen Antrag gibt es schon, und er ist noch nicht entschieden: Nr. ${/\d+/.exec(left?.heading ?? '')?.[0]}`;
    expect([second?.status, second?.text]).toEqual([422, expect.stringContaining(isThere)]);
    const again = await browser.get(closed.path);
    expect([again.hasButton('Antrag beginnen') || again.hasButton('Neu beginnen'), again.text]).toEqual([
      false,
      expect.stringContaining(isThere),
    ]);
    const lea = (await staffMember(portal, 'handwerksrolle', 'lea.papier@kammer.example')).browser;
    const paper = {
      'Erbin oder Erbe': 'heir',
      'Der Betrieb endet': 'ended',
      'Letzter Tag des Betriebs': '31.12.2026',
      Nein: 'no',
      'Ich habe sie nicht mehr': 'lost',
      'Ich weiß, dass nach der Löschung niemand mehr für den Betrieb ein Handwerk der Anlage A ausüben darf.': true,
    };
    const form = await lea.get(
      `/verwaltung/antraege/eintragen/handwerksrolle-loeschung/betrieb/${betriebId}`,
    );
    const refusal = await lea.submit(form, 'Antrag eintragen', paper);
    expect([refusal.status, refusal.text]).toEqual([422, expect.stringContaining(isThere)]);
    expect((await portal.read((db) => antragInHand(db, betriebId))).answers).toMatchObject({
      applicantIs: 'heir',
      endsOn: '2026-12-31',
      card: 'lost',
    });
  });
});

it('takes no week of more than 80 hours', () => {
  const hoursOf = aenderung.steps.flatMap(({ fields }) => fields).find(({ name }) => name === 'hours')?.check;
  const judge = (hours: string) => hoursOf?.judge(hours, { answers: {}, today: '2026-11-27' });
  expect(['0', '1', '38.5', '80', '81', '500'].map(judge)).toEqual([
    'implausible',
    undefined,
    undefined,
    undefined,
    'implausible',
    'implausible',
  ]);
});
