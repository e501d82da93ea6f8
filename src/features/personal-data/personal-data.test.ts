import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/commands.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { accountDeletionFeature } from '../account-deletion/index.ts';
import { tellOfImportedLink } from '../freischaltung/index.ts';
import { mailWords } from './mail-words.de.ts';

let portal: TestPortal;
let pia: TestPerson;
const email = 'pia.probe@handwerk.example';

/** The file, as far as tests look into it. */
interface DataFile {
  readonly sections: readonly {
    readonly id: string;
    readonly columns: Readonly<Record<string, string>>;
    readonly rows: readonly object[];
  }[];
}

beforeEach(async () => {
  portal = await createTestPortal();
  pia = await signedInPerson(portal, email);
});
afterEach(() => portal.close());

test('the page tells of account, session, links and trail, and of nobody else', async () => {
  const otto = await signedInPerson(portal, 'otto.other@handwerk.example', '203.0.113.77');
  // from where others work who looked or did something is theirs
  await portal.write((tx) =>
    sql`insert into audit_entries (at, event, outcome, account_id, staff_id, subjects, facts, came_from)
      select ${portal.clock.now()}, 'office.account-opened', 'done', by.account, by.staff,
        jsonb_build_object('account', ${pia.accountId}::text), '{}', '203.0.113.0/24'
      from (values (null::uuid, ${otto.accountId}::uuid), (${otto.accountId}::uuid, null)) as by (account, staff)`.execute(
      tx.kysely,
    ),
  );
  const betrieb = await registeredBetrieb(portal, { betriebsnummer: '1234567', name: 'Solo GmbH' });
  await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({
        account_id: pia.accountId,
        betrieb_id: betrieb,
        method: 'pin',
        created_at: portal.clock.now(),
        ended_at: portal.clock.now(),
        end_reason: 'other',
        end_note: 'nicht mehr zuständig',
      })
      .execute(),
  );
  await portal.write((tx) =>
    tx.kysely
      .insertInto('silenced_notices')
      .values([
        { account_id: pia.accountId, kind: 'zuordnung.antrag', silenced_at: portal.clock.now() },
        { account_id: pia.accountId, kind: 'removed.long-ago', silenced_at: portal.clock.now() },
      ])
      .execute(),
  );
  const page = await pia.browser.get('/profil/daten');
  expect(page.heading).toBe('Meine Daten');
  for (const said of [
    email,
    'Solo GmbH',
    'nicht mehr zuständig',
    'Angemeldet',
    '198.51.100.0/24',
    'jemand anderes',
  ]) {
    expect(page.text).toContain(said);
  }
  expect(page.text).toContain('Nichts gespeichert.');
  expect(page.text).toContain('anderer Grund: nicht mehr zuständig');
  for (const said of ['mit PIN', 'Verwaltung', 'eine Art, die es nicht mehr gibt']) {
    expect(page.text).toContain(said);
  }
  // nothing but words: no names of columns, kinds and states
  expect(page.text).not.toMatch(/\b[a-z]+(-[a-z]+)*\.[a-z]+-[a-z-]+\b|\bown\b|verwaltung|worker|\bcli\b/);
  expect(page.text).not.toContain('203.0.113');
  expect(page.html).not.toContain('argon2');
});

test('whom a session acts for is told with the session', async () => {
  const betrieb = await registeredBetrieb(portal, { betriebsnummer: '1234567', name: 'Solo GmbH' });
  await portal.write(async (tx) => {
    const link = {
      account_id: pia.accountId,
      betrieb_id: betrieb,
      method: 'pin',
      created_at: portal.clock.now(),
    };
    const { id } = await tx.kysely.insertInto('links').values(link).returning('id').executeTakeFirstOrThrow();
    await tx.kysely.updateTable('sessions').set({ acting_for_link: id }).execute();
  });
  const file = await pia.browser.submit(await pia.browser.get('/profil/daten'), 'Daten herunterladen');
  const { sections } = JSON.parse(file.html) as DataFile;
  expect(sections.find(({ id }) => id === 'sessions')?.rows).toMatchObject([
    { actingFor: 'Solo GmbH', startedAt: '2026-11-21T08:00:00Z', hasKeptInput: false },
  ]);
});

test('a trail longer than anybody reads says that it goes on', async () => {
  const cut = 'die neuesten 5000 Zeilen';
  expect((await pia.browser.get('/profil/daten')).text).not.toContain(cut);
  await portal.write((tx) =>
    sql`insert into audit_entries (at, event, outcome, account_id, subjects, facts, came_from)
      select ${portal.clock.now()}, 'sign-in.signed-in', 'done', ${pia.accountId}, '{}', '{}', '198.51.100.0/24'
      from generate_series(1, 5000)`.execute(tx.kysely),
  );
  expect((await pia.browser.get('/profil/daten')).text).toContain(cut);
});

