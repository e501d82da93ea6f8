import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { antragInHand, linkToBetrieb } from '../../../test/antrag.ts';
import type { Browser } from '../../../test/browser.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { ausweis } from './ausweis.ts';
import { healthTradesOf } from './health-trades.ts';

const start = '/antraege/neu/berufsausweis';
let portal: TestPortal;
beforeAll(async () => {
  const issuer = { name: 'Kartenhaus', url: 'https://karten.example' };
  portal = await createTestPortal({ settings: { berufsausweis: { issuer } }, besideOthers: true });
});
afterAll(() => portal.close());

async function actingFor(betriebsnummer: string, gewerke: string) {
  const pia: TestPerson = await signedInPerson(portal, `p.probe${betriebsnummer}@handwerk.example`);
  const betriebId = await registeredBetrieb(portal, { betriebsnummer });
  await portal.write((tx) =>
    tx.kysely.updateTable('betriebe').set({ gewerke }).where('id', '=', betriebId).execute(),
  );
  await linkToBetrieb(portal, pia, betriebId);
  return { browser: pia.browser, betriebId };
}

describe('the card of the health trades', () => {
  it('is applied for with the trades that the register has', async () => {
    const { browser, betriebId } = await actingFor('700001', 'A/27|A/37');
    let page = await browser.submit(await browser.get(start), 'Antrag beginnen');
    expect(page.text).toContain('Zahntechniker');
    expect(page.text).not.toContain('Hörakustiker');
    page = await browser.submit(page, 'Weiter', {
      'SMC-B, Ausweis des Betriebs': 'smcb',
      Zahntechniker: 'zahntechniker',
    });
    const typed = { 'Wer bestellt die SMC-B?': 'Zoe Muster' };
    page = await browser.submit(page, 'Weiter', { ...typed, 'Institutionskennzeichen (IK)': '12345678' });
    expect(page.fieldError('Institutionskennzeichen (IK)')).toContain('neun Ziffern');
    page = await browser.submit(page, 'Weiter', { ...typed, 'Institutionskennzeichen (IK)': '123 456 789' });
    expect(page.fieldError('Institutionskennzeichen (IK)')).toContain('Tippfehler');
    const number = { 'Institutionskennzeichen (IK)': '260 326 822' };
    page = await browser.submit(page, 'Weiter', {
      ...number,
      'Wer bestellt die SMC-B?': 'x',
      Postleitzahl: '1234',
    });
    expect(page.fieldError('Wer bestellt die SMC-B?')).toContain('Vorname und Nachname');
    expect(page.fieldError('Postleitzahl')).toContain('fünf Ziffern');
    page = await browser.submit(page, 'Weiter', { ...typed, ...number, Postleitzahl: '12345' });
    page = await browser.submit(page, 'Weiter', {
      'Die Angaben stimmen. Ändert sich etwas, sage ich der Kammer Bescheid.': true,
    });
    page = await browser.submit(page, 'Weiter');
    expect((await browser.submit(page, 'Antrag versenden')).heading).toMatch(/^Antrag Nr\. \d+$/);
    const { answers } = await portal.read((db) => antragInHand(db, betriebId));
    expect(answers).toMatchObject({ card: 'smcb', trade: 'zahntechniker', town: 'Musterstadt' });
    expect((await browser.get('/hilfe')).html).toContain('https://karten.example');
  });

  it('is nothing for a Betrieb without one of them', async () => {
    const { browser } = await actingFor('700002', 'A/27');
    const page = await browser.get(start);
    expect(page.text).toContain('kein Gesundheitshandwerk eingetragen');
    expect(page.hasButton('Antrag beginnen')).toBe(false);
  });
});

describe('the card of a Person', () => {
  it('needs no link, and names where the Person works', async () => {
    const { browser } = await signedInPerson(portal, 'ohne.betrieb@handwerk.example');
    let page = await browser.submit(await browser.get(start), 'Antrag beginnen');
    expect(page.text).not.toContain('SMC-B, Ausweis des Betriebs');
    const steps = [
      { 'eBA, elektronischer Berufsausweis einer Person': 'eba', Zahntechniker: 'zahntechniker' },
      {
        Vornamen: 'Zoe',
        Nachname: 'Muster',
        Geburtsdatum: '1.2.1990',
        'E-Mail-Adresse der Person': 'zoe@handwerk.example',
        angestellt: 'employed',
        'Meisterprüfung in diesem Gewerk': 'meister',
      },
      { Betrieb: 'Muster Metallbau GmbH', Betriebsnummer: '700801' },
      { 'Die Angaben stimmen. Ändert sich etwas, sage ich der Kammer Bescheid.': true },
    ];
    for (const step of steps) page = await browser.submit(page, 'Weiter', step);
    page = await browser.submit(page, 'Weiter');
    expect((await browser.submit(page, 'Antrag versenden')).heading).toMatch(/^Antrag Nr\. \d+$/);
  });

  const answers = (workplaceNumber: string) => ({ card: 'eba', trade: 'zahntechniker', workplaceNumber });
  const judged = (workplaceNumber: string) =>
    portal.write(async (tx) => {
      const sent = { nummer: 1, art: 'berufsausweis', before: {}, decisions: {}, sentAt: portal.clock.now() };
      const antrag = { ...sent, accountId: null, betriebId: null, personId: randomUUID() };
      const hand = { ...antrag, answers: answers(workplaceNumber) };
      return [
        await ausweis.onApproved?.(tx, hand, portal.clock.now()),
        (await ausweis.comparesWith?.(tx, hand))?.label,
      ];
    });

  it('is for who works where the register has the trade', async () => {
    await actingFor('700801', 'A/37');
    await actingFor('700802', 'A/33');
    expect(await judged('700801')).toEqual([undefined, 'Muster Metallbau GmbH']);
    expect(await judged('700802')).toEqual([
      expect.stringContaining('nicht mit diesem Gewerk'),
      'Muster Metallbau GmbH',
    ]);
    expect(await judged('700899')).toEqual([expect.stringContaining('kein Betrieb'), undefined]);
    const leaves = (day: string) =>
      portal.write((tx) =>
        tx.kysely
          .updateTable('betriebe')
          .set({ geloescht_am: day })
          .where('betriebsnummer', '=', '700801')
          .execute(),
      );
    await leaves('2026-11-22');
    expect((await judged('700801'))[0]).toBeUndefined();
    await leaves('2026-11-21');
    expect((await judged('700801'))[0]).toContain('kein Betrieb');
    expect(await judged('unbekannt')).toEqual([expect.stringContaining('kein Betrieb'), undefined]);
  });
});

