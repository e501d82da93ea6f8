import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../../../test/browser.ts';
import { makeAccount, type MadeAccount, signInAs } from '../../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { recordAudit } from '../../../platform/audit/audit.ts';
import { signInRetention } from '../retention.ts';
import { forgetDue } from '../../../../test/forget-due.ts';
import { tellOfFailures } from './tell-of-failures.ts';

let portal: TestPortal;
let people = 0;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

async function account(): Promise<MadeAccount> {
  people += 1;
  return makeAccount(portal, { email: `dora.dach-${people}@handwerk.example` });
}
const from = (range: number) => portal.newBrowser(`10.9.${range}.4`);
async function signsIn(who: MadeAccount, browser: Browser): Promise<void> {
  expect((await signInAs(browser, who)).path).toBe('/mein-bereich');
}
const told = async (who: MadeAccount, kind = 'sign-in.new-device') =>
  (await portal.mails()).filter((mail) => mail.to === who.email && mail.kind === kind).length;

describe('a sign-in with a device not seen before', () => {
  test('is told by mail, with when, what and roughly where, and what to do', async () => {
    const dora = await account();
    await signsIn(dora, from(1));
    expect(await told(dora)).toBe(0);
    await signsIn(dora, from(2));
    const mail = await portal.lastMailTo(dora.email);
    expect(mail.subject).toBe('Anmeldung mit einem neuen Gerät');
    expect(mail.text).toContain('Internetadresse (ungefähr): 10.9.2.x');
    expect(mail.text).toContain('/passwort-vergessen');
    expect(mail.text).toContain('/profil/sitzungen');
    expect(mail.text).not.toContain('10.9.2.4');
  });

  test('is not news from a range seen before, nor with a browser seen before', async () => {
    const dora = await account();
    const laptop = from(3);
    await signsIn(dora, laptop);
    await signsIn(dora, from(3));
    expect(await told(dora)).toBe(0);
    const onTheRoad = from(4);
    for (const [name, value] of laptop.cookies) (onTheRoad.cookies as Map<string, string>).set(name, value);
    await signsIn(dora, onTheRoad);
    expect(await told(dora)).toBe(0);
  });

  test('is news again after 90 days, also where everything older was cleared away', async () => {
    const dora = await account();
    const laptop = from(5);
    await signsIn(dora, laptop);
    portal.clock.pass({ days: 91 });
    await forgetDue(portal, signInRetention);
    await signsIn(dora, laptop);
    expect(await told(dora)).toBe(1);
    const rows = () =>
      portal.read((db) =>
        db.kysely.selectFrom('seen_devices').selectAll().where('account_id', '=', dora.id).execute(),
      );
    await signsIn(dora, from(6));
    expect(await rows()).toHaveLength(2);
    expect(JSON.stringify(await rows())).not.toContain('10.9.');
    portal.clock.pass({ days: 91 });
    await signsIn(dora, from(7));
    await forgetDue(portal, signInRetention);
    expect(await rows()).toHaveLength(1);
  });

  test('of one account says nothing about another’s on the same machine', async () => {
    const [dora, otto] = [await account(), await account()];
    const shared = from(8);
    await signsIn(otto, from(9));
    await signsIn(dora, shared);
    await signsIn(otto, shared);
    expect(await told(otto)).toBe(1);
    await signsIn(dora, shared);
    expect(await told(dora)).toBe(0);
  });

  test('is told in the language of the account', async () => {
    const dora = await account();
    await portal.write((tx) =>
      tx.kysely.updateTable('accounts').set({ locale: 'en' }).where('id', '=', dora.id).execute(),
    );
    await signsIn(dora, from(10));
    await signsIn(dora, from(11));
    expect((await portal.lastMailTo(dora.email)).subject).toBe('Sign-in with a new device');
  });
});

