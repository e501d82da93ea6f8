import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRunner } from '../../../test/commands.ts';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { registeredBetrieb, signedInPerson, type TestPerson, testPassword } from '../../../test/people.ts';
import { setUpApp } from '../../../test/second-factor.ts';
import { linkIn, registerAs } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { tellOfImportedLink } from '../freischaltung/index.ts';
import { keepAccount } from './ask-for-deletion.ts';
import { deletionCommands } from './commands.ts';
import { deleteOneDue, deletionJob } from './delete-due.ts';

let portal: TestPortal;
let pia: TestPerson;
const email = 'pia.probe@handwerk.example';

beforeEach(async () => {
  portal = await createTestPortal();
  pia = await signedInPerson(portal, email);
});
afterEach(() => portal.close());

const accounts = () => portal.read((db) => db.kysely.selectFrom('accounts').selectAll().execute());
const runJob = async () => {
  const [job] = [deletionJob(portal.house)];
  while (await job!.run(portal.chamber, portal.clock.now()));
};
const askToDelete = async (person: TestPerson) => {
  const form = await person.browser.get('/profil/loeschen');
  expect(form.heading).toBe('Konto löschen');
  return person.browser.submit(form, 'Konto löschen', { 'Ich habe ein anderes Konto.': true });
};
const linkTo = async (betriebId: string, accountId = pia.accountId) => {
  await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({ account_id: accountId, betrieb_id: betriebId, method: 'pin', created_at: portal.clock.now() })
      .execute(),
  );
};

describe('asked by the person', () => {
  test('it ends all sessions, says until when, and mails the way back', async () => {
    const elsewhere = portal.newBrowser('198.51.100.99');
    await signInAs(elsewhere, { email, password: testPassword });
    const page = await askToDelete(pia);
    expect(page.heading).toBe('Ihr Konto wird am 5. Dezember 2026 gelöscht');
    expect(page.text).toContain('Sie sind jetzt abgemeldet');
    expect((await pia.browser.get('/profil')).path).toMatch(/^\/anmelden/);
    expect((await elsewhere.get('/profil')).path).toMatch(/^\/anmelden/);
    const mail = await portal.lastMailTo(email);
    expect(mail.subject).toBe('Ihr Konto wird am 5. Dezember 2026 gelöscht');
    const link = /^\S*\/konto-behalten\?token=\S+$/m.exec(mail.text)?.[0] ?? '';
    const opened = await portal.newBrowser().get(link);
    expect(opened.hasButton('Rückgängig machen')).toBe(true);
    expect(await accounts()).toMatchObject([{ state: 'deleting' }]);
    expect(await portal.auditTrail()).toContain('account-deletion.asked: done');
  });

  test('signing in offers to keep the account and nothing else; kept, all is as before', async () => {
    await askToDelete(pia);
    const browser = portal.newBrowser();
    const wrong = await signInAs(browser, { email, password: 'falsch' });
    expect(wrong.fieldError('Passwort')).toContain('passen nicht zusammen');
    const page = await signInAs(browser, { email, password: testPassword });
    expect(page.heading).toBe('Ihr Konto wird am 5. Dezember 2026 gelöscht');
    expect((await browser.get('/mein-bereich')).path).toMatch(/^\/anmelden/);
    const kept = await browser.submit(page, 'Rückgängig machen');
    expect(kept.text).toContain('Sie behalten Ihr Konto');
    expect((await signInAs(browser, { email, password: testPassword })).path).toBe('/mein-bereich');
    expect((await browser.submit(page, 'Rückgängig machen')).status).toBe(422);
    expect((await browser.get(page.path)).heading).toContain('nichts rückgängig');
  });

  test('the password alone does not undo it beside a second factor; every undo is told by mail', async () => {
    const { app } = await setUpApp(portal, pia.browser);
    await askToDelete(pia);
    const browser = portal.newBrowser();
    const step = await signInAs(browser, { email, password: testPassword });
    expect(step.path).toBe('/anmelden/zweiter-faktor');
    expect(step.hasButton('Rückgängig machen')).toBe(false);
    portal.clock.pass({ minutes: 1 });
    const offered = await browser.submit(step, 'Weiter', { 'Code aus der App': app.code() });
    expect((await browser.get('/mein-bereich')).path).toMatch(/^\/anmelden/);
    expect((await browser.submit(offered, 'Rückgängig machen')).text).toContain('Sie behalten Ihr Konto');
    const told = (await portal.mails()).filter(({ kind }) => kind === 'account-deletion.undone');
    expect(told.map(({ to }) => to)).toEqual([email]);
  });

  test('a link of an earlier deletion does not undo a later one, and a forged one nothing', async () => {
    const first = await askToDelete(pia);
    await pia.browser.submit(first, 'Rückgängig machen');
    portal.clock.pass({ days: 1 });
    await signInAs(pia.browser, { email, password: testPassword });
    await askToDelete(pia);
    expect((await pia.browser.submit(first, 'Rückgängig machen')).status).toBe(422);
    expect((await pia.browser.post('/konto-behalten', { token: 'AAAA' })).status).toBe(422);
    expect((await pia.browser.get('/konto-behalten?token=AAAA')).heading).toContain('nichts rückgängig');
    expect(await accounts()).toMatchObject([{ state: 'deleting' }]);
  });

  test('who is the only one to grant access to a Betrieb is told what follows', async () => {
    const betrieb = await registeredBetrieb(portal, { betriebsnummer: '1234567', name: 'Solo GmbH' });
    await linkTo(betrieb);
    const warned = await pia.browser.get('/profil/loeschen');
    expect(warned.text).toContain('Zugang geben zu: Solo GmbH');
    expect(warned.html).toContain('href="/mein-betrieb/zugaenge"');
    const other = await makeAccount(portal, { email: 'zweite@handwerk.example' });
    await linkTo(betrieb, other.id);
    expect((await pia.browser.get('/profil/loeschen')).text).not.toContain('Solo GmbH');
    // whose time is over grants nothing more, even before the job has ended the link
    await portal.write((tx) =>
      tx.kysely
        .updateTable('links')
        .set({ ends_at: portal.clock.now() })
        .where('account_id', '=', other.id)
        .execute(),
    );
    expect((await pia.browser.get('/profil/loeschen')).text).toContain('Solo GmbH');
  });

  test('the password is asked for again when it was proven too long ago', async () => {
    portal.clock.pass({ minutes: 30 });
    await pia.browser.get('/mein-bereich');
    expect((await pia.browser.get('/profil/loeschen')).hasField('Aktuelles Passwort')).toBe(true);
  });
});

