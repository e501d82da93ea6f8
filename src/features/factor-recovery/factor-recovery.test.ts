import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinFor } from '../../../test/betrieb-pin.ts';
import type { Browser, SeenPage } from '../../../test/browser.ts';
import { makeAccount, type MadeAccount, signInAs } from '../../../test/make-account.ts';
import { registeredBetrieb } from '../../../test/people.ts';
import { type App, setUpApp } from '../../../test/second-factor.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { freischaltungSettings, linkedSubjectsOf, requestPinLetter } from '../freischaltung/index.ts';
import { remindOwners } from './remind.ts';

let portal: TestPortal;
let people = 0;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

interface Stuck {
  readonly account: MadeAccount;
  readonly app: App;
  readonly from: string;
}

async function someone(): Promise<Stuck> {
  people += 1;
  const from = `10.11.${people}.1`;
  const account = await makeAccount(portal, { email: `erika.verloren-${people}@handwerk.example` });
  const browser = portal.newBrowser(from);
  await signInAs(browser, account);
  const { app } = await setUpApp(portal, browser);
  portal.clock.pass({ minutes: 1 });
  return { account, app, from };
}

/** From the right password to the page for lost factors. */
async function lost({ account, from }: Stuck): Promise<{ browser: Browser; page: SeenPage }> {
  const browser = portal.newBrowser(from);
  const step = await signInAs(browser, account);
  return { browser, page: await browser.get(step.link('Ich habe keinen Zugriff mehr')) };
}

async function linkTo(account: MadeAccount, betriebsnummer: string): Promise<string> {
  const betriebId = await registeredBetrieb(portal, { betriebsnummer });
  await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({
        account_id: account.id,
        betrieb_id: betriebId,
        method: 'pin',
        created_at: portal.clock.now(),
      })
      .execute(),
  );
  return betriebId;
}

const stillAsks = async ({ account, from }: Stuck) =>
  (await signInAs(portal.newBrowser(from), account)).path === '/anmelden/zweiter-faktor';
const mailsTo = async ({ account }: Stuck, kind: string) =>
  (await portal.mails()).filter((mail) => mail.to === account.email && mail.kind === kind);
const stopLink = (text: string) => /http\S+\/zweiter-faktor\/behalten\S+/.exec(text)?.[0] ?? '';

test('without the right password the page shows nothing', async () => {
  const page = await portal.newBrowser().get('/anmelden/zweiter-faktor/verloren');
  expect(page.heading).toBe('Bitte melden Sie sich noch einmal an');
  for (const path of ['brief', 'pin', 'warten', 'entfernen']) {
    const refused = await portal.newBrowser().post(`/anmelden/zweiter-faktor/verloren/${path}`, {});
    expect(refused.status).toBe(422);
  }
});

