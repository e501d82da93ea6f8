import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { makeAccount, type MadeAccount, signInAs } from '../../../test/make-account.ts';
import { registeredBetrieb } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { setCookieHeader } from '../../platform/http/cookies.ts';
import { signInRetention } from './retention.ts';
import { forgetDue } from '../../../test/forget-due.ts';
import { createSessionTouch } from './session-touch.ts';
import { sessionCookieWith } from './start-session.ts';

let portal: TestPortal;
let erika: MadeAccount;

beforeAll(async () => {
  portal = await createTestPortal();
  erika = await makeAccount(portal);
});
afterAll(() => portal.close());

async function signedIn(account = erika, from?: string): Promise<Browser> {
  const browser = portal.newBrowser(from);
  await signInAs(browser, account);
  return browser;
}

const isSignedIn = async (browser: Browser) =>
  (await browser.get('/profil/passwort')).path === '/profil/passwort';

const sessions = () => portal.read((db) => db.kysely.selectFrom('sessions').selectAll().execute());

describe('a session', () => {
  test('keeps no token in the database, and of the person’s whereabouts only the range', async () => {
    const browser = await signedIn(erika, '198.51.100.23');
    const token = browser.cookies.get('session') ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = JSON.stringify(await sessions());
    expect(rows).not.toContain(token);
    expect(rows).toContain('198.51.100.0/24');
    expect(rows).not.toContain('198.51.100.23');
  });

  test('ends after an hour without use', async () => {
    const browser = await signedIn();
    portal.clock.pass({ minutes: 59 });
    expect(await isSignedIn(browser)).toBe(true);
    portal.clock.pass({ minutes: 1 });
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('goes on while it is used, but not beyond twelve hours', async () => {
    const touch = createSessionTouch(portal.database, (error) => expect(error).toBeUndefined());
    const account = await makeAccount(portal, { email: 'fleissig@handwerk.example' });
    const browser = await signedIn(account);
    const [session] = (await sessions()).filter((row) => row['account_id'] === account.id);
    for (let uses = 0; uses < 14; uses += 1) {
      portal.clock.pass({ minutes: 50 });
      expect(await isSignedIn(browser)).toBe(true);
      touch.noteSeen(String(session?.['id']), portal.chamber, portal.clock.now());
      await touch.flush();
    }
    portal.clock.pass({ minutes: 20 });
    expect(await isSignedIn(browser)).toBe(false);
    await touch.stop();
  });

  test('ends at once when the account is locked', async () => {
    const account = await makeAccount(portal, { email: 'bald-gesperrt@handwerk.example' });
    const browser = await signedIn(account);
    expect(await isSignedIn(browser)).toBe(true);
    await portal.write((tx) =>
      tx.kysely.updateTable('accounts').set({ state: 'locked' }).where('id', '=', account.id).execute(),
    );
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('ends when its account’s sessions are all ended', async () => {
    const account = await makeAccount(portal, { email: 'ueberall-ab@handwerk.example' });
    const browser = await signedIn(account);
    portal.clock.pass({ minutes: 1 });
    await portal.write((tx) =>
      tx.kysely
        .updateTable('accounts')
        .set({ sessions_valid_from: portal.clock.now() })
        .where('id', '=', account.id)
        .execute(),
    );
    expect(await isSignedIn(browser)).toBe(false);
    expect(await isSignedIn(await signedIn(account))).toBe(true);
  });

  test.each(['', "'; drop table sessions; --", 'A'.repeat(43), 'A'.repeat(44)])(
    'is not opened by a made-up token: %j',
    async (token) => {
      const browser = portal.newBrowser();
      (browser.cookies as Map<string, string>).set('session', token);
      expect(await isSignedIn(browser)).toBe(false);
    },
  );

  test('is cleared away some time after its end, running ones stay', async () => {
    const browser = await signedIn();
    portal.clock.pass({ minutes: 30 });
    const running = await signedIn();
    portal.clock.pass({ minutes: 40 });
    await forgetDue(portal, signInRetention);
    expect(await isSignedIn(browser)).toBe(false);
    expect(await isSignedIn(running)).toBe(true);
    const known = (await sessions()).length;
    portal.clock.pass({ hours: 24 });
    const stillRunning = await signedIn();
    await forgetDue(portal, signInRetention);
    expect(known).toBeGreaterThan(2);
    // the one whose person was here last, 24 hours and 40 minutes ago, and the one that runs
    expect(await sessions()).toHaveLength(2);
    expect(await isSignedIn(stillRunning)).toBe(true);
  });
});

describe('noting that sessions are used', () => {
  test('keeps the later time of several processes', async () => {
    await signedIn();
    const [session] = await sessions();
    const id = String(session?.['id']);
    const early = createSessionTouch(portal.database, () => {});
    const late = createSessionTouch(portal.database, () => {});
    early.noteSeen(id, portal.chamber, new Date('2027-01-01T10:00:00Z'));
    late.noteSeen(id, portal.chamber, new Date('2027-01-01T10:05:00Z'));
    late.noteSeen(id, portal.chamber, new Date('2027-01-01T10:01:00Z'));
    await late.stop();
    await early.stop();
    const seen = (await sessions()).find((row) => row['id'] === id);
    expect(seen?.['last_seen_at']).toEqual(new Date('2027-01-01T10:05:00Z'));
  });

  test('keeps what could not be written for the next time', async () => {
    await signedIn();
    const id = String((await sessions()).at(-1)?.['id']);
    const at = new Date('2027-02-01T10:00:00Z');
    const failures: unknown[] = [];
    let down = true;
    const pool = new Proxy(portal.database.pool, {
      get(target, name) {
        if (name === 'connect' && down) return () => Promise.reject(new Error('down'));
        return Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name);
      },
    });
    const touch = createSessionTouch({ ...portal.database, pool }, (error) => failures.push(error));
    touch.noteSeen(id, portal.chamber, at);
    await touch.flush();
    expect(failures).toHaveLength(1);
    down = false;
    await touch.stop();
    const seen = (await sessions()).find((row) => row['id'] === id);
    expect(seen?.['last_seen_at']).toEqual(at);
  });
});

describe('signing out', () => {
  test('ends the session itself, not only the cookie', async () => {
    const browser = await signedIn();
    const token = browser.cookies.get('session') ?? '';
    const asked = await browser.get('/abmelden');
    expect(await isSignedIn(browser)).toBe(true);
    const seen = await browser.submit(asked, 'Abmelden');
    expect(seen.path).toBe('/?hinweis=abgemeldet');
    expect(browser.cookies.has('session')).toBe(false);
    (browser.cookies as Map<string, string>).set('session', token);
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('is explained to who is not signed in, and does no harm', async () => {
    const stranger = portal.newBrowser();
    expect((await stranger.get('/abmelden')).text).toContain('Sie sind nicht angemeldet');
    expect((await stranger.post('/abmelden', {})).path).toBe('/?hinweis=abgemeldet');
  });

  test('from another site is refused', async () => {
    const browser = await signedIn();
    const forged = await browser.post(
      '/abmelden',
      {},
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(forged.status).toBe(403);
    expect(await isSignedIn(browser)).toBe(true);
  });
});
describe('the cookie', () => {
  test('over HTTPS can be set by no other host and read by no script', async () => {
    const secure = await createTestPortal({ origin: 'https://portal.hwk-musterland.example' });
    const browser = secure.newBrowser();
    expect((await signInAs(browser, await makeAccount(secure))).path).toBe('/mein-bereich');
    expect([...browser.cookies.keys()]).toEqual([
      '__Host-passkey-browser',
      '__Host-session',
      '__Host-device',
    ]);
    await secure.close();
    expect(setCookieHeader(sessionCookieWith('x'), true)).toBe(
      '__Host-session=x; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
  });

  test('over HTTP, in the demo, goes without the prefix that would need HTTPS', async () => {
    const browser = await signedIn();
    expect([...browser.cookies.keys()]).toEqual(['passkey-browser', 'session', 'device']);
    expect(setCookieHeader(sessionCookieWith('x'), false)).toBe('session=x; Path=/; HttpOnly; SameSite=Lax');
  });
});

describe('acting for one of several Betriebe', () => {
  async function linkTo(account: MadeAccount, name: string): Promise<string> {
    const betriebId = await registeredBetrieb(portal, {
      betriebsnummer: String(100_000 + (Math.floor(portal.clock.now().getTime() / 1000) % 900_000)),
      name,
    });
    return portal.write(async (tx) => {
      const link = await tx.kysely
        .insertInto('links')
        .values({
          account_id: account.id,
          betrieb_id: betriebId,
          method: 'pin',
          created_at: portal.clock.now(),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      portal.clock.pass({ minutes: 1 });
      return String(link['id']);
    });
  }
  const actsFor = async (browser: Browser) =>
    /Sie handeln für (.+?) \(/.exec(
      (await browser.get('/profil/passwort')).root.textContent.replace(/\s+/g, ' '),
    )?.[1];

  test('lasts for the session, ends with the link, and reaches no one else’s', async () => {
    const account = await makeAccount(portal, { email: 'zwei-betriebe@handwerk.example' });
    const stranger = await makeAccount(portal, { email: 'fremder@handwerk.example' });
    const first = await linkTo(account, 'Erster Bau');
    const second = await linkTo(account, 'Zweiter Bau');
    const foreign = await linkTo(stranger, 'Fremder Bau');
    const browser = await signedIn(account);
    expect(await actsFor(browser)).toBe('Erster Bau');

    const page = await browser.get('/profil/passwort');
    const choice = page.root
      .querySelector(`button[value="${second}"]`)
      ?.textContent.replace(/\s+/g, ' ')
      .trim();
    const back = await browser.submit(page, choice ?? '');
    expect(back.path).toBe('/profil/passwort');
    expect(await actsFor(browser)).toBe('Zweiter Bau');
    expect(await actsFor(await signedIn(account))).toBe('Erster Bau');
    expect((await browser.post('/handeln-fuer', { verknuepfung: second })).path).toBe('/mein-bereich');
    const away = await browser.post('/handeln-fuer', { verknuepfung: second, zurueck: '//evil.example' });
    expect(away.path).toBe('/mein-bereich');

    for (const verknuepfung of [foreign, 'kein-Link', '']) {
      expect((await browser.post('/handeln-fuer', { verknuepfung })).status).toBe(404);
      expect(await actsFor(browser)).toBe('Zweiter Bau');
    }

    await portal.write((tx) =>
      tx.kysely
        .updateTable('links')
        .set({ ended_at: portal.clock.now(), end_reason: 'left-betrieb' })
        .where('id', '=', second)
        .execute(),
    );
    expect(await actsFor(browser)).toBe('Erster Bau');
    expect((await browser.post('/handeln-fuer', { verknuepfung: second })).status).toBe(404);
    expect((await browser.post('/handeln-fuer', { verknuepfung: first })).path).toBe('/mein-bereich');
  });

  test('goes on for the same one when a form waited for signing in again', async () => {
    const account = await makeAccount(portal, { email: 'pause@handwerk.example' });
    await linkTo(account, 'Erster Ausbau');
    const second = await linkTo(account, 'Zweiter Ausbau');
    const browser = await signedIn(account);
    await browser.post('/handeln-fuer', { verknuepfung: second });
    portal.clock.pass({ minutes: 61 });
    const asked = await browser.post('/profil/passwort', { note: 'x' });
    await browser.submit(asked, 'Anmelden', { 'E-Mail-Adresse': account.email, Passwort: account.password });
    expect(await actsFor(browser)).toBe('Zweiter Ausbau');
  });
});
