import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeenPage } from '../../../../test/browser.ts';
import { signedInPerson, testPassword, type TestPerson } from '../../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { definePermission, freshlyProven, signedIn } from '../../../platform/access/permission.ts';
import type { Feature } from '../../../platform/feature/feature.ts';
import { redirect } from '../../../platform/http/reply.ts';
import { get, post } from '../../../platform/http/route.ts';

const taken: Readonly<Record<string, string>>[] = [];

/** Somewhere valuables lie. */
const vault: Feature = {
  name: 'vault',
  routes: [
    get('/tresor', { may: freshlyProven(signedIn) }, () => redirect('/mein-bereich?hinweis=offen')),
    post('/tresor', { may: freshlyProven(signedIn), audit: 'vault.opened' }, ({ form }) => {
      taken.push(form);
      return redirect('/mein-bereich?hinweis=entnommen');
    }),
    get(
      '/fremder-tresor',
      { may: freshlyProven(definePermission('vault.others', () => ({ answer: 'unknown' }))) },
      () => redirect('/'),
    ),
  ],
};

let portal: TestPortal;
let people = 0;
beforeAll(async () => {
  portal = await createTestPortal({ extraFeatures: [vault] });
});
afterAll(() => portal.close());

async function someone(): Promise<TestPerson> {
  people += 1;
  return signedInPerson(portal, `pia.probe-${people}@handwerk.example`, `10.7.${people}.1`);
}
const goStale = () => portal.clock.pass({ minutes: 10 });
const prove = (pia: TestPerson, page: SeenPage, password = testPassword) =>
  pia.browser.submit(page, 'Weiter', { 'Aktuelles Passwort': password });
const sealedIn = (page: SeenPage) =>
  page.root.querySelector('input[name="eingabe"]')?.getAttribute('value') ?? '';

describe('what is sensitive', () => {
  test('is open for ten minutes after signing in', async () => {
    const pia = await someone();
    portal.clock.pass({ minutes: 9 });
    expect((await pia.browser.get('/tresor')).path).toBe('/mein-bereich?hinweis=offen');
    portal.clock.pass({ minutes: 1 });
    expect((await pia.browser.get('/tresor')).heading).toBe('Bitte bestätigen Sie, dass Sie es sind');
  });

  test('asks for the password again, opens by it, and stays open for a while', async () => {
    const pia = await someone();
    goStale();
    const asked = await pia.browser.get('/tresor?fach=3');
    expect(asked.path).toBe('/anmelden/bestaetigen?weiter=%2Ftresor%3Ffach%3D3');
    expect(asked.text).toContain(pia.email);
    expect((await prove(pia, asked)).path).toBe('/mein-bereich?hinweis=offen');
    portal.clock.pass({ minutes: 9 });
    expect((await pia.browser.get('/tresor')).path).toBe('/mein-bereich?hinweis=offen');
    expect(await portal.auditTrail()).toContain('sign-in.proven-again: done');
  });

  test('goes on under a new token; the old one opens nothing, and the session ends no later', async () => {
    const pia = await someone();
    const before = pia.browser.cookies.get('session') ?? '';
    goStale();
    await prove(pia, await pia.browser.get('/tresor'));
    const after = pia.browser.cookies.get('session') ?? '';
    expect(after).toMatch(/^[\w-]{43}$/);
    expect(after).not.toBe(before);
    const thief = portal.newBrowser();
    (thief.cookies as Map<string, string>).set('session', before);
    expect((await thief.get('/profil')).path).toContain('/anmelden');
    const rows = await portal.read((db) =>
      db.kysely.selectFrom('sessions').selectAll().where('account_id', '=', pia.accountId).execute(),
    );
    expect(rows).toHaveLength(1);
    expect(Number(rows[0]?.['expires_at']) - Number(rows[0]?.['started_at'])).toBe(12 * 3_600_000);
  });

  test('that is not there at all is not asked for', async () => {
    const pia = await someone();
    goStale();
    expect((await pia.browser.get('/fremder-tresor')).status).toBe(404);
  });

  test('asks strangers to sign in', async () => {
    const stranger = portal.newBrowser();
    expect((await stranger.get('/tresor')).path).toBe('/anmelden?weiter=%2Ftresor');
    expect((await stranger.get('/anmelden/bestaetigen')).path).toContain('/anmelden?weiter=');
  });
});

