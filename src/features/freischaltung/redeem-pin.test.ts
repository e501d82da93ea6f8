import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCode, readCode } from '../../lib/codes.ts';
import { registeredBetrieb, signedInPerson, signIn } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { insertPin } from './pin-queries.ts';
import { pinSelector } from './pin-selector.ts';
import { pinLength, printPin } from './rules.ts';

let portal: TestPortal;
let betriebId: string;

beforeEach(async () => {
  portal = await createTestPortal();
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567', email: 'buero@muster.example' });
});
afterEach(() => portal.close());

async function issuedPin(
  change: { validDays?: number; origin?: 'bulk' | 'import'; pin?: string } = {},
): Promise<string> {
  const pin = change.pin ?? makeCode({ length: pinLength });
  const folded = readCode(pin);
  await portal.write(async (tx) =>
    insertPin(tx, {
      kind: 'betrieb',
      id: betriebId,
      selector: pinSelector(folded),
      hash: await portal.house.passwords.hash(folded),
      origin: change.origin ?? 'bulk',
      length: folded.length,
      issuedAt: portal.clock.now(),
      validUntil: new Date(portal.clock.now().getTime() + (change.validDays ?? 30) * 86_400_000),
      usedAt: null,
    }),
  );
  return printPin(pin);
}

async function redeem(who: Awaited<ReturnType<typeof signedInPerson>>, pin: string, nummer = '1234567') {
  const form = await who.browser.get('/freischalten/betrieb');
  return who.browser.submit(form, 'Freischalten', { Betriebsnummer: nummer, PIN: pin });
}

