import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashToken, makeToken } from '../src/platform/crypto/tokens.ts';
import type { SeenPage } from './browser.ts';
import { signedInPerson } from './people.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';
import { anonymous, type StaffActor } from '../src/platform/access/actor.ts';
import { sampleLinked, sampleStaff } from '../src/platform/access/sample-actors.ts';
import type { Route } from '../src/platform/http/route.ts';
import { type Role, rightsOf, roles } from '../src/features/office/index.ts';
import { features } from '../src/app/features.ts';

const everyone = 'anyone';
const halfWay = 'after the password';
const allStaff = 'all staff';
const administration: readonly Role[] = ['administration'];
const financiers: readonly Role[] = ['finanzen', 'administration'];
const writers: readonly Role[] = ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'administration'];
const linkers: readonly Role[] = ['handwerksrolle', 'lehrlingsrolle', 'administration'];
const bulkIssuers: readonly Role[] = ['handwerksrolle', 'finanzen', 'administration'];
const issuers: readonly Role[] = ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'administration'];
const everyRole: readonly Role[] = roles;
const readers: readonly Role[] = ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'finanzen', 'administration'];
const courses: readonly Role[] = ['kurse', 'administration'];
const registerKeepers: readonly Role[] = ['handwerksrolle', 'administration'];
const personKeepers: readonly Role[] = ['lehrlingsrolle', 'kurse', 'administration'];
const deciding: readonly Role[] = ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'finanzen', 'administration'];
const caring: readonly Role[] = ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'administration'];

/** Pages with a form that posts to the page's own address. */
const forms = (below: string, pages: readonly string[], who: readonly Role[]) =>
  Object.fromEntries(
    pages.flatMap((page) => ['GET', 'POST'].map((method) => [`${method} /verwaltung/${below}/${page}`, who])),
  );

/** Who may open and send what in the office: a route that is missing here fails, and so does one too many. */
const decisions: Readonly<
  Record<string, typeof everyone | typeof halfWay | typeof allStaff | readonly Role[]>
