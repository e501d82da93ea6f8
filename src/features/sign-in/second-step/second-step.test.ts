import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, SeenPage } from '../../../../test/browser.ts';
import { makeAccount, type MadeAccount, signInAs } from '../../../../test/make-account.ts';
import { type App, setUpApp } from '../../../../test/second-factor.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { tellOfFailures } from '../devices/tell-of-failures.ts';

let portal: TestPortal;
let people = 0;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

interface Protected {
  readonly account: MadeAccount;
  readonly app: App;
  readonly codes: readonly string[];
  readonly from: string;
}

/** Somebody with an app, whose next code is not used yet. */
async function someone(): Promise<Protected> {
  people += 1;
  const from = `10.8.${people}.1`;
  const account = await makeAccount(portal, { email: `erika.riegel-${people}@handwerk.example` });
  const browser = portal.newBrowser(from);
  await signInAs(browser, account);
  const { app, codes } = await setUpApp(portal, browser);
  portal.clock.pass({ minutes: 1 });
  return { account, app, codes, from };
}

/** After the right password. */
async function asked(
  { account, from }: Protected,
  page?: string,
): Promise<{ browser: Browser; page: SeenPage }> {
  const browser = portal.newBrowser(from);
  return { browser, page: await signInAs(browser, account, page) };
}

const enter = (browser: Browser, page: SeenPage, code: string) =>
  browser.submit(page, 'Weiter', { 'Code aus der App': code });
const enterRecovery = (browser: Browser, page: SeenPage, code: string) =>
  browser.submit(page, 'Weiter', { Wiederherstellungscode: code });
const isIn = async (browser: Browser) => (await browser.get('/profil')).path === '/profil';
const sessionsOf = async ({ account }: Protected) => {
  const rows = await portal.read((db) =>
    db.kysely.selectFrom('sessions').select('id').where('account_id', '=', account.id).execute(),
  );
  return rows.length;
};

describe('after the right password', () => {
  test('nothing is open before the code; then the person gets where they wanted to go', async () => {
    const erika = await someone();
    const { browser, page } = await asked(erika, '/anmelden?weiter=%2Fprofil%2Fpasswort');
    expect(page.path).toBe('/anmelden/zweiter-faktor');
    expect(await isIn(browser)).toBe(false);
    const wrong = await enter(browser, page, '000000' === erika.app.code() ? '000001' : '000000');
    expect(wrong.status).toBe(422);
    expect(wrong.fieldError('Code aus der App')).toContain('stimmt nicht');
    expect(await isIn(browser)).toBe(false);
    const code = erika.app.code();
    expect((await enter(browser, wrong, ` ${code.slice(0, 3)} ${code.slice(3)} `)).path).toBe(
      '/profil/passwort',
    );
    expect(await isIn(browser)).toBe(true);
    const trail = await portal.auditTrail();
    expect(trail).toEqual(
      expect.arrayContaining([
        'sign-in.signed-in: second-factor-asked',
        'sign-in.second-step: wrong',
        'sign-in.second-step: done',
      ]),
    );
  });

  test('a wrong password tells nobody whether there is a second factor', async () => {
    const erika = await someone();
    const plain = await makeAccount(portal, { email: 'ohne.faktor@handwerk.example' });
    const refusals = await Promise.all(
      [erika.account, plain].map(async ({ email }) => {
        const page = await signInAs(portal.newBrowser('10.9.1.1'), { email, password: 'falsch geraten' });
        return { status: page.status, text: page.text };
      }),
    );
    expect(refusals[0]).toEqual(refusals[1]);
  });

  test('a form that was sent too late goes on, after both steps', async () => {
    const erika = await someone();
    const { browser, page } = await asked(erika);
    await enter(browser, page, erika.app.code());
    portal.clock.pass({ minutes: 61 });
    const again = await browser.post('/profil/passwort', { currentPassword: 'x', note: 'mein Text' });
    expect(again.heading).toBe('Anmelden');
    const second = await browser.submit(again, 'Anmelden', {
      'E-Mail-Adresse': erika.account.email,
      Passwort: erika.account.password,
    });
    expect((await enter(browser, second, erika.app.code())).heading).toBe('Ihre Eingabe ist noch da');
  });

  test('waits ten minutes, in this browser alone, for this password alone', async () => {
    const erika = await someone();
    const late = await asked(erika);
    portal.clock.pass({ minutes: 10 });
    expect((await enter(late.browser, late.page, erika.app.code())).heading).toBe(
      'Bitte melden Sie sich noch einmal an',
    );
    const { page } = await asked(erika);
    expect((await enter(portal.newBrowser(), page, erika.app.code())).status).toBe(422);
    const changed = await asked(erika);
    const hash = await portal.house.passwords.hash('Ganz neues Wort am Dach');
    await portal.write((tx) =>
      tx.kysely
        .updateTable('accounts')
        .set({ password_hash: hash })
        .where('id', '=', erika.account.id)
        .execute(),
    );
    expect((await enter(changed.browser, changed.page, erika.app.code())).status).toBe(422);
  });

  test('can be left', async () => {
    const { browser, page } = await asked(await someone());
    expect((await browser.submit(page, 'Anmeldung abbrechen')).path).toBe('/anmelden');
    expect((await browser.get('/anmelden/zweiter-faktor')).heading).toBe(
      'Bitte melden Sie sich noch einmal an',
    );
  });

  test('a new password by mail does not get round it', async () => {
    const erika = await someone();
    const browser = portal.newBrowser(erika.from);
    await browser.submit(await browser.get('/passwort-vergessen'), 'Passwort zurücksetzen', {
      'E-Mail-Adresse': erika.account.email,
    });
    const link =
      /http\S+passwort-neu\S+/.exec((await portal.lastMailTo(erika.account.email)).text)?.[0] ?? '';
    const password = 'Schiefer Giebel im Wind';
    await browser.submit(await browser.get(link), 'Passwort speichern', { 'Neues Passwort': password });
    expect((await signInAs(browser, { ...erika.account, password })).path).toBe('/anmelden/zweiter-faktor');
    expect(await isIn(browser)).toBe(false);
  });
});

