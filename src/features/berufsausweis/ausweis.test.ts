import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { antragInHand, linkToBetrieb } from '../../../test/antrag.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
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
