import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, SeenPage } from '../../../../test/browser.ts';
import { signedInPerson, signIn, testPassword, type TestPerson } from '../../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { sessionField } from '../paths.ts';
import { readSessionChoice } from './own-sessions.ts';

let portal: TestPortal;
let people = 0;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

async function someone(): Promise<TestPerson> {
  people += 1;
  return signedInPerson(portal, `pia.geraet-${people}@handwerk.example`, `10.8.${people}.1`);
}
async function another(person: TestPerson, from = '203.0.113.9'): Promise<Browser> {
  const browser = portal.newBrowser(from);
  await signIn(browser, person.email);
  return browser;
}
const list = (browser: Browser) => browser.get('/profil/sitzungen');
const isSignedIn = async (browser: Browser) => (await browser.get('/profil')).path === '/profil';
const rows = (page: SeenPage) =>
  page.root.querySelectorAll('tbody tr').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
const endLinks = (page: SeenPage) =>
  page.root.querySelectorAll('tbody a').map((link) => link.getAttribute('href') ?? '');

describe('the list of sessions', () => {
  test('says of the only one that it is this one', async () => {
    const pia = await someone();
    const page = await list(pia.browser);
    expect(page.text).toContain('Sie sind nur auf diesem Gerät angemeldet');
    expect(rows(page)).toHaveLength(1);
    expect(rows(page)[0]).toContain('Dieses Gerät');
    expect(page.hasLink('Alle anderen Geräte abmelden')).toBe(false);
    expect((await pia.browser.get('/profil')).html).toContain('href="/profil/sitzungen"');
  });

  test('shows this one first, since when, and the range without the address itself', async () => {
    const pia = await someone();
    portal.clock.pass({ minutes: 5 });
    await another(pia, '203.0.113.77');
    const shown = rows(await list(pia.browser));
    expect(shown).toHaveLength(2);
    expect(shown[0]).toContain(`10.8.${people}.x`);
    expect(shown[0]).toContain('Dieses Gerät');
    expect(shown[1]).toContain('203.0.113.x');
    expect(shown[1]).not.toContain('Dieses Gerät');
    expect(shown.join()).not.toContain('203.0.113.77');
  });

  test('leaves out what is over, and what is another’s', async () => {
    const pia = await someone();
    await another(pia);
    portal.clock.pass({ minutes: 30 });
    const fresh = await another(pia, '192.0.2.5');
    await someone();
    portal.clock.pass({ minutes: 31 });
    expect(rows(await list(fresh))).toHaveLength(1);
  });
});

describe('signing out elsewhere', () => {
  test('ends one session at once, after asking, and leaves the others', async () => {
    const pia = await someone();
    const phone = await another(pia);
    const tablet = await another(pia, '192.0.2.5');
    const page = await list(pia.browser);
    const phoneRow = rows(page).findIndex((row) => row.includes('203.0.113'));
    const asked = await pia.browser.get(endLinks(page)[phoneRow] ?? '');
    expect(asked.heading).toBe('Gerät abmelden');
    expect(await isSignedIn(phone)).toBe(true);
    const ended = await pia.browser.submit(asked, 'Gerät abmelden');
    expect(ended.text).toContain('Das Gerät ist abgemeldet');
    expect(await isSignedIn(phone)).toBe(false);
    expect(await isSignedIn(tablet)).toBe(true);
    expect(await isSignedIn(pia.browser)).toBe(true);
    expect(await portal.auditTrail()).toContain('sign-in.sessions-ended: done');
  });

  test('ends all others', async () => {
    const pia = await someone();
    const [phone, tablet] = [await another(pia), await another(pia, '192.0.2.5')];
    const asked = await pia.browser.get((await list(pia.browser)).link('Alle anderen Geräte abmelden'));
    const ended = await pia.browser.submit(asked, 'Alle anderen Geräte abmelden');
    expect(ended.text).toContain('Alle anderen Geräte sind abgemeldet');
    expect(rows(ended)).toHaveLength(1);
    expect(await Promise.all([phone, tablet, pia.browser].map(isSignedIn))).toEqual([false, false, true]);
  });

  test('everywhere ends this one too', async () => {
    const pia = await someone();
    const phone = await another(pia);
    const asked = await pia.browser.get((await list(pia.browser)).link('Überall abmelden, auch hier'));
    const ended = await pia.browser.submit(asked, 'Überall abmelden');
    expect(ended.path).toBe('/?hinweis=abgemeldet');
    expect(pia.browser.cookies.has('session')).toBe(false);
    expect(await isSignedIn(phone)).toBe(false);
  });

  test('of this very device is signing out', async () => {
    const pia = await someone();
    const phone = await another(pia);
    const asked = await pia.browser.get(endLinks(await list(pia.browser))[0] ?? '');
    expect(asked.text).toContain('Das ist das Gerät, vor dem Sie sitzen');
    expect((await pia.browser.submit(asked, 'Gerät abmelden')).path).toBe('/?hinweis=abgemeldet');
    expect(await isSignedIn(phone)).toBe(true);
  });

  test('asks for the password first when it was long ago, and then goes on', async () => {
    const pia = await someone();
    await another(pia);
    portal.clock.pass({ minutes: 11 });
    const asked = await pia.browser.get((await list(pia.browser)).link('Alle anderen Geräte abmelden'));
    expect(asked.heading).toBe('Bitte bestätigen Sie, dass Sie es sind');
    const on = await pia.browser.submit(asked, 'Weiter', { 'Aktuelles Passwort': testPassword });
    expect(on.heading).toBe('Alle anderen Geräte abmelden');
  });

  test('says of one that is over, and of somebody else’s, that it is over; and ends nothing', async () => {
    const [pia, otto] = [await someone(), await someone()];
    const foreign = await portal.read((db) =>
      db.kysely
        .selectFrom('sessions')
        .select('id')
        .where('account_id', '=', otto.accountId)
        .executeTakeFirstOrThrow(),
    );
    for (const id of [String(foreign['id']), '00000000-0000-4000-8000-000000000000']) {
      const page = await pia.browser.get(`/profil/sitzungen/beenden?sitzung=${id}`);
      expect(page.text).toContain('Dieses Gerät war schon abgemeldet');
      const sent = await pia.browser.post('/profil/sitzungen/beenden', { [sessionField]: id });
      expect(sent.text).toContain('Dieses Gerät war schon abgemeldet');
    }
    expect(await isSignedIn(otto.browser)).toBe(true);
  });

  test.each(['', 'x', "'; drop table sessions; --"])('does not know %j', async (typed) => {
    const pia = await someone();
    const query = new URLSearchParams([[sessionField, typed]]);
    expect((await pia.browser.get(`/profil/sitzungen/beenden?${query}`)).status).toBe(404);
    expect((await pia.browser.post('/profil/sitzungen/beenden', { [sessionField]: typed })).status).toBe(404);
  });

  test('whatever is asked for, only ids are looked up', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const choice = readSessionChoice((name) => (name === 'sitzung' ? typed : undefined));
        expect(choice === undefined || /^[0-9a-f-]{36}$/.test(typed)).toBe(true);
      }),
    );
  });
});