describe('a code of the app', () => {
  test('counts once', async () => {
    const erika = await someone();
    const code = erika.app.code();
    const first = await asked(erika);
    await enter(first.browser, first.page, code);
    const second = await asked(erika);
    const refused = await enter(second.browser, second.page, code);
    expect(refused.fieldError('Code aus der App')).toContain('schon benutzt');
    // nor does the one before it, which the app showed earlier
    expect((await enter(second.browser, refused, erika.app.code(-30))).status).toBe(422);
    expect((await enter(second.browser, refused, erika.app.code(30))).path).toBe('/mein-bereich');
  });

  test('sent twice in the same moment opens one session', async () => {
    const erika = await someone();
    const before = await sessionsOf(erika);
    const code = erika.app.code();
    const both = await Promise.all(Array.from({ length: 5 }, () => asked(erika)));
    const answers = await Promise.all(both.map(({ browser, page }) => enter(browser, page, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await sessionsOf(erika)).toBe(before + 1);
  });

  test('of one waiting sign-in sent several times opens one session too', async () => {
    const erika = await someone();
    const before = await sessionsOf(erika);
    const { browser, page } = await asked(erika);
    const codes = [erika.app.code(-30), erika.app.code(), erika.app.code(30)];
    await Promise.all(codes.map((code) => enter(browser, page, code)));
    expect(await sessionsOf(erika)).toBe(before + 1);
  });

  test('counts again once a clock that was wrong is right', async () => {
    const erika = await someone();
    const { browser, page } = await asked(erika);
    const ofTheTelephone = erika.app.code();
    portal.clock.pass({ hours: 1 });
    const { browser: other, page: jumped } = await asked(erika);
    expect((await enter(other, jumped, ofTheTelephone)).fieldError('Code aus der App')).toContain('Uhrzeit');
    portal.clock.pass({ hours: -1 });
    expect((await enter(browser, page, ofTheTelephone)).path).toBe('/mein-bereich');
  });

  test('is not guessed: after ten wrong ones from here there is a pause, and its owner is told once', async () => {
    const erika = await someone();
    const { browser, page } = await asked(erika);
    const right = new Set([erika.app.code(-30), erika.app.code(), erika.app.code(30)]);
    const guesses = ['111111', '222222', '333333', '444444', '555555', '666666', '777777', '888888'];
    const wrong = [...guesses, '999999', '121212', '131313', '141414', '151515'].filter(
      (code) => !right.has(code),
    );
    await Promise.all(wrong.map((code) => enter(browser, page, code)));
    const paused = await enter(browser, page, erika.app.code());
    expect(paused.status).toBe(422);
    expect(paused.text).toContain('Zu viele falsche Codes');
    await tellOfFailures(portal.database, portal.chamber, portal.clock.now());
    const told = (await portal.mails()).filter(
      ({ kind, to }) => /wrong-codes|many-failures/.test(kind) && to === erika.account.email,
    );
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('Mal einen falschen Code')]);
    // the owner is not shut out
    const home = portal.newBrowser('10.99.1.1');
    expect((await enter(home, await signInAs(home, erika.account), erika.app.code())).path).toBe(
      '/mein-bereich',
    );
  });
});