describe('after the grace', () => {
  test('the account is gone with all that hangs on it, the Betrieb and the person are told, the address is free', async () => {
    const betrieb = await registeredBetrieb(portal, { betriebsnummer: '1234567', email: 'buero@b.example' });
    await linkTo(betrieb);
    await askToDelete(pia);
    portal.clock.pass({ days: 13 });
    await runJob();
    expect((await portal.lastMailTo(email)).subject).toMatch(/^Erinnerung/);
    const reminders = (await portal.mails()).length;
    await runJob();
    expect(await portal.mails()).toHaveLength(reminders);
    expect(await accounts()).toHaveLength(1);
    portal.clock.pass({ days: 1 });
    await runJob();
    expect(await accounts()).toEqual([]);
    expect(await portal.read((db) => db.kysely.selectFrom('links').selectAll().execute())).toEqual([]);
    expect((await portal.lastMailTo(email)).subject).toBe('Ihr Konto ist gelöscht');
    expect((await portal.lastMailTo('buero@b.example')).text).toContain('handelt seit');
    expect(await portal.auditTrail()).toContain('account-deletion.deleted: done');
    const trail = await portal.read((db) => db.kysely.selectFrom('audit_entries').selectAll().execute());
    expect(JSON.stringify(trail)).not.toContain('pia');
    await signedInPerson(portal, email);
  });

  test('earlier mails to the address are forgotten, those that wait are sent', async () => {
    await askToDelete(pia);
    await portal.write((tx) => sql`update mails set sent_at = created_at`.execute(tx.kysely));
    portal.clock.pass({ days: 15 });
    await runJob();
    expect((await portal.mails()).map((mail) => mail.subject)).toEqual(['Ihr Konto ist gelöscht']);
  });

  test('mails to a Betrieb or the chamber with the same address are not the account’s', async () => {
    const betrieb = await registeredBetrieb(portal, { betriebsnummer: '1234567', email });
    await portal.write((tx) => tellOfImportedLink(tx, pia.accountId, betrieb, portal.clock.now()));
    await askToDelete(pia);
    await portal.write((tx) => sql`update mails set sent_at = created_at`.execute(tx.kysely));
    portal.clock.pass({ days: 15 });
    await runJob();
    const left = (await portal.mails()).map((mail) => mail.kind);
    expect(left.toSorted()).toEqual(['account-deletion.deleted', 'freischaltung.link-notice']);
  });

  test('mails to an earlier address go as well, and those of its registration', async () => {
    const address = 'rita.register@handwerk.example';
    const browser = portal.newBrowser('203.0.113.9');
    await registerAs(browser, { 'E-Mail-Adresse': address });
    const page = await browser.get(linkIn(await portal.lastMailTo(address)));
    await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': testPassword });
    await signInAs(browser, { email: address, password: testPassword });
    await portal.write((tx) =>
      sql`update accounts set email = 'neu@handwerk.example', email_folded = 'neu@handwerk.example'
        where email = ${address}`.execute(tx.kysely),
    );
    await askToDelete({ ...pia, browser });
    await portal.write((tx) => sql`update mails set sent_at = created_at`.execute(tx.kysely));
    portal.clock.pass({ days: 15 });
    await runJob();
    expect((await portal.mails()).map((mail) => mail.kind)).toEqual(['account-deletion.deleted']);
  });

  test('invitations to the address are forgotten, those that nobody answered yet are revoked', async () => {
    const betrieb = await registeredBetrieb(portal, { betriebsnummer: '1234567' });
    const at = portal.clock.now();
    const invitation = (address: string, by: string | null) => ({
      betrieb_id: betrieb,
      invited_by: by,
      email: address,
      email_folded: address,
      first_name: 'Kira',
      last_name: 'Kollegin',
      roles: ['lesen'],
      token_hash: address,
      created_at: at,
      sent_at: at,
      expires_at: at,
    });
    await portal.write((tx) =>
      tx.kysely
        .insertInto('invitations')
        .values([
          invitation(email, null),
          invitation('kira@handwerk.example', pia.accountId),
          // accepted under an address that the account had earlier
          {
            ...invitation('frueher@handwerk.example', null),
            state: 'accepted',
            decided_at: at,
            accepted_by: pia.accountId,
          },
        ])
        .execute(),
    );
    await askToDelete(pia);
    portal.clock.pass({ days: 15 });
    await runJob();
    const left = await portal.read((db) => db.kysely.selectFrom('invitations').selectAll().execute());
    expect(left).toMatchObject([{ email: 'kira@handwerk.example', state: 'revoked', invited_by: null }]);
  });

  test.each([1, 2, 3, 4])('keeping it in the same moment is first or too late (%i)', async () => {
    await askToDelete(pia);
    portal.clock.pass({ days: 15 });
    const now = portal.clock.now();
    const [kept, deleted] = await Promise.all([
      portal.write((tx) => keepAccount(tx, pia.accountId, null, now)),
      portal.write((tx) => deleteOneDue(tx, now)),
      signInAs(portal.newBrowser(), { email, password: testPassword }),
    ]);
    const left = await accounts();
    if (kept.ok) expect(left).toMatchObject([{ state: 'active', deletes_at: null }]);
    // whoever found the row held by the other leaves it to the next run
    else expect([deleted, left.length]).toEqual([true, 0]);
  });

  test('two workers at once delete each account once', async () => {
    const others = await Promise.all(
      Array.from({ length: 8 }, (_, number) => makeAccount(portal, { email: `p${number}@handwerk.example` })),
    );
    const run = commandRunner(portal, deletionCommands);
    for (const other of others) await run('accounts delete', { email: other.email });
    portal.clock.pass({ days: 15 });
    await Promise.all([runJob(), runJob(), runJob()]);
    await runJob();
    expect((await accounts()).map((row) => row['email'])).toEqual([email]);
    const last = (await portal.mails()).filter((mail) => mail.kind === 'account-deletion.deleted');
    expect(last).toHaveLength(8);
  });

  test('a transaction that is cut off leaves the account as it was', async () => {
    await askToDelete(pia);
    portal.clock.pass({ days: 15 });
    const now = portal.clock.now();
    const cut = portal.write(async (tx) => {
      await deleteOneDue(tx, now);
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx.kysely);
    });
    await expect(cut).rejects.toThrow(/terminat|connection/i);
    expect(await accounts()).toMatchObject([{ state: 'deleting' }]);
    expect((await portal.lastMailTo(email)).subject).not.toBe('Ihr Konto ist gelöscht');
    await runJob();
    expect(await accounts()).toEqual([]);
  });

  test('nothing in the database keeps an account from being deleted', async () => {
    const { rows } = await portal.read((db) =>
      sql<{ table: string; rule: string }>`select conrelid::regclass::text as table, confdeltype as rule
        from pg_constraint where contype = 'f' and confrelid = 'accounts'::regclass`.execute(db.kysely),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ rule }) => rule !== 'c' && rule !== 'n')).toEqual([]);
  });
});
