import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { goodPassword, makeAccount, type MadeAccount, signInAs } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import type { Browser } from '../../../test/browser.ts';
import { resetPassword } from './reset-password.ts';

let portal: TestPortal;
let erika: MadeAccount;
let people = 0;
let ranges = 0;

beforeAll(async () => {
  portal = await createTestPortal();
});
beforeEach(async () => {
  people += 1;
  erika = await makeAccount(portal, { email: `erika-${people}@handwerk.example` });
});
afterAll(() => portal.close());

const newPassword = 'Kranich am Dachstuhl ruht';
const elsewhere = () => `10.2.${(ranges += 1)}.9`;

async function forget(email: string, browser = portal.newBrowser(elsewhere())) {
  return browser.submit(await browser.get('/passwort-vergessen'), 'Passwort zurücksetzen', {
    'E-Mail-Adresse': email,
  });
}

async function linkTo(email: string): Promise<string> {
  await forget(email);
  const { text } = await portal.lastMailTo(email);
  const link = /^(http\S+\/passwort-neu\?token=\S+)$/m.exec(text)?.[1];
  if (!link) throw new Error(`no link in ${text}`);
  return link;
}

async function setPassword(browser: Browser, link: string, password = newPassword) {
  return browser.submit(await browser.get(link), 'Passwort speichern', { 'Neues Passwort': password });
}

const mailsTo = async (email: string) => (await portal.mails()).filter((mail) => mail.to === email);