> = {
  'GET /verwaltung': allStaff,
  ...forms('betriebe/:id', ['bescheinigungen', 'bescheinigungen/:part/zurueckziehen'], registerKeepers),
  'GET /verwaltung/betriebe/:id/bescheinigungen/:part': registerKeepers,
  'GET /verwaltung/betriebe/:id/bescheinigungen/:part/pdf': registerKeepers,
  ...forms('vorlagen', ['neu', ':id/ersetzen'], deciding),
  'GET /verwaltung/sammelzustellung': deciding,
  ...forms('sammelzustellung', ['neu', ':id'], deciding),
  'GET /verwaltung/sammelzustellung/:id/liste.csv': deciding,
  'POST /verwaltung/sammelzustellung/:id/verwerfen': deciding,
  'POST /verwaltung/sammelzustellung/:id/zustellen': deciding,
  'GET /verwaltung/vorlagen': deciding,
  'GET /verwaltung/vorlagen/:id/datei': deciding,
  'POST /verwaltung/vorlagen/:id/zurueckziehen': deciding,
  'POST /verwaltung/vorlagen/:id/anbieten': deciding,
  'GET /verwaltung/anmelden': everyone,
  'POST /verwaltung/anmelden': everyone,
  'GET /verwaltung/abmelden': everyone,
  'POST /verwaltung/abmelden': everyone,
  'GET /verwaltung/einladung': everyone,
  'POST /verwaltung/einladung': everyone,
  'GET /verwaltung/passwort-vergessen': everyone,
  'POST /verwaltung/passwort-vergessen': everyone,
  'GET /verwaltung/passwort-vergessen/gesendet': everyone,
  'GET /verwaltung/passwort-neu': everyone,
  'POST /verwaltung/passwort-neu': everyone,
  'GET /verwaltung/zweiter-schritt': halfWay,
  'POST /verwaltung/zweiter-schritt': halfWay,
  'POST /verwaltung/zweiter-schritt/passkey': halfWay,
  'POST /verwaltung/zweiter-schritt/wiederherstellungscode': halfWay,
  'GET /verwaltung/einrichten': halfWay,
  'POST /verwaltung/einrichten/app': halfWay,
  'POST /verwaltung/einrichten/passkey': halfWay,
  'GET /verwaltung/wiederherstellungscodes': allStaff,
  'POST /verwaltung/wiederherstellungscodes': allStaff,
  'GET /verwaltung/profil': allStaff,
  'GET /verwaltung/profil/passwort': allStaff,
  'POST /verwaltung/profil/passwort': allStaff,
  'GET /verwaltung/profil/app': allStaff,
  'POST /verwaltung/profil/app': allStaff,
  'GET /verwaltung/profil/passkey': allStaff,
  'POST /verwaltung/profil/passkey': allStaff,
  'GET /verwaltung/profil/faktor-entfernen': allStaff,
  'POST /verwaltung/profil/faktor-entfernen': allStaff,
  'GET /verwaltung/profil/wiederherstellungscodes': allStaff,
  'POST /verwaltung/profil/wiederherstellungscodes': allStaff,
  'POST /verwaltung/profil/sitzungen': allStaff,
  'GET /verwaltung/konten': everyRole,
  'GET /verwaltung/konten/:id': everyRole,
  'GET /verwaltung/konten/:id/uebernahme': caring,
  'POST /verwaltung/konten/:id/uebernahme': caring,
  'GET /verwaltung/konten/anlegen': courses,
  'POST /verwaltung/konten/anlegen': courses,
  'POST /verwaltung/konten/anlegen/datei': courses,
  'GET /verwaltung/konten/:id/passwort': caring,
  'POST /verwaltung/konten/:id/passwort': caring,
  'GET /verwaltung/konten/:id/vorlaeufiges-passwort': caring,
  'POST /verwaltung/konten/:id/vorlaeufiges-passwort': caring,
  // who of them has not locked it is refused with the account at hand
  'GET /verwaltung/konten/:id/entsperren': caring,
  'POST /verwaltung/konten/:id/entsperren': caring,
  'GET /verwaltung/konten/:id/sperren': caring,
  'POST /verwaltung/konten/:id/sperren': caring,
  'GET /verwaltung/konten/:id/behalten': caring,
  'POST /verwaltung/konten/:id/behalten': caring,
  'GET /verwaltung/konten/:id/loeschen': administration,
  'POST /verwaltung/konten/:id/loeschen': administration,
  ...forms('konten/:id', ['name'], caring),
  'GET /verwaltung/konten/:id/ansicht': caring,
  'POST /verwaltung/konten/:id/ansicht': caring,
  'GET /verwaltung/konten/:id/ansicht/:seite': caring,
  'GET /verwaltung/konten/:id/zusammenfuehren': caring,
  'POST /verwaltung/konten/:id/zusammenfuehren': caring,
  'GET /verwaltung/konten/registrierungen/:id': everyRole,
  'POST /verwaltung/konten/registrierungen/:id/mail': caring,
  'POST /verwaltung/konten/registrierungen/:id/adresse': caring,
  'GET /verwaltung/vier-augen': allStaff,
  'GET /verwaltung/vier-augen/:id': allStaff,
  'POST /verwaltung/vier-augen/:id': allStaff,
  'GET /verwaltung/mitarbeitende': administration,
  'GET /verwaltung/mitarbeitende/einladen': administration,
  'POST /verwaltung/mitarbeitende/einladen': administration,
  'GET /verwaltung/mitarbeitende/:id': administration,
  'POST /verwaltung/mitarbeitende/:id/rollen': administration,
  'POST /verwaltung/mitarbeitende/:id/bestaetigen': administration,
  'POST /verwaltung/mitarbeitende/:id/sperren': administration,
  'POST /verwaltung/mitarbeitende/:id/entsperren': administration,
  'POST /verwaltung/mitarbeitende/:id/neu-einladen': administration,
  'POST /verwaltung/mitarbeitende/:id/loeschen': administration,
  'GET /verwaltung/suche': allStaff,
  'GET /verwaltung/einspielen': ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'administration'],
  'GET /verwaltung/einspielen/betriebe': registerKeepers,
  'POST /verwaltung/einspielen/betriebe': registerKeepers,
  'GET /verwaltung/einspielen/betriebe/:id': registerKeepers,
  'GET /verwaltung/einspielen/betriebe/:id/bericht.csv': registerKeepers,
  'POST /verwaltung/einspielen/betriebe/:id/uebernehmen': registerKeepers,
  'POST /verwaltung/einspielen/betriebe/:id/verwerfen': registerKeepers,
  'POST /verwaltung/einspielen/betriebe/:id/erneut': registerKeepers,
  'POST /verwaltung/einspielen/betriebe/:id/zuruecknehmen': registerKeepers,
  'GET /verwaltung/einspielen/personen': personKeepers,
  'POST /verwaltung/einspielen/personen': personKeepers,
  'GET /verwaltung/einspielen/personen/:id': personKeepers,
  'GET /verwaltung/einspielen/personen/:id/bericht.csv': personKeepers,
  'POST /verwaltung/einspielen/personen/:id/uebernehmen': personKeepers,
  'POST /verwaltung/einspielen/personen/:id/verwerfen': personKeepers,
  'POST /verwaltung/einspielen/personen/:id/erneut': personKeepers,
  'POST /verwaltung/einspielen/personen/:id/zuruecknehmen': personKeepers,
  'GET /verwaltung/aufbewahrung': administration,
  'GET /verwaltung/protokoll': administration,
  'GET /verwaltung/protokoll/datei': administration,
  'POST /verwaltung/protokoll/siegel-geprueft': administration,
  'GET /verwaltung/antraege': everyRole,
  'GET /verwaltung/antraege/neues': everyRole,
  'GET /verwaltung/antraege/:nummer': everyRole,
  'GET /verwaltung/antraege/:nummer/neues': everyRole,
  'GET /verwaltung/antraege/:nummer/unterlagen/:id': everyRole,
  'POST /verwaltung/antraege/:nummer/unterlagen': everyRole,
  'GET /verwaltung/antraege/:nummer/bescheid': everyRole,
  'POST /verwaltung/antraege/:nummer/bescheid/versandt': everyRole,
  'POST /verwaltung/antraege/:nummer/bescheid/anschrift': everyRole,
  // the Auskunft answers enquiries; what else it may not do is judged with the Antrag at hand
  'POST /verwaltung/antraege/:nummer/uebernehmen': everyRole,
  'POST /verwaltung/antraege/:nummer/zurueckgeben': everyRole,
  'POST /verwaltung/antraege/:nummer/frage-erledigt': everyRole,
  'POST /verwaltung/antraege/:nummer/notiz': everyRole,
  'POST /verwaltung/antraege/:nummer/weiter': everyRole,
  'POST /verwaltung/antraege/:nummer/vollstaendig': everyRole,
  'POST /verwaltung/betriebsdaten/:nummer/adresse-aufheben': registerKeepers,
  'POST /verwaltung/betriebsdaten/:nummer/aufheben': registerKeepers,
  'POST /verwaltung/betriebsdaten/:nummer/eintragen': registerKeepers,
  ...forms(
    'antraege/:nummer',
    ['frage', 'antwort', 'weitergeben', 'bewilligen', 'ablehnen', 'zurueckziehen'],
    everyRole,
  ),
  'GET /verwaltung/antraege/eintragen': deciding,
  ...forms('antraege/eintragen', [':art'], deciding),
  ...forms('antraege/eintragen/:art/:subject', [':id'], deciding),
  'GET /verwaltung/pins': issuers,
  'POST /verwaltung/pins/stapel': issuers,
  'GET /verwaltung/pins/briefe/:id': issuers,
  'POST /verwaltung/pins/briefe/:id/freigeben': issuers,
  'POST /verwaltung/pins/briefe/:id/ablehnen': issuers,
  'GET /verwaltung/pins/stapel/:id': issuers,
  'GET /verwaltung/pins/stapel/:id/briefe': issuers,
  'POST /verwaltung/pins/stapel/:id/anhalten': issuers,
  'POST /verwaltung/pins/stapel/:id/gedruckt': issuers,
  'POST /verwaltung/pins/stapel/:id/versandt': issuers,
  'POST /verwaltung/pins/stapel/:id/aufloesen': issuers,
  'GET /verwaltung/pins/massenlauf': bulkIssuers,
  'POST /verwaltung/pins/massenlauf': bulkIssuers,
  'GET /verwaltung/pins/massenlauf/:id': bulkIssuers,
  'GET /verwaltung/pins/massenlauf/:id/briefe': bulkIssuers,
  'GET /verwaltung/pins/massenlauf/:id/csv': bulkIssuers,
  'POST /verwaltung/pins/massenlauf/:id/vorlegen': bulkIssuers,
  'POST /verwaltung/pins/massenlauf/:id/verwerfen': bulkIssuers,
  'POST /verwaltung/pins/massenlauf/:id/uebrige': bulkIssuers,
  'POST /verwaltung/pins/massenlauf/:id/anhalten': bulkIssuers,
  'POST /verwaltung/pins/massenlauf/:id/gedruckt': bulkIssuers,
  'POST /verwaltung/pins/massenlauf/:id/versandt': bulkIssuers,
  'POST /verwaltung/pins/massenlauf/:id/aufloesen': bulkIssuers,
  'GET /verwaltung/sepa': financiers,
  'GET /verwaltung/sepa/:id': financiers,
  'GET /verwaltung/sepa/:id/mandat': financiers,
  'POST /verwaltung/sepa/:id/unterschrieben': financiers,
  'POST /verwaltung/sepa/:id/widerrufen': financiers,
  'GET /verwaltung/sepa/einzug': financiers,
  'POST /verwaltung/sepa/einzug': financiers,
  'GET /verwaltung/sepa/einzug/:id': financiers,
  'POST /verwaltung/sepa/einzug/:id/erzeugen': financiers,
  'GET /verwaltung/sepa/einzug/:id/datei': financiers,
  'GET /verwaltung/betriebe/:id/sepa': financiers,
  'POST /verwaltung/betriebe/:id/sepa': financiers,
  'GET /verwaltung/personen/:id/sepa': financiers,
  'POST /verwaltung/personen/:id/sepa': financiers,
  'GET /verwaltung/nachrichten': writers,
  'GET /verwaltung/nachrichten/neu': writers,
  'POST /verwaltung/nachrichten/neu': writers,
  'GET /verwaltung/nachrichten/:id': writers,
  'GET /verwaltung/nachrichten/:id/ansicht': writers,
  'GET /verwaltung/nachrichten/:id/bearbeiten': writers,
  'POST /verwaltung/nachrichten/:id/bearbeiten': writers,
  'POST /verwaltung/nachrichten/:id/probe': writers,
  'POST /verwaltung/nachrichten/:id/senden': writers,
  'POST /verwaltung/nachrichten/:id/verwerfen': writers,
  'POST /verwaltung/nachrichten/:id/anhalten': writers,
  'GET /verwaltung/betriebe/:id/verknuepfen': linkers,
  'POST /verwaltung/betriebe/:id/verknuepfen': linkers,
  'GET /verwaltung/betriebe/:id/verknuepfungen/:part/dokument': linkers,
  'POST /verwaltung/betriebe/:id/ohne-verwaltung/gesehen': linkers,
  'GET /verwaltung/betriebe/:id/verknuepfungen/:part/loesen': linkers,
  'POST /verwaltung/betriebe/:id/verknuepfungen/:part/loesen': linkers,
  'GET /verwaltung/personen/:id/verknuepfungen/:part/loesen': linkers,
  'POST /verwaltung/personen/:id/verknuepfungen/:part/loesen': linkers,
  'GET /verwaltung/betriebe/:id/pin': issuers,
  'POST /verwaltung/betriebe/:id/pin': issuers,
  'GET /verwaltung/betriebe/:id/pins/:part/zurueckziehen': issuers,
  'POST /verwaltung/betriebe/:id/pins/:part/zurueckziehen': issuers,
  'GET /verwaltung/personen/:id/pin': issuers,
  'POST /verwaltung/personen/:id/pin': issuers,
  'GET /verwaltung/personen/:id/pins/:part/zurueckziehen': issuers,
  'POST /verwaltung/personen/:id/pins/:part/zurueckziehen': issuers,
  'GET /verwaltung/dokumente': readers,
  'GET /verwaltung/dokumente/:nummer': readers,
  'GET /verwaltung/dokumente/:nummer/:id': readers,
  'POST /verwaltung/dokumente/:nummer/erledigt': readers,
  'POST /verwaltung/dokumente/:nummer/weitergeben': readers,
  'GET /verwaltung/betriebe/:id/dokumente': readers,
  'POST /verwaltung/betriebe/:id/dokumente': readers,
  'GET /verwaltung/betriebe/:id/dokumente/:document': readers,
  'GET /verwaltung/betriebe/:id/bekanntgabe/:delivery': readers,
  'GET /verwaltung/betriebe/:id/bekanntgabe/:delivery/protokoll': readers,
  'GET /verwaltung/personen/:id/bekanntgabe/:delivery': readers,
  'GET /verwaltung/personen/:id/bekanntgabe/:delivery/protokoll': readers,
  'GET /verwaltung/schreiben-per-post': readers,
  'GET /verwaltung/schreiben-per-post/stapel': readers,
  'POST /verwaltung/schreiben-per-post/versandt': readers,
  'GET /verwaltung/personen/:id/dokumente': readers,
  'POST /verwaltung/personen/:id/dokumente': readers,
  'GET /verwaltung/personen/:id/dokumente/:document': readers,
  'GET /verwaltung/betriebe/:id': everyRole,
  'GET /verwaltung/personen/:id': everyRole,
};