describe('strangers of the same address range', () => {
  const useUp = (what: string, who: string, count: number) =>
    portal.write((tx) =>
      tx.kysely
        .insertInto('limit_counts')
        .values({
          what,
          who,
          window_start: new Date(Math.floor(portal.clock.now().getTime() / 900_000) * 900_000),
          count,
        })
        .execute(),
    );

  test('can’t use up the attempts of a browser that the account knows', async () => {
    const dora = await account();
    const laptop = from(12);
    await signsIn(dora, laptop);
    await useUp('sign-in.failed-from-range', '10.9.12.0/24', 100);
    const stranger = from(12);
    for (let tries = 0; tries < 10; tries += 1) await signInAs(stranger, { ...dora, password: 'geraten' });
    expect((await signInAs(from(12), dora)).text).toContain('Zu viele Versuche');
    await signsIn(dora, laptop);
  });

  test('gain nothing by knowing a browser of their own, nor by making one up', async () => {
    const [dora, otto] = [await account(), await account()];
    const evil = from(13);
    await signsIn(otto, evil);
    await useUp('sign-in.failed-from-range', '10.9.13.0/24', 100);
    expect((await signInAs(evil, dora)).text).toContain('Zu viele Versuche');
    const device = evil.cookies.get('device') ?? '';
    for (const forged of ['', 'x', device.slice(0, -4), Buffer.from(`{"id":"x"}`).toString('base64url')]) {
      (evil.cookies as Map<string, string>).set('device', forged);
      expect((await signInAs(evil, otto)).text).toContain('Zu viele Versuche');
    }
  });

  test('who took such a browser still have ten attempts alone', async () => {
    const dora = await account();
    const laptop = from(14);
    await signsIn(dora, laptop);
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await signInAs(laptop, { ...dora, password: 'geraten' })).fieldError('Passwort')).toBeDefined();
    }
    expect((await signInAs(laptop, dora)).text).toContain('Zu viele Versuche');
    portal.clock.pass({ minutes: 15 });
    await signsIn(dora, laptop);
  });

  test('a browser is known no longer than 90 days', async () => {
    const dora = await account();
    const laptop = from(15);
    await signsIn(dora, laptop);
    portal.clock.pass({ days: 90 });
    await useUp('sign-in.failed-from-range', '10.9.15.0/24', 100);
    expect((await signInAs(laptop, dora)).text).toContain('Zu viele Versuche');
  });
});

describe('many wrong passwords', () => {
  const fail = async (who: MadeAccount, times: number, range: number) => {
    for (let tries = 0; tries < times; tries += 1) {
      await signInAs(from(range), { ...who, password: 'geraten' });
    }
  };
  const tell = () => tellOfFailures(portal.database, portal.chamber, portal.clock.now());
  const toldOfFailures = (who: MadeAccount) => told(who, 'sign-in.many-failures');

  test('are told by mail, from wherever they came; nine are not', async () => {
    const [dora, otto] = [await account(), await account()];
    await fail(dora, 5, 20);
    await fail(dora, 5, 21);
    await fail(otto, 9, 22);
    await tell();
    expect((await portal.lastMailTo(dora.email)).text).toContain('10 Mal ein falsches Passwort');
    expect(await toldOfFailures(otto)).toBe(0);
  });

  test('are told once a day, by one of two workers', async () => {
    const dora = await account();
    await fail(dora, 10, 23);
    await Promise.all([tell(), tell()]);
    expect(await toldOfFailures(dora)).toBe(1);
    await fail(dora, 10, 24);
    await tell();
    expect(await toldOfFailures(dora)).toBe(1);
    portal.clock.pass({ hours: 24 });
    await tell();
    expect(await toldOfFailures(dora)).toBe(1);
    await fail(dora, 10, 25);
    await tell();
    expect(await toldOfFailures(dora)).toBe(2);
  });

  test('or second factors after the right one are told by a mail of their own, and sooner', async () => {
    const [dora, otto] = [await account(), await account()];
    const stepFails = (who: MadeAccount, times: number) =>
      portal.write(async (tx) => {
        for (let tries = 0; tries < times; tries += 1) {
          await recordAudit(tx, {
            // at sign-in, or when asked again
            ...(tries % 2 === 0
              ? { event: 'sign-in.second-step', outcome: 'wrong' }
              : { event: 'sign-in.proven-again', outcome: 'wrong-code' }),
            at: portal.clock.now(),
            accountId: who.id,
            from: '10.9.27.0/24',
          });
        }
      });
    await fail(dora, 10, 27);
    await tell();
    await stepFails(dora, 5);
    await stepFails(otto, 4);
    await tell();
    expect((await portal.lastMailTo(dora.email)).text).toContain('5 Mal einen falschen Code');
    expect(await toldOfFailures(dora)).toBe(2);
    expect(await toldOfFailures(otto)).toBe(0);
  });

  test('are told to nobody where there is no account', async () => {
    const before = (await portal.mails()).length;
    const nobody = { id: '', email: 'niemand@handwerk.example', password: '' };
    await fail(nobody, 10, 26);
    await tell();
    expect((await portal.mails()).length).toBe(before);
  });
});
