import { withdrawn } from '../../../test/antrag.ts';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, SeenPage } from '../../../test/browser.ts';
import { forgetAllDue } from '../../../test/forget-due.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { answerPinRequests } from '../../../test/pin-requests.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { answerRequestsJob } from './answer-requests.ts';

let portal: TestPortal;

beforeEach(async () => {
  portal = await createTestPortal({
    settings: { freischaltung: { pin: { requestWithoutSignIn: true } } },
  });
  await registeredBetrieb(portal, { betriebsnummer: '1234567' });
});
afterEach(() => portal.close());

/** Sends the form; nobody has looked the number up yet. */
async function send(browser: Browser, nummer = '1234567'): Promise<SeenPage> {
  return browser.submit(await browser.get('/pin-anfordern'), 'Neue PIN anfordern', {
    Betriebsnummer: nummer,
  });
}

/** Sends the form, and lets the worker do what it makes of it. */
async function ask(browser: Browser, nummer = '1234567'): Promise<SeenPage> {
  const page = await send(browser, nummer);
  await answerPinRequests(portal);
  return page;
}

/** The Anträge for a PIN in their order, with what came of each. */
async function antraege(): Promise<readonly (readonly [state: string, outcome: string | null])[]> {
  const { rows } = await portal.read((db) =>
    sql<{ state: string; outcome: string | null }>`select a.state, p.outcome from antraege a
      left join pin_anforderungen p using (nummer) where a.art = 'pin-anforderung' order by nummer`.execute(
      db.kysely,
    ),
  );
  return rows.map(({ state, outcome }) => [state, outcome] as const);
}

/** Changes the tables themselves, as nobody may who works in the portal. */
async function asOwner(statements: string): Promise<void> {
  const client = new pg.Client(portal.connection);
  await client.connect();
  await client.query(`set search_path to ${portal.chamber.slug}; ${statements}`);
  await client.end();
}

const pia = (): Promise<TestPerson> => signedInPerson(portal, 'pia.probe@handwerk.example');

async function letters(): Promise<readonly (readonly [state: string, isSignedIn: boolean])[]> {
  const rows = await portal.read((db) =>
    db.kysely.selectFrom('letters').selectAll().orderBy('requested_at').orderBy('ctid').execute(),
  );
  return rows.map((row) => [row['state'], row['requested_by'] !== null] as const);
}

const post = (state: string) =>
  portal.write((tx) =>
    tx.kysely.updateTable('letters').set({ state, posted_at: portal.clock.now() }).execute(),
  );

describe('asking for a PIN letter', () => {
  it('is answered alike for a known and an unknown number', async () => {
    const stranger = portal.newBrowser();
    const known = await ask(stranger);
    const unknown = await ask(stranger, '7777777');
    expect(unknown.html).toBe(known.html);
    expect(unknown.path).toBe('/pin-anfordern/gesendet');
    expect(await letters()).toEqual([['queued', false]]);
  });

  it('sends one letter for all who ask without signing in, also a week long', async () => {
    await ask(portal.newBrowser('192.0.2.1'));
    await post('posted');
    portal.clock.pass({ days: 3 });
    await ask(portal.newBrowser('203.0.113.1'));
    expect(await letters()).toHaveLength(1);
    portal.clock.pass({ days: 5 });
    await ask(portal.newBrowser('203.0.113.1'));
    expect(await letters()).toHaveLength(2);
  });

  it('never lets strangers displace somebody signed in', async () => {
    for (const from of ['192.0.2.1', '198.51.100.1', '203.0.113.1', '203.0.113.2'])
      await ask(portal.newBrowser(from));
    await ask((await pia()).browser);
    expect(await letters()).toEqual([
      ['queued', false],
      ['queued', true],
    ]);
  });

  it('sends one at a time to each account, and again when a printed one seems lost', async () => {
    const { browser } = await pia();
    await ask(browser);
    expect(await letters()).toHaveLength(1);
    await portal.write((tx) =>
      tx.kysely.updateTable('letters').set({ state: 'printed', printed_at: portal.clock.now() }).execute(),
    );
    await ask(browser);
    expect(await letters()).toHaveLength(1);
    expect((await antraege()).map(([, outcome]) => outcome)).toEqual(['queued', 'already-open']);
    portal.clock.pass({ days: 15 });
    const later = await signedInPerson(portal, 'otto.ohne@handwerk.example');
    await ask(later.browser);
    expect(await letters()).toHaveLength(2);
  });

  it('leaves the fourth in a week to the office, and tells it', async () => {
    for (const name of ['a.a', 'b.b', 'c.c', 'd.d']) {
      await ask((await signedInPerson(portal, `${name}@handwerk.example`)).browser);
    }
    expect((await letters()).map(([state]) => state)).toEqual([
      'queued',
      'queued',
      'queued',
      'needs-decision',
    ]);
    const mail = await portal.lastMailTo(portal.chamber.identity.serviceEmail);
    expect(mail.text).toContain('wartet auf Ihre Entscheidung');
  });

  it('keeps what was typed when the number cannot be read', async () => {
    const page = await ask(portal.newBrowser(), '12');
    expect(page.status).toBe(422);
    expect(page.fieldValue('Betriebsnummer')).toBe('12');
  });
});