const line = ({ method, path }: Route) => `${method} ${path}`;
const isLive = (route: Route) => route.method === 'GET' && route.live === true;
const officeRoutes = features.flatMap((feature) => feature.officeRoutes ?? []);
const customerRoutes = features.flatMap((feature) => feature.routes ?? []);

/** A chamber that has everything which the office knows. */
const settings = {
  accounts: { termsVersion: '2026-01-01', madeByChamber: 'participants-and-lecturers' },
  betriebe: { changes: 'online' },
  bescheinigungen: { offered: ['handwerkskarte'] },
  vorlagen: { groups: [{ id: 'a', title: { de: 'A', en: 'A' } }] },
  documents: { upload: 'offered', box: 'offered' },
  sepa: {
    offered: true,
    creditor: {
      id: 'DE98ZZZ09999999999',
      name: 'Handwerkskammer Musterland',
      street: 'Musterweg',
      buildingNumber: '1',
      postcode: '12345',
      city: 'Musterstadt',
      iban: 'DE02120300000000202051',
    },
  },
};

let portal: TestPortal;
let other: TestPortal;
beforeAll(async () => {
  [portal, other] = await Promise.all([createTestPortal({ settings }), createTestPortal()]);
});
afterAll(() => Promise.all([portal.close(), other.close()]));

