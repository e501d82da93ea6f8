import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newcomer, registerAs, termsBox } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { accountsFeature } from './feature.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({ features: [accountsFeature] });
});
afterAll(() => portal.close());

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
