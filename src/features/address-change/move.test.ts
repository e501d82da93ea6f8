import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { agreeToMove, beginMove, betriebeOf, movePaths, takeOver } from '../../../test/account-move.ts';
import { runDueChanges } from '../../../test/address-change.ts';
import type { Browser } from '../../../test/browser.ts';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { registeredBetrieb } from '../../../test/people.ts';
import { linkIn, provisionalPasswordIn, registerAs } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { formatDate } from '../../lib/dates.ts';

const { move, accept } = movePaths;

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({
    settings: {
      account: { emailChange: 'not-offered', nameChange: 'not-offered' },
      accounts: { termsVersion: '2026-01-01', firstPassword: 'mailed-after-confirmation' },
      freischaltung: { maxBetriebe: 1 },
    },
  });
});
afterAll(() => portal.close());

let round = 0;
beforeEach(() => {
  round += 1;
});

async function personWith(email: string, more: object = {}) {
  const account = await makeAccount(portal, { email, ...more });
  const browser = portal.newBrowser(`203.0.113.${round}`);
  await signInAs(browser, account);
  return { account, browser };
}

const agreeFrom = (old: string) => agreeToMove(portal, old);

async function linkTo(accountId: string, betriebId: string, more: object = {}): Promise<void> {
  const link = {
    account_id: accountId,
    betrieb_id: betriebId,
    method: 'pin',
    created_at: portal.clock.now(),
  };
  await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({ ...link, ...more })
      .execute(),
  );
}

const linksOf = (accountId: string) => betriebeOf(portal, accountId);

const betriebOf = (nummer: number) =>
  registeredBetrieb(portal, {
    betriebsnummer: String(nummer),
    name: `Betrieb ${nummer}`,
    email: `betrieb${nummer}@handwerk.example`,
  });

test('the page about the address leads to the move, and no form changes the address', async () => {
  const { account, browser } = await personWith('fest@handwerk.example');
  const seen = await browser.get('/profil/e-mail');
  expect(seen.text).toContain('Die E-Mail-Adresse eines Kontos können wir nicht ändern.');
  expect(seen.link('Umzug beginnen')).toBe(move);
  expect((await browser.post('/profil/e-mail', { email: 'x@handwerk.example' })).status).toBe(404);
  expect((await portal.mails()).filter(({ to }) => to === account.email)).toEqual([]);
});

test('a person registers anew with another name and address, and the new account takes over everything', async () => {
  const old = await personWith('umzug-alt@handwerk.example');
  const betrieb = await betriebOf(100_001);
  const invited = { method: 'invitation', roles: ['ausbildung'], created_at: portal.clock.now() };
  await linkTo(old.account.id, betrieb, invited);
  const boss = await personWith('umzug-chefin@handwerk.example');
  await linkTo(boss.account.id, betrieb);
  portal.clock.pass({ days: 20 });
  await signInAs(old.browser, old.account);
  const [since, today] = [invited.created_at, portal.clock.now()].map((at) => formatDate(at, 'de'));
  const other = portal.newBrowser('203.0.113.210');
  await signInAs(other, old.account);
  expect((await old.browser.get(move)).text).toContain('Freischaltung: Betrieb 100001');
  const code = await beginMove(old.browser, 'umzug-neu@handwerk.example');
  expect(await agreeFrom(old.account.email)).toBe('Danke, die bisherige Adresse ist bestätigt');
  expect(await linksOf(old.account.id)).toEqual([betrieb]);

  const fresh = portal.newBrowser('203.0.113.211');
  const invite = await portal.lastMailTo('umzug-neu@handwerk.example');
  expect(invite.text).toContain('/registrieren');
  expect(invite.text).not.toContain(code);
  await registerAs(fresh, { Nachname: 'Neuname', 'E-Mail-Adresse': 'umzug-neu@handwerk.example' });
  await fresh.submit(
    await fresh.get(linkIn(await portal.lastMailTo('umzug-neu@handwerk.example'))),
    'E-Mail-Adresse bestätigen',
  );
  const password = provisionalPasswordIn(await portal.lastMailTo('umzug-neu@handwerk.example'));
  const choose = await signInAs(fresh, { email: 'umzug-neu@handwerk.example', password });
  await fresh.submit(choose, 'Passwort speichern', { 'Neues Passwort': 'Sieben Balken tragen das Dach' });
  expect((await fresh.get('/mein-bereich')).link('Umzugscode eingeben')).toBe(accept);
  const done = await takeOver(fresh, ` ${code.toLowerCase().replace('-', ' ')} `);
  expect(done.path).toBe(`${accept}?hinweis=fertig`);
  expect(done.text).toContain('Der Umzug ist abgeschlossen.');
  expect((await portal.lastMailTo(old.account.email)).text).toContain('offene Einladungen kamen nicht mit');

  expect((await fresh.get('/mein-bereich')).text).toContain('Betrieb 100001');
  expect(await linksOf(old.account.id)).toEqual([]);
  expect((await other.get('/profil')).path).toContain('/anmelden');
  expect((await old.browser.get('/profil')).path).toContain('/anmelden');
  expect((await signInAs(portal.newBrowser(), old.account)).status).toBe(422);
  const notice = (await portal.mails()).filter(({ to }) => to === 'betrieb100001@handwerk.example');
  expect(notice.map(({ kind }) => kind)).toEqual(['freischaltung.link-moved']);
  expect(notice[0]!.text).toContain('Jörg Neuname (umzug-neu@handwerk.example)');
  const told = (await portal.mails()).filter(({ to }) => to === boss.account.email);
  expect(told.map(({ kind }) => kind)).toEqual(['freischaltung.access-changed']);
  expect(told[0]!.subject).toBe('Ein Zugang zu Betrieb 100001 ist umgezogen');
  expect(told[0]!.text).toContain('Erika Muster (umzug-alt@handwerk.example)');
  expect(told[0]!.text).toContain('Jörg Neuname (umzug-neu@handwerk.example)');
  expect(told[0]!.text).not.toContain('neu ein');

  const own = (await fresh.get('/verknuepfungen')).text;
  expect(own).toMatch(new RegExp(`Seit\\s*${since}\\s*Wie\\s*auf Einladung des Betriebs`));
  expect(own).toMatch(new RegExp(`Umgezogen am\\s*${today}`));
  await signInAs(boss.browser, boss.account);
  expect((await boss.browser.get('/mein-betrieb/zugaenge')).text).toContain(
    `${since}, auf Einladung, umgezogen am ${today}`,
  );
  expect((await portal.lastMailTo(old.account.email)).kind).toBe('address-change.moved-away');
  // the old address is free again, and the closed account goes after a month
  await makeAccount(portal, { email: old.account.email });
});

