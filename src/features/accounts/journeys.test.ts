import { afterAll, describe, expect, test } from 'vitest';
import { readProvisionalPassword } from '../../lib/provisional-password.ts';
import type { SeenPage } from '../../../test/browser.ts';
import {
  codeIn,
  linkIn,
  newcomer,
  provisionalPasswordIn,
  registerAs,
  scan,
} from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { accountsFeature } from './feature.ts';
import { findAccountByEmail } from './find-account.ts';
import type { FirstPasswordWay } from './settings.ts';

const portals: TestPortal[] = [];
afterAll(() => Promise.all(portals.map((portal) => portal.close())));

async function portalWith(firstPassword: FirstPasswordWay, more: object = {}): Promise<TestPortal> {
  const settings = { accounts: { termsVersion: '2026-01-01', firstPassword, ...more } };
  const portal = await createTestPortal({ features: [accountsFeature], settings });
  portals.push(portal);
  return portal;
}

const { email, password, fields: person } = newcomer;
const account = (portal: TestPortal, address = email) =>
  portal.read((db) => findAccountByEmail(db, { folded: address }));

describe('a provisional password is mailed after confirmation', () => {
  test('by link, after a scanner, in another browser', async () => {
    const portal = await portalWith('mailed-after-confirmation');
    const sent = await registerAs(portal.newBrowser());
    expect(sent.path).toBe('/registrieren/gesendet');
    expect(sent.text).toContain(email);
    const mail = await portal.lastMailTo(email);
    await scan(portal, linkIn(mail));
    expect(await account(portal)).toBeUndefined();

    const elsewhere = portal.newBrowser('203.0.113.5');
    const page = await elsewhere.get(linkIn(mail));
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    const done = await elsewhere.submit(page, 'E-Mail-Adresse bestätigen');
    expect(done.path).toBe('/anmelden?hinweis=passwort-gesendet');

    const provisional = provisionalPasswordIn(await portal.lastMailTo(email));
    const opened = await account(portal);
    expect(opened).toMatchObject({ firstName: 'Jörg', passwordKind: 'provisional', state: 'active' });
    expect(opened?.provisionalUntil).toEqual(new Date('2026-11-22T08:00:00Z'));
    const typed = readProvisionalPassword(` ${provisional.toLowerCase()} `);
    expect(await portal.house.passwords.verify(opened?.passwordHash ?? null, typed)).toBe(true);
  });

  test('by code in the browser that registered, typed as people type', async () => {
    const portal = await portalWith('mailed-after-confirmation');
    const browser = portal.newBrowser();
    const sent = await registerAs(browser);
    const code = codeIn(await portal.lastMailTo(email));
    const typed = ` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace('-', ' ')}\u00a0`;
    const done = await browser.submit(sent, 'E-Mail-Adresse bestätigen', { Bestätigungscode: typed });
    expect(done.path).toBe('/anmelden?hinweis=passwort-gesendet');
    expect(await account(portal)).toBeDefined();
    expect(browser.cookies.has('session')).toBe(false);
    expect((await browser.get('/profil')).path).toMatch(/^\/anmelden/);
  });

  test('by code and address in any other browser', async () => {
    const portal = await portalWith('mailed-after-confirmation');
    await registerAs(portal.newBrowser());
    const elsewhere = portal.newBrowser('203.0.113.5');
    const page = await elsewhere.get('/registrieren/bestaetigen');
    const done = await elsewhere.submit(page, 'E-Mail-Adresse bestätigen', {
      'E-Mail-Adresse': ` ${email.toUpperCase()} `,
      Bestätigungscode: codeIn(await portal.lastMailTo(email)),
    });
    expect(done.path).toBe('/anmelden?hinweis=passwort-gesendet');
  });

  test('repeating is friendly and mails no second password', async () => {
    const portal = await portalWith('mailed-after-confirmation');
    await registerAs(portal.newBrowser());
    const link = linkIn(await portal.lastMailTo(email));
    const browser = portal.newBrowser();
    const page = await browser.get(link);
    await browser.submit(page, 'E-Mail-Adresse bestätigen');
    const again = await browser.submit(page, 'E-Mail-Adresse bestätigen');
    expect(again.path).toBe('/anmelden?hinweis=bereits-bestaetigt');
    const seen = await browser.get(link);
    expect(seen.status).toBe(200);
    expect(seen.heading).toBe('Ihre E-Mail-Adresse ist bereits bestätigt');
    expect(seen.link('Anmelden')).toBe('/anmelden');
    const mails = await portal.mails();
    expect(mails.filter((mail) => mail.kind === 'accounts.provisional-password')).toHaveLength(1);
  });
});