test('every route of the office is decided here, and only those lie below /verwaltung', () => {
  expect(officeRoutes.map(line).toSorted()).toEqual(Object.keys(decisions).toSorted());
  expect(officeRoutes.filter(({ path }) => !/^\/verwaltung(?:\/|$)/.test(path))).toEqual([]);
  expect(customerRoutes.filter(({ path }) => path.startsWith('/verwaltung'))).toEqual([]);
});

describe.each(officeRoutes.map((route) => [line(route), route] as const))('%s', (name, { may }) => {
  const decided = decisions[name] ?? [];
  const answers = (actor: Parameters<typeof may.decide>[0]) => may.decide(actor, portal.chamber).answer;
  const open = decided === everyone;

  test.each(roles)('for %s', (role) => {
    const actor: StaffActor = { ...sampleStaff, rights: rightsOf([role]) };
    const granted = typeof decided === 'string' || decided.includes(role);
    expect(answers(actor)).toBe(granted ? 'granted' : 'forbidden');
    const early = open || decided === halfWay ? 'granted' : 'second-step';
    expect(answers({ ...actor, stage: 'password' })).toBe(early);
    expect(answers({ ...actor, stage: 'enrolment' })).toBe(early);
  });

  test('for strangers and customers', () => {
    expect(answers(anonymous)).toBe(open ? 'granted' : 'sign-in');
    expect(answers(sampleLinked)).toBe(open ? 'granted' : 'sign-in');
  });
});

