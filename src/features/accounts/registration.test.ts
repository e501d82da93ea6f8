import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAccount } from '../../../test/make-account.ts';
import { codeIn, linkIn, newcomer, registerAs, termsBox } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { accountsFeature } from './feature.ts';
import { findAccountByEmail } from './find-account.ts';
import { forgetRegistrationsJob } from './forget-registrations.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({ features: [accountsFeature] });
});
afterAll(() => portal.close());

const { email, password } = newcomer;
let people = 0;
/** An address that no other test uses. */
const freshEmail = () => `person${(people += 1)}@handwerk.example`;
const account = (address: string) => portal.read((db) => findAccountByEmail(db, address));

describe('the form', () => {
  test('says that it is free, once, personal, and not automatic', async () => {
    const page = await portal.newBrowser().get('/registrieren');
    for (const word of [
      'kostenlos',
      'nur einmal',
      'persönlich',
      'Kolleginnen und Kollegen',
      'Gewerbeanmeldung',
    ]) {
      expect(page.text).toContain(word);
    }
    expect(page.hasField('Passwort')).toBe(false);
  });

  test('comes back with all faults and the input kept', async () => {
    const browser = portal.newBrowser();
    const page = await registerAs(browser, { Vorname: ' ', Nachname: '123', 'E-Mail-Adresse': 'ohne-at' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Bitte prüfen Sie Ihre Angaben');
    expect(page.title).toMatch(/^Fehler: /);
    expect(page.fieldError('Vorname')).toContain('Vornamen ein');
    expect(page.fieldError('Nachname')).toContain('mit Buchstaben');
    expect(page.fieldError('E-Mail-Adresse')).toContain('fehlt das Zeichen @');
    expect(page.fieldValue('E-Mail-Adresse')).toBe('ohne-at');
    expect(page.root.querySelector('#terms')?.hasAttribute('checked')).toBe(true);
  });

  test('wants the terms accepted', async () => {
    const browser = portal.newBrowser();
    const form = await browser.get('/registrieren');
    const page = await browser.submit(form, 'Registrieren', { ...newcomer.fields });
    expect(page.status).toBe(422);
    expect(page.fieldError(termsBox)).toContain('Nutzungsbedingungen');
  });

  test('asks back on a mistyped domain: one press takes the likely address', async () => {
    const browser = portal.newBrowser();
    const asked = await registerAs(browser, { 'E-Mail-Adresse': 'slip1@gmial.com' });
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Meinten Sie slip1@gmail.com?');
    const sent = await browser.submit(asked, 'Registrieren');
    expect(sent.path).toBe('/registrieren/gesendet');
    expect(sent.text).toContain('slip1@gmail.com');
    await portal.lastMailTo('slip1@gmail.com');
  });

  test('lets the person insist on an address that looks like a slip', async () => {
    const browser = portal.newBrowser();
    const asked = await registerAs(browser, { 'E-Mail-Adresse': 'slip2@gmial.com' });
    const insisting = {
      ...newcomer.fields,
      email: 'slip2@gmial.com',
      emailMeant: 'slip2@gmial.com',
      terms: 'ja',
    };
    const sent = await browser.post(asked.root.querySelector('main form')?.getAttribute('action') ?? '', {
      firstName: insisting.Vorname,
      lastName: insisting.Nachname,
      email: insisting.email,
      emailMeant: insisting.emailMeant,
      terms: 'ja',
    });
    expect(sent.path).toBe('/registrieren/gesendet');
    await portal.lastMailTo('slip2@gmial.com');
  });

  test('a post from another site is not taken', async () => {
    const answer = await portal
      .newBrowser()
      .post('/registrieren', {}, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(403);
  });
});

describe('the page after it', () => {
  test('leads to the code form where the browser knows no registration', async () => {
    const page = await portal.newBrowser().get('/registrieren/gesendet');
    expect(page.heading).toBe('Bestätigungscode eingeben');
  });

  test('sends the mail again: links and codes of both mails are good', async () => {
    const address = freshEmail();
    const browser = portal.newBrowser();
    const sent = await registerAs(browser, { 'E-Mail-Adresse': address });
    const first = await portal.lastMailTo(address);
    const again = await browser.submit(sent, 'Mail noch einmal senden');
    expect(again.text).toContain('noch einmal gesendet');
    expect(linkIn(await portal.lastMailTo(address))).not.toBe(linkIn(first));
    const page = await portal.newBrowser().get(linkIn(first));
    expect(page.heading).toBe('Passwort festlegen');
    const byOldCode = await browser.submit(again, 'E-Mail-Adresse bestätigen', {
      Bestätigungscode: codeIn(first),
    });
    expect(byOldCode.path).toBe('/registrieren/passwort');
  });

  test('corrects the address without starting anew; the old link and code are void', async () => {
    const wrong = freshEmail();
    const right = freshEmail();
    const browser = portal.newBrowser();
    const sent = await registerAs(browser, { 'E-Mail-Adresse': wrong, Vorname: 'Ayşe' });
    const old = await portal.lastMailTo(wrong);
    const corrected = await browser.submit(sent, 'Adresse korrigieren', { 'E-Mail-Adresse': right });
    expect(corrected.text).toContain(right);
    expect(corrected.text).not.toContain(wrong);
    const over = await portal.newBrowser().get(linkIn(old));
    expect(over.heading).toBe('Dieser Link gilt nicht mehr');
    expect(over.text).not.toContain(right);
    expect(over.hasButton('Mail noch einmal senden')).toBe(false);
    const byOldCode = await browser.submit(corrected, 'E-Mail-Adresse bestätigen', {
      Bestätigungscode: codeIn(old),
    });
    expect(byOldCode.status).toBe(422);
    const page = await browser.submit(corrected, 'E-Mail-Adresse bestätigen', {
      Bestätigungscode: codeIn(await portal.lastMailTo(right)),
    });
    await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': password });
    expect(await account(right)).toMatchObject({ firstName: 'Ayşe' });
    expect(await account(wrong)).toBeUndefined();
  });

  test('asks back on a slip in the corrected address too', async () => {
    const browser = portal.newBrowser();
    const sent = await registerAs(browser, { 'E-Mail-Adresse': freshEmail() });
    const asked = await browser.submit(sent, 'Adresse korrigieren', { 'E-Mail-Adresse': 'slip3@web.d' });
    expect(asked.text).toContain('Meinten Sie slip3@web.de?');
    await browser.submit(asked, 'Adresse korrigieren');
    await portal.lastMailTo('slip3@web.de');
  });

  test('resending and correcting belong to the browser that registered', async () => {
    const stranger = portal.newBrowser();
    expect((await stranger.post('/registrieren/mail', {})).status).toBe(422);
    expect((await stranger.post('/registrieren/adresse', { email: 'x@handwerk.example' })).status).toBe(422);
  });

  test('tells slips of typing from wrong codes, which are counted', async () => {
    const address = freshEmail();
    const browser = portal.newBrowser();
    const sent = await registerAs(browser, { 'E-Mail-Adresse': address });
    const code = codeIn(await portal.lastMailTo(address));
    const slip = code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const type = (typed: string) =>
      browser.submit(sent, 'E-Mail-Adresse bestätigen', { Bestätigungscode: typed });
    const spent = portal.hashesSpent();
    for (let attempt = 0; attempt < 15; attempt += 1) {
      expect((await type(slip)).fieldError('Bestätigungscode')).toContain('Tippfehler');
    }
    expect((await type('')).fieldError('Bestätigungscode')).toContain('Bitte geben Sie');
    expect((await type('ABC')).fieldError('Bestätigungscode')).toContain('10 Zeichen');
    expect(portal.hashesSpent()).toBe(spent);
    const other = freshEmail();
    await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': other });
    const foreign = codeIn(await portal.lastMailTo(other));
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const wrong = await type(foreign);
      expect(wrong.status).toBe(422);
      expect(wrong.fieldError('Bestätigungscode')).toContain('passt nicht');
    }
    expect(portal.hashesSpent()).toBe(spent + 1 + 10);
    const limited = await type(code);
    expect(limited.status).toBe(429);
    portal.clock.pass({ hours: 1 });
    expect((await type(code)).path).toBe('/registrieren/passwort');
  });

  test('mails to one mailbox are limited; the page says so', async () => {
    const address = freshEmail();
    const browser = portal.newBrowser();
    let page = await registerAs(browser, { 'E-Mail-Adresse': address });
    for (let mail = 2; mail <= 10; mail += 1) page = await browser.submit(page, 'Mail noch einmal senden');
    expect(page.text).toContain('noch einmal gesendet');
    page = await browser.submit(page, 'Mail noch einmal senden');
    expect(page.text).toContain('senden wir keine weitere E-Mail');
    const mails = (await portal.mails()).filter((mail) => mail.to === address);
    expect(mails).toHaveLength(10);
    const owner = portal.newBrowser('203.0.113.77');
    await registerAs(owner, { 'E-Mail-Adresse': address });
    expect((await portal.mails()).filter((mail) => mail.to === address)).toHaveLength(11);
  });
});

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
    const link = linkIn(await own.lastMailTo(email));
    const job = forgetRegistrationsJob(own.house);
    own.clock.pass({ days: 7, hours: 23 });
    await job.run(own.chamber, own.clock.now());
    expect((await own.newBrowser().get(link)).heading).toBe('Dieser Link ist abgelaufen');
    own.clock.pass({ hours: 2 });
    await job.run(own.chamber, own.clock.now());
    expect((await own.newBrowser().get(link)).heading).toBe('Diesen Link kennen wir nicht');
    expect((await own.auditTrail()).at(-1)).toBe('accounts.registrations-forgotten: done');
  } finally {
    await own.close();
  }
});
