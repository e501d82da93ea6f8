import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { findAccountById } from './find-account.ts';
import { readProfile } from './profile-rules.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

async function personIn(where: TestPortal, email: string) {
  const account = await makeAccount(where, { email, firstName: 'Ayşe', lastName: 'Öztürk' });
  const browser = where.newBrowser();
  await signInAs(browser, account);
  return { account, browser };
}

test('the profile shows what the portal knows of the person, to that person alone', async () => {
  const stranger = await portal.newBrowser().get('/profil');
  expect(stranger.path).toBe('/anmelden?weiter=%2Fprofil');
  const account = await makeAccount(portal, { firstName: 'Ayşe', lastName: 'Öztürk' });
  const profile = await signInAs(portal.newBrowser(), account, stranger.path);
  expect(profile.path).toBe('/profil');
  for (const fact of ['Ayşe Öztürk', account.email, '21. November 2026', 'nicht angegeben'])
    expect(profile.text).toContain(fact);
  expect(profile.link('Ändern: Passwort')).toBe('/profil/passwort');
  expect(profile.link('Ändern: Name')).toBe('/profil/angaben');
  expect(profile.link('Ändern: E-Mail-Adresse')).toBe('/profil/e-mail');
  expect(profile.link('Ergänzen: Telefon')).toBe('/profil/angaben');
  expect(profile.link('Ändern: Benachrichtigungen')).toBe('/profil/benachrichtigungen');
});

test('after confirming, the sign-in page says what happened', async () => {
  const page = await portal.newBrowser().get('/anmelden?hinweis=konto-aktiv');
  expect(page.text).toContain('Ihr Konto ist aktiv');
});

describe('changing and adding to one’s data', () => {
  test('a field that the form does not have changes nothing', async () => {
    const { account, browser } = await personIn(portal, 'mehr@handwerk.example');
    const unasked = {
      email: 'fremd@handwerk.example',
      state: 'locked',
      id: '1',
      passwordHash: 'x',
      roles: 'administration',
    };
    const before = await portal.read((db) => findAccountById(db, account.id));
    await browser.post('/profil/angaben', { firstName: 'Ayşe', lastName: 'Yılmaz', phone: '', ...unasked });
    const after = await portal.read((db) => findAccountById(db, account.id));
    expect(after).toEqual({ ...before, lastName: 'Yılmaz' });
  });

  test('a new name is on every page at once and told by mail', async () => {
    const { account, browser } = await personIn(portal, 'heirat@handwerk.example');
    const form = await browser.get('/profil/angaben');
    expect(form.fieldValue('Nachname')).toBe('Öztürk');
    const saved = await browser.submit(form, 'Angaben speichern', {
      Nachname: '  Öztürk-Müller ',
      Telefon: '0931 30908–0',
    });
    expect(saved.path).toBe('/profil?hinweis=gespeichert');
    expect(saved.text).toContain('Ihre Angaben sind gespeichert.');
    expect(saved.text).toContain('Ayşe Öztürk-Müller');
    expect(saved.text).toContain('0931 30908-0');
    const mail = await portal.lastMailTo(account.email);
    expect(mail.kind).toBe('accounts.name-changed');
    expect(mail.text).toContain('Vorher stand dort: Ayşe Öztürk.');
    expect(mail.text).toContain('Vorher war dort keine.');
    expect((await portal.auditTrail()).at(-1)).toBe('accounts.profile-changed: done');
  });

  test('asks for the password again first, and goes on with what was typed', async () => {
    const { account, browser } = await personIn(portal, 'offen@handwerk.example');
    const form = await browser.get('/profil/angaben');
    portal.clock.pass({ minutes: 30 });
    expect((await browser.get('/profil/angaben')).hasField('Aktuelles Passwort')).toBe(true);
    const asked = await browser.submit(form, 'Angaben speichern', { Nachname: 'Fremd' });
    expect((await browser.get('/profil')).text).toContain('Ayşe Öztürk');
    const kept = await browser.submit(asked, 'Weiter', { 'Aktuelles Passwort': account.password });
    const saved = await browser.submit(kept, 'Weiter');
    expect(saved.text).toContain('Ayşe Fremd');
  });

  test('another telephone number is told by mail without the number; one written differently is the same', async () => {
    const { account, browser } = await personIn(portal, 'telefon@handwerk.example');
    const save = async (Telefon: string) =>
      browser.submit(await browser.get('/profil/angaben'), 'Angaben speichern', { Telefon });
    await save('0931 309080');
    await save('0931 30908-0');
    await save('0931 112233');
    expect((await save(' ')).text).toContain('nicht angegeben');
    await save('');
    expect((await portal.auditTrail()).at(-1)).toBe('accounts.profile-changed: already');
    const told = (await portal.mails()).filter(({ to }) => to === account.email);
    expect(told.map(({ kind }) => kind)).toEqual(Array(3).fill('accounts.phone-changed'));
    const sentences = [
      'steht jetzt eine Telefonnummer. Vorher war dort keine.',
      'steht jetzt eine andere Telefonnummer.',
      'steht jetzt keine Telefonnummer mehr.',
    ];
    for (const [index, sentence] of sentences.entries()) {
      expect(told[index]?.text).toContain(sentence);
      expect(told[index]?.text).not.toMatch(/309080|30908-0|112233/);
    }
  });

  test('what cannot be taken is said at the field, and the input stays', async () => {
    const { browser } = await personIn(portal, 'tippfehler@handwerk.example');
    const refused = await browser.submit(await browser.get('/profil/angaben'), 'Angaben speichern', {
      Vorname: ' ',
      Nachname: 'www.gewinn.example',
      Telefon: 'abends',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Bitte prüfen Sie Ihre Angaben');
    expect(refused.fieldError('Vorname')).toBeDefined();
    expect(refused.fieldError('Nachname')).toBeDefined();
    expect(refused.fieldError('Telefon')).toContain('nur Ziffern');
    expect(refused.fieldValue('Telefon')).toBe('abends');
  });
});

test('where the chamber keeps names fixed, the page says how to get on and no form changes one', async () => {
  const strict = await createTestPortal({
    settings: { account: { nameChange: 'not-offered', emailChange: 'not-offered' } },
  });
  const { browser } = await personIn(strict, 'fest@handwerk.example');
  const profile = await browser.get('/profil');
  expect(profile.link('So geht es: Name')).toBe('/profil/umzug');
  const form = await browser.get('/profil/angaben');
  expect(form.hasField('Vorname')).toBe(false);
  expect(form.text).toContain('Den Namen eines Kontos können wir nicht ändern.');
  strict.clock.pass({ minutes: 30 });
  const saved = await browser.post('/profil/angaben', { firstName: 'Eva', lastName: 'Neu', phone: '110' });
  expect(saved.text).toContain('Ayşe Öztürk');
  expect(saved.text).toContain('110');
  await strict.close();
});

test('whatever is typed, a profile is taken as a whole or refused with a reason for each field', () => {
  const typed = fc.record({ firstName: fc.string(), lastName: fc.string(), phone: fc.string() });
  fc.assert(
    fc.property(typed, fc.boolean(), (posted, nameToo) => {
      const read = readProfile(posted, nameToo);
      if (read.ok) expect(read.value.name === undefined).toBe(!nameToo);
      else expect(Object.keys(read.refusal).length).toBeGreaterThan(0);
    }),
  );
});
