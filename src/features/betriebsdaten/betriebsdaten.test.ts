import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { approvedWith, linkToBetrieb, nummerOn } from '../../../test/antrag.ts';
import type { Browser, SeenPage } from '../../../test/browser.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { staffMember } from '../../../test/staff.ts';
import { type ChangedFacts, tellChange } from '../../../test/betriebsdaten.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { findBetriebById } from '../betriebe/index.ts';
import { betriebsdaten } from './betriebsdaten.ts';
import { changesJob } from './jobs.ts';

const old = 'alt@muster-metallbau.example';
const fresh = 'neu@muster-metallbau.example';
const today = '21.11.2026';

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
  pia = await signedInPerson(portal, `pia.probe${count}@handwerk.example`);
  betriebId = await registeredBetrieb(portal, { betriebsnummer: `70000${count}`, email: old });
  await linkToBetrieb(portal, pia, betriebId);
});

const tell = (facts: ChangedFacts, from = today): Promise<SeenPage> => tellChange(pia.browser, facts, from);
const moved = { strasse: 'taken', hausnummer: 'taken', plz: 'taken', ort: 'taken' } as const;
const approve = (page: SeenPage, decisions: Readonly<Record<string, 'taken' | 'declined'>> = moved) =>
  approvedWith(portal, lea, betriebsdaten, nummerOn(page), decisions);
const entry = () => portal.read((db) => findBetriebById(db, betriebId));
const again = (page: SeenPage) => pia.browser.get(page.path);
const linkTo = async (address: string) =>
  (await portal.lastMailTo(address)).text.match(/\/mein-betrieb\/adresse-bestaetigen\S+/)?.[0] ?? '';
/** Lets the worker do all that is due on a day; the clock of the sessions stays. */
async function work(day = '2026-11-21'): Promise<void> {
  const job = changesJob(portal.house);
  while (await job.run(portal.chamber, new Date(`${day}T06:00:00Z`)));
}
const imported = (values: Readonly<Record<string, string | null>>) =>
  portal.write((tx) => tx.kysely.updateTable('betriebe').set(values).where('id', '=', betriebId).execute());