let numbers = 700_003;

describe('after the approval', () => {
  const typed = { card: 'eba', trade: 'zahntechniker', truth: 'ja' };
  let officer: Browser;
  beforeAll(async () => {
    officer = (await staffMember(portal, 'handwerksrolle')).browser;
  });

  /** An Antrag that was approved, of a Betrieb or of a Person. */
  async function approved(email: string, of: 'betrieb' | 'person') {
    const pia = await signedInPerson(portal, email);
    const betriebId = await registeredBetrieb(portal, { betriebsnummer: String(numbers++) });
    await linkToBetrieb(portal, pia, betriebId);
    const now = portal.clock.now();
    const { nummer } = await portal.write((tx) =>
      tx.kysely
        .insertInto('antraege')
        .values({
          draft_id: randomUUID(),
          art: 'berufsausweis',
          version: 1,
          account_id: pia.accountId,
          betrieb_id: of === 'betrieb' ? betriebId : null,
          contact_name: 'Pia Probe',
          contact_email: null,
          locale: 'de',
          answers: JSON.stringify(typed),
          before: '{}',
          state: 'approved',
          department: 'handwerksrolle',
          sent_at: now,
          ended_at: now,
        })
        .returning('nummer')
        .executeTakeFirstOrThrow(),
    );
    return { pia, own: `/antraege/${nummer}`, office: `/verwaltung/antraege/${nummer}` };
  }

  const note = async (office: string, fields: Readonly<Record<string, string>>) =>
    officer.submit(await officer.get(office), 'Vermerken', fields);

  it.each(['betrieb', 'person'] as const)(
    'the %s reads the number, the confirmation and the card, on the page and by mail',
    async (of) => {
      const email = `pia.${of}@handwerk.example`;
      const { pia, own, office } = await approved(email, of);
      const first = { 'Geprüft, Vorgangsnummer liegt vor': 'number-given' };
      const wrong = await note(office, { ...first, Vorgangsnummer: '<b>' });
      expect([wrong.status, wrong.fieldError('Vorgangsnummer')]).toEqual([
        422,
        expect.stringContaining('höchstens 40'),
      ]);
      const stale = await officer.get(office);
      const noted = await note(office, { ...first, Vorgangsnummer: 'DT-2026/0815' });
      expect(noted.text).toContain('Der neue Stand ist vermerkt');
      // who noted it in a second window meanwhile overwrites nothing
      const late = await officer.submit(stale, 'Vermerken', { ...first, Vorgangsnummer: 'X-1' });
      expect(late.text).not.toContain('X-1');
      let page = await pia.browser.get(own);
      expect(page.text).toContain('DT-2026/0815');
      expect(page.link('Zu Kartenhaus')).toBe('https://karten.example');
      const { text } = await portal.lastMailTo(email);
      expect(text).toMatch(/Vorgangsnummer:\nDT-2026\/0815\n/);
      expect(text).toContain('https://karten.example');

      await note(office, { 'Dem Herausgeber bestätigt': 'confirmed' });
      await note(office, { 'Karte ausgegeben': 'issued', 'Mitteilung dazu': 'Viel Erfolg.' });
      page = await pia.browser.get(own);
      for (const told of ['Karte ausgegeben', 'Dem Herausgeber bestätigt', 'Viel Erfolg.', 'DT-2026/0815'])
        expect(page.text).toContain(told);
      expect(page.hasLink('Zu Kartenhaus')).toBe(false);
      expect((await portal.lastMailTo(email)).subject).toContain('Karte ausgegeben');
      expect((await officer.get(office)).hasButton('Vermerken')).toBe(false);
    },
  );

  it('may end without a card', async () => {
    const { pia, own, office } = await approved('rita.rest@handwerk.example', 'person');
    await note(office, { 'Karte nicht ausgegeben': 'not-issued', 'Mitteilung dazu': 'Nicht gewollt.' });
    expect((await pia.browser.get(own)).text).toContain('Nicht gewollt.');
  });

  it('a number with a slip is put right', async () => {
    const { pia, own, office } = await approved('sven.slip@handwerk.example', 'person');
    const given = { 'Geprüft, Vorgangsnummer liegt vor': 'number-given' };
    await note(office, { ...given, Vorgangsnummer: 'DT-1' });
    await note(office, { ...given, Vorgangsnummer: 'DT-2' });
    expect((await portal.lastMailTo('sven.slip@handwerk.example')).text).toContain('DT-2');
    expect((await pia.browser.get(own)).text).toContain('DT-2');
  });
});

it.each([
  [[], []],
  [['A/32', 'A/38', 'B1/33'], []],
  [
    ['A/33', 'A/37'],
    ['augenoptiker', 'zahntechniker'],
  ],
])('of %j the health trades are %j', (gewerke, trades) => {
  expect(healthTradesOf(gewerke)).toEqual(trades);
});
