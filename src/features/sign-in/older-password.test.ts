import { hash as bcrypt } from '@node-rs/bcrypt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareFileImport } from '../../../test/file-import.ts';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { linkIn } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { accountImportFeature } from '../account-import/index.ts';
import { storeOwnPassword } from '../accounts/index.ts';
import { checkCredentials, takePassword } from './sign-in.ts';

const good = 'Lehrvertrag im Herbst anno dazumal';
const short = 'meister7';

let portal: TestPortal;
let goodHash: string;
let shortHash: string;

beforeAll(async () => {
  portal = await createTestPortal({
    settings: { accounts: { olderModules: true, termsVersion: '2026-01-01' } },
  });
  [goodHash, shortHash] = await Promise.all([bcrypt(good, { cost: 10 }), bcrypt(short, { cost: 10 })]);
});
afterAll(() => portal.close());

/** Takes over a sign-in of an older module. */
async function takeOver(email: string, passwordHash: string): Promise<string> {
  const sample = {
    email,
    vorname: 'Ada',
    nachname: 'Muster',
    password_hash: passwordHash,
    betriebsnummer: '',
    filialnummer: '',
  };
  const files = prepareFileImport(portal, accountImportFeature.commands?.[0], sample);
  expect(await files.counts(files.fileOf({}))).toEqual([1, 0, 0, 0]);
  files.remove();
  return email;
}

const accountOf = (email: string) =>
  portal.read((db) =>
    db.kysely.selectFrom('accounts').selectAll().where('email', '=', email).executeTakeFirstOrThrow(),
  );