describe('the password is chosen at activation', () => {
  test('by link, after a scanner', async () => {
    const portal = await portalWith('chosen-at-activation');
    const sent = await registerAs(portal.newBrowser());
    expect(sent.hasField('Passwort')).toBe(false);
    const link = linkIn(await portal.lastMailTo(email));
    await scan(portal, link);
    const browser = portal.newBrowser();
    const page = await browser.get(link);
    expect(page.heading).toBe('Passwort festlegen');
    const done = await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': password });
    expect(done.path).toBe('/anmelden?hinweis=konto-aktiv');
    const opened = await account(portal);
    expect(opened).toMatchObject({ passwordKind: 'own', provisionalUntil: null });
    expect(await portal.house.passwords.verify(opened?.passwordHash ?? null, password)).toBe(true);
  });

  test.each([
    ['in the same browser', true],
    ['in another browser', false],
  ])('by code %s, then the same page', async (_where, same) => {
    const portal = await portalWith('chosen-at-activation');
    const first = portal.newBrowser();
    const sent = await registerAs(first);
    const browser = same ? first : portal.newBrowser();
    const code = codeIn(await portal.lastMailTo(email));
    const form = same ? sent : await browser.get('/registrieren/bestaetigen');
    const fields = { ...(same ? {} : { 'E-Mail-Adresse': email }), Bestätigungscode: code };
    const page = await browser.submit(form, 'E-Mail-Adresse bestätigen', fields);
    expect(page.path).toBe('/registrieren/passwort');
    expect(await account(portal)).toBeUndefined();
    const done = await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': password });
    expect(done.path).toBe('/anmelden?hinweis=konto-aktiv');
    expect(await account(portal)).toBeDefined();
    const again = await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': `${password}!` });
    expect(again.path).toBe('/anmelden?hinweis=bereits-bestaetigt');
    const codeAgain = await browser.submit(form, 'E-Mail-Adresse bestätigen', fields);
    expect(codeAgain.path).toBe('/anmelden?hinweis=bereits-bestaetigt');
  });

  test('nobody gets to that page without the code', async () => {
    const portal = await portalWith('chosen-at-activation');
    await registerAs(portal.newBrowser());
    const stranger = portal.newBrowser();
    const page = await stranger.get('/registrieren/passwort');
    expect(page.status).toBe(404);
    const answer = await stranger.post('/registrieren/passwort', { newPassword: password });
    expect(answer.status).toBe(422);
    expect(await account(portal)).toBeUndefined();
  });

  test('a weak password is refused with all reasons, the page stays usable', async () => {
    const portal = await portalWith('chosen-at-activation');
    await registerAs(portal.newBrowser());
    const browser = portal.newBrowser();
    const page = await browser.get(linkIn(await portal.lastMailTo(email)));
    const refused = await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': 'hallo123' });
    expect(refused.status).toBe(422);
    expect(refused.fieldError('Neues Passwort')).toContain('mindestens 15 Zeichen');
    expect(refused.fieldError('Neues Passwort')).toContain('leicht zu erraten');
    expect(refused.fieldValue('Neues Passwort')).toBe('');
    const offered = refused.root.querySelector('code')?.text ?? '';
    expect(offered).toBe(page.root.querySelector('code')?.text);
    const done = await browser.submit(refused, 'Passwort speichern', { 'Neues Passwort': offered });
    expect(done.path).toBe('/anmelden?hinweis=konto-aktiv');
  });
});

