import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeenPage } from '../../../../test/browser.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';

let portal: TestPortal;
let officer: StaffMember;
beforeAll(async () => {
  const issuer = { name: 'Herausgeber Beispiel', url: 'https://herausgeber.example' };
  portal = await createTestPortal({ settings: { berufsausweis: { issuer } }, besideOthers: true });
  officer = await staffMember(portal, 'handwerksrolle');
  await approved([
    ['Heidi Heute', 0, null],
    ['Nora Nummer', 4, 'number-given'],
    ['Bea Bestätigt', 1, 'confirmed'],
    ['Alma Ausgegeben', 9, 'issued'],
    ['Nele Nicht', 9, 'not-issued'],
  ]);
});
afterAll(() => portal.close());

async function approved(
  antraege: readonly (readonly [name: string, days: number, followUp: string | null])[],
) {
  const before = (days: number) => new Date(portal.clock.now().getTime() - days * 24 * 3_600_000);
  const common = {
    art: 'berufsausweis',
    version: 1,
    locale: 'de',
    answers: '{"card":"eba"}',
    department: 'handwerksrolle',
  };
  await portal.write((tx) =>
    tx.kysely
      .insertInto('antraege')
      .values([
        ...antraege.map(([contact_name, days, follow_up]) => ({
          ...common,
          contact_name,
          sent_at: before(days + 10),
          state: 'approved',
          ended_at: before(days),
          follow_up,
        })),
        // neither what waits nor what was refused comes to its end here
        { ...common, contact_name: 'Wanda Wartet', sent_at: before(1) },
        { ...common, contact_name: 'Rita Refus', sent_at: before(1), state: 'refused', ended_at: before(0) },
      ])
      .execute(),
  );
}

const rowsOf = (page: SeenPage) =>
  page.root
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('td, th').map((cell) => cell.text.replace(/\s+/g, ' ').trim()));

test('what is approved and not at its end stands in a list of its own, with how far it is and since when', async () => {
  const page = await officer.browser.get('/verwaltung/antraege?stand=folge');
  expect(rowsOf(page).map(([, who, , since, state]) => [who, since, state])).toEqual([
    ['Heidi Heute', '21. November 2026, seit heute', 'bewilligt'],
    ['Nora Nummer', '17. November 2026, seit 4 Tagen', 'Geprüft, Vorgangsnummer liegt vor'],
    ['Bea Bestätigt', '20. November 2026, seit gestern', 'Dem Herausgeber bestätigt'],
  ]);
});

test('a message typed while a colleague was faster is kept', async () => {
  const list = await officer.browser.get('/verwaltung/antraege?stand=folge');
  const page = await officer.browser.get(
    list.root
      .querySelectorAll('tbody tr')
      .find(({ text }) => text.includes('Bea Bestätigt'))!
      .querySelector('a')!
      .getAttribute('href')!,
  );
  const note = (revision: number) =>
    portal.write((tx) =>
      tx.kysely
        .updateTable('antraege')
        .set({ revision })
        .where('contact_name', '=', 'Bea Bestätigt')
        .execute(),
    );
  await note(9);
  const late = await officer.browser.submit(page, 'Vermerken', {
    'Karte ausgegeben': 'issued',
    'Mitteilung dazu': 'Liegt ab Montag bereit.',
  });
  expect([late.status, late.text]).toEqual([
    409,
    expect.stringContaining('Am Antrag hat sich inzwischen etwas geändert'),
  ]);
  expect(late.html).toContain('Liegt ab Montag bereit.</textarea>');
  await note(1);
});

test('it is counted on the home page of the department, and of no other', async () => {
  const said = '3 bewilligte Anträge sind noch nicht abgeschlossen';
  const home = await officer.browser.get('/verwaltung');
  expect(home.text).toContain(said);
  expect(home.text).toContain('der erste bewilligt seit 4 Tagen');
  const other = await staffMember(portal, 'lehrlingsrolle');
  expect((await other.browser.get('/verwaltung')).text).not.toContain(said);
  await portal.write((tx) =>
    tx.kysely.updateTable('antraege').set({ follow_up: 'issued' }).where('state', '=', 'approved').execute(),
  );
  expect((await officer.browser.get('/verwaltung')).text).not.toContain('noch nicht abgeschlossen');
});