describe('a linked account', () => {
  test('asks for a letter, is told by mail, and gets its factors removed by the PIN', async () => {
    const erika = await someone();
    const betriebId = await linkTo(erika.account, '310001');
    const { browser, page } = await lost(erika);
    const sent = await browser.submit(page, 'Neue PIN anfordern');
    expect(sent.text).toContain('Der Brief ist unterwegs');
    expect(await mailsTo(erika, 'factor-recovery.letter')).toHaveLength(1);
    const letters = await portal.read((db) =>
      db.kysely.selectFrom('letters').select('state').where('betrieb_id', '=', betriebId).execute(),
    );
    expect(letters).toEqual([{ state: 'queued' }]);

    const pin = await pinFor(portal, betriebId);
    const refused = await browser.submit(sent, 'Zweiten Faktor entfernen', { PIN: '7K2QX-9FTM-BW4R' });
    expect(refused.status).toBe(422);
    expect(await stillAsks(erika)).toBe(true);
    const other = portal.newBrowser(erika.from);
    const step = await signInAs(other, erika.account);
    await other.submit(step, 'Weiter', { 'Code aus der App': erika.app.code() });
    expect((await other.get('/profil')).path).toBe('/profil');

    const removed = await browser.submit(refused, 'Zweiten Faktor entfernen', { PIN: pin.toLowerCase() });
    expect(removed.heading).toBe('Der zweite Faktor ist entfernt');
    // whoever was signed in is not any more
    expect((await other.get('/profil')).heading).toBe('Anmelden');
    expect(await stillAsks(erika)).toBe(false);
    expect(await mailsTo(erika, 'factor-recovery.removed')).toHaveLength(1);
    expect(await portal.auditTrail()).toContain('factor-recovery.removed-by-pin: done');
  });

  test('is not opened by the PIN of another Betrieb, nor by a used one', async () => {
    const erika = await someone();
    const own = await linkTo(erika.account, '310002');
    const foreign = await registeredBetrieb(portal, { betriebsnummer: '310003' });
    const { browser, page } = await lost(erika);
    const refused = await browser.submit(page, 'Zweiten Faktor entfernen', {
      PIN: await pinFor(portal, foreign),
    });
    expect(refused.status).toBe(422);
    const pin = await pinFor(portal, own);
    await portal.write((tx) =>
      tx.kysely
        .updateTable('pins')
        .set({ used_at: portal.clock.now() })
        .where('betrieb_id', '=', own)
        .execute(),
    );
    expect((await browser.submit(page, 'Zweiten Faktor entfernen', { PIN: pin })).status).toBe(422);
    expect(await stillAsks(erika)).toBe(true);
  });

  test('has no waiting period beside the letter', async () => {
    const erika = await someone();
    await linkTo(erika.account, '310004');
    const { browser } = await lost(erika);
    await browser.post('/anmelden/zweiter-faktor/verloren/warten', {});
    portal.clock.pass({ days: 8 });
    const later = await lost(erika);
    await later.browser.post('/anmelden/zweiter-faktor/verloren/entfernen', {});
    expect(await stillAsks(erika)).toBe(true);
  });

  test('with several links says for which the PIN is', async () => {
    const erika = await someone();
    await linkTo(erika.account, '310005');
    const second = await linkTo(erika.account, '310006');
    const { browser, page } = await lost(erika);
    const pin = await pinFor(portal, second);
    const asked = await browser.submit(page, 'Zweiten Faktor entfernen', { PIN: pin });
    expect(asked.text).toContain('Wählen Sie bitte, für wen die PIN ist');
    const removed = await browser.post('/anmelden/zweiter-faktor/verloren/pin', {
      pin,
      verknuepfung: second,
    });
    expect(removed.heading).toBe('Der zweite Faktor ist entfernt');
  });
});

test('a letter that somebody at the chamber decides on first is not said to be under way', async () => {
  const erika = await someone();
  const betriebId = await linkTo(erika.account, '310007');
  const most = freischaltungSettings.of(portal.chamber).pin.lettersPerBetriebAndWeek;
  await portal.write(async (tx) => {
    const [linked] = await linkedSubjectsOf(tx, erika.account.id, portal.clock.now());
    for (let earlier = 0; earlier < most; earlier += 1) {
      const { id } = await makeAccount(portal, { email: `brief-${earlier}@handwerk.example` });
      const asker = { accountId: id, addressRange: `10.13.${earlier}.0`, now: portal.clock.now() };
      await requestPinLetter(tx, asker, linked!.subject);
    }
  });
  const { browser, page } = await lost(erika);
  const asked = await browser.submit(page, 'Neue PIN anfordern');
  expect(asked.text).toContain('Wir prüfen Ihre Anforderung');
  expect(asked.text).not.toContain('unterwegs');
  expect((await mailsTo(erika, 'factor-recovery.letter-waits'))[0]?.text).toContain('prüfen wir das');
  const letters = await portal.read((db) =>
    db.kysely.selectFrom('letters').select('state').where('betrieb_id', '=', betriebId).execute(),
  );
  expect(letters.filter(({ state }) => state === 'needs-decision')).toHaveLength(1);
});