describe('a sensitive form sent long after the last proof', () => {
  test('does nothing yet, waits sealed without its secrets, and goes through after the proof', async () => {
    const pia = await someone();
    goStale();
    const sent = taken.length;
    const asked = await pia.browser.post('/tresor', { fach: '3', pin: 'K7QM2-XD4R-9TVH' });
    expect(asked.status).toBe(401);
    expect(asked.text).toContain('Was Sie eingegeben haben, ist aufgehoben');
    const kept = await prove(pia, asked);
    expect(kept.heading).toBe('Ihre Eingabe ist noch da');
    expect(kept.html).not.toContain('K7QM2');
    expect(taken).toHaveLength(sent);
    expect((await pia.browser.submit(kept, 'Weiter')).path).toBe('/mein-bereich?hinweis=entnommen');
    expect(taken.at(-1)).toEqual({ fach: '3' });
  });

  test('survives wrong passwords in between', async () => {
    const pia = await someone();
    goStale();
    let asked = await pia.browser.post('/tresor', { fach: '4' });
    for (const password of ['falsch', '']) {
      asked = await prove(pia, asked, password);
      expect(asked.status).toBe(422);
      expect(asked.fieldError('Aktuelles Passwort')).toBeDefined();
      expect(sealedIn(asked)).not.toBe('');
    }
    expect((await prove(pia, asked)).heading).toBe('Ihre Eingabe ist noch da');
  });

  test('survives the session running out on the page that asks', async () => {
    const pia = await someone();
    goStale();
    const asked = await pia.browser.post('/tresor', { fach: '5' });
    portal.clock.pass({ minutes: 56 });
    const signInPage = await prove(pia, asked);
    expect(signInPage.heading).toBe('Anmelden');
    const again = await pia.browser.submit(signInPage, 'Anmelden', {
      'E-Mail-Adresse': pia.email,
      Passwort: testPassword,
    });
    const kept = await pia.browser.submit(again, 'Weiter');
    expect(kept.heading).toBe('Ihre Eingabe ist noch da');
    await pia.browser.submit(kept, 'Weiter');
    expect(taken.at(-1)).toEqual({ fach: '5' });
  });

  test('is not carried over to somebody else', async () => {
    const [pia, otto] = [await someone(), await someone()];
    goStale();
    const sealed = sealedIn(await pia.browser.post('/tresor', { fach: '6' }));
    const gone = await otto.browser.post('/anmelden/bestaetigen', {
      currentPassword: testPassword,
      eingabe: sealed,
    });
    expect(gone.heading).toBe('Ihre Eingabe ist nicht mehr da');
  });

  test.each([
    ['of nothing but secrets', { pin: 'x' }, 'Passwörter, PINs und Codes heben wir nicht auf'],
    ['too long to be kept', { fach: 'x'.repeat(17_000) }, 'ist zu lang, um es aufzuheben'],
  ])('%s leads back to its page', async (_which, form, sentence) => {
    const pia = await someone();
    goStale();
    const asked = await pia.browser.post('/tresor', form);
    expect(asked.text).toContain(sentence);
    expect((await prove(pia, asked)).path).toBe('/mein-bereich?hinweis=offen');
  });

  test('from another site is neither kept nor answered', async () => {
    const pia = await someone();
    goStale();
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await pia.browser.post('/tresor', { fach: '7' }, foreign)).status).toBe(403);
  });
});

describe('the page that asks', () => {
  test('shares its limit with the one that changes the password, counted here alone', async () => {
    const pia = await someone();
    goStale();
    const page = await pia.browser.get('/tresor');
    for (let attempt = 0; attempt < 5; attempt += 1) await prove(pia, page, `geraten ${attempt}`);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await pia.browser.post('/profil/passwort', { currentPassword: `geraten ${attempt}`, newPassword: 'x' });
    }
    const hashes = portal.hashesSpent();
    const refused = await prove(pia, page);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Zu viele Versuche mit falschem Passwort');
    expect(portal.hashesSpent()).toBe(hashes);
    expect(await portal.auditTrail()).toContain('sign-in.proven-again: too-many');
  });

  test('leads on to pages of the portal alone', async () => {
    const pia = await someone();
    goStale();
    const asked = await pia.browser.get('/anmelden/bestaetigen?weiter=//evil.example');
    expect(asked.root.querySelector('main')?.innerHTML).not.toContain('evil');
    expect((await prove(pia, asked)).path).toBe('/profil');
    expect((await pia.browser.get('/anmelden/bestaetigen?weiter=/tresor')).path).toBe(
      '/mein-bereich?hinweis=offen',
    );
  });

  test('takes no password that was changed meanwhile', async () => {
    const pia = await someone();
    goStale();
    const page = await pia.browser.get('/tresor');
    const newHash = await portal.house.passwords.hash('Kranich am Dachstuhl ruht');
    await portal.write((tx) =>
      tx.kysely
        .updateTable('accounts')
        .set({ password_hash: newHash })
        .where('id', '=', pia.accountId)
        .execute(),
    );
    expect((await prove(pia, page)).fieldError('Aktuelles Passwort')).toContain('nicht Ihr aktuelles');
  });

  test('shows the way to a first password where the account has none', async () => {
    const pia = await someone();
    goStale();
    await portal.write((tx) =>
      tx.kysely
        .updateTable('accounts')
        .set({ password_hash: null })
        .where('id', '=', pia.accountId)
        .execute(),
    );
    for (const asked of [
      await pia.browser.get('/tresor'),
      await pia.browser.post('/tresor', { fach: '8' }),
    ]) {
      expect(asked.text).toContain('Ihr Konto hat noch keines');
      expect(asked.link('Passwort festlegen')).toBe('/passwort-vergessen');
    }
  });

  test('sent twice at once goes on both times', async () => {
    const pia = await someone();
    goStale();
    const page = await pia.browser.get('/tresor');
    const answers = await Promise.all([prove(pia, page), prove(pia, page)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const rows = await portal.read((db) =>
      db.kysely.selectFrom('sessions').selectAll().where('account_id', '=', pia.accountId).execute(),
    );
    expect(rows).toHaveLength(1);
  });
});