describe('a forgotten password', () => {
  test('is answered the same for every address', async () => {
    const known = await forget(erika.email);
    const unknown = await forget('niemand@handwerk.example');
    expect(known.path).toBe('/passwort-vergessen/gesendet');
    expect(unknown.path).toBe(known.path);
    expect(unknown.html).toBe(known.html);
    expect(known.text).toContain('Wenn die Adresse zu einem Konto gehört, haben wir eine E-Mail');
  });

  test('asks nobody who has an account before it has answered', async () => {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    const statementsFor = async (email: string) => {
      query.mockClear();
      await forget(email);
      return query.mock.calls.map(([asked]) =>
        (typeof asked === 'string' ? asked : (asked as { text: string }).text).replace(/^begin.*/, 'begin'),
      );
    };
    const known = await statementsFor(erika.email);
    expect(await statementsFor('auch-niemand@handwerk.example')).toEqual(known);
    query.mockRestore();
    expect(known.join('\n')).toContain('reset_requests');
    expect(known.join('\n')).not.toMatch(/from "?accounts/);
  });

  test('tells an address without an account where to go on', async () => {
    await forget('fremd@handwerk.example');
    const mail = await portal.lastMailTo('fremd@handwerk.example');
    expect(mail.subject).toBe('Kein Konto unter dieser E-Mail-Adresse');
    expect(mail.text).toMatch(/^http\S+\/registrieren$/m);
    expect(mail.text).toContain('bestätigen Sie zuerst Ihre Adresse');
    expect(mail.text).not.toContain('token=');
  });

  test('asks for a readable address', async () => {
    const seen = await forget('erika at handwerk');
    expect(seen.status).toBe(422);
    expect(seen.fieldError('E-Mail-Adresse')).toContain('keine vollständige E-Mail-Adresse');
    expect(seen.fieldValue('E-Mail-Adresse')).toBe('erika at handwerk');
  });

  test('fills no mailbox, and who finds the limit used up has links that work', async () => {
    const link = await linkTo(erika.email);
    for (let more = 0; more < 8; more += 1) {
      expect((await forget(erika.email)).path).toBe('/passwort-vergessen/gesendet');
    }
    expect((await mailsTo(erika.email)).length).toBe(5);
    expect((await setPassword(portal.newBrowser(), link)).path).toContain('/anmelden');
  });

  test('is not asked for endlessly from one range', async () => {
    const browser = portal.newBrowser(elsewhere());
    for (let more = 0; more < 30; more += 1) await forget(`jemand-${more}@handwerk.example`, browser);
    const refused = await forget(erika.email, browser);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('wieder ab 21.11.2026, 10:00 Uhr');
    expect(await mailsTo(erika.email)).toEqual([]);
  });
});

describe('the link to a new password', () => {
  test('sets it, ends all sessions, tells by mail and leads to signing in', async () => {
    const elsewhereSignedIn = portal.newBrowser();
    await signInAs(elsewhereSignedIn, erika);
    const seen = await setPassword(portal.newBrowser(), await linkTo(erika.email));
    expect(seen.path).toBe('/anmelden?hinweis=passwort-geaendert');
    expect(seen.text).toContain('Ihr neues Passwort ist gespeichert');
    expect((await elsewhereSignedIn.get('/profil/passwort')).path).toContain('/anmelden?weiter=');
    expect((await signInAs(portal.newBrowser(), erika)).status).toBe(422);
    expect((await signInAs(portal.newBrowser(), { ...erika, password: newPassword })).path).toBe(
      '/mein-bereich',
    );
    expect((await portal.lastMailTo(erika.email)).subject).toBe('Ihr Passwort wurde geändert');
  });

  test('is not used up by whoever only opens it', async () => {
    const link = await linkTo(erika.email);
    const scanner = portal.newBrowser('10.9.9.9');
    for (let visit = 0; visit < 3; visit += 1) {
      expect((await scanner.head(link)).status).toBe(200);
      expect((await scanner.get(link)).hasField('Neues Passwort')).toBe(true);
    }
    expect((await setPassword(portal.newBrowser(), link)).path).toContain('/anmelden');
  });

  test('works once; then one button mails a fresh one', async () => {
    const link = await linkTo(erika.email);
    await setPassword(portal.newBrowser(), link);
    const browser = portal.newBrowser(elsewhere());
    const used = await browser.get(link);
    expect(used.heading).toBe('Dieser Link gilt nicht mehr');
    const sent = await browser.submit(used, 'Neuen Link senden');
    expect(sent.path).toBe('/passwort-vergessen/gesendet');
    const fresh = /(http\S+\/passwort-neu\?token=\S+)/.exec((await portal.lastMailTo(erika.email)).text)?.[1];
    expect(fresh).not.toBe(link);
    const seen = await setPassword(browser, fresh ?? '', 'Noch ein Hobel am Fluss');
    expect(seen.path).toContain('/anmelden?hinweis=');
  });

  test('ends after an hour, and so does the form that was open meanwhile', async () => {
    const link = await linkTo(erika.email);
    const browser = portal.newBrowser();
    const open = await browser.get(link);
    portal.clock.pass({ minutes: 60 });
    expect((await browser.get(link)).heading).toBe('Dieser Link gilt nicht mehr');
    const late = await browser.submit(open, 'Passwort speichern', { 'Neues Passwort': newPassword });
    expect(late.status).toBe(422);
    expect(late.hasButton('Neuen Link senden')).toBe(true);
    expect((await signInAs(portal.newBrowser(), erika)).path).toBe('/mein-bereich');
  });

  test('ends with the first that is used, of several', async () => {
    const links = [await linkTo(erika.email), await linkTo(erika.email), await linkTo(erika.email)];
    expect((await setPassword(portal.newBrowser(), links[0]!)).path).toContain('/anmelden');
    for (const link of links) {
      expect((await portal.newBrowser().get(link)).heading).toBe('Dieser Link gilt nicht mehr');
    }
  });

  test('lets exactly one through of many at once', async () => {
    const links = [await linkTo(erika.email), await linkTo(erika.email)];
    const tokens = [...links, ...links, ...links].map(
      (link) => new URL(link).searchParams.get('token') ?? '',
    );
    const passwords = tokens.map((_, at) => `Kranich Nummer ${at} am Dachstuhl`);
    const answers = await Promise.all(
      tokens.map((token, at) =>
        portal.newBrowser().post('/passwort-neu', { token, newPassword: passwords[at] ?? '' }),
      ),
    );
    const through = answers.filter((page) => page.path.startsWith('/anmelden'));
    const late = answers.filter((page) => page.heading === 'Dieser Link gilt nicht mehr');
    expect(through).toHaveLength(1);
    expect(late).toHaveLength(tokens.length - 1);
    const winner = passwords[answers.indexOf(through[0]!)]!;
    expect((await signInAs(portal.newBrowser(), { ...erika, password: winner })).path).toBe('/mein-bereich');
    const told = (await mailsTo(erika.email)).filter((mail) => mail.kind === 'sign-in.password-changed');
    expect(told).toHaveLength(1);
  });

  test('is taken once by those who were found good at the same time', async () => {
    const token = new URL(await linkTo(erika.email)).searchParams.get('token') ?? '';
    const hashes = ['erste', 'zweite', 'dritte'];
    const take = (hash: string) => portal.write((tx) => resetPassword(tx, portal.clock.now(), token, hash));
    const taken = [await take('nullte'), ...(await Promise.all(hashes.map(take)))];
    expect(taken.map((result) => result.ok)).toEqual([true, false, false, false]);
  });

  test('survives a password that is not taken', async () => {
    const browser = portal.newBrowser();
    const refused = await setPassword(browser, await linkTo(erika.email), 'kurz');
    expect(refused.status).toBe(422);
    expect(refused.fieldError('Neues Passwort')).toContain('mindestens 15 Zeichen');
    const seen = await browser.submit(refused, 'Passwort speichern', { 'Neues Passwort': newPassword });
    expect(seen.path).toContain('/anmelden');
  });

  test.each(['', 'x', 'A'.repeat(43), '%00', 'a'.repeat(5000)])(
    'is explained when it is none: %j',
    async (token) => {
      const browser = portal.newBrowser();
      const seen = await browser.get(`/passwort-neu?token=${token}`);
      expect(seen.status).toBe(200);
      expect(seen.link('Neuen Link anfordern')).toBe('/passwort-vergessen');
      const forged = await browser.post('/passwort-neu', { token, newPassword });
      expect(forged.status).toBe(422);
      const fresh = await browser.post('/passwort-neu/neuer-link', { token });
      expect(fresh.path).toBe('/passwort-vergessen/gesendet');
    },
  );

  test('is kept from other sites', async () => {
    const seen = await portal.newBrowser().get(await linkTo(erika.email));
    expect(seen.headers.get('referrer-policy')).toBe('no-referrer');
    expect(seen.headers.get('cache-control')).toBe('no-store');
  });

  test('makes an own password of a provisional one', async () => {
    const late = await makeAccount(portal, {
      email: `vorlaeufig-${people}@handwerk.example`,
      password: 'K7QM2-XD4RP-9TVHE',
      provisionalUntil: portal.clock.now(),
    });
    await setPassword(portal.newBrowser(), await linkTo(late.email), goodPassword);
    expect((await signInAs(portal.newBrowser(), { ...late, password: goodPassword })).path).toBe(
      '/mein-bereich',
    );
  });
});

test('whose password is reset in the same moment is not signed in with the old one', async () => {
  const link = await linkTo(erika.email);
  const token = new URL(link).searchParams.get('token') ?? '';
  const browsers = Array.from({ length: 6 }, () => portal.newBrowser());
  await Promise.all([
    portal.newBrowser().post('/passwort-neu', { token, newPassword }),
    ...browsers.map((browser) => browser.post('/anmelden', { email: erika.email, password: erika.password })),
  ]);
  for (const browser of browsers) expect((await browser.get('/profil/passwort')).path).toContain('/anmelden');
});