describe('a PIN that fits nothing', () => {
  it('costs the same statements and one hash, whether or not the register has that number', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const wrong = printPin(makeCode({ length: pinLength }));
    const query = vi.spyOn(pg.Client.prototype, 'query');
    const seen: unknown[] = [];
    for (const nummer of ['1234567', '7654321', '1234567', '7654321']) {
      const hashes = portal.hashesSpent();
      query.mockClear();
      const page = await redeem(pia, wrong, nummer);
      // the work of the form's own page is the same anyway
      const statements = query.mock.calls.map(([first]) =>
        typeof first === 'string' ? first.replace(/^begin.*/, 'begin') : '?',
      );
      seen.push({ status: page.status, hashes: portal.hashesSpent() - hashes, statements });
    }
    query.mockRestore();
    const [first, ...others] = seen;
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('redeeming a PIN', () => {
  it('links the account at once, on every page and without signing in again', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const page = await redeem(pia, await issuedPin());
    expect(page.path).toBe('/mein-bereich?hinweis=betrieb-verbunden');
    expect(page.text).toContain('Sie handeln jetzt für Muster Metallbau GmbH');
    expect((await pia.browser.get('/hilfe')).html).toContain('Muster Metallbau GmbH');
    expect(await portal.auditTrail()).toContain('freischaltung.pin-redeemed: done');
  });

  it('tells the person and the registered address of the Betrieb', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    await redeem(pia, await issuedPin());
    expect((await portal.lastMailTo('pia.probe@handwerk.example')).subject).toContain('freigeschaltet');
    const notice = await portal.lastMailTo('buero@muster.example');
    expect(notice.text).toContain('pia probe (pia.probe@handwerk.example)');
    expect(notice.text).not.toMatch(/[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });

  it('queues a letter to a Betrieb without an e-mail address on file', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '7654321' });
    await portal.write((tx) => tx.kysely.updateTable('betriebe').set({ email: null }).execute());
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    await redeem(pia, await issuedPin());
    const letters = await portal.read((db) => db.kysely.selectFrom('letters').selectAll().execute());
    expect(letters).toMatchObject([{ kind: 'link-notice', betrieb_id: betriebId, state: 'queued' }]);
  });

  it.each([
    ['lower case', (pin: string) => pin.toLowerCase()],
    ['a copied blank', (pin: string) => ` ${pin}\u00a0`],
    ['no dashes', (pin: string) => pin.replaceAll('-', '')],
    ['O for 0', (pin: string) => pin.replaceAll('0', 'O')],
    ['l for 1', (pin: string) => pin.replaceAll('1', 'l')],
    ['blanks everywhere', (pin: string) => [...pin].join(' ')],
  ])('accepts %s', async (_what, retype) => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const page = await redeem(pia, retype(await issuedPin()));
    expect(page.path).toContain('betrieb-verbunden');
  });

  it('gives one link when two people redeem one PIN in the same moment', async () => {
    const pin = await issuedPin();
    const people = await Promise.all([
      signedInPerson(portal, 'pia.probe@handwerk.example'),
      signedInPerson(portal, 'otto.ohne@handwerk.example', '203.0.113.5'),
    ]);
    const pages = await Promise.all(people.map((person) => redeem(person, pin)));
    expect(pages.map((page) => page.status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    const links = await portal.read((db) => db.kysely.selectFrom('links').selectAll().execute());
    expect(links).toHaveLength(1);
  });

  it('tells a typing error without counting or hashing anything', async () => {
    const pin = await issuedPin();
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const spent = portal.hashesSpent();
    const wrong = `${pin.slice(0, -1)}${pin.endsWith('Z') ? 'Y' : 'Z'}`;
    const page = await redeem(pia, wrong);
    expect(page.status).toBe(422);
    expect(page.fieldError('PIN')).toContain('Tippfehler');
    expect(page.fieldValue('PIN')).toBe(wrong);
    expect(portal.hashesSpent()).toBe(spent);
  });

  it('spends one hash and gives one answer for a wrong PIN and for an unknown number', async () => {
    await issuedPin();
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const other = printPin(makeCode({ length: pinLength }));
    const before = portal.hashesSpent();
    const wrong = await redeem(pia, other);
    const between = portal.hashesSpent();
    const unknown = await redeem(pia, other, '7777777');
    expect([between - before, portal.hashesSpent() - between]).toEqual([1, 1]);
    expect(unknown.fieldError('PIN')).toBe(wrong.fieldError('PIN'));
    expect(unknown.status).toBe(wrong.status);
  });

  it('says when a PIN was used, and offers a new one', async () => {
    const pin = await issuedPin();
    await redeem(await signedInPerson(portal, 'pia.probe@handwerk.example'), pin);
    const page = await redeem(await signedInPerson(portal, 'otto.ohne@handwerk.example'), pin);
    expect(page.fieldError('PIN')).toContain('am 21.11.2026');
    expect(page.link('Neue PIN anfordern')).toBe('/pin-anfordern');
  });

  it('says since when a PIN is no longer valid', async () => {
    const pin = await issuedPin({ validDays: 3 });
    portal.clock.pass({ days: 4 });
    const page = await redeem(await signedInPerson(portal, 'pia.probe@handwerk.example'), pin);
    expect(page.fieldError('PIN')).toContain('war bis 24. November 2026 gültig');
  });

  it('keeps the PIN of somebody who is linked already', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    await redeem(pia, await issuedPin());
    const second = await issuedPin();
    expect((await redeem(pia, second)).fieldError('PIN')).toContain('schon verbunden');
    expect((await redeem(await signedInPerson(portal, 'otto.ohne@handwerk.example'), second)).status).toBe(
      200,
    );
  });

  it('refuses a Betrieb that has left the register, and ends its links at once', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    await redeem(pia, await issuedPin());
    await portal.write((tx) =>
      tx.kysely.updateTable('betriebe').set({ geloescht_am: '2026-11-20' }).execute(),
    );
    expect((await pia.browser.get('/mein-bereich')).html).not.toContain('Muster Metallbau');
    const otto = await signedInPerson(portal, 'otto.ohne@handwerk.example');
    expect((await redeem(otto, await issuedPin())).fieldError('PIN')).toContain('passen nicht zusammen');
  });

  it('alerts office and Betrieb after many wrong PINs, once, and refuses nobody else', async () => {
    const pin = await issuedPin();
    for (const name of ['a.a', 'b.b', 'c.c']) {
      const stranger = await signedInPerson(portal, `${name}@handwerk.example`, '192.0.2.9');
      for (let time = 0; time < 4; time += 1)
        await redeem(stranger, printPin(makeCode({ length: pinLength })));
    }
    const alerts = (await portal.mails()).filter((mail) => mail.kind === 'freischaltung.wrong-pins');
    expect(alerts.map((mail) => mail.to)).toEqual([
      portal.chamber.identity.serviceEmail,
      'buero@muster.example',
    ]);
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    expect((await redeem(pia, pin)).status).toBe(200);
  });

  it('stops one account after ten wrong PINs, also with the right one', async () => {
    const pin = await issuedPin();
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    for (let time = 0; time < 10; time += 1) await redeem(pia, printPin(makeCode({ length: pinLength })));
    const page = await redeem(pia, pin);
    expect(page.status).toBe(429);
    expect(page.fieldError('PIN')).toContain('Zu viele');
    portal.clock.pass({ hours: 1 });
    await signIn(pia.browser, pia.email);
    expect((await redeem(pia, pin)).status).toBe(200);
  });

  it('answers no more than ten of many wrong PINs sent at once', async () => {
    await issuedPin();
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const form = await pia.browser.get('/freischalten/betrieb');
    const pages = await Promise.all(
      Array.from({ length: 25 }, () =>
        pia.browser.submit(form, 'Freischalten', {
          Betriebsnummer: '1234567',
          PIN: printPin(makeCode({ length: pinLength })),
        }),
      ),
    );
    expect(pages.filter((page) => page.status === 422)).toHaveLength(10);
    expect(pages.filter((page) => page.status === 429)).toHaveLength(15);
  });

  it('takes a second press of the button for what it is', async () => {
    const pin = await issuedPin();
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const pages = await Promise.all([redeem(pia, pin), redeem(pia, pin)]);
    pages.push(await redeem(pia, pin));
    expect(pages.map((page) => page.path)).toEqual(Array(3).fill('/mein-bereich?hinweis=betrieb-verbunden'));
    const links = await portal.read((db) => db.kysely.selectFrom('links').selectAll().execute());
    expect(links).toHaveLength(1);
  });

  it('notes on whom a wrong PIN was tried', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    await redeem(pia, printPin(makeCode({ length: pinLength })));
    const rows = await portal.read((db) =>
      db.kysely.selectFrom('audit_entries').selectAll().where('outcome', '=', 'no-match').execute(),
    );
    expect(rows.map((row) => row['subjects'])).toEqual([{ betrieb: betriebId }]);
  });

  it('reads PINs of the old system, of which any could be meant', async () => {
    await issuedPin({ origin: 'import', pin: 'kx9o-l7qe2' });
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    expect((await redeem(pia, 'KX90I7QE3')).fieldError('PIN')).toContain('passen nicht zusammen');
    expect((await redeem(pia, 'KX90 I7QE2')).status).toBe(200);
  });
});

describe('one Betrieb per account', () => {
  beforeEach(async () => {
    await portal.close();
    portal = await createTestPortal({ settings: { freischaltung: { maxBetriebe: 1 } } });
    betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567' });
  });

  it('holds also when two requests come in the same moment', async () => {
    const first = await issuedPin();
    const firstId = betriebId;
    betriebId = await registeredBetrieb(portal, { betriebsnummer: '7654321', name: 'Zweitbetrieb' });
    const second = await issuedPin();
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const pages = await Promise.all([redeem(pia, first), redeem(pia, second, '7654321')]);
    expect(pages.map((page) => page.status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    const links = await portal.read((db) => db.kysely.selectFrom('links').selectAll().execute());
    expect(links).toHaveLength(1);
    expect([firstId, betriebId]).toContain(links[0]?.['betrieb_id']);
    const refused = pages.find((page) => page.status === 422)!;
    expect(refused.fieldError('PIN')).toContain('nicht verbraucht');
  });
});
