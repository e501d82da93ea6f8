import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodPassword, makeAccount, type MadeAccount, signInAs } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
let people = 0;

beforeAll(async () => {
  portal = await createTestPortal({ settings: { accounts: { firstPassword: 'mailed-after-confirmation' } } });
});
afterAll(() => portal.close());

/** Someone who was mailed a provisional password just now. */
function newcomer(): Promise<MadeAccount> {
  people += 1;
  return makeAccount(portal, {
    email: `neu-${people}@handwerk.example`,
    password: 'K7QM2-XD4RP-9TVHE',
    provisionalUntil: new Date(portal.clock.now().getTime() + 24 * 3_600_000),
  });
}

const mailsOf = async (kind: string, to: string) =>
  (await portal.mails()).filter((mail) => mail.kind === kind && mail.to === to);

describe('a provisional password', () => {
  test.each(['K7QM2-XD4RP-9TVHE', ' K7QM2-XD4RP-9TVHE\u00a0', 'k7qm2xd4rp9tvhe', 'K7QM2 XD4RP 9TVHE\n'])(
    'is accepted as %j and must be replaced first',
    async (password) => {
      const browser = portal.newBrowser();
      const seen = await signInAs(browser, { ...(await newcomer()), password });
      expect(seen.path).toBe('/passwort-festlegen');
      for (const path of ['/mein-bereich', '/profil/passwort', '/anmelden/eingabe']) {
        expect((await browser.get(path)).path).toBe('/passwort-festlegen');
      }
    },
  );

  test('once replaced the session goes on under a new token, and the person is told by mail', async () => {
    const account = await newcomer();
    const browser = portal.newBrowser();
    const asked = await browser.get('/profil/passwort');
    const choose = await signInAs(browser, account, asked.path);
    expect(choose.path).toBe('/passwort-festlegen?weiter=%2Fprofil%2Fpasswort');
    const before = browser.cookies.get('session');
    const seen = await browser.submit(choose, 'Passwort speichern', { 'Neues Passwort': goodPassword });
    expect(seen.path).toBe('/profil/passwort');
    expect(browser.cookies.get('session')).not.toBe(before);
    expect((await mailsOf('sign-in.password-changed', account.email)).length).toBe(1);
    expect((await signInAs(portal.newBrowser(), account)).status).toBe(422);
    const own = { ...account, password: goodPassword };
    expect((await signInAs(portal.newBrowser(), own)).path).toBe('/mein-bereich');
  });

  test('is not replaced by a bad one or by itself; what was asked for is kept', async () => {
    const account = await newcomer();
    const browser = portal.newBrowser();
    const choose = await signInAs(browser, account, '/anmelden?weiter=%2Fprofil%2Fpasswort');
    const short = await browser.submit(choose, 'Passwort speichern', { 'Neues Passwort': 'kurz' });
    expect(short.status).toBe(422);
    expect(short.fieldError('Neues Passwort')).toContain('mindestens 15 Zeichen');
    expect(short.html).not.toContain('kurz"');
    const same = await browser.submit(short, 'Passwort speichern', { 'Neues Passwort': account.password });
    expect(same.fieldError('Neues Passwort')).toContain('Das ist das vorläufige Passwort');
    const seen = await browser.submit(same, 'Passwort speichern', { 'Neues Passwort': goodPassword });
    expect(seen.path).toBe('/profil/passwort');
  });

  test('is replaced once, also by two clicks at the same time', async () => {
    const account = await newcomer();
    const browser = portal.newBrowser();
    await signInAs(browser, account);
    const passwords = ['Erster Hobel am Morgen', 'Zweiter Hobel am Abend'];
    await Promise.all(passwords.map((newPassword) => browser.post('/passwort-festlegen', { newPassword })));
    const opened = await Promise.all(
      passwords.map(async (password) => (await signInAs(portal.newBrowser(), { ...account, password })).path),
    );
    expect(opened.toSorted()).toEqual(['/anmelden', '/mein-bereich']);
    expect((await mailsOf('sign-in.password-changed', account.email)).length).toBe(1);
  });

  test('of one’s own is changed in the profile, not here', async () => {
    const account = await makeAccount(portal, { email: 'eigenes@handwerk.example' });
    const browser = portal.newBrowser();
    await signInAs(browser, account);
    expect((await browser.get('/passwort-festlegen')).path).toBe('/profil/passwort');
    const forged = await browser.post('/passwort-festlegen', { newPassword: 'Fremdes Passwort im Regen' });
    expect(forged.path).toBe('/profil/passwort');
    expect((await signInAs(portal.newBrowser(), account)).path).toBe('/mein-bereich');
  });
});

