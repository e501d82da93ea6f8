import { afterEach, beforeEach, expect, test } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { signedInPerson, signIn, testPassword } from '../../test/people.ts';
import { linkIn, newcomer, registerAs } from '../../test/registration.ts';
import { staffMember, typePassword } from '../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../test/test-portal.ts';
import { sendMailsJobFor } from '../platform/mail/send-mails.ts';
import { type MailTransport, openMailTransport } from '../platform/mail/transport.ts';

// A machine's clock is set right, or wrong: by an hour back, or a day ahead.
let portal: TestPortal;
let server: SMTPServer;
let transport: MailTransport;
let arrived: string[];
beforeEach(async () => {
  portal = await createTestPortal();
  arrived = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, accept) {
      stream.resume();
      stream.on('end', () => {
        arrived.push(...session.envelope.rcptTo.map(({ address }) => address));
        accept();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  transport = openMailTransport(`smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`);
});
afterEach(async () => {
  transport.close();
  await new Promise<void>((closed) => server.close(() => closed()));
  await portal.close();
});

async function sendWaitingMails(): Promise<void> {
  const job = sendMailsJobFor(portal.database, transport, undefined, portal.house.secrets);
  while (await job.run(portal.chamber, portal.clock.now()));
}

/** Signs in with a fresh browser, and stays so. */
async function signInAnew(email: string, browser = portal.newBrowser()): Promise<void> {
  await signIn(browser, email);
  expect((await browser.get('/profil')).path).toBe('/profil');
}

test('back by an hour: people stay signed in, can sign in anew, and finish what they began', async () => {
  const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  const browser = portal.newBrowser();
  await registerAs(browser);
  portal.clock.pass({ hours: -1 });
  expect((await pia.browser.get('/mein-bereich')).path).toBe('/mein-bereich');
  await signInAnew(pia.email);
  const page = await browser.get(linkIn(await portal.lastMailTo(newcomer.email)));
  const confirmed = await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': newcomer.password });
  expect(confirmed.status).toBe(200);
  expect(confirmed.path).toMatch(/^\/anmelden/);
});

test('back by an hour: a mail that waits goes out at the latest when the clock is where it was', async () => {
  await registerAs(portal.newBrowser());
  portal.clock.pass({ hours: -1 });
  await registerAs(portal.newBrowser('192.0.2.8'), { 'E-Mail-Adresse': 'spaeter@handwerk.example' });
  await sendWaitingMails();
  expect(arrived).toContain('spaeter@handwerk.example');
  portal.clock.pass({ hours: 1 });
  await sendWaitingMails();
  expect(new Set(arrived)).toEqual(new Set([newcomer.email, 'spaeter@handwerk.example']));
  expect(arrived).toHaveLength(2);
});

test('ahead by a day and back: sessions that seemed over are, and everybody can sign in again', async () => {
  const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  portal.clock.pass({ days: 1 });
  expect((await pia.browser.get('/mein-bereich')).path).toMatch(/^\/anmelden/);
  const ahead = portal.newBrowser();
  await signIn(ahead, pia.email);
  portal.clock.pass({ days: -1 });
  await signInAnew(pia.email);
  expect((await ahead.get('/mein-bereich')).path).toBe('/mein-bereich');
});

test('back after a new password: the new one signs in, and nothing that was signed in before', async () => {
  const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  const elsewhere = portal.newBrowser();
  await signInAnew(pia.email, elsewhere);
  const change = await pia.browser.get('/profil/passwort');
  await pia.browser.submit(change, 'Passwort speichern', {
    'Aktuelles Passwort': testPassword,
    'Neues Passwort': testPassword.toUpperCase(),
  });
  portal.clock.pass({ minutes: -30 });
  expect((await elsewhere.get('/profil')).path).toMatch(/^\/anmelden/);
  const anew = portal.newBrowser();
  await signIn(anew, pia.email, testPassword.toUpperCase());
  expect((await anew.get('/profil')).path).toBe('/profil');
});

test('back after the invitation to the office was taken: the password signs in', async () => {
  const anna = await staffMember(portal);
  portal.clock.pass({ hours: -1 });
  const browser = portal.newBrowser();
  const second = await typePassword(browser, anna.email);
  // codes of the hour that comes once more were used: each counts once
  const [code = ''] = /\w{4}-\w{4}-\w{4}/.exec(anna.enrolled.text) ?? [];
  const inside = await browser.submit(second, 'Mit Wiederherstellungscode weiter', {
    Wiederherstellungscode: code,
  });
  expect([inside.path, (await browser.get('/verwaltung/profil')).path]).toEqual([
    '/verwaltung',
    '/verwaltung/profil',
  ]);
});
