import { afterAll, beforeAll, expect, test } from 'vitest';
import { registeredBetrieb, signedInPerson } from '../../../../test/people.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';

let portal: TestPortal;
let carer: StaffMember;
beforeAll(async () => {
  portal = await createTestPortal();
  carer = await staffMember(portal, 'handwerksrolle');
});
afterAll(() => portal.close());

const begin = async (accountId: string) =>
  carer.browser.submit(await carer.browser.get(`/verwaltung/konten/${accountId}/ansicht`), 'Ansehen', {
    Begründung: 'Anruf: Wo steht mein Betrieb?',
  });

test('shows what the person sees, with nothing alive on it, on record and told', async () => {
  const person = await signedInPerson(portal, 'erika.muster@handwerk.example');
  const betriebId = await registeredBetrieb(portal, { betriebsnummer: '400001', name: 'Metallbau Erika' });
  await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({
        account_id: person.accountId,
        betrieb_id: betriebId,
        method: 'pin',
        created_at: portal.clock.now(),
      })
      .execute(),
  );
  const own = await person.browser.get('/mein-bereich');
  const page = await begin(person.accountId);
  expect(page.path).toBe(`/verwaltung/konten/${person.accountId}/ansicht/mein-bereich`);
  expect(page.heading).toBe(own.heading);
  expect(page.root.querySelector('aside')?.text).toContain('Ansicht von erika muster');
  const links = page.root.querySelectorAll('[href]').filter((one) => one.tagName === 'A');
  expect(links.every((link) => link.getAttribute('href')?.startsWith('/verwaltung/konten/'))).toBe(true);
  expect(page.root.querySelectorAll('[action], [formaction], script')).toEqual([]);
  expect(page.headers.get('content-security-policy')).toContain("form-action 'none'");
  const list = await carer.browser.get(`/verwaltung/konten/${person.accountId}/ansicht/verknuepfungen`);
  expect(list.text).toContain('Metallbau Erika');
  const fields = list.root.querySelectorAll('button, input, select, textarea');
  expect(fields.every((field) => field.hasAttribute('disabled'))).toBe(true);
  expect(await portal.lastMailTo(person.email)).toMatchObject({ kind: 'account-care.viewed' });
  expect(await portal.auditTrail()).toContain('account-care.viewed: done');
  expect([...carer.browser.cookies.keys()]).not.toContain('session');
  expect((await carer.browser.get('/mein-bereich')).path).toMatch(/^\/anmelden/);
});

test('needs a reason anew after half an hour, and shows no other page', async () => {
  const { accountId } = await signedInPerson(portal, 'otto.other@handwerk.example');
  const path = `/verwaltung/konten/${accountId}/ansicht`;
  expect((await carer.browser.get(`${path}/profil`)).path).toBe(path);
  await begin(accountId);
  expect((await carer.browser.get(`${path}/profil`)).path).toBe(`${path}/profil`);
  for (const page of ['daten', 'abmelden', '__proto__', 'profil%2Fdaten'])
    expect((await carer.browser.get(`${path}/${page}`)).status).toBe(404);
  portal.clock.pass({ minutes: 29 });
  await carer.browser.get('/verwaltung');
  portal.clock.pass({ minutes: 2 });
  const over = await carer.browser.get(`${path}/profil`);
  expect(over.path === path || over.heading === 'Anmelden').toBe(true);
});
