import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDateTime } from '../../../lib/dates.ts';
import { signedInPerson } from '../../../../test/people.ts';
import { linkIn, registerAs } from '../../../../test/registration.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';

let portal: TestPortal;
let carer: StaffMember;
beforeAll(async () => {
  portal = await createTestPortal();
  carer = await staffMember(portal, 'handwerksrolle');
});
afterAll(() => portal.close());

const find = async (typed: string) =>
  carer.browser.get(`/verwaltung/konten?suche=${encodeURIComponent(typed)}&stand=wartend`);

async function open(email: string) {
  const list = await find(email);
  return carer.browser.get(list.root.querySelector('th a')?.getAttribute('href') ?? '');
}

describe('“I registered and got no mail”', () => {
  test('the registration is found, and what became of its mail', async () => {
    await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': 'willi@handwerk.example' });
    const page = await open('willi@handwerk');
    expect(page.text).toContain('willi@handwerk.example');
    expect(page.text).toContain('Bestätigung der E-Mail-Adresse');
    expect(page.text).toContain('wartet');
    await portal.write((tx) =>
      tx.kysely
        .updateTable('mails')
        .set({ failed_at: portal.clock.now(), attempts: 1, last_error: '550 User unknown' })
        .where('to_address', '=', 'willi@handwerk.example')
        .execute(),
    );
    expect((await open('willi@handwerk')).text).toContain('Der Mailserver sagte: 550 User unknown');
  });

  test('a new mail goes out with a secret of its own, and opens the account', async () => {
    await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': 'paula@handwerk.example' });
    const first = await portal.lastMailTo('paula@handwerk.example');
    const sent = await carer.browser.submit(await open('paula'), 'E-Mail erneut senden');
    expect(sent.text).toContain('Die E-Mail ist unterwegs');
    const second = await portal.lastMailTo('paula@handwerk.example');
    expect(second.kind).toBe('accounts.confirm-address');
    expect(linkIn(second)).not.toBe(linkIn(first));
    expect((await portal.newBrowser().get(linkIn(second))).hasButton('Passwort speichern')).toBe(true);
  });

  test('a wrong address is corrected: the wrong mailbox opens nothing any more', async () => {
    await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': 'rolf@handwerk-falsch.example' });
    const wrong = linkIn(await portal.lastMailTo('rolf@handwerk-falsch.example'));
    const registered = formatDateTime(portal.clock.now(), 'de');
    portal.clock.pass({ minutes: 20 });
    const page = await open('rolf');
    const refused = await carer.browser.submit(page, 'Adresse berichtigen und E-Mail senden', {
      'Richtige E-Mail-Adresse': 'rolf',
    });
    expect([refused.status, refused.fieldValue('Richtige E-Mail-Adresse')]).toEqual([422, 'rolf']);
    const taken = await signedInPerson(portal, 'erika.muster@handwerk.example');
    const mails = (await portal.mails()).length;
    const ofAnother = await carer.browser.submit(page, 'Adresse berichtigen und E-Mail senden', {
      'Richtige E-Mail-Adresse': taken.email,
    });
    expect([ofAnother.status, ofAnother.fieldError('Richtige E-Mail-Adresse')]).toEqual([
      422,
      expect.stringContaining('Zu dieser Adresse gibt es schon'),
    ]);
    expect(await portal.mails()).toHaveLength(mails);
    const done = await carer.browser.submit(refused, 'Adresse berichtigen und E-Mail senden', {
      'Richtige E-Mail-Adresse': 'rolf@handwerk.example',
    });
    expect(done.text).toContain('Die Adresse ist berichtigt');
    expect(done.text).toContain('rolf@handwerk.example');
    expect(done.text).toContain(`Registriert${registered}`);
    expect((await carer.browser.get(page.path)).path).toBe(done.path.replace(/\?.*/, ''));
    expect((await portal.newBrowser().get(wrong)).hasButton('Passwort speichern')).toBe(false);
    const right = linkIn(await portal.lastMailTo('rolf@handwerk.example'));
    expect((await portal.newBrowser().get(right)).hasButton('Passwort speichern')).toBe(true);
  });

  test('opening one is on record; who may only look cannot send', async () => {
    await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': 'tina@handwerk.example' });
    const looker = await staffMember(portal, 'auskunft');
    const list = await looker.browser.get('/verwaltung/konten?suche=tina');
    const page = await looker.browser.get(list.root.querySelector('th a')?.getAttribute('href') ?? '');
    expect(page.hasButton('E-Mail erneut senden')).toBe(false);
    expect((await looker.browser.post(`${page.path}/mail`, {})).status).toBe(403);
    expect(await portal.auditTrail()).toContain('office.registration-opened: done');
  });
});

test.each(['%', '_', '\\', "'", 'ä b', '"'])('what is typed is no pattern: %s', async (typed) => {
  const page = await find(typed);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Nichts gefunden');
});