describe('a recovery code', () => {
  const typed = (code: string) => ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `;

  test('stands in for the app once; a mail tells of it', async () => {
    const erika = await someone();
    const [code = ''] = erika.codes;
    const { browser, page } = await asked(erika);
    const form = await browser.get(page.link('Wiederherstellungscode eingeben'));
    expect((await enterRecovery(browser, form, typed(code))).path).toBe('/mein-bereich');
    const mail = await portal.lastMailTo(erika.account.email);
    expect(mail.subject).toContain('Wiederherstellungscode benutzt');
    expect(mail.text).toContain('noch 9 übrig');
    expect((await browser.get('/profil/sicherheit')).text).toContain('Sie haben noch 9 von 10');
    const again = await asked(erika);
    const refused = await enterRecovery(
      again.browser,
      await again.browser.get('/anmelden/zweiter-faktor/wiederherstellungscode'),
      code,
    );
    expect(refused.fieldError('Wiederherstellungscode')).toContain('schon benutzt');
  });

  test('sent twice in the same moment opens one session', async () => {
    const erika = await someone();
    const before = await sessionsOf(erika);
    const [code = ''] = erika.codes;
    const all = await Promise.all(Array.from({ length: 4 }, () => asked(erika)));
    const answers = await Promise.all(
      all.map(({ browser }) =>
        browser.post('/anmelden/zweiter-faktor/wiederherstellungscode', { recoveryCode: code }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await sessionsOf(erika)).toBe(before + 1);
  });

  test('of somebody else opens nothing; a slip of typing costs neither hash nor attempt', async () => {
    const [erika, otto] = [await someone(), await someone()];
    const { browser } = await asked(erika);
    const form = await browser.get('/anmelden/zweiter-faktor/wiederherstellungscode');
    const foreign = await enterRecovery(browser, form, otto.codes[0] ?? '');
    expect(foreign.fieldError('Wiederherstellungscode')).toContain('gilt nicht');
    const spent = portal.hashesSpent();
    const code = erika.codes[0] ?? '';
    const slip = await enterRecovery(browser, form, `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`);
    expect(slip.fieldError('Wiederherstellungscode')).toContain('Tippfehler');
    expect(portal.hashesSpent()).toBe(spent);
    expect(await isIn(browser)).toBe(false);
  });

  test('of an older set no longer counts', async () => {
    const erika = await someone();
    const { browser, page } = await asked(erika);
    await enter(browser, page, erika.app.code());
    await browser.submit(await browser.get('/profil/sicherheit'), 'Neue Codes erstellen');
    const next = await asked(erika);
    const refused = await enterRecovery(
      next.browser,
      await next.browser.get('/anmelden/zweiter-faktor/wiederherstellungscode'),
      erika.codes[0] ?? '',
    );
    expect(refused.fieldError('Wiederherstellungscode')).toContain('gilt nicht');
  });
});

describe('without JavaScript', () => {
  test('the button for passkeys says what it needs and what there is instead', async () => {
    const browser = portal.newBrowser();
    const page = await browser.submit(await browser.get('/anmelden?weiter=/profil'), 'Mit Passkey anmelden');
    expect(page.status).toBe(422);
    expect(page.text).toContain('Ein Passkey braucht JavaScript');
    expect(page.text).toContain('Authenticator-App');
    expect(page.root.querySelector('input[name="weiter"]')?.getAttribute('value')).toBe('/profil');
  });
});
