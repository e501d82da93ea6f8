import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approvedWith, linkToBetrieb, nummerOn } from '../../../test/antrag.ts';
import type { Browser } from '../../../test/browser.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { findBetriebById } from '../betriebe/index.ts';
import { betriebsdaten } from './betriebsdaten.ts';

let portal: TestPortal;
let pia: TestPerson;
let lea: Browser;
let betriebId: string;

beforeAll(async () => {
  portal = await createTestPortal({ settings: { betriebe: { changes: 'online' } } });
  lea = (await staffMember(portal, 'handwerksrolle', 'lea@kammer.example')).browser;
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '7000001' });
  await linkToBetrieb(portal, pia, betriebId);
});
afterAll(() => portal.close());

describe('items of the register that an Antrag proposes', () => {
  it('say whether a trade is added or given up, and not that nothing was there before', async () => {
    await portal.write((tx) => tx.kysely.updateTable('betriebe').set({ gewerke: 'A/30' }).execute());
    const { browser } = pia;
    let page = await browser.submit(await browser.get('/antraege/neu/betriebsdaten'), 'Antrag beginnen');
    page = await browser.submit(page, 'Weiter', {
      'Ein Gewerk kommt hinzu': true,
      'Ein Gewerk entfällt': true,
      'Ab wann gilt das?': '21.11.2026',
    });
    expect(page.text).not.toContain('Bisher ist nichts gespeichert');
    page = await browser.submit(page, 'Weiter', {
      'Gewerk, das hinzukommt': 'A/27',
      'Bäcker (A 30)': 'A/30',
    });
    page = await browser.submit(page, 'Weiter', { 'Es sind keine nötig': 'none' });
    page = await browser.submit(page, 'Weiter');
    expect(page.text).toContain('(kommt hinzu)');
    expect(page.text).toContain('(entfällt)');
    expect(page.text).not.toContain('nichts gespeichert');
    page = await browser.submit(page, 'Antrag versenden');
    expect((await browser.get('/antraege')).text).toContain(
      'Betriebsdaten ändern: Ein Gewerk kommt hinzu, Ein Gewerk entfällt',
    );
    await lea.submit(await lea.get(`/verwaltung/antraege/${nummerOn(page)}`), 'Antrag übernehmen');
    for (const path of ['', '/bewilligen']) {
      const { text } = await lea.get(`/verwaltung/antraege/${nummerOn(page)}${path}`);
      expect(text).not.toContain('nichts →');
      expect(text).toContain('Gewerk, das entfällt');
    }
    expect((await lea.get(`/verwaltung/antraege/${nummerOn(page)}`)).text).toMatch(/A 30\) entfällt/);
  });

  it('are refused where they say what the register says already', async () => {
    const { browser } = pia;
    let page = await browser.submit(await browser.get('/antraege/neu/betriebsdaten'), 'Antrag beginnen');
    page = await browser.submit(page, 'Weiter', {
      'Name des Betriebs, Firma': true,
      Anschrift: true,
      'Ab wann gilt das?': '21.11.2026',
    });
    const same = await browser.submit(page, 'Weiter');
    expect(same.fieldError('Name des Betriebs, Firma')).toContain('schon so eingetragen');
    page = await browser.submit(same, 'Weiter', { 'Name des Betriebs, Firma': 'Neuer Name GmbH' });
    page = await browser.submit(page, 'Weiter');
    expect(page.fieldError('Straße')).toContain('schon so eingetragen');
    page = await browser.submit(page, 'Weiter', { Hausnummer: '7b' });
    expect(page.heading).toContain('Nachweise');
  });

  it('are decided as one where they are an address: nobody lives in half an old and half a new one', async () => {
    const { browser } = pia;
    const first = await browser.get('/antraege/neu/betriebsdaten');
    const button = first.hasButton('Neu beginnen') ? 'Neu beginnen' : 'Antrag beginnen';
    let page = await browser.submit(first, button);
    page = await browser.submit(page, 'Weiter', { Anschrift: true, 'Ab wann gilt das?': '21.11.2026' });
    page = await browser.submit(page, 'Weiter', { Straße: 'Neue Gasse', Hausnummer: '99', Ort: 'Neustadt' });
    page = await browser.submit(page, 'Weiter', { 'Es sind keine nötig': 'none' });
    page = await browser.submit(await browser.submit(page, 'Weiter'), 'Antrag versenden');
    const half = { strasse: 'taken', hausnummer: 'declined', ort: 'taken' } as const;
    const refusal = await approvedWith(portal, lea, betriebsdaten, nummerOn(page), half);
    expect(refusal).toEqual({ kind: 'undecided', fields: ['strasse'] });
    // a file of the chamber has another address meanwhile: what was taken is all of the new one
    await portal.write((tx) =>
      tx.kysely.updateTable('betriebe').set({ plz: '99999', ort: 'Anderswo' }).execute(),
    );
    const form = await lea.get(`/verwaltung/antraege/${nummerOn(page)}/bewilligen`);
    expect(form.text.match(/nicht übernehmen/g)).toHaveLength(1);
    expect(form.text).toContain('→ Neue Gasse 99, 12345 Neustadt');
    await lea.submit(form, 'Antrag bewilligen', { übernehmen: 'taken' });
    expect(await portal.read((db) => findBetriebById(db, betriebId))).toMatchObject({
      strasse: 'Neue Gasse',
      hausnummer: '99',
      plz: '12345',
      ort: 'Neustadt',
    });
  });
});