describe('the old password', () => {
  test('opens the account, asks for our terms, and is ours from then on', async () => {
    const email = await takeOver('gut@handwerk.example', goodHash);
    const browser = portal.newBrowser();
    const asked = await signInAs(browser, { email, password: good }, '/anmelden?weiter=%2Fprofil');
    expect(asked.heading).toBe('Nutzungsbedingungen');
    expect(asked.text).toContain('zum ersten Mal hier');
    const refused = await browser.submit(asked, 'Zustimmen');
    expect([refused.status, refused.heading]).toEqual([422, 'Nutzungsbedingungen']);
    const box = refused.root.querySelector('input[name=terms]')?.getAttribute('id');
    const label = refused.root.querySelector(`label[for="${box}"]`)?.text.trim() ?? '';
    const inside = await browser.submit(refused, 'Zustimmen', { [label]: true });
    expect(inside.path).toBe('/profil');
    const account = await accountOf(email);
    expect(account).toMatchObject({ password_kind: 'own', password_changed_at: null });
    expect(account['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signInAs(portal.newBrowser(), { email, password: good })).path).toBe('/mein-bereich');
    const facts = await portal.read((db) =>
      db.kysely
        .selectFrom('audit_entries')
        .select('facts')
        .where('event', '=', 'sign-in.signed-in')
        .execute(),
    );
    expect(facts.filter((row) => row['facts']['takenOver'] === true)).toHaveLength(1);
  });

  test('is the only one that does', async () => {
    const email = await takeOver('falsch@handwerk.example', goodHash);
    const page = await signInAs(portal.newBrowser(), { email, password: `${good}!` });
    expect(page.fieldError('Passwort')).toContain('passen nicht zusammen');
    expect(await accountOf(email)).toMatchObject({ password_kind: 'imported', password_hash: goodHash });
  });

  test('may bring the blank of copying along', async () => {
    const email = await takeOver('leer@handwerk.example', goodHash);
    await signInAs(portal.newBrowser(), { email, password: ` ${good} ` });
    expect(await accountOf(email)).toMatchObject({ password_kind: 'own' });
    expect((await signInAs(portal.newBrowser(), { email, password: good })).status).toBe(200);
  });

  test('opens nothing but the page that replaces it where today it would be refused', async () => {
    const email = await takeOver('kurz@handwerk.example', shortHash);
    await signInAs(portal.newBrowser(), { email, password: short });
    const browser = portal.newBrowser();
    const page = await signInAs(browser, { email, password: short });
    expect(page.path).toBe('/passwort-festlegen');
    expect(page.text).toContain('nicht sicher genug');
    expect(page.text).not.toContain('vorläufig');
    expect((await browser.get('/profil')).path).toMatch(/^\/passwort-festlegen/);
    const same = await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': short });
    expect(same.status).toBe(422);
    expect(same.text).toContain('nicht sicher genug');
    const chosen = await browser.submit(same, 'Passwort speichern', { 'Neues Passwort': good });
    expect(chosen.heading).toBe('Nutzungsbedingungen');
    expect((await signInAs(portal.newBrowser(), { email, password: short })).status).toBe(422);
  });

  test('too weak for today, it ends a day after it was accepted; then one button mails a link to choose another', async () => {
    const email = await takeOver('bald-vorbei@handwerk.example', shortHash);
    const signIn = (browser = portal.newBrowser()) => signInAs(browser, { email, password: short });
    expect((await signIn()).path).toBe('/passwort-festlegen');
    portal.clock.pass({ hours: 23 });
    expect((await signIn()).path).toBe('/passwort-festlegen');
    portal.clock.pass({ hours: 1 });
    const browser = portal.newBrowser();
    const over = await signIn(browser);
    expect(over.status).toBe(422);
    expect(over.heading).toBe('Bitte legen Sie ein neues Passwort fest');
    expect((await browser.get('/mein-bereich')).path).toContain('/anmelden');
    const sent = await browser.submit(over, 'Link für ein neues Passwort senden');
    expect(sent.path).toBe('/passwort-vergessen/gesendet');
    const link = linkIn(await portal.lastMailTo(email));
    await browser.submit(await browser.get(link), 'Passwort speichern', { 'Neues Passwort': good });
    expect((await signInAs(portal.newBrowser(), { email, password: good })).heading).toBe(
      'Nutzungsbedingungen',
    );
    const wrong = await signInAs(portal.newBrowser(), { email, password: short });
    expect(wrong.fieldError('Passwort')).toContain('passen nicht zusammen');
  });

  test('is asked anew where the older system looked at its first 72 bytes only', async () => {
    const long = `${'Hobel und Ziegel, '.repeat(4)}Lampe`;
    const cut = await bcrypt(Buffer.from(long).subarray(0, 72), { cost: 10 });
    const email = await takeOver('lang@handwerk.example', cut);
    const page = await signInAs(portal.newBrowser(), { email, password: `${long}nschirm` });
    expect(page.path).toBe('/passwort-festlegen');
  });

  test('is taken over once, however many sign in with it at the same moment', async () => {
    const email = await takeOver('zugleich@handwerk.example', goodHash);
    const pages = await Promise.all(
      Array.from({ length: 5 }, () => signInAs(portal.newBrowser(), { email, password: good })),
    );
    expect(pages.map((page) => page.heading)).toEqual(Array(5).fill('Nutzungsbedingungen'));
    const again = await signInAs(portal.newBrowser(), { email, password: good });
    expect(again.heading).toBe('Nutzungsbedingungen');
  });

  test('opens nothing that was reset while it was checked', async () => {
    const email = await takeOver('inzwischen@handwerk.example', goodHash);
    const client = { address: '198.51.100.9', range: '198.51.100.0/24', userAgent: '' };
    const visit = { now: portal.clock.now(), client };
    const address = { address: email, folded: email };
    const { passwords, secrets } = portal.house;
    const context = {
      ...visit,
      chamber: portal.chamber,
      reading: portal.read,
      parts: {
        passwords,
        secrets,
        letterPress: portal.house.letterPress,
        storage: portal.house.storage,
        demo: false,
      },
    };
    const checked = await checkCredentials(context, address, good);
    expect(checked).toMatchObject({ verdict: 'right', takenOver: { kind: 'own' } });
    const { id } = await accountOf(email);
    const fresh = await passwords.hash('etwas ganz anderes');
    await portal.write((tx) => storeOwnPassword(tx, id, fresh, portal.clock.now()));
    const result = await portal.write((tx) => takePassword(tx, visit, checked));
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'wrong' } });
    expect(await accountOf(email)).toMatchObject({ password_hash: fresh });
  });
});

test('nobody can tell by the cost of a refusal whether an address is unknown, ours or of the older system', async () => {
  const imported = await takeOver('teuer@handwerk.example', goodHash);
  const ours = (await makeAccount(portal, { email: 'unser@handwerk.example' })).email;
  const spent = new Map<string, number[]>();
  const hashes = new Map<string, number>();
  for (let round = 0; round < 4; round++) {
    for (const email of [imported, ours, 'niemand@handwerk.example']) {
      const browser = portal.newBrowser(`198.51.${100 + round}.7`);
      const form = await browser.get('/anmelden');
      const hashesBefore = portal.hashesSpent();
      const before = process.cpuUsage();
      await browser.submit(form, 'Anmelden', { 'E-Mail-Adresse': email, Passwort: 'Kanthaken' });
      const { user, system } = process.cpuUsage(before);
      spent.set(email, [...(spent.get(email) ?? []), user + system]);
      hashes.set(email, portal.hashesSpent() - hashesBefore);
    }
  }
  expect([...hashes.values()]).toEqual([1, 1, 1]);
  const least = [...spent.values()].map((times) => Math.min(...times));
  expect(Math.max(...least) / Math.min(...least)).toBeLessThan(1.4);
});
