import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEnquiry } from './enquiry.ts';
import { registeredBetrieb, signedInPerson } from './people.ts';
import { staffMember } from './staff.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

test('what somebody asked the chamber for stands on the pages of the account and of the Betrieb', async () => {
  const { browser } = await staffMember(portal, 'auskunft', 'anton@kammer.example');
  const erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
  const betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567', name: 'Dach Muster' });
  const empty = await browser.get(`/verwaltung/konten/${erika.accountId}`);
  expect(empty.text).not.toContain('Anfrage Nr.');
  const at = portal.clock.now();
  await writeEnquiry(
    portal,
    { Thema: 'portal', 'Ihre Nachricht': 'Guten Tag', Name: 'Erika Muster' },
    [],
    erika.browser,
  );
  await portal.write(async ({ kysely }) => {
    await kysely
      .insertInto('antraege')
      .values({
        art: 'zuordnung',
        version: 1,
        account_id: erika.accountId,
        about_betrieb_id: betriebId,
        contact_name: 'Erika Muster',
        locale: 'de',
        answers: JSON.stringify({ name: 'Muster Dach', betrieb: 'Dach Muster' }),
        state: 'refused',
        detail: 'denied',
        department: 'handwerksrolle',
        sent_at: at,
        ended_at: at,
      })
      .execute();
  });
  const account = await browser.get(`/verwaltung/konten/${erika.accountId}`);
  const enquiry = await browser.get(account.link('Anfrage Nr. 1'));
  expect(enquiry.heading).toContain('Anfrage Nr. 1');
  expect(account.text).toContain('zum Betrieb Dach Muster');
  const betrieb = await browser.get(`/verwaltung/betriebe/${betriebId}`);
  expect(betrieb.text).toContain('vom Betrieb abgelehnt');
  const antrag = await browser.get(betrieb.link('Antrag Nr. 2'));
  expect(antrag.text).toContain('Muster Dach');
  expect(antrag.link('Dach Muster')).toBe(`/verwaltung/betriebe/${betriebId}`);
  expect(antrag.link('Erika Muster')).toBe(`/verwaltung/konten/${erika.accountId}`);
});

test('whoever may confirm something finds the place for it, and nobody else', async () => {
  const places: boolean[] = [];
  for (const role of ['finanzen', 'kurse', 'auskunft']) {
    const home = await (await staffMember(portal, role)).browser.get('/verwaltung');
    const times = (path: string) => home.html.split(`href="${path}"`).length;
    places.push(times('/verwaltung/vier-augen') > 1);
    // once in each place where the navigation stands
    if (places.at(-1)) expect(times('/verwaltung/vier-augen')).toBe(times('/verwaltung/konten'));
  }
  expect(places).toEqual([true, true, false]);
});
