import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SeenPage } from '../../../test/browser.ts';
import { appFor } from '../../../test/second-factor.ts';
import {
  linkTo,
  type StaffMember,
  staffMember,
  staffPassword,
  takeInvitation,
  typePassword,
  waitingRequest,
} from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
let anna: StaffMember;
let other: StaffMember;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

/** Two administrators of a house of their own. */
beforeEach(async () => {
  await portal.write((tx) => tx.kysely.deleteFrom('staff').execute());
  await portal.write((tx) => tx.kysely.deleteFrom('limit_counts').execute());
  anna = await staffMember(portal, 'administration', 'anna@kammer.example');
  other = await staffMember(portal, 'administration', 'other@kammer.example');
});

async function pageAbout(by: StaffMember, email: string): Promise<SeenPage> {
  const people = await by.browser.get('/verwaltung/mitarbeitende');
  const row = people.root.querySelectorAll('tr').find((candidate) => candidate.textContent.includes(email));
  return by.browser.get(row?.querySelector('a')?.getAttribute('href') ?? '');
}

const press = async (by: StaffMember, email: string, button: string) =>
  by.browser.submit(await pageAbout(by, email), button);

describe('an administrator', () => {
  test('invites somebody, who then sees what the role opens and nothing else', async () => {
    const page = await anna.browser.get('/verwaltung/mitarbeitende/einladen');
    const empty = await anna.browser.submit(page, 'Einladung senden');
    expect([empty.status, empty.fieldError('Vor- und Nachname')]).toEqual([
      422,
      'Fehler: Bitte geben Sie den Namen ein.',
    ]);
    const done = await anna.browser.submit(empty, 'Einladung senden', {
      'Vor- und Nachname': 'Jonas Muster',
      'E-Mail-Adresse': 'jonas@kammer.example',
      'Sachbearbeitung Kurse': true,
    });
    expect(done.text).toContain('Die Einladung ist unterwegs');
    const browser = portal.newBrowser();
    await takeInvitation(portal, browser, 'jonas@kammer.example');
    expect((await browser.get('/verwaltung')).hasLink('Mitarbeitende')).toBe(false);
    const closed = await browser.get('/verwaltung/mitarbeitende');
    expect(closed.status).toBe(403);
    expect(closed.text).toContain('Mitarbeitende einladen, sperren');
  });

  test('changes roles, and the next request of the person knows it', async () => {
    const carl = await staffMember(portal, 'kurse', 'carl@kammer.example');
    await anna.browser.submit(await pageAbout(anna, carl.email), 'Rollen speichern', {
      'Sachbearbeitung Kurse': false,
      'Sachbearbeitung Finanzen': true,
    });
    const own = await carl.browser.get('/verwaltung/profil');
    expect(own.text).toContain('Sachbearbeitung Finanzen');
    expect(own.text).not.toContain('Sachbearbeitung Kurse');
  });

  test('locks an access at once and opens it again', async () => {
    const carl = await staffMember(portal, 'kurse', 'carl@kammer.example');
    await press(anna, carl.email, 'Zugang sperren');
    expect((await carl.browser.get('/verwaltung')).heading).toBe('Anmelden');
    expect((await typePassword(portal.newBrowser(), carl.email)).text).toContain('Ihr Zugang ist gesperrt');
    await press(anna, carl.email, 'Zugang entsperren');
    expect((await typePassword(portal.newBrowser(), carl.email)).heading).toBe('Zweiter Faktor');
  });

  test('invites anew who has lost everything: only the mailbox leads back in', async () => {
    const carl = await staffMember(portal, 'kurse', 'carl@kammer.example');
    portal.clock.pass({ minutes: 1 });
    await press(anna, carl.email, 'Zweiten Faktor entfernen und neu einladen');
    expect((await carl.browser.get('/verwaltung')).heading).toBe('Anmelden');
    expect((await typePassword(portal.newBrowser(), carl.email)).status).toBe(422);
    expect(await linkTo(portal, carl.email)).toContain('/verwaltung/einladung?token=');
    const browser = portal.newBrowser();
    await takeInvitation(portal, browser, carl.email);
    expect((await browser.get('/verwaltung/profil')).text).toContain('Sachbearbeitung Kurse');
  });

  test('does nothing to the own access but change roles', async () => {
    const own = await pageAbout(anna, anna.email);
    expect(own.hasButton('Zugang sperren')).toBe(false);
    for (const what of ['sperren', 'loeschen', 'neu-einladen']) {
      expect((await anna.browser.post(`${own.path}/${what}`, {})).status).toBe(422);
    }
    expect((await anna.browser.get('/verwaltung')).status).toBe(200);
  });
});