describe('contact data', () => {
  it('hold at once where no new address is proposed, and the Antrag ends by itself', async () => {
    const page = await tell({ telefon: '0151 2345678' });
    expect(await entry()).toMatchObject({ telefon: '0151 2345678' });
    expect(page.text).toContain('eingetragen');
    expect((await again(page)).hasLink('Antrag zurückziehen')).toBe(false);
  });

  it('hold from the confirmation of a new address on, of which the old one is told', async () => {
    const page = await tell({ email: fresh, telefon: '0151 2345678' });
    expect((await portal.lastMailTo(old)).text).toContain(fresh);
    expect((await again(page)).text).toContain('Bitte bestätigen Sie die neue E-Mail-Adresse');
    expect((await lea.get(`/verwaltung/antraege/${nummerOn(page)}`)).text).toContain('noch nicht bestätigt');
    expect(await entry()).toMatchObject({ email: old });

    const stranger = portal.newBrowser();
    const asked = await stranger.get(await linkTo(fresh));
    expect(asked.text).toContain('Muster Metallbau GmbH');
    expect(await entry()).toMatchObject({ email: old });
    const confirmed = await stranger.submit(asked, 'Adresse bestätigen');
    expect(confirmed.heading).toBe('Die Adresse ist bestätigt');
    expect(await entry()).toMatchObject({ email: fresh, telefon: '0151 2345678' });
    expect((await portal.lastMailTo(pia.email)).text).toContain('gilt ab jetzt');
    expect((await again(page)).text).not.toContain('Bitte bestätigen');
    expect((await stranger.submit(asked, 'Adresse bestätigen')).status).toBe(200);
  });

  it('hold at once where the new address is that of the account, which is proven', async () => {
    await tell({ email: pia.email.toUpperCase() });
    const asked = (await portal.mails()).filter(({ kind }) => kind === 'betriebe.confirm-address');
    expect(asked.filter(({ to }) => to.toLowerCase() === pia.email)).toEqual([]);
    expect((await entry())?.email?.toLowerCase()).toBe(pia.email);
  });

  it('leave the facts of the register to the office, which decides on them alone and writes nothing else', async () => {
    const page = await tell({ ort: 'Neustadt', telefon: '0151 2345678' });
    expect(await entry()).toMatchObject({ ort: 'Musterstadt', telefon: '0151 2345678' });
    await imported({ telefon: '0151 9' });
    expect(await approve(page)).toBeUndefined();
    expect(await entry()).toMatchObject({ ort: 'Neustadt', telefon: '0151 9' });
  });

  it('wait for the mail, which can be asked for again some times', async () => {
    const page = await tell({ email: fresh });
    const first = await linkTo(fresh);
    await portal.write((tx) =>
      tx.kysely
        .updateTable('betriebe_new_addresses')
        .set({ asked_at: new Date('2026-10-21T06:00:00Z') })
        .where('betrieb_id', '=', betriebId)
        .execute(),
    );
    expect((await portal.newBrowser().get(first)).heading).toBe('Dieser Link führt nicht weiter');
    const shown = await pia.browser.submit(await again(page), 'Mail noch einmal senden');
    expect(shown.text).toContain('Die Mail ist noch einmal unterwegs');
    const second = await linkTo(fresh);
    expect(second).not.toBe(first);
    for (let time = 0; time < 2; time += 1)
      await pia.browser.submit(await again(page), 'Mail noch einmal senden');
    const last = await linkTo(fresh);
    const tooOften = await pia.browser.submit(await again(page), 'Mail noch einmal senden');
    expect(tooOften.text).toContain('Versuchen Sie es bitte morgen wieder');
    expect(await linkTo(fresh)).toBe(last);
    const stranger = portal.newBrowser();
    expect((await stranger.get(second)).heading).toBe('Dieser Link führt nicht weiter');
    await stranger.submit(await stranger.get(last), 'Adresse bestätigen');
    expect(await entry()).toMatchObject({ email: fresh });
  });

  it('are nobody else’s to ask for', async () => {
    const page = await tell({ email: fresh });
    const path = `/mein-betrieb/aenderungen/${nummerOn(page)}/mail-noch-einmal`;
    const other = await signedInPerson(portal, `fremd${count}@handwerk.example`);
    expect((await other.browser.post(path, {})).status).toBe(404);
  });

  it('are nothing that the office decides on: their confirmation stays open beside its decision', async () => {
    const page = await tell({ ort: 'Neustadt', email: fresh, telefon: '0151 2345678' });
    const nummer = nummerOn(page);
    expect(page.text).toContain('Das müssen Sie jetzt noch tun: Neue E-Mail-Adresse des Betriebs bestätigen');
    expect(page.text).not.toContain('Sie müssen jetzt nichts weiter tun');
    await lea.submit(await lea.get(`/verwaltung/antraege/${nummer}`), 'Antrag übernehmen');
    const deciding = (await lea.get(`/verwaltung/antraege/${nummer}/bewilligen`)).text;
    expect(deciding).toContain('Neustadt');
    expect(deciding).not.toContain('0151 2345678');
    expect(await approve(page)).toBeUndefined();
    expect(await entry()).toMatchObject({ ort: 'Neustadt', email: old });
    expect((await portal.lastMailTo(pia.email)).text).toContain(
      `wenn die neue E-Mail-Adresse ${fresh} bestätigt ist`,
    );
    expect((await again(page)).text).toContain('Bitte bestätigen Sie die neue E-Mail-Adresse');
    const lists = async () =>
      (await pia.browser.get('/antraege')).text + (await pia.browser.get('/mein-bereich')).text;
    expect((await lists()).match(/Neue E-Mail-Adresse des Betriebs bestätigen/g)).toHaveLength(2);
    // whoever acts for several reads for which
    const named = `Für ${(await entry())?.name}`;
    expect(await lists()).not.toContain(named);
    const other = await registeredBetrieb(portal, {
      betriebsnummer: `80000${count}`,
      name: 'Zweiter Betrieb',
    });
    await linkToBetrieb(portal, pia, other);
    expect((await pia.browser.get('/mein-bereich')).text).toContain(named);

    const stranger = portal.newBrowser();
    await stranger.submit(await stranger.get(await linkTo(fresh)), 'Adresse bestätigen');
    expect(await entry()).toMatchObject({ ort: 'Neustadt', email: fresh, telefon: '0151 2345678' });
    expect((await again(page)).text).toContain('Die Änderung gilt jetzt');
    expect(await lists()).not.toContain('Neue E-Mail-Adresse des Betriebs bestätigen');
  });

  it('lapse where nobody confirms the address in its days, and the history says so', async () => {
    const page = await tell({ ort: 'Neustadt', email: fresh });
    const alone = await tell({ email: fresh });
    await work('2026-12-20');
    expect((await again(page)).text).toContain('Bitte bestätigen Sie die neue E-Mail-Adresse');
    expect(await approve(page)).toBeUndefined();
    await work('2026-12-22');
    expect((await portal.lastMailTo(pia.email)).text).toContain('hat niemand rechtzeitig bestätigt');
    const shown = (await again(page)).text;
    expect(shown).toContain('Nicht rechtzeitig bestätigt: Die Änderung kommt nicht mehr');
    expect(shown).not.toContain('Bitte bestätigen Sie');
    expect((await again(alone)).text).toContain('Die neue E-Mail-Adresse wurde nicht bestätigt');
    expect((await portal.newBrowser().get(await linkTo(fresh))).heading).toBe(
      'Dieser Link führt nicht weiter',
    );
    expect(await entry()).toMatchObject({ ort: 'Neustadt', email: old });
  });

  it('will not come where the office hears that the Betrieb does not know the address', async () => {
    const page = await tell({ email: fresh });
    await lea.submit(await lea.get(`/verwaltung/antraege/${nummerOn(page)}`), 'Neue Adresse nicht eintragen');
    expect((await portal.newBrowser().get(await linkTo(fresh))).heading).toBe(
      'Dieser Link führt nicht weiter',
    );
    expect((await again(page)).text).toContain('Die neue E-Mail-Adresse wurde nicht bestätigt');
  });

  it('hold where the Antrag is decided at the same moment as the address is confirmed', async () => {
    const page = await tell({ ort: 'Neustadt', email: fresh });
    await lea.submit(await lea.get(`/verwaltung/antraege/${nummerOn(page)}`), 'Antrag übernehmen');
    const stranger = portal.newBrowser();
    const asked = await stranger.get(await linkTo(fresh));
    const [confirmed] = await Promise.all([stranger.submit(asked, 'Adresse bestätigen'), approve(page)]);
    expect(confirmed.heading).toBe('Die Adresse ist bestätigt');
    expect(await entry()).toMatchObject({ email: fresh });
  });
});

