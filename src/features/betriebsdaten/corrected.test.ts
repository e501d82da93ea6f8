import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { approvedWith, linkToBetrieb, nummerOn } from '../../../test/antrag.ts';
import { type ChangedFacts, tellChange } from '../../../test/betriebsdaten.ts';
import type { Browser, SeenPage } from '../../../test/browser.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { findBetriebById } from '../betriebe/index.ts';
import { betriebsdaten } from './betriebsdaten.ts';

const old = 'alt@muster-metallbau.example';
const [fresh, other] = ['neu@muster-metallbau.example', 'anders@muster-metallbau.example'];
const phone = '0151 2345678';

let portal: TestPortal;
let pia: TestPerson;
let lea: Browser;
let betriebId: string;
let count = 0;

beforeAll(async () => {
  portal = await createTestPortal({ settings: { betriebe: { changes: 'online' } }, besideOthers: true });
  lea = (await staffMember(portal, 'handwerksrolle', 'lea@kammer.example')).browser;
});
afterAll(() => portal.close());
beforeEach(async () => {
  count += 1;
  pia = await signedInPerson(portal, `pia.korrektur${count}@handwerk.example`);
  betriebId = await registeredBetrieb(portal, { betriebsnummer: `71000${count}`, email: old });
  await linkToBetrieb(portal, pia, betriebId);
});

const tell = (facts: ChangedFacts, from = '21.11.2026') => tellChange(pia.browser, facts, from);
const begin = (page: SeenPage) => pia.browser.submit(page, 'Angaben ändern');
/** Changes one page of the correction; stands on the page that shows everything once more. */
async function change(check: SeenPage, step: string, fields: Record<string, string | boolean>) {
  const page = await pia.browser.get(`${check.path.replace('/pruefen', `/${step}`)}&zurueck=pruefen`);
  return pia.browser.submit(page, 'Speichern und zurück zur Übersicht', fields);
}
const send = (check: SeenPage) => pia.browser.submit(check, 'Änderung versenden');
const entry = () => portal.read((db) => findBetriebById(db, betriebId));
const again = (page: SeenPage) => pia.browser.get(page.path);
const linkTo = async (address: string) =>
  (await portal.lastMailTo(address)).text.match(/\/mein-betrieb\/adresse-bestaetigen\S+/)?.[0] ?? '';
const confirm = async (link: string) => {
  const stranger = portal.newBrowser();
  return stranger.submit(await stranger.get(link), 'Adresse bestätigen');
};
const dead = async (link: string) =>
  (await portal.newBrowser().get(link)).heading === 'Dieser Link führt nicht weiter';

describe('the correction of an open Antrag', () => {
  it('proposes other facts of the register, and contact data that hold at once', async () => {
    const page = await tell({ ort: 'Neustadt' });
    let check = await begin(page);
    check = await change(check, 'anschrift', { Ort: 'Altstadt' });
    check = await change(check, 'aenderung', { Telefon: true });
    check = await change(check, 'kontakt', { Telefon: phone });
    const sent = await send(check);
    expect(sent.text).toContain('Altstadt (bisher: Musterstadt)');
    expect(await entry()).toMatchObject({ ort: 'Musterstadt', telefon: phone });
    const taken = { strasse: 'taken', hausnummer: 'taken', plz: 'taken', ort: 'taken' } as const;
    expect(await approvedWith(portal, lea, betriebsdaten, nummerOn(page), taken)).toBeUndefined();
    expect(await entry()).toMatchObject({ ort: 'Altstadt', telefon: phone });
  });

  it('leaves what holds already, says so, and takes it up where it is chosen once more', async () => {
    const page = await tell({ ort: 'Neustadt', telefon: phone });
    const check = await begin(page);
    expect(check.text).toContain('nicht mehr Teil dieser Änderung: Telefon.');
    const sent = await send(await change(check, 'anschrift', { Ort: 'Altstadt' }));
    expect(sent.text).toContain(`${phone} (bisher nichts gespeichert)`);
    expect(await entry()).toMatchObject({ telefon: phone });
    const once = await change(await begin(sent), 'aenderung', { Telefon: true });
    await send(await change(once, 'kontakt', { Telefon: '0151 999' }));
    expect(await entry()).toMatchObject({ ort: 'Musterstadt', telefon: '0151 999' });
  });

  it('goes on waiting for the same new address, and for another one anew', async () => {
    const page = await tell({ ort: 'Neustadt', email: fresh, telefon: phone });
    const first = await linkTo(fresh);
    const same = await send(await change(await begin(page), 'anschrift', { Ort: 'Altstadt' }));
    expect([await dead(first), await linkTo(fresh)]).toEqual([false, first]);
    const slip = await change(await begin(same), 'kontakt', { 'E-Mail-Adresse des Betriebs': other });
    expect((await send(slip)).text).toContain(other);
    expect(await dead(first)).toBe(true);
    expect((await portal.lastMailTo(old)).text).toContain(other);
    expect(await entry()).toMatchObject({ email: old, telefon: null });
    await confirm(await linkTo(other));
    expect(await entry()).toMatchObject({ email: other, telefon: phone });
  });

  it('lets the other contact data hold where no new address is proposed any more', async () => {
    const page = await tell({ ort: 'Neustadt', email: fresh, telefon: phone });
    const sent = await send(await change(await begin(page), 'aenderung', { 'E-Mail-Adresse': false }));
    expect(await dead(await linkTo(fresh))).toBe(true);
    expect(sent.text).not.toContain('Bitte bestätigen Sie die neue E-Mail-Adresse');
    expect(await entry()).toMatchObject({ email: old, telefon: phone });
  });

  it('moves what was kept for its day', async () => {
    const page = await tell({ ort: 'Neustadt', telefon: phone }, '1.7.2027');
    expect(await entry()).toMatchObject({ telefon: null });
    const from = { 'Ab wann gilt das?': '21.11.2026' };
    const sent = await send(await change(await begin(page), 'aenderung', from));
    expect(await entry()).toMatchObject({ telefon: phone });
    expect(sent.text).not.toContain('1. Juli 2027');
  });

  it('comes too late where a case worker has it, or the address was confirmed; what was typed stays', async () => {
    const page = await tell({ ort: 'Neustadt', email: fresh });
    const before = await change(await begin(page), 'anschrift', { Ort: 'Altstadt' });
    await confirm(await linkTo(fresh));
    const late = await send(before);
    expect([late.heading, late.text]).toEqual([
      'Diese Änderung kam zu spät',
      expect.stringContaining('Altstadt'),
    ]);
    const next = await change(await begin(await again(page)), 'anschrift', { Ort: 'Altstadt' });
    await lea.submit(await lea.get(`/verwaltung/antraege/${nummerOn(page)}`), 'Antrag übernehmen');
    expect((await send(next)).heading).toBe('Diese Änderung kam zu spät');
    expect((await again(page)).hasButton('Angaben ändern')).toBe(false);
    expect((await again(page)).text).toContain('Neustadt (bisher: Musterstadt)');
  });
});
