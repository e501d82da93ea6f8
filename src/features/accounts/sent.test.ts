import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeIn, linkIn, newcomer, registerAs } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
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
    for (let mail = 2; mail <= 20; mail += 1) page = await browser.submit(page, 'Mail noch einmal senden');
    expect(page.text).toContain('noch einmal gesendet');
    page = await browser.submit(page, 'Mail noch einmal senden');
    expect(page.text).toContain('senden wir keine weitere E-Mail');
    const mails = (await portal.mails()).filter((mail) => mail.to === address);
    expect(mails).toHaveLength(20);
    const third = await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': address });
    expect(third.path).toBe('/registrieren/gesendet');
    expect(third.text).toContain('senden wir keine weitere E-Mail');
    const owner = portal.newBrowser('203.0.113.77');
    await registerAs(owner, { 'E-Mail-Adresse': address });
    expect((await portal.mails()).filter((mail) => mail.to === address)).toHaveLength(21);
  });
});