describe('an Antrag for a PIN', () => {
  it('is one, with one letter, for who presses three times at once, and for all strangers together', async () => {
    const { browser } = await pia();
    const pages = await Promise.all([send(browser), send(browser), send(browser)]);
    await Promise.all(['192.0.2.1', '203.0.113.1'].map((from) => send(portal.newBrowser(from))));
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1);
    expect(await antraege()).toEqual([
      ['awaiting', null],
      ['awaiting', null],
    ]);
    await answerPinRequests(portal);
    expect(await letters()).toHaveLength(2);
  });

  it('is looked up once by several workers, and after one that was killed', async () => {
    const { browser } = await pia();
    await send(browser);
    await send(browser, '7777777');
    await asOwner(`create function kill() returns trigger language plpgsql as $$ begin raise 'killed'; end $$;
      create trigger kill before insert on audit_entries for each row
        when (new.event = 'pin-anforderung.looked-up') execute function kill()`);
    await expect(answerPinRequests(portal)).rejects.toThrow('killed');
    expect(await letters()).toEqual([]);
    expect(await antraege()).toEqual([
      ['awaiting', null],
      ['awaiting', null],
    ]);
    await asOwner('drop function kill cascade');
    const job = answerRequestsJob(portal.database);
    const now = portal.clock.now();
    await Promise.all([1, 2, 3].map(() => job.run(portal.chamber, now)));
    await answerPinRequests(portal);
    expect(await letters()).toEqual([['queued', true]]);
    expect(await antraege()).toEqual([
      ['approved', 'queued'],
      ['approved', 'unknown-number'],
    ]);
  });

  it('ends where there is no letter to send, and says why to the office alone', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1111111', geloescht_am: '2026-01-31' });
    await registeredBetrieb(portal, { betriebsnummer: '2222222', art: 'ausbildungsstaette' });
    const { browser } = await pia();
    for (const nummer of ['1111111', '2222222', '3333333']) await ask(browser, nummer);
    expect(await letters()).toEqual([]);
    expect((await antraege()).map(([, outcome]) => outcome)).toEqual([
      'betrieb-gone',
      'no-own-pin',
      'unknown-number',
    ]);
    expect((await portal.auditTrail()).slice(-6)).toEqual(
      ['betrieb-gone', 'no-own-pin', 'unknown-number'].flatMap((outcome) => [
        'freischaltung.pin-requested: done',
        `pin-anforderung.looked-up: ${outcome}`,
      ]),
    );
  });

  it('stands in the trail of the Betrieb, not in that of who asked', async () => {
    const { accountId, browser } = await pia();
    await ask(browser);
    const { rows } = await portal.read((db) =>
      sql<{ subjects: Record<string, string>; facts: unknown; account_id: string | null }>`
        select subjects, facts, account_id from audit_entries
        where event like '%pin-requested' or event like '%looked-up' order by id`.execute(db.kysely),
    );
    expect(rows.map(({ account_id: account }) => account)).toEqual([accountId, null]);
    expect(rows.map(({ subjects }) => Object.keys(subjects))).toEqual([['antrag'], ['antrag', 'betrieb']]);
    expect(rows[1]?.facts).toEqual({ letter: 'queued' });
  });

  it('sends no letter once it is withdrawn, and can be asked for again', async () => {
    const { browser } = await pia();
    const sent = await send(browser);
    const page = await browser.get(sent.link('Antrag ansehen'));
    await withdrawn(browser, page);
    await answerPinRequests(portal);
    expect(await letters()).toEqual([]);
    await ask(browser);
    expect((await antraege()).map(([state]) => state)).toEqual(['withdrawn', 'approved']);
    expect(await letters()).toHaveLength(1);
  });

  it('counts whatever number it names, and is refused with what was typed once there are too many', async () => {
    const { browser } = await pia();
    for (let index = 0; index < 10; index += 1) await ask(browser, `700000${index}`);
    const refused = await ask(browser);
    expect([refused.status, refused.fieldValue('Betriebsnummer')]).toEqual([429, '1234567']);
    expect(refused.text).toContain('Heute wurden schon viele PINs angefordert');
    expect(await antraege()).toHaveLength(10);
  });

  it('is forgotten after its days, and at once with the account', async () => {
    await ask(portal.newBrowser());
    const { accountId, browser } = await pia();
    await ask(browser);
    expect(await antraege()).toHaveLength(2);
    await portal.write((tx) => tx.kysely.deleteFrom('accounts').where('id', '=', accountId).execute());
    expect(await antraege()).toHaveLength(1);
    portal.clock.pass({ days: 89 });
    await forgetAllDue(portal);
    expect(await antraege()).toHaveLength(1);
    portal.clock.pass({ days: 2 });
    await forgetAllDue(portal);
    expect(await antraege()).toEqual([]);
  });
});

it('needs signing in where the profile does not open it', async () => {
  const other = await createTestPortal();
  expect((await other.newBrowser().get('/pin-anfordern')).path).toBe('/anmelden?weiter=%2Fpin-anfordern');
  await other.close();
});
