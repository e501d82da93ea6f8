import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import type { NoticeKind } from '../../platform/feature/feature.ts';
import { type AccountMail, tellAccount } from '../accounts/index.ts';

const page = '/profil/benachrichtigungen';
// a kind that the house sends and that can be switched off, by its id and its box
const linked = { id: 'freischaltung.linked', box: 'Ihre Freischaltung' };

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

function mailOf(id: string, weight: NoticeKind['weight']): AccountMail {
  return {
    kind: 'probe.mail',
    notice: { id, weight },
    write: (_chamber, locale, to) => ({ subject: `Probe ${locale}`, greeting: to.firstName, blocks: [] }),
  };
}

const tell = (accountId: string, mail: AccountMail) =>
  portal.write((tx) => tellAccount(tx, accountId, mail, portal.clock.now()));

async function personWith(email: string) {
  const account = await makeAccount(portal, { email });
  const browser = portal.newBrowser();
  await signInAs(browser, account);
  return { account, browser };
}

test('who switches a kind of mail off gets none of it any more, and all others', async () => {
  const { account, browser } = await personWith('ruhe@handwerk.example');
  expect(await tell(account.id, mailOf(linked.id, 'optional'))).toBe('sent');
  expect((await portal.lastMailTo(account.email)).text).toContain(`${portal.chamber.origin}${page}`);

  const off = await browser.submit(await browser.get(page), 'Auswahl speichern', { [linked.box]: false });
  expect(off.path).toBe(`${page}?hinweis=gespeichert`);
  expect(off.text).toContain('Ihre Auswahl ist gespeichert.');
  expect(await tell(account.id, mailOf(linked.id, 'optional'))).toBe('silenced');
  expect(await tell(account.id, mailOf('probe.other', 'optional'))).toBe('sent');
  expect((await portal.auditTrail()).at(-1)).toBe('notifications.chosen: done');

  const on = await browser.submit(off, 'Auswahl speichern', { [linked.box]: true });
  await browser.submit(on, 'Auswahl speichern');
  expect((await portal.auditTrail()).slice(-2)).toEqual([
    'notifications.chosen: done',
    'notifications.chosen: already',
  ]);
  expect(await tell(account.id, mailOf(linked.id, 'optional'))).toBe('sent');
});

test('mails about security and formal ones stand there with the reason, and no form switches them off', async () => {
  const { account, browser } = await personWith('immer@handwerk.example');
  const seen = await browser.get(page);
  expect(seen.text).toContain('Sicherheit Ihres Kontos');
  expect(seen.text).toContain('wenn jemand ohne Ihr Wissen Ihr Konto benutzt');
  expect(seen.hasField('Sicherheit Ihres Kontos')).toBe(false);
  await browser.post(page, { angeboten: 'sign-in.security' });
  await portal.write((tx) =>
    tx.kysely
      .insertInto('silenced_notices')
      .values({ account_id: account.id, kind: 'sign-in.security', silenced_at: portal.clock.now() })
      .execute(),
  );
  expect(await tell(account.id, mailOf('sign-in.security', 'security'))).toBe('sent');
  const { text } = await portal.lastMailTo(account.email);
  expect(text).not.toContain(page);
});

test('a mail speaks the language of who gets it and goes where the account is now', async () => {
  const { account } = await personWith('english@handwerk.example');
  await portal.write((tx) =>
    tx.kysely.updateTable('accounts').set({ locale: 'en' }).where('id', '=', account.id).execute(),
  );
  await tell(account.id, mailOf('probe.other', 'formal'));
  expect((await portal.lastMailTo(account.email)).subject).toBe('Probe en');
  const nobody = '00000000-0000-4000-8000-00000000dead';
  expect(await tell(nobody, mailOf('probe.other', 'formal'))).toBe('unknown');
});

test('one’s choice is nobody else’s', async () => {
  const first = await personWith('eins@handwerk.example');
  const second = await personWith('zwei@handwerk.example');
  await first.browser.submit(await first.browser.get(page), 'Auswahl speichern', { [linked.box]: false });
  expect(await tell(second.account.id, mailOf(linked.id, 'optional'))).toBe('sent');
  expect((await portal.newBrowser().get(page)).path).toContain('/anmelden');
});
