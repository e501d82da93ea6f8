import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { registeredBetrieb, signedInPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;

beforeEach(async () => {
  portal = await createTestPortal({ settings: { freischaltung: { pin: { requestWithoutSignIn: true } } } });
  await registeredBetrieb(portal, { betriebsnummer: '1234567' });
});
afterEach(() => portal.close());

async function ask(browser: Browser, nummer = '1234567') {
  return browser.submit(await browser.get('/pin-anfordern'), 'Neue PIN anfordern', {
    Betriebsnummer: nummer,
  });
}

async function letters(): Promise<readonly (readonly [state: string, isSignedIn: boolean])[]> {
  const rows = await portal.read((db) =>
    db.kysely.selectFrom('letters').selectAll().orderBy('requested_at').orderBy('ctid').execute(),
  );
  return rows.map((row) => [row['state'], row['requested_by'] !== null] as const);
}

const post = (state: string) =>
  portal.write((tx) =>
    tx.kysely.updateTable('letters').set({ state, posted_at: portal.clock.now() }).execute(),
  );

describe('asking for a PIN letter', () => {
  it('is answered alike for a known and an unknown number', async () => {
    const stranger = portal.newBrowser();
    const known = await ask(stranger);
    const unknown = await ask(stranger, '7777777');
    expect(unknown.html).toBe(known.html);
    expect(unknown.path).toBe('/pin-anfordern/gesendet');
    expect(await letters()).toEqual([['queued', false]]);
  });

  it('sends one letter for all who ask without signing in, also a week long', async () => {
    await ask(portal.newBrowser('192.0.2.1'));
    await post('posted');
    portal.clock.pass({ days: 3 });
    await ask(portal.newBrowser('203.0.113.1'));
    expect(await letters()).toHaveLength(1);
    portal.clock.pass({ days: 5 });
    await ask(portal.newBrowser('203.0.113.1'));
    expect(await letters()).toHaveLength(2);
  });

  it('never lets strangers displace somebody signed in', async () => {
    for (const from of ['192.0.2.1', '198.51.100.1', '203.0.113.1', '203.0.113.2'])
      await ask(portal.newBrowser(from));
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    await ask(pia.browser);
    expect(await letters()).toEqual([
      ['queued', false],
      ['queued', true],
    ]);
  });

  it('sends one at a time to each account, and again when a printed one seems lost', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    await Promise.all([ask(pia.browser), ask(pia.browser), ask(pia.browser)]);
    expect(await letters()).toHaveLength(1);
    await portal.write((tx) =>
      tx.kysely.updateTable('letters').set({ state: 'printed', printed_at: portal.clock.now() }).execute(),
    );
    await ask(pia.browser);
    expect(await letters()).toHaveLength(1);
    portal.clock.pass({ days: 15 });
    const later = await signedInPerson(portal, 'otto.ohne@handwerk.example');
    await ask(later.browser);
    expect(await letters()).toHaveLength(2);
  });

  it('leaves the fourth in a week to the office, and tells it', async () => {
    for (const name of ['a.a', 'b.b', 'c.c', 'd.d']) {
      await ask((await signedInPerson(portal, `${name}@handwerk.example`)).browser);
    }
    expect((await letters()).map(([state]) => state)).toEqual([
      'queued',
      'queued',
      'queued',
      'needs-decision',
    ]);
    const mail = await portal.lastMailTo(portal.chamber.identity.serviceEmail);
    expect(mail.text).toContain('wartet auf Ihre Entscheidung');
  });

  it('keeps what was typed when the number cannot be read', async () => {
    const page = await ask(portal.newBrowser(), '12');
    expect(page.status).toBe(422);
    expect(page.fieldValue('Betriebsnummer')).toBe('12');
  });
});

it('needs signing in where the profile does not open it', async () => {
  const other = await createTestPortal();
  expect((await other.newBrowser().get('/pin-anfordern')).path).toBe('/anmelden?weiter=%2Fpin-anfordern');
  await other.close();
});