describe('between two accounts of one person', () => {
  test('it works in the other order too, with the password alone where the old mailbox is lost', async () => {
    const old = await personWith('verloren@handwerk.example');
    const target = await personWith('vorhanden@handwerk.example');
    const betrieb = await betriebOf(100_002);
    await linkTo(old.account.id, betrieb);
    const code = await beginMove(old.browser, target.account.email);
    const waits = await takeOver(target.browser, code);
    expect(waits.text).toContain('Der Umzugscode stimmt.');
    expect(await linksOf(target.account.id)).toEqual([]);
    const waiting = await old.browser.submit(await old.browser.get(move), 'Ohne bisherige Adresse weiter');
    expect(waiting.text).toContain('zieht Ihr Konto von selbst um');
    portal.clock.pass({ days: 7 });
    await runDueChanges(portal);
    expect(await linksOf(target.account.id)).toEqual([betrieb]);
    expect(await portal.auditTrail()).toContain('address-change.waited-out: done');
  });

  test('one Betrieb an account stays one, and afterwards it goes on', async () => {
    const old = await personWith('eins-alt@handwerk.example');
    const target = await personWith('eins-neu@handwerk.example');
    const [first, second] = [await betriebOf(100_003), await betriebOf(100_004)];
    await linkTo(old.account.id, first);
    await linkTo(target.account.id, second);
    const code = await beginMove(old.browser, target.account.email);
    const refused = await takeOver(target.browser, code);
    expect(refused.status).toBe(422);
    expect(refused.fieldError('Umzugscode')).toContain('schon Betrieb 100004 verbunden');
    await agreeFrom(old.account.email);
    expect(await linksOf(old.account.id)).toEqual([first]);
    expect(await linksOf(target.account.id)).toEqual([second]);
    expect((await old.browser.get(move)).text).toContain('schon Betrieb 100004 verbunden');
    await portal.write((tx) =>
      tx.kysely
        .updateTable('links')
        .set({ ended_at: portal.clock.now(), end_reason: 'other' })
        .where('account_id', '=', target.account.id)
        .execute(),
    );
    expect((await takeOver(target.browser, code)).text).toContain('Der Umzug ist abgeschlossen.');
    expect(await linksOf(target.account.id)).toEqual([first]);
  });

  test('the same Betrieb on both sides is no obstacle', async () => {
    const old = await personWith('gleich-alt@handwerk.example');
    const target = await personWith('gleich-neu@handwerk.example');
    const betrieb = await betriebOf(100_005);
    await linkTo(old.account.id, betrieb);
    await linkTo(target.account.id, betrieb);
    const code = await beginMove(old.browser, target.account.email);
    await agreeFrom(old.account.email);
    await takeOver(target.browser, code);
    expect(await linksOf(target.account.id)).toEqual([betrieb]);
  });

  test('takes telephone number and switches along', async () => {
    const old = await personWith('angaben-alt@handwerk.example');
    await old.browser.post('/profil/angaben', { phone: '0931 30908-0' });
    await old.browser.post('/profil/benachrichtigungen', { angeboten: 'freischaltung.linked' });
    const target = await personWith('angaben-neu@handwerk.example');
    const code = await beginMove(old.browser, target.account.email);
    await agreeFrom(old.account.email);
    await takeOver(target.browser, code);
    expect((await target.browser.get('/profil')).text).toContain('0931 30908-0');
    const switches = await target.browser.get('/profil/benachrichtigungen');
    const box = switches.root.querySelector('input[name="freischaltung.linked"]');
    expect(box?.hasAttribute('checked')).toBe(false);
  });

  test('takes enquiries and invitations along, and says that a second factor stays', async () => {
    const old = await personWith('gesendet-alt@handwerk.example');
    const betrieb = await betriebOf(100_007);
    const now = portal.clock.now();
    await portal.write(async (tx) => {
      const enquiry = {
        ...{ art: 'anfrage', version: 2, account_id: old.account.id, goes_with: old.account.id },
        ...{ contact_name: 'x', locale: 'de', answers: '{}', department: 'auskunft', sent_at: now },
      };
      await tx.kysely.insertInto('antraege').values(enquiry).execute();
      const invitation = {
        betrieb_id: betrieb,
        invited_by: old.account.id,
        email: 'kollegin@handwerk.example',
        email_folded: 'kollegin@handwerk.example',
        first_name: 'Karla',
        last_name: 'Kolb',
        roles: ['lesen'],
        token_hash: 'hash of the invitation that moves',
        created_at: now,
        sent_at: now,
        expires_at: new Date(now.getTime() + 86_400_000),
      };
      await tx.kysely.insertInto('invitations').values(invitation).execute();
    });
    const page = await old.browser.get(move);
    expect(page.text).toContain('1 Antrag');
    expect(page.text).toContain('1 offene Einladung');
    expect(page.text).toMatch(/Das kommt nicht mit\s*Ein zweiter Faktor/);
    const target = await personWith('gesendet-neu@handwerk.example');
    const code = await beginMove(old.browser, target.account.email);
    portal.clock.pass({ minutes: 1 });
    await agreeFrom(old.account.email);
    await takeOver(target.browser, code);
    const held = await portal.read(async (db) => {
      const enquiries = db.kysely.selectFrom('antraege').select('account_id as holder');
      const invitations = db.kysely.selectFrom('invitations').select('invited_by as holder');
      return [...(await enquiries.execute()), ...(await invitations.execute())].map((row) => row['holder']);
    });
    expect(held).toEqual([target.account.id, target.account.id]);
    const told = await portal.lastMailTo(target.account.email);
    expect(told.kind).toBe('address-change.moved-here');
    expect(told.text).toContain('zweiten Faktor');
  });

  test('of two presses in the same moment one moves', async () => {
    const old = await personWith('zugleich-alt@handwerk.example');
    const target = await personWith('zugleich-neu@handwerk.example');
    const betrieb = await betriebOf(100_006);
    await linkTo(old.account.id, betrieb);
    const code = await beginMove(old.browser, target.account.email);
    await agreeFrom(old.account.email);
    const both = await Promise.all([1, 2].map(() => target.browser.post(accept, { code })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect(await linksOf(target.account.id)).toEqual([betrieb]);
  });
});

describe('a stranger', () => {
  test('whose address was typed by mistake gains nothing without the code', async () => {
    const old = await personWith('vertippt@handwerk.example');
    const stranger = await personWith('fremd@handwerk.example');
    await beginMove(old.browser, stranger.account.email);
    await agreeFrom(old.account.email);
    const elsewhere = await personWith('anderswo@handwerk.example');
    const wrong = await beginMove(elsewhere.browser, 'noch-keiner@handwerk.example');
    const refused = await takeOver(stranger.browser, wrong);
    expect(refused.status).toBe(422);
    expect(refused.fieldError('Umzugscode')).toContain('passt nicht');
    expect((await takeOver(stranger.browser, 'X')).fieldError('Umzugscode')).toMatch(/Tippfehler im Umzug/);
    expect((await portal.lastMailTo(stranger.account.email)).text).not.toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/);
  });

  test('who knows the code but has another address neither', async () => {
    const old = await personWith('richtig@handwerk.example');
    const code = await beginMove(old.browser, 'gemeint@handwerk.example');
    const thief = await personWith('dieb@handwerk.example');
    expect((await thief.browser.get(accept)).text).toContain('kein Umzug offen');
    expect((await thief.browser.post(accept, { code })).status).toBe(422);
  });

  test('sees the same page whether the named address has an account or not', async () => {
    const one = await personWith('sieht1@handwerk.example');
    const two = await personWith('sieht2@handwerk.example');
    const known = await personWith('bekannt@handwerk.example');
    await beginMove(one.browser, known.account.email);
    await beginMove(two.browser, 'unbekannt@handwerk.example');
    const plain = async (browser: Browser) =>
      (await browser.get(move)).text
        .replaceAll(/[\w-]+@handwerk\.example/g, '…')
        .replaceAll(/[0-9A-Z]{5}-[0-9A-Z]{5}/g, '#');
    expect(await plain(one.browser)).toBe(await plain(two.browser));
  });
});