describe('the last administrator', () => {
  const withoutRole = { Administration: false };

  test('stays one', async () => {
    const first = await anna.browser.submit(
      await pageAbout(anna, other.email),
      'Rollen speichern',
      withoutRole,
    );
    expect(first.text).toContain('Die Rollen sind gespeichert');
    const own = await anna.browser.submit(await pageAbout(anna, anna.email), 'Rollen speichern', withoutRole);
    expect([own.status, own.text]).toEqual([422, expect.stringContaining('letzte Person')]);
  });

  test.each(['Zugang sperren', 'Rollen speichern', 'Zweiten Faktor entfernen und neu einladen'])(
    'is left when two do this to each other in the same moment: %s',
    async (button) => {
      const fields = button === 'Rollen speichern' ? withoutRole : {};
      const pages = await Promise.all([pageAbout(anna, other.email), pageAbout(other, anna.email)]);
      await Promise.all([
        anna.browser.submit(pages[0], button, fields),
        other.browser.submit(pages[1], button, fields),
      ]);
      const left = await portal.read((db) =>
        db.kysely.selectFrom('staff').select(['state', 'roles']).execute(),
      );
      const open = left.filter(({ state, roles }) => state === 'active' && roles.includes('administration'));
      expect(open).toHaveLength(1);
    },
  );
});

describe('four eyes', () => {
  /** The page of somebody's own request. */
  const own = async (by: StaffMember) => {
    const list = await by.browser.get('/verwaltung/vier-augen');
    return by.browser.get(list.link('Ansehen'));
  };

  test('give Administration: asked by one, seen on the home page of another, who confirms', async () => {
    const carl = await staffMember(portal, 'kurse', 'carl@kammer.example');
    const asked = await anna.browser.submit(await pageAbout(anna, carl.email), 'Rollen speichern', {
      Administration: true,
    });
    expect(asked.text).toContain('Eine zweite Person muss zustimmen');
    expect((await carl.browser.get('/verwaltung/mitarbeitende')).status).toBe(403);
    expect((await own(anna)).hasButton('Bestätigen und ausführen')).toBe(false);
    expect((await anna.browser.get('/verwaltung')).text).toContain('Gerade wartet nichts');
    const home = await other.browser.get('/verwaltung');
    expect(home.text).toContain('die Rolle Administration geben');
    const page = await other.browser.get(home.link('Vier-Augen-Antrag'));
    expect((await other.browser.submit(page, 'Bestätigen und ausführen')).text).toContain('Bestätigt');
    expect((await carl.browser.get('/verwaltung/mitarbeitende')).status).toBe(200);
    expect(await portal.auditTrail()).toContain('staff.request-decided: confirmed');
  });

  test('never the same person, not even by hand', async () => {
    const carl = await staffMember(portal, 'kurse', 'carl@kammer.example');
    await press(anna, carl.email, 'Löschen beantragen');
    const page = await own(anna);
    const form = page.root.querySelectorAll('form').find((each) => each.textContent.includes('Zurückziehen'));
    const again = await anna.browser.post(form?.getAttribute('action') ?? '', { decision: 'confirm' });
    expect([again.status, again.text]).toEqual([
      422,
      expect.stringContaining('Bestätigen muss es jemand anderes'),
    ]);
    expect((await carl.browser.get('/verwaltung')).status).toBe(200);
    expect((await anna.browser.submit(again, 'Zurückziehen')).text).toContain('Zurückgezogen');
  });

  test('delete for good, once, when two confirm at once; others’ trail stays', async () => {
    const carl = await staffMember(portal, 'administration', 'carl@kammer.example');
    await press(anna, carl.email, 'Löschen beantragen');
    const twice = await Promise.all(
      [other, other].map(async (by) =>
        by.browser.submit(await waitingRequest(by), 'Bestätigen und ausführen'),
      ),
    );
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect((await carl.browser.get('/verwaltung')).heading).toBe('Anmelden');
  });

  test('end after seven days, and with the right of who asked', async () => {
    const carl = await staffMember(portal, 'kurse', 'carl@kammer.example');
    const dora = await staffMember(portal, 'administration', 'dora@kammer.example');
    await press(dora, carl.email, 'Löschen beantragen');
    const page = await waitingRequest(other);
    await anna.browser.submit(await pageAbout(anna, dora.email), 'Rollen speichern', {
      Administration: false,
    });
    const late = await other.browser.submit(page, 'Bestätigen und ausführen');
    expect([late.status, late.text]).toEqual([422, expect.stringContaining('gibt es nicht mehr')]);
    expect((await carl.browser.get('/verwaltung')).status).toBe(200);
  });
});

describe('one’s own access', () => {
  test('ends everywhere else when the own second factor changes', async () => {
    const { email, app, browser } = anna;
    portal.clock.pass({ minutes: 1 });
    const elsewhere = portal.newBrowser();
    await elsewhere.submit(await typePassword(elsewhere, email), 'Weiter', {
      'Code aus der App': app.code(),
    });
    expect((await elsewhere.get('/verwaltung')).heading).toBe('Was zu tun ist');
    const page = await browser.get('/verwaltung/profil/app');
    const done = await browser.submit(page, 'Code prüfen', {
      'Code aus der App': appFor(portal, page).code(),
      'Aktuelles Passwort': staffPassword,
    });
    expect(done.text).toContain('Alle anderen Geräte wurden abgemeldet');
    expect((await elsewhere.get('/verwaltung')).heading).toBe('Anmelden');
  });
});