describe('a provisional password that is right but late', () => {
  test('says so, and one button mails a new one', async () => {
    const account = await newcomer();
    portal.clock.pass({ hours: 24 });
    const browser = portal.newBrowser();
    const late = await signInAs(browser, account);
    expect(late.status).toBe(422);
    expect(late.heading).toBe('Ihr vorläufiges Passwort ist abgelaufen');
    const renewed = await browser.submit(late, 'Neues vorläufiges Passwort senden');
    expect(renewed.path).toBe('/anmelden?hinweis=vorlaeufiges-passwort');
    expect(renewed.text).toContain('Ein neues vorläufiges Passwort ist per E-Mail zu Ihnen unterwegs');
    const mail = await portal.lastMailTo(account.email);
    const password = /Ihr vorläufiges Passwort:\n(.+)\n/.exec(mail.text)?.[1] ?? '';
    const seen = await signInAs(portal.newBrowser(), { ...account, password });
    expect(seen.path).toBe('/passwort-festlegen');
  });

  test('mails one, however often the button is pressed', async () => {
    const account = await newcomer();
    portal.clock.pass({ hours: 25 });
    const browser = portal.newBrowser();
    const late = await signInAs(browser, account);
    await Promise.all([1, 2, 3].map(() => browser.submit(late, 'Neues vorläufiges Passwort senden')));
    expect((await mailsOf('accounts.provisional-password', account.email)).length).toBe(1);
    const again = await browser.submit(late, 'Neues vorläufiges Passwort senden');
    expect(again.status).toBe(422);
    expect(again.link('Zur Anmeldung')).toBe('/anmelden');
  });

  test('is a wrong one like any other when it is not right', async () => {
    const account = await newcomer();
    portal.clock.pass({ hours: 25 });
    const seen = await signInAs(portal.newBrowser(), { ...account, password: 'K7QM2-XD4RP-9TVHX' });
    expect(seen.fieldError('Passwort')).toContain('passen nicht zusammen');
  });

  test('is proven by itself alone, not by one before it', async () => {
    const account = await newcomer();
    portal.clock.pass({ hours: 25 });
    const browser = portal.newBrowser();
    const late = await signInAs(browser, account);
    const password_hash = await portal.house.passwords.hash('ANOTHERLATE0NE');
    await portal.write((tx) =>
      tx.kysely.updateTable('accounts').set({ password_hash }).where('id', '=', account.id).execute(),
    );
    expect((await browser.submit(late, 'Neues vorläufiges Passwort senden')).status).toBe(422);
  });

  test('takes no proof that is forged, another’s or too old', async () => {
    const account = await newcomer();
    portal.clock.pass({ hours: 25 });
    const browser = portal.newBrowser();
    const late = await signInAs(browser, account);
    for (const proof of ['', 'x', 'A'.repeat(200)]) {
      expect((await browser.post('/vorlaeufiges-passwort', { proof })).status).toBe(422);
    }
    portal.clock.pass({ minutes: 31 });
    expect((await browser.submit(late, 'Neues vorläufiges Passwort senden')).status).toBe(422);
    expect(await mailsOf('accounts.provisional-password', account.email)).toEqual([]);
  });
});
