import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changePage, changersOf, runDueChanges } from '../../../test/address-change.ts';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { codeIn, linkIn, scan } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { takesMail } from './limits.ts';

let portal: TestPortal;
let changers: ReturnType<typeof changersOf>;
beforeAll(async () => {
  portal = await createTestPortal();
  changers = changersOf(portal);
});
afterAll(() => portal.close());

describe('changing the address', () => {
  test('needs both addresses, in any order, and then ends all other sessions and reset links', async () => {
    const { account, browser, old, fresh } = await changers.person();
    const other = portal.newBrowser('203.0.113.200');
    await signInAs(other, account);
    await other.submit(await other.get('/passwort-vergessen'), 'Passwort zurücksetzen', {
      'E-Mail-Adresse': old,
    });
    const reset = linkIn(await changers.mailTo(old, 'sign-in.reset-link'));

    expect((await changers.begin(browser, ` ${fresh.toUpperCase()} `)).heading).toBe('E-Mail-Adresse ändern');
    expect((await portal.newBrowser().get(reset)).heading).toContain('Passwort');
    const agreed = await changers.answerOld(old, 'Ja, bestätigen');
    expect(agreed.heading).toBe('Danke, die bisherige Adresse ist bestätigt');
    expect(await changers.emailOf(account)).toBe(old);

    const fresher = (await portal.mails()).findLast(({ kind }) => kind === 'address-change.code');
    const done = await browser.submit(await browser.get(changePage), 'Code bestätigen', {
      Bestätigungscode: codeIn(fresher!),
    });
    expect(done.path).toBe(`${changePage}?hinweis=geaendert`);
    expect(done.text).toContain('Ihre E-Mail-Adresse ist geändert.');
    expect(await changers.signsIn(old)).toBe(false);
    expect(await changers.signsIn(fresh)).toBe(true);
    expect((await browser.get('/profil')).path).toBe('/profil');
    expect((await other.get('/profil')).path).toContain('/anmelden');
    const late = await portal.newBrowser().get(reset);
    expect(late.hasField('Neues Passwort')).toBe(false);
    expect((await changers.mailTo(old, 'address-change.undo')).text).toContain(
      '/profil/e-mail/rueckgaengig?token=',
    );
    expect(
      (
        await changers.mailTo(
          fresh.toUpperCase().replace('HANDWERK.EXAMPLE', 'handwerk.example'),
          'address-change.done',
        )
      ).text,
    ).toContain(old);
  });

  test('confirmed in the browser that began, goes on there; the page has said what happens elsewhere', async () => {
    const { browser, old, fresh } = await changers.person();
    await changers.begin(browser, fresh);
    expect((await changers.typeCode(browser, fresh)).text).toContain('hier mit der neuen Adresse wieder an');
    const link = linkIn(await changers.mailTo(old, 'address-change.ask-old'));
    const done = await browser.submit(await browser.get(link), 'Ja, bestätigen');
    expect(done.text).toContain('Hier bleiben Sie angemeldet.');
    expect((await browser.get(done.link('Zu Mein Bereich'))).path).toBe('/mein-bereich');
  });

  test('one proof alone changes nothing, and no scanner proves or undoes anything', async () => {
    const { account, browser, old, fresh } = await changers.person();
    await changers.begin(browser, fresh);
    await scan(portal, linkIn(await changers.mailTo(old, 'address-change.ask-old')));
    await changers.typeCode(browser, fresh);
    expect(await changers.emailOf(account)).toBe(old);
    expect((await browser.get(changePage)).text).toContain('Jetzt die bisherige Adresse bestätigen');
    await changers.answerOld(old, 'Ja, bestätigen');
    expect(await changers.emailOf(account)).toBe(fresh);
    await scan(portal, linkIn(await changers.mailTo(old, 'address-change.undo')));
    expect(await changers.emailOf(account)).toBe(fresh);
  });

  test('is stopped from the old address', async () => {
    const { account, browser, old, fresh } = await changers.person();
    await changers.begin(browser, fresh);
    const stopped = await changers.answerOld(old, 'Nein, stoppen');
    expect(stopped.heading).toBe('Die Änderung ist gestoppt');
    const late = await portal.newBrowser().get(linkIn(await changers.mailTo(old, 'address-change.ask-old')));
    expect(late.heading).toBe('Dieser Link gilt nicht mehr');
    const code = codeIn(await changers.mailTo(fresh, 'address-change.code'));
    const seen = await browser.post(`${changePage}/code`, { code });
    expect(seen.status).toBe(422);
    expect(await changers.emailOf(account)).toBe(old);
  });

  test('the code works only for the person who asked, and only in time', async () => {
    const { account, browser, old, fresh } = await changers.person();
    await changers.begin(browser, fresh);
    const code = codeIn(await changers.mailTo(fresh, 'address-change.code'));
    const stranger = await changers.person();
    await changers.begin(stranger.browser, stranger.fresh);
    const wrong = await stranger.browser.submit(await stranger.browser.get(changePage), 'Code bestätigen', {
      Bestätigungscode: code,
    });
    expect(wrong.status).toBe(422);
    expect(wrong.fieldError('Bestätigungscode')).toContain('passt nicht');
    await changers.answerOld(old, 'Ja, bestätigen');
    await portal.write((tx) =>
      tx.kysely
        .updateTable('address_changes')
        .set({ expires_at: portal.clock.now() })
        .where('account_id', '=', account.id)
        .execute(),
    );
    expect((await browser.post(`${changePage}/code`, { code })).status).toBe(422);
    expect(await changers.emailOf(account)).toBe(old);
  });

  test('ten wrong codes an hour are the most', async () => {
    const { browser, fresh } = await changers.person();
    await changers.begin(browser, fresh);
    const right = codeIn(await changers.mailTo(fresh, 'address-change.code'));
    const stranger = await changers.person();
    await changers.begin(stranger.browser, stranger.fresh);
    const wrong = codeIn(await changers.mailTo(stranger.fresh, 'address-change.code'));
    for (let guess = 0; guess < 10; guess += 1) {
      expect((await browser.post(`${changePage}/code`, { code: wrong })).status).toBe(422);
    }
    expect((await browser.post(`${changePage}/code`, { code: right })).status).toBe(429);
  });

  test('an address that has an account looks like any other; only its owner is told', async () => {
    const { browser, fresh } = await changers.person();
    const owner = await changers.person();
    const unknown = await changers.begin(browser, fresh);
    const second = await changers.person();
    const known = await changers.begin(second.browser, owner.old);
    const plain = (text: string, address: string) =>
      text.replaceAll(address, '…').replaceAll(/alt\d+@/g, 'alt@');
    expect(known.status).toBe(unknown.status);
    expect(plain(known.text, owner.old)).toBe(plain(unknown.text, fresh));
    const told = await portal.lastMailTo(owner.old);
    expect(told.kind).toBe('address-change.taken');
    expect(told.text).not.toContain(second.old);
    expect(told.text).not.toMatch(/Bestätigungscode/);
  });

  test('the own address and no address at all are refused at the field', async () => {
    const { browser, old } = await changers.person();
    expect((await changers.begin(browser, old.toUpperCase())).fieldError('Neue E-Mail-Adresse')).toContain(
      'schon die Adresse',
    );
    const empty = await changers.begin(browser, '');
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Bitte prüfen Sie Ihre Angaben');
    const slip = await changers.begin(browser, 'meister@gmial.com');
    expect(slip.status).toBe(422);
    expect(slip.text).toContain('gmail.com');
  });

  test('asks for the password again when that was long ago', async () => {
    const { browser, fresh } = await changers.person();
    const form = await browser.get(changePage);
    portal.clock.pass({ minutes: 20 });
    const asked = await browser.submit(form, 'Adresse ändern', { 'Neue E-Mail-Adresse': fresh });
    expect(asked.hasField('Passwort') || asked.hasField('Aktuelles Passwort')).toBe(true);
    expect((await portal.mails()).some(({ to }) => to === fresh)).toBe(false);
  });

  test('an account has six mails a day sent to one address, and still some to others', async () => {
    const { account, browser, fresh } = await changers.person();
    // from the second on the page shows no form: each new wish takes the place of the open one
    for (let again = 0; again < 6; again += 1) {
      expect((await browser.post(changePage, { email: fresh })).status).toBe(200);
    }
    expect((await browser.post(changePage, { email: fresh })).status).toBe(429);
    portal.clock.pass({ minutes: 61 });
    await signInAs(browser, account);
    expect((await browser.post(changePage, { email: fresh })).status).toBe(429);
    expect((await browser.post(changePage, { email: `anders-${fresh}` })).status).toBe(200);
  });

  test('a mailbox gets twenty mails a day from all accounts; whoever asks then is refused nothing', async () => {
    const wanted = 'vielgefragt@handwerk.example';
    const now = portal.clock.now();
    await portal.write(async (tx) => {
      for (let asked = 0; asked < 20; asked += 1) expect(await takesMail(tx, wanted, now)).toBe(true);
    });
    const { browser } = await changers.person();
    const begun = await changers.begin(browser, wanted);
    expect(begun.status).toBe(200);
    expect(begun.hasField('Bestätigungscode')).toBe(true);
    expect((await portal.mails()).some(({ to }) => to === wanted)).toBe(false);
    portal.clock.pass({ days: 1 });
    await changers.person().then((other) => changers.begin(other.browser, wanted));
    expect((await portal.mails()).some(({ to }) => to === wanted)).toBe(true);
  });
});

