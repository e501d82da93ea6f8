import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shownStand } from '../../../test/open-page.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { answerPinRequests } from '../../../test/pin-requests.ts';
import { countRoundTrips } from '../../../test/round-trips.ts';
import { type StaffMember, staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

/** What each sender's number comes to; each asks for one of their own. */
const senders = [
  { name: 'kim.eins', nummer: '1234561', outcome: 'unknown-number' },
  { name: 'kim.zwei', nummer: '1234562', outcome: 'queued' },
  { name: 'kim.drei', nummer: '1234563', outcome: 'already-open' },
  { name: 'kim.vier', nummer: '1234564', outcome: 'needs-decision' },
  { name: 'kim.fuen', nummer: '1234565', outcome: 'betrieb-gone' },
] as const;

interface Asked {
  readonly person: TestPerson;
  readonly nummer: string;
  readonly antrag: number;
  readonly name: string;
}

let portal: TestPortal;
let office: StaffMember;
const asked: Asked[] = [];
/** What each of them saw, by address, before the worker had looked. */
const before: (readonly string[])[] = [];

beforeAll(async () => {
  portal = await createTestPortal({
    settings: { freischaltung: { pin: { requestWithoutSignIn: true, lettersPerBetriebAndWeek: 1 } } },
  });
  // numbers that are nothing else on a page
  await portal.write((tx) =>
    sql`select max(nextval('antragsnummern')) from generate_series(1, 48170)`.execute(tx.kysely),
  );
  office = await staffMember(portal);
  for (const betriebsnummer of ['1234562', '1234563', '1234564'])
    await registeredBetrieb(portal, { betriebsnummer });
  await registeredBetrieb(portal, { betriebsnummer: '1234565', geloescht_am: '2026-10-31' });
  // somebody else was quicker with one of them
  const other = await signedInPerson(portal, 'otto.ohne@handwerk.example', '203.0.113.9');
  await other.browser.post('/pin-anfordern', { betriebsnummer: '1234564' });
  const people = await Promise.all(
    senders.map(({ name }) => signedInPerson(portal, `${name}@handwerk.example`, '203.0.113.7')),
  );
  // all of them have asked before, one for the number that this is about
  for (const [index, { browser }] of people.entries())
    await browser.post('/pin-anfordern', { betriebsnummer: index === 2 ? '1234563' : `777777${index}` });
  await answerPinRequests(portal);
  const ids = people.map(({ accountId }) => accountId);
  await portal.write((tx) => tx.kysely.deleteFrom('antraege').where('account_id', 'in', ids).execute());
  for (const [index, { name, nummer }] of senders.entries()) {
    const person = people[index]!;
    const page = await person.browser.post('/pin-anfordern', { betriebsnummer: nummer });
    const antrag = Number(/Antrag Nr\.\s*(\d+)/.exec(page.text)?.[1]);
    asked.push({ person, nummer, antrag, name });
  }
  for (const one of asked) before.push(await seenBy(one));
  await answerPinRequests(portal);
}, 120_000);
afterAll(() => portal.close());

/** All that somebody can see of an Antrag, without what differs between any two people and any two Anträge. */
async function seenBy({ person, nummer, antrag, name }: Asked): Promise<readonly string[]> {
  const { browser } = person;
  const path = `/antraege/${antrag}`;
  const pages = [
    `/pin-anfordern/gesendet?antrag=${antrag}`,
    '/antraege',
    path,
    '/mein-bereich',
    '/profil/daten',
  ];
  const seen: string[] = [];
  for (const page of pages) seen.push((await browser.get(page)).html);
  const file = await browser.submit(await browser.get('/profil/daten'), 'Daten herunterladen');
  seen.push(file.html, await shownStand(person, path));
  const mails = (await portal.mails()).filter(({ to }) => to === person.email);
  seen.push(JSON.stringify(mails));
  const [first = '', last = ''] = name.split('.');
  return seen.map((text) =>
    text
      .replaceAll(person.accountId, 'ACCOUNT')
      .replaceAll(person.email, 'EMAIL')
      .replaceAll(nummer, 'NUMMER')
      .replace(new RegExp(`${first}(\\s*)${last}|\\b${last}\\b`, 'gi'), 'NAME')
      .replaceAll(String(antrag), 'ANTRAG')
      // of other things: sessions and the like, and the sum over the lines of a list
      .replaceAll(/[\da-f]{8}-[\da-f-]{27}|(?<=data-stand=")[\w-]{16}(?=")/g, 'ID'),
  );
}

test('what came of each is what this is about', async () => {
  const rows = await portal.read((db) =>
    db.kysely
      .selectFrom('pin_anforderungen')
      .selectAll()
      .where(
        'nummer',
        'in',
        asked.map(({ antrag }) => antrag),
      )
      .orderBy('nummer')
      .execute(),
  );
  expect(rows.map((row) => row['outcome'])).toEqual(senders.map(({ outcome }) => outcome));
});

test('senders see the same, whatever came of it: pages, list, stream, data and mails', async () => {
  const after: (readonly string[])[] = [];
  for (const one of asked) after.push(await seenBy(one));
  for (const seen of [before, after])
    for (const [index, page] of seen[0]!.entries()) for (const other of seen) expect(other[index]).toBe(page);
  expect(before[0]?.[2]).toContain('in den nächsten Minuten');
  expect(after[0]?.[2]).toContain('Wenn die Nummer im Register steht, geht der Brief');
  expect(after[0]?.[1]).toContain('bearbeitet');
});

test('the number on the page after sending is shown to its sender alone', async () => {
  const path = `/pin-anfordern/gesendet?antrag=${asked[0]!.antrag}`;
  expect((await asked[0]!.person.browser.get(path)).hasLink('Antrag ansehen')).toBe(true);
  for (const browser of [asked[1]!.person.browser, portal.newBrowser()]) {
    const page = await browser.get(path);
    expect([page.status, page.hasLink('Antrag ansehen')]).toEqual([200, false]);
  }
});

test('the letter stands in the data of its sender once the PIN in it has been used', async () => {
  const { person, nummer } = asked[1]!;
  expect((await person.browser.get('/profil/daten')).text).not.toContain('Muster Metallbau GmbH');
  await portal.write((tx) =>
    sql`insert into links (account_id, betrieb_id, method, created_at)
      select ${person.accountId}, id, 'pin', ${portal.clock.now()} from betriebe
      where betriebsnummer = ${nummer}`.execute(tx.kysely),
  );
  expect((await person.browser.get('/profil/daten')).text).toMatch(
    /Muster Metallbau GmbH\s*1234562\s*neue PIN/,
  );
});

describe('the office', () => {
  test.each([
    [0, 'steht nicht im Register', []],
    [1, 'liegt bei den Briefen', ['Muster Metallbau GmbH, Betriebsnummer 1234562', 'Briefe mit PIN ansehen']],
    [2, 'schon unterwegs', ['Muster Metallbau GmbH, Betriebsnummer 1234563', 'Briefe mit PIN ansehen']],
    [3, 'auf eine Entscheidung', ['Muster Metallbau GmbH, Betriebsnummer 1234564', 'Briefe mit PIN ansehen']],
    [4, 'steht nicht mehr im Register', ['Muster Metallbau GmbH, Betriebsnummer 1234565']],
  ] as const)('reads what came of it (%i)', async (index, said, links) => {
    const page = await office.browser.get(`/verwaltung/antraege/${asked[index]!.antrag}`);
    expect(page.text).toContain(said);
    for (const link of links) expect((await office.browser.get(page.link(link))).status).toBe(200);
    expect(page.text).not.toContain('Antrag übernehmen');
  });

  test('has nothing to do with them, but for the letter that it decides on', async () => {
    const { text } = await office.browser.get('/verwaltung');
    expect(text).not.toContain('wartet: Handwerksrolle');
    expect(text).toContain('Muster Metallbau GmbH');
  });

  test('refuses it with a reason that stays there: its sender sees what all others see', async () => {
    const home = await office.browser.get('/verwaltung');
    const letter = await office.browser.get(home.link('Brief mit PIN: freigeben?'));
    await office.browser.submit(letter, 'Ablehnen', { Grund: 'Der Betrieb hat nicht gefragt.' });
    // the sender of the second one is linked by now
    const [first, ...others] = await Promise.all([0, 2, 3, 4].map((index) => seenBy(asked[index]!)));
    for (const other of others) expect(other).toEqual(first);
    const record = await office.browser.get(letter.link('Muster Metallbau GmbH'));
    expect(record.text).toContain('abgelehnt von Sabine Beispiel: Der Betrieb hat nicht gefragt.');
    expect(letter.text).toContain('Die Person erfährt davon nichts');
  });
});

describe('the form takes as many round trips to the database for a known number as for an unknown one', () => {
  const form = async (person: { browser: TestPerson['browser'] }, betriebsnummer: string) =>
    countRoundTrips(async () => {
      expect((await person.browser.post('/pin-anfordern', { betriebsnummer })).status).toBe(200);
    });

  test('without signing in', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '7654321' });
    const stranger = { browser: portal.newBrowser('192.0.2.9') };
    expect(await form(stranger, '7654321')).toBe(await form(stranger, '7777777'));
  });

  test('signed in', async () => {
    const person = await signedInPerson(portal, 'kim.acht@handwerk.example', '192.0.2.77');
    expect(await form(person, '7654321')).toBe(await form(person, '7777777'));
  });
});
