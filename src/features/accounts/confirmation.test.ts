import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAccount } from '../../../test/make-account.ts';
import { linkIn, newcomer, registerAs, codeIn } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { forgetDue } from '../../../test/forget-due.ts';
import { accountRetention } from './retention.ts';
import { accountsFeature } from './feature.ts';
import { findAccountByEmail } from './find-account.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({ features: [accountsFeature] });
});
afterAll(() => portal.close());

let people = 0;
/** An address that no other test uses. */
const freshEmail = () => `person${(people += 1)}@handwerk.example`;
const { password } = newcomer;
const account = (address: string) => portal.read((db) => findAccountByEmail(db, { folded: address }));

describe('a link', () => {
  test('that ran out is renewed with one button, to the same address', async () => {
    const address = freshEmail();
    await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': address });
    const link = linkIn(await portal.lastMailTo(address));
    portal.clock.pass({ hours: 24 });
    const browser = portal.newBrowser();
    const expired = await browser.get(link);
    expect(expired.heading).toBe('Dieser Link ist abgelaufen');
    const renewed = await browser.submit(expired, 'Mail noch einmal senden');
    expect(renewed.heading).toBe('Wir haben Ihnen eine neue E-Mail gesendet');
    const fresh = await browser.get(linkIn(await portal.lastMailTo(address)));
    expect(fresh.heading).toBe('Passwort festlegen');
  });

  test('that ran out says so to a code as well', async () => {
    const address = freshEmail();
    const browser = portal.newBrowser();
    const sent = await registerAs(browser, { 'E-Mail-Adresse': address });
    portal.clock.pass({ hours: 24 });
    const code = codeIn(await portal.lastMailTo(address));
    const expired = await browser.submit(sent, 'E-Mail-Adresse bestätigen', { Bestätigungscode: code });
    expect(expired.heading).toBe('Dieser Link ist abgelaufen');
    await browser.submit(expired, 'Mail noch einmal senden');
    const fresh = codeIn(await portal.lastMailTo(address));
    expect(fresh).not.toBe(code);
  });

  test.each(['x', 'q7Zb0Xq2mV9sK4tR1wYc8LhJ5nPdF3gA6uEoT2iUxSk', ''])(
    'unknown (%s) shows ways on',
    async (token) => {
      const page = await portal.newBrowser().get(`/registrieren/bestaetigen?token=${token}`);
      expect(page.status).toBe(404);
      expect(page.heading).toBe('Diesen Link kennen wir nicht');
      expect(page.html).toContain('href="/anmelden"');
      expect(page.html).toContain('href="/registrieren"');
    },
  );
});

describe('an address that has an account', () => {
  test('gets a mail that says so; the account stays as it is', async () => {
    const known = await makeAccount(portal, { email: freshEmail() });
    const before = await account(known.email);
    await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': known.email.toUpperCase() });
    const mail = await portal.lastMailTo(known.email);
    expect(mail.subject).toBe('Sie haben schon ein Konto');
    expect(mail.to).toBe(known.email);
    expect(mail.text).toContain('Guten Tag Erika Muster,');
    expect(mail.text).toContain(`${portal.chamber.origin}/anmelden`);
    expect(mail.text).toContain(`${portal.chamber.origin}/passwort-vergessen`);
    expect(await account(known.email)).toEqual(before);
  });

  test('that another registration opened first keeps its name and password', async () => {
    const address = freshEmail();
    await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': address, Vorname: 'Erste' });
    const first = await portal.lastMailTo(address);
    await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': address, Vorname: 'Zweite' });
    const second = await portal.lastMailTo(address);
    const browser = portal.newBrowser();
    const page = await browser.get(linkIn(first));
    const late = await portal.newBrowser().get(linkIn(second));
    await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': password });
    const opened = await account(address);
    const answer = await portal
      .newBrowser()
      .submit(late, 'Passwort speichern', { 'Neues Passwort': 'ein ganz anderes Passwort' });
    expect(answer.path).toBe('/anmelden?hinweis=bereits-bestaetigt');
    expect((await portal.newBrowser().get(linkIn(second))).heading).toContain('bereits bestätigt');
    expect(await account(address)).toEqual(opened);
    expect(opened?.firstName).toBe('Erste');
  });
});

test('of many confirmations at once exactly one opens the account', async () => {
  const address = freshEmail();
  await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': address, Vorname: 'Erste' });
  const first = linkIn(await portal.lastMailTo(address));
  await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': address, Vorname: 'Zweite' });
  const second = linkIn(await portal.lastMailTo(address));
  const answers = await Promise.all(
    [first, second, first, second, first, second].map((link) =>
      portal.newBrowser().post('/registrieren/bestaetigen', {
        token: new URL(link).searchParams.get('token') ?? '',
        newPassword: password,
      }),
    ),
  );
  const paths = answers.map((answer) => answer.path).sort();
  expect(paths).toEqual([
    ...Array.from({ length: 5 }, () => '/anmelden?hinweis=bereits-bestaetigt'),
    '/anmelden?hinweis=konto-aktiv',
  ]);
  expect(await account(address)).toBeDefined();
});

test('registrations are forgotten a week after they ran out', async () => {
  const own = await createTestPortal({ features: [accountsFeature] });
  try {
    await registerAs(own.newBrowser());
    const link = linkIn(await own.lastMailTo(newcomer.email));
    own.clock.pass({ days: 7, hours: 23 });
    await forgetDue(own, accountRetention);
    expect((await own.newBrowser().get(link)).heading).toBe('Dieser Link ist abgelaufen');
    own.clock.pass({ hours: 2 });
    expect(await forgetDue(own, accountRetention)).toMatchObject({ 'accounts.registrations': 1 });
    expect((await own.newBrowser().get(link)).heading).toBe('Diesen Link kennen wir nicht');
  } finally {
    await own.close();
  }
});