describe('facts of the register', () => {
  it('change item by item when decided, where their day has come', async () => {
    const page = await tell({ ort: 'Neustadt' });
    expect(await approve(page, {})).toMatchObject({ kind: 'undecided' });
    expect(await approve(page)).toBeUndefined();
    expect(await entry()).toMatchObject({ ort: 'Neustadt', strasse: 'Beispielgasse' });
    const waiting = await portal.read((db) =>
      db.kysely.selectFrom('betriebe_search_pending').selectAll().where('from_id', '=', betriebId).execute(),
    );
    expect(waiting).toHaveLength(1);
  });

  it('wait for their day, which everybody reads, and hold from it on', async () => {
    const page = await tell({ ort: 'Neustadt' }, '1.7.2027');
    expect(await approve(page)).toBeUndefined();
    expect(await entry()).toMatchObject({ ort: 'Musterstadt' });
    expect((await portal.lastMailTo(pia.email)).text).toContain('gilt ab 1. Juli 2027');
    const all = [
      await again(page),
      await pia.browser.get('/mein-betrieb'),
      await lea.get(`/verwaltung/antraege/${nummerOn(page)}`),
      await lea.get(`/verwaltung/betriebe/${betriebId}`),
    ];
    for (const { text } of all) expect(text).toContain('1. Juli 2027');
    // each reads it in their own language, whatever that was at the decision
    const sentence = 'Die Änderung gilt ab 1. Juli 2027. Bis dahin bleibt';
    const english = await pia.browser.submit(await again(page), 'English');
    expect(english.text).toContain(
      'The change is valid from 1 July 2027. Until then what is entered now stays.',
    );
    expect(english.text).not.toContain(sentence);
    const inOffice = (await lea.get(`/verwaltung/antraege/${nummerOn(page)}`)).text;
    expect([all[0]?.text, inOffice]).toEqual([
      expect.stringContaining(sentence),
      expect.stringContaining(sentence),
    ]);
    await pia.browser.submit(english, 'Deutsch');
    await work();
    expect(await entry()).toMatchObject({ ort: 'Musterstadt' });
    await Promise.all([work('2027-07-01'), work('2027-07-01')]);
    expect(await entry()).toMatchObject({ ort: 'Neustadt' });
    expect((await portal.lastMailTo(pia.email)).subject).toContain('gilt jetzt');
    expect((await again(page)).hasButton('Änderung zurücknehmen')).toBe(false);
  });

  it('can be taken back until their day, by the Betrieb and by the office', async () => {
    const mine = await tell({ ort: 'Neustadt' }, '1.7.2027');
    await approve(mine);
    await pia.browser.submit(await again(mine), 'Änderung zurücknehmen');
    const theirs = await tell({ ort: 'Altstadt' }, '1.7.2027');
    await approve(theirs);
    await lea.submit(await lea.get(`/verwaltung/antraege/${nummerOn(theirs)}`), 'Vormerkung aufheben');
    expect((await portal.lastMailTo(pia.email)).subject).toContain('kommt nicht mehr');
    await work('2027-07-02');
    expect(await entry()).toMatchObject({ ort: 'Musterstadt' });
  });

  it('give way to an import that brings something else before their day; the office decides then', async () => {
    const page = await tell({ ort: 'Neustadt' }, '1.9.2027');
    await approve(page);
    await imported({ ort: 'Anderswo' });
    await work('2027-09-01');
    expect(await entry()).toMatchObject({ ort: 'Anderswo' });
    expect((await again(page)).text).toContain('Die Änderung ist nicht eingetragen');
    expect((await lea.get('/verwaltung')).text).toContain(`Antrag Nr. ${nummerOn(page)} ist überholt`);
    await lea.submit(await lea.get(`/verwaltung/antraege/${nummerOn(page)}`), 'Trotzdem eintragen');
    expect(await entry()).toMatchObject({ ort: 'Neustadt' });
  });

  it('leave what an import brings at the same moment', async () => {
    const page = await tell({ ort: 'Neustadt' }, '1.10.2027');
    await approve(page);
    await Promise.all([work('2027-10-01'), imported({ ort: 'Anderswo' })]);
    expect(await entry()).toMatchObject({ ort: 'Anderswo' });
  });

  it('follow each other by their days, also where they were decided the other way round', async () => {
    await approve(await tell({ ort: 'Neustadt' }, '21.11.2027'));
    await approve(await tell({ ort: 'Zwischenort' }, '1.11.2027'));
    await work('2027-11-21');
    expect(await entry()).toMatchObject({ ort: 'Neustadt' });
  });

  it('are taken over, and hold from their day, before the Betrieb leaves the register and not after', async () => {
    const [now, later] = [await tell({ ort: 'Neustadt' }), await tell({ ort: 'Altstadt' }, '1.11.2027')];
    await imported({ geloescht_am: '2026-11-21' });
    expect(await approve(now)).toMatchObject({ kind: 'obstacle' });
    await imported({ geloescht_am: '2027-12-31' });
    expect([await approve(now), await approve(later)]).toEqual([undefined, undefined]);
    expect(await entry()).toMatchObject({ ort: 'Neustadt' });
    await work('2027-11-01');
    expect(await entry()).toMatchObject({ ort: 'Altstadt' });
    // one whose day is that of the Löschung comes to nothing, without another file
    const last = await tell({ ort: 'Endstadt' }, '15.11.2027');
    expect(await approve(last)).toBeUndefined();
    await imported({ geloescht_am: '2027-11-15' });
    await work('2027-11-15');
    expect(await entry()).toMatchObject({ ort: 'Altstadt' });
    expect((await again(last)).text).toContain('Die Änderung kommt nicht mehr');
  });
});