describe('without the old address', () => {
  test('waits a week in which its owner is told twice, then it is done', async () => {
    const { account, browser, old, fresh } = await changers.person();
    await changers.begin(browser, fresh);
    await changers.typeCode(browser, fresh);
    const waiting = await browser.submit(await browser.get(changePage), 'Ohne bisherige Adresse weiter');
    expect(waiting.text).toContain('Die Wartezeit läuft');
    const told = async () =>
      (await portal.mails()).filter(({ to, kind }) => to === old && kind === 'address-change.waiting').length;
    expect(await told()).toBe(1);
    portal.clock.pass({ days: 4 });
    await Promise.all([runDueChanges(portal), runDueChanges(portal)]);
    expect(await told()).toBe(2);
    expect(await changers.emailOf(account)).toBe(old);
    portal.clock.pass({ days: 3 });
    await Promise.all([runDueChanges(portal), runDueChanges(portal)]);
    expect(await changers.emailOf(account)).toBe(fresh);
    expect(await told()).toBe(2);
    expect(
      (await portal.mails()).filter(({ to, kind }) => to === old && kind === 'address-change.undo'),
    ).toHaveLength(1);
  });

  test('tells its person when the address was taken in the meantime', async () => {
    const { browser, old, fresh } = await changers.person();
    await changers.begin(browser, fresh);
    await changers.typeCode(browser, fresh);
    await browser.submit(await browser.get(changePage), 'Ohne bisherige Adresse weiter');
    await makeAccount(portal, { email: fresh });
    portal.clock.pass({ days: 7, minutes: 1 });
    await runDueChanges(portal);
    const told = await changers.mailTo(old, 'address-change.ended');
    expect(told.text).toContain(`Es bleibt bei ${old}.`);
    expect(told.text).toContain(`Die Adresse ${fresh} gehört inzwischen zu einem anderen Konto.`);
  });

  test('is stopped by its owner meanwhile', async () => {
    const { account, browser, old, fresh } = await changers.person();
    await changers.begin(browser, fresh);
    await changers.typeCode(browser, fresh);
    await browser.submit(await browser.get(changePage), 'Ohne bisherige Adresse weiter');
    const link = linkIn(await changers.mailTo(old, 'address-change.waiting'));
    const owner = portal.newBrowser('192.0.2.51');
    await owner.submit(await owner.get(link), 'Nein, stoppen');
    portal.clock.pass({ days: 8 });
    await runDueChanges(portal);
    expect(await changers.emailOf(account)).toBe(old);
  });

  test('is not possible before the new address is proven', async () => {
    const { account, browser, old, fresh } = await changers.person();
    await changers.begin(browser, fresh);
    await browser.post(`${changePage}/ohne-alte-adresse`, {});
    portal.clock.pass({ days: 8 });
    await runDueChanges(portal);
    expect(await changers.emailOf(account)).toBe(old);
  });
});