describe('the password is chosen at registration', () => {
  test('terms first, then a button in the same browser, after a scanner', async () => {
    const portal = await portalWith('chosen-at-registration', { termsFirst: true });
    const browser = portal.newBrowser();
    const terms = await browser.get('/registrieren');
    expect(terms.heading).toBe('Nutzungsbedingungen');
    expect(terms.hasField('Vorname')).toBe(false);
    const refused = await browser.submit(terms, 'Weiter zur Registrierung');
    expect(refused.status).toBe(422);
    const box = 'Ich habe die Nutzungsbedingungen gelesen und stimme ihnen zu.';
    const form = await browser.submit(refused, 'Weiter zur Registrierung', { [box]: true });
    expect(form.path).toBe('/registrieren');
    portal.clock.pass({ minutes: 5 });
    await browser.submit(form, 'Registrieren', { ...person, Passwort: password });
    const link = linkIn(await portal.lastMailTo(email));
    await scan(portal, link);
    const page = await browser.get(link);
    expect(page.hasField('Passwort')).toBe(false);
    const done = await browser.submit(page, 'E-Mail-Adresse bestätigen');
    expect(done.path).toBe('/anmelden?hinweis=konto-aktiv');
    const opened = await account(portal);
    expect(await portal.house.passwords.verify(opened?.passwordHash ?? null, password)).toBe(true);
    const [row] = await portal.read((db) =>
      db.kysely.selectFrom('accounts').select(['terms_version', 'terms_accepted_at']).execute(),
    );
    expect(row).toEqual({ terms_version: '2026-01-01', terms_accepted_at: new Date('2026-11-21T08:00:00Z') });
    const kept = await portal.read((db) =>
      db.kysely.selectFrom('account_terms').select(['version', 'accepted_at']).execute(),
    );
    expect(kept).toEqual([{ version: '2026-01-01', accepted_at: new Date('2026-11-21T08:00:00Z') }]);
  });

  test('by code in the same browser at once', async () => {
    const portal = await portalWith('chosen-at-registration');
    const browser = portal.newBrowser();
    const sent = await registerAs(browser, { Passwort: password });
    const done = await browser.submit(sent, 'E-Mail-Adresse bestätigen', {
      Bestätigungscode: codeIn(await portal.lastMailTo(email)),
    });
    expect(done.path).toBe('/anmelden?hinweis=konto-aktiv');
  });

  test('in another browser by the password of the registration', async () => {
    const portal = await portalWith('chosen-at-registration');
    await registerAs(portal.newBrowser(), { Passwort: password });
    const phone = portal.newBrowser();
    const page = await phone.get(linkIn(await portal.lastMailTo(email)));
    const wrong = await phone.submit(page, 'E-Mail-Adresse bestätigen', { Passwort: 'etwas ganz anderes' });
    expect(wrong.status).toBe(422);
    expect(wrong.fieldError('Passwort')).toContain('stimmt nicht');
    const done = await phone.submit(wrong, 'E-Mail-Adresse bestätigen', { Passwort: ` ${password} ` });
    expect(done.path).toBe('/anmelden?hinweis=konto-aktiv');
  });

  test.each(['link', 'code'])('a stranger gains nothing when the owner confirms by %s', async (by) => {
    const portal = await portalWith('chosen-at-registration');
    const stranger = portal.newBrowser('192.0.2.66');
    const strangersSecret = 'Passwort des Fremden 4711';
    await registerAs(stranger, { Passwort: strangersSecret });
    const mail = await portal.lastMailTo(email);
    const owner = portal.newBrowser('203.0.113.5');
    let page: SeenPage;
    if (by === 'link') page = await owner.get(linkIn(mail));
    else {
      const form = await owner.get('/registrieren/bestaetigen');
      const fields = { 'E-Mail-Adresse': email, Bestätigungscode: codeIn(mail) };
      page = await owner.submit(form, 'E-Mail-Adresse bestätigen', fields);
    }
    const button = await owner.submit(page, 'E-Mail-Adresse bestätigen');
    expect(button.status).toBe(422);
    expect(await account(portal)).toBeUndefined();
    const done = await owner.submit(button, 'Passwort speichern', { 'Neues Passwort': password });
    expect(done.path).toBe('/anmelden?hinweis=konto-aktiv');
    const opened = await account(portal);
    expect(await portal.house.passwords.verify(opened?.passwordHash ?? null, strangersSecret)).toBe(false);
    expect(await portal.house.passwords.verify(opened?.passwordHash ?? null, password)).toBe(true);
  });

  test('a fresh mail behind an expired link does not make the owner’s browser the stranger’s', async () => {
    const portal = await portalWith('chosen-at-registration');
    await registerAs(portal.newBrowser(), { Passwort: 'Passwort des Fremden 4711' });
    portal.clock.pass({ hours: 25 });
    const owner = portal.newBrowser();
    const expired = await owner.get(linkIn(await portal.lastMailTo(email)));
    await owner.submit(expired, 'Mail noch einmal senden');
    const page = await owner.get(linkIn(await portal.lastMailTo(email)));
    expect(page.hasField('Neues Passwort')).toBe(true);
  });

  test('wrong passwords are limited, a new one can still be set', async () => {
    const portal = await portalWith('chosen-at-registration');
    await registerAs(portal.newBrowser(), { Passwort: password });
    const browser = portal.newBrowser();
    let page = await browser.get(linkIn(await portal.lastMailTo(email)));
    for (let attempt = 0; attempt < 10; attempt += 1) {
      page = await browser.submit(page, 'E-Mail-Adresse bestätigen', { Passwort: `falsch ${attempt}` });
      expect(page.status).toBe(422);
    }
    page = await browser.submit(page, 'E-Mail-Adresse bestätigen', { Passwort: password });
    expect(page.status).toBe(429);
    const done = await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': password });
    expect(done.path).toBe('/anmelden?hinweis=konto-aktiv');
  });
});