describe('an account without a link', () => {
  test('is reminded though fifty others, reminded already, asked before it', async () => {
    const now = portal.clock.now();
    const days = (count: number) => new Date(now.getTime() - count * 86_400_000);
    const made = await Promise.all(
      Array.from({ length: 51 }, (_, index) =>
        makeAccount(portal, { email: `erinnert-${index}@handwerk.example` }),
      ),
    );
    const rows = made.map(({ id }, index) => ({
      account_id: id,
      requested_at: days(index < 50 ? 4 : 3.1),
      reminders: index < 50 ? 1 : 0,
      stop_hashes: [`stop-${index}`],
    }));
    await portal.write((tx) => tx.kysely.insertInto('factor_removals').values(rows).execute());
    await portal.write((tx) => remindOwners(tx, now));
    const reminders = (await portal.mails()).filter(({ kind }) => kind === 'factor-recovery.reminder');
    expect(reminders.map(({ to }) => to)).toContain('erinnert-50@handwerk.example');
    expect(reminders.map(({ to }) => to)).not.toContain('erinnert-0@handwerk.example');
  });

  test('waits seven days with mails, then its factors can be removed', async () => {
    const erika = await someone();
    const { browser, page } = await lost(erika);
    const begun = await browser.submit(page, 'Wartezeit beginnen');
    expect(begun.text).toContain('Die Wartezeit läuft');
    await browser.post('/anmelden/zweiter-faktor/verloren/warten', {});
    expect(await mailsTo(erika, 'factor-recovery.asked')).toHaveLength(1);
    await browser.post('/anmelden/zweiter-faktor/verloren/entfernen', {});
    expect(await stillAsks(erika)).toBe(true);

    for (const [days, reminders] of [
      [2, 0],
      [1, 1],
      [0, 1],
      [3, 2],
    ] as const) {
      portal.clock.pass({ days });
      await portal.write((tx) => remindOwners(tx, portal.clock.now()));
      expect(await mailsTo(erika, 'factor-recovery.reminder')).toHaveLength(reminders);
    }
    portal.clock.pass({ days: 1 });
    const ready = await lost(erika);
    expect(ready.page.text).toContain('Die Wartezeit ist vorbei');
    const both = await Promise.all([
      ready.browser.submit(ready.page, 'Zweiten Faktor entfernen'),
      ready.browser.submit(ready.page, 'Zweiten Faktor entfernen'),
    ]);
    expect(both.map(({ heading }) => heading)).toContain('Der zweite Faktor ist entfernt');
    expect(await stillAsks(erika)).toBe(false);
    expect(await mailsTo(erika, 'factor-recovery.removed')).toHaveLength(1);
  });

  test.each(['asked', 'reminder'])('is stopped by the link in the mail: %s', async (kind) => {
    const erika = await someone();
    const { browser, page } = await lost(erika);
    await browser.submit(page, 'Wartezeit beginnen');
    portal.clock.pass({ days: 4 });
    await portal.write((tx) => remindOwners(tx, portal.clock.now()));
    const [mail] = await mailsTo(erika, `factor-recovery.${kind}`);
    const owner = portal.newBrowser('10.12.1.1');
    const link = stopLink(mail?.text ?? '');
    // a mail scanner that opens it, as often as it likes, stops nothing
    await owner.get(link);
    await owner.head(link);
    const asked = await owner.get(link);
    expect((await lost(erika)).page.text).toContain('Die Wartezeit läuft');
    expect((await owner.submit(asked, 'Zweiten Faktor behalten')).heading).toBe('Der zweite Faktor bleibt');
    expect(await mailsTo(erika, 'factor-recovery.stopped')).toHaveLength(1);
    expect((await owner.get(link)).status).toBe(410);
    portal.clock.pass({ days: 4 });
    const later = await lost(erika);
    expect(later.page.text).toContain('warten wir sieben Tage');
    await later.browser.post('/anmelden/zweiter-faktor/verloren/entfernen', {});
    expect(await stillAsks(erika)).toBe(true);
  });

  test('has a week to come back, then asks anew', async () => {
    const erika = await someone();
    const { browser, page } = await lost(erika);
    await browser.submit(page, 'Wartezeit beginnen');
    portal.clock.pass({ days: 14 });
    const late = await lost(erika);
    expect(late.page.text).toContain('warten wir sieben Tage');
    await late.browser.post('/anmelden/zweiter-faktor/verloren/entfernen', {});
    expect(await stillAsks(erika)).toBe(true);
    expect((await late.browser.submit(late.page, 'Wartezeit beginnen')).text).toContain('Wartezeit läuft');
  });
});
