import { afterAll, beforeAll, expect, it } from 'vitest';
import { featuresWith, nummerOn } from '../../../test/antrag.ts';
import { type PeopledBetrieb, peopledBetrieb } from '../../../test/peopled-betrieb.ts';
import type { TestPerson } from '../../../test/people.ts';
import { type StaffMember, staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { defineAntragsart } from '../../platform/feature/antrag.ts';
import { defineTexts } from '../../platform/texts/texts.ts';

const words = {
  title: 'Neue Telefonnummer',
  text: 'Kurz',
  lead: 'Lang',
  needs: 'Nichts',
  after: 'Danach',
  legalBasis: 'HwO',
  'step.nummer': 'Die neue Nummer',
  'field.telephone': 'Telefonnummer',
} as const;
const art = defineAntragsart(
  {
    id: 'telefonnummer',
    version: 1,
    offered: () => true,
    audience: ['betrieb'],
    right: 'finanzen',
    department: 'lehrlingsrolle',
    keptDays: 30,
    steps: [{ id: 'nummer', fields: [{ name: 'telephone', kind: 'telephone' }] }],
  },
  defineTexts('antrag-telefonnummer', { de: words, en: words }),
);

let portal: TestPortal;
let lea: StaffMember;
let betrieb: PeopledBetrieb;
beforeAll(async () => {
  portal = await createTestPortal({ features: featuresWith(art), besideOthers: true });
  betrieb = await peopledBetrieb(portal);
  lea = await staffMember(portal, 'lehrlingsrolle', 'lea@kammer.example');
});
afterAll(() => portal.close());

async function sentBy({ browser }: TestPerson): Promise<number> {
  let page = await browser.submit(await browser.get('/antraege/neu/telefonnummer'), 'Antrag beginnen');
  page = await browser.submit(page, 'Weiter', { Telefonnummer: '01234 99999' });
  return nummerOn(await browser.submit(page, 'Antrag versenden'));
}

async function endLink({ accountId }: TestPerson): Promise<void> {
  await portal.write((tx) =>
    tx.kysely
      .updateTable('links')
      .set({ ended_at: portal.clock.now(), end_reason: 'case-worker' })
      .where('account_id', '=', accountId)
      .execute(),
  );
}

const office = (nummer: number, page = '') => lea.browser.get(`/verwaltung/antraege/${nummer}${page}`);

async function refuse(nummer: number): Promise<void> {
  await lea.browser.submit(await office(nummer), 'Antrag übernehmen');
  const page = await office(nummer, '/ablehnen');
  await lea.browser.submit(page, 'Antrag ablehnen', { Begründung: 'Vertraulich: insolvent.' });
}

/** Who has read the refusal in a mail. */
async function readers(): Promise<readonly string[]> {
  const mails = await portal.mails();
  return mails.filter(({ text }) => text.includes('insolvent')).map(({ to }) => to);
}

it('reach whoever sent it only while they act for the Betrieb, then those who do, then the address in the register', async () => {
  const goes = await betrieb.colleague('geht', ['finanzen']);
  const stays = await betrieb.colleague('bleibt', ['finanzen']);
  const without = await betrieb.colleague('ohne', ['lesen']);
  const [own, handedOn, registered, unheard] = [
    await sentBy(goes),
    await sentBy(goes),
    await sentBy(goes),
    await sentBy(goes),
  ];
  await refuse(own);
  expect(await readers()).toEqual([goes.email]);

  await endLink(goes);
  expect((await office(handedOn)).text).toContain('handelt nicht mehr für Betrieb');
  await refuse(handedOn);
  expect(await readers()).toEqual([goes.email, stays.email]);

  await endLink(stays);
  await refuse(registered);
  const address = `buero${betrieb.count}@muster.example`;
  expect(await readers()).toEqual([goes.email, stays.email, address]);
  expect(await readers()).not.toContain(without.email);

  await portal.write((tx) =>
    tx.kysely.updateTable('betriebe').set({ email: null }).where('id', '=', betrieb.id).execute(),
  );
  await lea.browser.submit(await office(unheard), 'Antrag übernehmen');
  for (const page of ['', '/frage', '/ablehnen'])
    expect((await office(unheard, page)).text).toContain('Zu diesem Antrag bekommt niemand eine E-Mail');
});