test('mails to a Betrieb with the same address are the Betrieb’s; those to an earlier address are shown', async () => {
  const betrieb = await registeredBetrieb(portal, { betriebsnummer: '1234567', email });
  await portal.write((tx) => tellOfImportedLink(tx, pia.accountId, betrieb, portal.clock.now()));
  const reset = portal.newBrowser();
  const form = await reset.get('/passwort-vergessen');
  await reset.submit(form, 'Passwort zurücksetzen', { 'E-Mail-Adresse': email });
  // the worker sends the link
  await portal.mails();
  await portal.write((tx) =>
    tx.kysely
      .updateTable('accounts')
      .set({ email: 'neu@handwerk.example', email_folded: 'neu@handwerk.example' })
      .execute(),
  );
  const file = await pia.browser.submit(await pia.browser.get('/profil/daten'), 'Daten herunterladen');
  const { sections } = JSON.parse(file.html) as DataFile;
  const shown = JSON.stringify(sections.find(({ id }) => id === 'mails'));
  expect(shown).toContain(mailWords.messages.de['sign-in.reset-link']);
  expect(shown).not.toContain(mailWords.messages.de['freischaltung.link-notice']);
});

test('nothing is shown to whoever sits down at an open session: the password comes first', async () => {
  portal.clock.pass({ minutes: 30 });
  const page = await pia.browser.get('/profil/daten');
  expect(page.path).not.toBe('/profil/daten');
  expect(page.html).not.toContain('198.51.100.0/24');
});

test('in English, days and words are English, down to the file', async () => {
  await portal.write((tx) =>
    tx.kysely.updateTable('accounts').set({ locale: 'en', locale_chosen: true }).execute(),
  );
  const page = await pia.browser.get('/profil/daten');
  expect(page.heading).toBe('My data');
  expect(page.text).toContain('21 November 2026');
  expect(page.text).not.toMatch(/\d\d\.\d\d\.2026|Uhr/);
});

test('every section of the file is described with its keys, so that programs can count on them', async () => {
  const file = await pia.browser.submit(await pia.browser.get('/profil/daten'), 'Daten herunterladen');
  const { sections } = JSON.parse(file.html) as DataFile;
  expect(sections.length).toBeGreaterThan(20);
  const description = readFileSync('docs/data-export.md', 'utf8');
  const described = sections.map(
    ({ id, columns }) =>
      `| \`${id}\` | ${Object.keys(columns)
        .map((key) => `\`${key}\``)
        .join(', ')} |`,
  );
  expect(described.filter((row) => !description.includes(row))).toEqual([]);
});

test('the file holds the same, is on record, and a mail says that it was made', async () => {
  const page = await pia.browser.get('/profil/daten');
  const file = await pia.browser.submit(page, 'Daten herunterladen');
  expect(file.headers.get('content-disposition')).toContain('meine-daten-2026-11-21.json');
  const data = JSON.parse(file.html) as DataFile;
  expect(data).toMatchObject({
    format: 'kundenportal-personal-data',
    formatVersion: 1,
    language: 'de',
    chamber: { code: portal.chamber.slug },
    madeAt: '2026-11-21T08:00:00Z',
  });
  const ids = data.sections.map((section) => section.id);
  expect(ids).toEqual([...new Set(ids)]);
  const account = data.sections.find((section) => section.id === 'account');
  expect(account?.rows).toMatchObject([
    { email, phone: null, state: { code: 'active', label: 'aktiv' }, createdAt: '2026-11-21T08:00:00Z' },
  ]);
  const trail = data.sections.find((section) => section.id === 'trail');
  expect(trail?.rows).toContainEqual({
    at: '2026-11-21T08:00:00Z',
    what: { code: 'sign-in.signed-in', label: 'Angemeldet', outcome: 'done' },
    by: { code: 'you', label: 'Sie' },
    network: '198.51.100.0/24',
  });
  // keys for programs, and no moment or day as people write them
  for (const { columns, rows } of data.sections) {
    for (const key of Object.keys(columns)) expect(key).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
    expect(JSON.stringify(rows)).not.toMatch(/\d\.\d\d?\.20\d\d|\d\. [A-Z][a-zä]+ 20\d\d|Uhr\b/);
  }
  expect(file.html).not.toContain('argon2');
  expect((await portal.lastMailTo(email)).subject).toBe('Ihre Daten wurden heruntergeladen');
  expect(await portal.auditTrail()).toContain('personal-data.exported: done');
  const again = await pia.browser.get('/profil/daten');
  expect(again.text).toContain('Eigene Daten heruntergeladen');
});

test('it needs signing in, and the file a password proven lately', async () => {
  expect((await portal.newBrowser().get('/profil/daten')).path).toMatch(/^\/anmelden/);
  const page = await pia.browser.get('/profil/daten');
  portal.clock.pass({ minutes: 30 });
  await pia.browser.get('/profil');
  const asked = await pia.browser.submit(page, 'Daten herunterladen');
  expect(asked.hasField('Aktuelles Passwort')).toBe(true);
  expect(await portal.auditTrail()).not.toContain('personal-data.exported: done');
});

test('what operators did to the account is in the trail', async () => {
  const run = commandRunner(portal, accountDeletionFeature.commands ?? []);
  await run('accounts delete', { email });
  await run('accounts delete', { email, undo: true });
  portal.clock.pass({ minutes: 1 });
  const form = await pia.browser.get('/anmelden');
  await pia.browser.submit(form, 'Anmelden', {
    'E-Mail-Adresse': email,
    Passwort: 'Hobel-Ziegel-Lampe-Fluss',
  });
  const page = await pia.browser.get('/profil/daten');
  expect(page.text).toContain('Löschung des Kontos erbeten');
  expect(page.text).toContain('die Kammer (Betrieb des Portals)');
});
