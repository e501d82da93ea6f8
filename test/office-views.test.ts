import { afterAll, beforeAll, expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { officePartOf } from '../src/features/staff/index.ts';
import type { GetRoute } from '../src/platform/http/route.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from './people.ts';
import { type StaffMember, staffMember } from './staff.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';

const own = 'the own access of whoever looks, or the way to it';
const list = 'lists of many, of whom no more is told than who it is; opening one is on record';
const nobody = 'nothing of anybody outside the chamber’s own people';
const figures = 'how many, and what becomes of them as a whole';

/** Pages of the office whose opening is not on record, and why nobody needs to know who looked. */
const unrecorded: Readonly<Record<string, string>> = {
  '/verwaltung': list,
  '/verwaltung/suche': list,
  '/verwaltung/vier-augen': list,
  '/verwaltung/anmelden': own,
  '/verwaltung/abmelden': own,
  '/verwaltung/zweiter-schritt': own,
  '/verwaltung/einladung': own,
  '/verwaltung/einrichten': own,
  '/verwaltung/passwort-vergessen': own,
  '/verwaltung/passwort-vergessen/gesendet': own,
  '/verwaltung/passwort-neu': own,
  '/verwaltung/wiederherstellungscodes': own,
  '/verwaltung/profil': own,
  '/verwaltung/profil/passwort': own,
  '/verwaltung/profil/app': own,
  '/verwaltung/profil/passkey': own,
  '/verwaltung/profil/faktor-entfernen': own,
  '/verwaltung/profil/wiederherstellungscodes': own,
  '/verwaltung/mitarbeitende': nobody,
  '/verwaltung/mitarbeitende/einladen': nobody,
  '/verwaltung/mitarbeitende/:id': nobody,
  '/verwaltung/aufbewahrung': nobody,
  '/verwaltung/konten': list,
  '/verwaltung/konten/anlegen': nobody,
  '/verwaltung/antraege': list,
  '/verwaltung/antraege/eintragen': nobody,
  '/verwaltung/antraege/neues': 'tells a page that is open that something has changed, not what',
  '/verwaltung/antraege/:nummer/neues':
    'tells a page that is open, and on record, that something has changed',
  '/verwaltung/dokumente': list,
  '/verwaltung/schreiben-per-post': list,
  '/verwaltung/sammelzustellung': figures,
  '/verwaltung/sammelzustellung/neu': nobody,
  '/verwaltung/sammelzustellung/:id': list,
  '/verwaltung/sammelzustellung/:id/liste.csv': list,
  '/verwaltung/vorlagen': nobody,
  '/verwaltung/vorlagen/neu': nobody,
  '/verwaltung/vorlagen/:id/datei': nobody,
  '/verwaltung/vorlagen/:id/ersetzen': nobody,
  '/verwaltung/nachrichten': figures,
  '/verwaltung/nachrichten/neu': nobody,
  '/verwaltung/nachrichten/:id': 'how many got it, and a list of those whom the mail server refused',
  '/verwaltung/nachrichten/:id/ansicht': nobody,
  '/verwaltung/nachrichten/:id/bearbeiten': nobody,
  '/verwaltung/sepa': list,
  '/verwaltung/sepa/einzug': figures,
  '/verwaltung/sepa/einzug/:id': list,
  '/verwaltung/pins': list,
  '/verwaltung/pins/stapel/:id': figures,
  '/verwaltung/pins/massenlauf': figures,
  '/verwaltung/pins/massenlauf/:id': figures,
  '/verwaltung/einspielen': figures,
  '/verwaltung/einspielen/betriebe': figures,
  '/verwaltung/einspielen/betriebe/:id': 'what a file would change, in the file’s words and order',
  '/verwaltung/einspielen/betriebe/:id/bericht.csv':
    'what a file would change, in the file’s words and order',
  '/verwaltung/einspielen/personen': figures,
  '/verwaltung/einspielen/personen/:id': 'what a file would change, in the file’s words and order',
  '/verwaltung/einspielen/personen/:id/bericht.csv':
    'what a file would change, in the file’s words and order',
};

const pages = officePartOf(features).routes.filter((route): route is GetRoute => route.method === 'GET');

test('every page of the office is on record when it is opened, or says why not', () => {
  const open = pages.filter(({ audit }) => audit === undefined).map(({ path }) => path);
  expect(open.toSorted()).toEqual(Object.keys(unrecorded).toSorted());
});

let portal: TestPortal;
let desk: StaffMember;
let pia: TestPerson;
let personId: string;
beforeAll(async () => {
  portal = await createTestPortal({
    settings: {
      freischaltung: { caseWorkerLinks: 'with-document', kinds: ['betrieb', 'person'] },
      documents: { upload: 'offered', box: 'offered' },
    },
  });
  desk = await staffMember(portal, 'administration');
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  personId = await portal.write(async (tx) => {
    const lehrling = { personennummer: '4711', art: 'lehrling', nachname: 'Probe', plz: '12345', ort: 'X' };
    const { id } = await tx.kysely
      .insertInto('personen')
      .values(lehrling)
      .returning('id')
      .executeTakeFirstOrThrow();
    const link = { account_id: pia.accountId, person_id: id, method: 'pin', created_at: portal.clock.now() };
    await tx.kysely.insertInto('links').values(link).execute();
    return String(id);
  });
});
afterAll(() => portal.close());

/** Rows of the trail in which somebody of the office looked at a record. */
const looks = async (subjects: Readonly<Record<string, string>>) =>
  (
    await portal.read((db) =>
      db.kysely
        .selectFrom('audit_entries')
        .select(['event', 'staff_id', 'facts'])
        .where('subjects', '@>', JSON.stringify(subjects))
        .where('staff_id', 'is not', null)
        .execute(),
    )
  ).length;

/** Opens all pages of a record that need nothing more than it. @returns those that were shown */
async function openAll(segment: string, id: string): Promise<readonly string[]> {
  const below = new RegExp(`^/verwaltung/${segment}/:id(/[^:]+)?$`);
  const shown: string[] = [];
  for (const { path } of pages.filter((route) => below.test(route.path))) {
    const page = await desk.browser.get(path.replace(':id', id));
    if (page.status === 200 && page.path === path.replace(':id', id)) shown.push(path.split('/:id')[1] ?? '');
  }
  return shown.toSorted();
}

test('whatever page of an account or of a Person was opened, its person sees that somebody looked', async () => {
  const ofAccount = await openAll('konten', pia.accountId);
  expect(ofAccount).toEqual(
    ['', '/ansicht', '/loeschen', '/name', '/passwort', '/sperren', '/zusammenfuehren'].toSorted(),
  );
  // what makes no sense for the account as it is leads to its page, which is on record as well
  const tried = pages.filter(({ path }) => /^\/verwaltung\/konten\/:id(\/[^:]+)?$/.test(path)).length;
  expect(await looks({ account: pia.accountId })).toBe(tried);
  const ofPerson = await openAll('personen', personId);
  expect(ofPerson).toEqual(['', '/dokumente', '/pin']);
  expect(await looks({ person: personId })).toBe(ofPerson.length);
  const seen = (await pia.browser.get('/profil/daten')).text;
  expect(seen.match(/von der Kammer angesehen/g)?.length).toBeGreaterThanOrEqual(tried + ofPerson.length);
});

test('pages of a Betrieb name it, and which page it was', async () => {
  const betrieb = await registeredBetrieb(portal, { betriebsnummer: '1234567' });
  const acting = await signedInPerson(portal, 'greta.gesehen@handwerk.example');
  const link = { account_id: acting.accountId, betrieb_id: betrieb, method: 'pin' };
  await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({ ...link, created_at: portal.clock.now() })
      .execute(),
  );
  const shown = await openAll('betriebe', betrieb);
  expect(shown).toEqual(expect.arrayContaining(['', '/dokumente', '/pin', '/verknuepfen']));
  expect(await looks({ betrieb })).toBe(shown.length);
  expect(await looks({ account: acting.accountId })).toBe(1);
  const seen = (await acting.browser.get('/profil/daten')).text;
  expect(seen).toContain('auf der Ihr Name steht, von der Kammer angesehen');
  expect(seen).toContain('Nicht aufgeschrieben wird');
  expect((await desk.browser.get(`/verwaltung/betriebe/${betrieb}`)).text).toContain('Seite: verknuepfen');
});

test('the page that would merge two accounts is on the record of both; what is not there is on none', async () => {
  const other = await signedInPerson(portal, 'pia.alt@handwerk.example');
  const before = await looks({ account: other.accountId });
  await desk.browser.get(`/verwaltung/konten/${other.accountId}/zusammenfuehren?ziel=${pia.email}`);
  expect(await looks({ account: other.accountId, into: pia.accountId })).toBe(1);
  expect(await looks({ account: other.accountId })).toBe(before + 1);
  const missing = '00000000-0000-4000-8000-000000000001';
  expect((await desk.browser.get(`/verwaltung/konten/${missing}/name`)).status).toBe(404);
  expect(await looks({ account: missing })).toBe(0);
});