test.each(
  customerRoutes.filter(({ may }) => may.name !== 'anyone').map((route) => [line(route), route] as const),
)('%s is closed to the chamber’s own people', (_name, { may }) => {
  const decision = may.decide({ ...sampleStaff, rights: rightsOf(roles) }, portal.chamber).answer;
  // some pages of customers are open to whoever comes by, as to a stranger
  expect(decision).toBe(may.decide(anonymous, portal.chamber).answer);
});

test('whoever is signed in elsewhere is a stranger here: customers, and staff of another chamber', async () => {
  const customer = await signedInPerson(portal, 'erika@handwerk.example');
  const token = makeToken();
  const now = other.clock.now();
  await other.write(async (tx) => {
    const { id } = await tx.kysely
      .insertInto('staff')
      .values({
        email: 'a@kammer.example',
        email_folded: 'a@kammer.example',
        name: 'A',
        roles: [...roles],
        state: 'active',
        password_hash: 'x',
        sessions_valid_from: now,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.kysely
      .insertInto('staff_sessions')
      .values({
        staff_id: id,
        token_hash: hashToken(token),
        stage: 'in',
        started_at: now,
        last_seen_at: now,
        expires_at: new Date(now.getTime() + 3_600_000),
        came_from: '198.51.100.0/24',
        user_agent: 'test',
      })
      .execute();
  });
  const cookie = `verwaltung=${token}`;
  expect((await other.newBrowser().get('/verwaltung/mitarbeitende', { cookie })).status).toBe(200);
  const closed = officeRoutes.filter((route) => decisions[line(route)] !== everyone);
  for (const route of closed) {
    const { method, path } = route;
    const address = path.replace(':id', '00000000-0000-4000-8000-000000000001');
    const sent = [
      method === 'GET' ? await customer.browser.get(address) : await customer.browser.post(address, {}),
      method === 'GET'
        ? await portal.newBrowser().get(address, { cookie })
        : await portal.newBrowser().post(address, {}, { cookie }),
    ];
    // a script is led nowhere
    const told = (page: SeenPage) => (isLive(route) ? page.status : page.heading);
    const expected = isLive(route) ? 204 : 'Anmelden';
    for (const page of sent) expect([address, told(page)]).toEqual([address, expected]);
  }
});
