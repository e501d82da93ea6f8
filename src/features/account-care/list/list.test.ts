import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerAs } from '../../../../test/registration.ts';
import { makeAccount } from '../../../../test/make-account.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { accountsFeature } from '../../accounts/index.ts';

let portal: TestPortal;
let looker: StaffMember;
beforeAll(async () => {
  portal = await createTestPortal();
  looker = await staffMember(portal, 'auskunft');
  await makeAccount(portal, { email: 'j.mueller@dach.example', firstName: 'Jörg', lastName: 'Müller' });
  await makeAccount(portal, {
    email: 'eva@dach.example',
    firstName: 'Eva',
    lastName: 'Müller',
    state: 'locked',
  });
  const job = accountsFeature.jobs?.(portal.house).find(({ name }) => name === 'accounts.search');
  while (await job?.run(portal.chamber, portal.clock.now()));
});
afterAll(() => portal.close());

test.each([
  ['mueller', 'alle', 2],
  ['MÜLLER jörg', 'alle', 1],
  ['j.mueller@dach', 'alle', 1],
  ['Muelller', 'alle', 2],
  ['müller', 'gesperrt', 1],
  ['muelller', 'gesperrt', 1],
  ['jörg', 'gesperrt', 0],
  ['%', 'alle', 0],
  ['mü', 'alle', 0],
  ['', 'alle', 2],
])('«%s» among %s finds %d', async (typed, stand, found) => {
  const page = await looker.browser.get(
    `/verwaltung/konten?suche=${encodeURIComponent(typed)}&stand=${stand}`,
  );
  expect(page.root.querySelectorAll('tbody tr')).toHaveLength(found);
  expect(page.root.querySelector('h2')?.textContent).toMatch(new RegExp(`: ${found}$`));
});

test('who chose nothing finds accounts and waiting registrations alike', async () => {
  await registerAs(portal.newBrowser(), {
    Vorname: 'Willi',
    Nachname: 'Wartet',
    'E-Mail-Adresse': 'wartet@handwerk.example',
  });
  const typing = (typed: string) =>
    looker.browser.get(`/verwaltung/konten?suche=${encodeURIComponent(typed)}`);
  const start = await looker.browser.get('/verwaltung/konten');
  expect(start.root.querySelector('option[selected]')?.getAttribute('value')).toBe('');
  expect((await typing('Jörg')).text).toContain('j.mueller@dach.example');
  expect((await typing('Willi')).text).toContain('wartet@handwerk.example');
  expect((await typing('ab')).text).toContain('wenigstens drei');
  for (const typed of ['Willi Wartet', 'wartet@handwerk.example']) {
    const found = await looker.browser.get(`/verwaltung/suche?liste=1&q=${encodeURIComponent(typed)}`);
    expect(found.root.querySelector('[data-found="Wartende Registrierungen"]')?.textContent).toContain(
      'Willi',
    );
  }
  const opened = await looker.browser.get('/verwaltung/suche?q=wartet@handwerk.example');
  expect(opened.heading).toBe('Willi Wartet');
});

test('counts and pages to a thousand, and says how to find what is older', async () => {
  await portal.write((tx) =>
    sql`insert into accounts (email, email_folded, first_name, last_name, sessions_valid_from, terms_version, created_at)
      select 'p' || n || '@viele.example', 'p' || n || '@viele.example', 'Erika', 'Muster', now(), '1',
        now() + make_interval(secs => n) from generate_series(1, 1000) n`.execute(tx.kysely),
  );
  const many = await looker.browser.get('/verwaltung/konten?stand=alle&seite=99');
  expect(many.root.querySelector('h2')?.textContent).toBe('Alle Konten: mehr als 1.000');
  expect(many.text).toContain('Für ältere geben Sie einen Teil des Namens oder der E-Mail-Adresse ein.');
  expect(many.text).toContain('Seite 20 von 20');
  expect(many.root.querySelectorAll('tbody tr')).toHaveLength(50);
});
