import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SeenPage } from '../../../test/browser.ts';
import { registeredBetrieb } from '../../../test/people.ts';
import {
  houseCommands,
  type StaffMember,
  staffMember,
  takeInvitation,
  typePassword,
  waitingRequest,
} from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
let anna: StaffMember;
let betriebe = 0;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

beforeEach(async () => {
  await portal.write((tx) => tx.kysely.deleteFrom('staff').execute());
  // the invitation of this time is newer than that of the last
  portal.clock.pass({ minutes: 1 });
  // for which no run has made a letter yet
  betriebe += 1;
  await registeredBetrieb(portal, { betriebsnummer: String(1_000_000 + betriebe) });
  anna = await staffMember(portal, 'administration', 'anna@kammer.example');
});

const administrator = (name: string) => staffMember(portal, 'administration', `${name}@kammer.example`);

/** Somebody whom an administrator has invited to the role Finanzen, at work with a browser of their own. */
async function invitedBy(by: StaffMember, email: string): Promise<Pick<StaffMember, 'browser' | 'email'>> {
  const form = await by.browser.get('/verwaltung/mitarbeitende/einladen');
  const done = await by.browser.submit(form, 'Einladung senden', {
    'Vor- und Nachname': 'Jonas Muster',
    'E-Mail-Adresse': email,
    'Sachbearbeitung Finanzen': true,
  });
  expect(done.text).toContain('Die Einladung ist unterwegs');
  const browser = portal.newBrowser();
  await takeInvitation(portal, browser, email);
  return { browser, email };
}

async function pageAbout(by: StaffMember, email: string): Promise<SeenPage> {
  const people = await by.browser.get('/verwaltung/mitarbeitende');
  const row = people.root.querySelectorAll('tr').find((candidate) => candidate.textContent.includes(email));
  return by.browser.get(row?.querySelector('a')?.getAttribute('href') ?? '');
}

type Worker = Pick<StaffMember, 'browser'>;

/** Orders a PIN run for everybody. */
async function askForRun(by: Worker): Promise<void> {
  const form = await by.browser.get('/verwaltung/pins/massenlauf');
  const draft = await by.browser.submit(form, 'Weiter zur Vorschau', {});
  await by.browser.submit(draft, 'Zur Bestätigung vorlegen');
}

const runRequest = async () =>
  portal.read((db) =>
    db.kysely
      .selectFrom('staff_requests')
      .select('id')
      .where('kind', '=', 'freischaltung.mass-run')
      .execute(),
  );

/** Decides on the run, by hand where no button is offered. @returns whether a button was offered, and whether it ran */
async function confirmRun(by: Worker): Promise<readonly [offered: boolean, ran: boolean]> {
  const [request] = await runRequest();
  const waiting = await by.browser.get(`/verwaltung/vier-augen/${String(request?.['id'])}`);
  const offered = waiting.hasButton('Bestätigen und ausführen');
  const page = await by.browser.post(`/verwaltung/vier-augen/${String(request?.['id'])}`, {
    decision: 'confirm',
  });
  if (page.status === 422) expect(page.text).toContain('eine einzige Person');
  return [offered, page.status !== 422];
}

const confirmAccess = async (by: StaffMember) =>
  by.browser.submit(await waitingRequest(by), 'Bestätigen und ausführen');

describe('one administrator alone', () => {
  test('makes no second pair of eyes by inviting somebody', async () => {
    const second = await invitedBy(anna, 'anna.privat@post.example');
    await askForRun(anna);
    expect((await second.browser.get('/verwaltung')).text).not.toContain('Vier-Augen-Antrag');
    expect(await confirmRun(second)).toEqual([false, false]);
    expect(await portal.read((db) => db.kysely.selectFrom('letters').select('id').execute())).toEqual([]);
  });

  test('nor two pairs by inviting two, nor by asking with the one that was invited', async () => {
    const second = await invitedBy(anna, 'anna.privat@post.example');
    const third = await invitedBy(anna, 'anna.heimlich@post.example');
    await askForRun(second);
    expect(await confirmRun(third)).toEqual([false, false]);
    expect(await confirmRun(anna)).toEqual([false, false]);
  });

  test.each([
    [
      'giving a role more',
      async (carl: StaffMember) =>
        anna.browser.submit(await pageAbout(anna, carl.email), 'Rollen speichern', {
          'Sachbearbeitung Kurse': true,
        }),
    ],
    [
      'unlocking',
      async (carl: StaffMember) => {
        await anna.browser.submit(await pageAbout(anna, carl.email), 'Zugang sperren');
        await anna.browser.submit(await pageAbout(anna, carl.email), 'Zugang entsperren');
        portal.clock.pass({ minutes: 1 });
        await signInAgain(carl);
      },
    ],
    [
      'inviting anew',
      async (carl: StaffMember) => {
        portal.clock.pass({ minutes: 1 });
        const again = 'Zweiten Faktor entfernen und neu einladen';
        await anna.browser.submit(await pageAbout(anna, carl.email), again);
        await takeInvitation(portal, carl.browser, carl.email);
      },
    ],
  ])('nor by %s', async (_how, change) => {
    const carl = await staffMember(portal, 'finanzen', 'carl@kammer.example');
    await change(carl);
    await askForRun(anna);
    expect(await confirmRun(carl)).toEqual([false, false]);
  });

  test('takes a role away, and whoever is left with the others is a second person as before', async () => {
    const carl = await staffMember(portal, 'finanzen,kurse', 'carl@kammer.example');
    const page = await pageAbout(anna, carl.email);
    await anna.browser.submit(page, 'Rollen speichern', { 'Sachbearbeitung Kurse': false });
    await askForRun(anna);
    expect(await confirmRun(carl)).toEqual([true, true]);
  });

  test('is helped by the operator’s word', async () => {
    const second = await invitedBy(anna, 'jonas@kammer.example');
    const confirm = houseCommands(portal);
    await expect(confirm('staff confirm', { email: 'niemand@kammer.example' })).rejects.toThrow(
      'keinen Zugang',
    );
    expect(await confirm('staff confirm', { email: 'Jonas@Kammer.example' })).toMatchObject({
      text: expect.stringContaining('ist bestätigt'),
    });
    await expect(confirm('staff confirm', { email: second.email })).rejects.toThrow('schon bestätigt');
    expect(await portal.auditTrail()).toContain('staff.confirmed: done');
    await askForRun(anna);
    expect(await confirmRun(second)).toEqual([true, true]);
  });
});

describe('a second administrator', () => {
  test('is asked by the invitation itself, confirms it, and then there are two people', async () => {
    const other = await administrator('other');
    const invited = await invitedBy(anna, 'jonas@kammer.example');
    expect((await pageAbout(anna, invited.email)).text).toContain('steht bisher nur ein: Sabine Beispiel');
    expect((await anna.browser.get('/verwaltung/mitarbeitende')).text).toContain('noch nicht bestätigt');
    const home = await other.browser.get('/verwaltung');
    expect(home.text).toContain('Zugang von Jonas Muster, jonas@kammer.example, bestätigen');
    expect((await confirmAccess(other)).text).toContain('Bestätigt und ausgeführt');
    await askForRun(anna);
    expect(await confirmRun(invited)).toEqual([true, true]);
  });

  test('confirms what is there now: whatever is changed in between has to be asked anew', async () => {
    const other = await administrator('other');
    const invited = await invitedBy(other, 'jonas@kammer.example');
    const before = await waitingRequest(anna);
    await anna.browser.submit(await pageAbout(anna, invited.email), 'Rollen speichern', {
      'Sachbearbeitung Kurse': true,
    });
    // anna may not confirm by the other's earlier request what she has given alone since
    const late = await anna.browser.submit(before, 'Bestätigen und ausführen');
    expect([late.status, late.text]).toEqual([422, expect.stringContaining('gibt es nicht mehr')]);
    await confirmAccess(other);
    await askForRun(anna);
    expect(await confirmRun(invited)).toEqual([true, true]);
  });

  test('is nobody whom the first one has just invited anew; a declined confirmation can be asked again', async () => {
    const other = await administrator('other');
    portal.clock.pass({ minutes: 1 });
    await anna.browser.submit(
      await pageAbout(anna, other.email),
      'Zweiten Faktor entfernen und neu einladen',
    );
    await takeInvitation(portal, other.browser, other.email);
    portal.clock.pass({ minutes: 1 });
    const invited = await invitedBy(anna, 'jonas@kammer.example');
    const waiting = await waitingRequest(other);
    expect(waiting.hasButton('Bestätigen und ausführen')).toBe(false);
    const third = await administrator('third');
    const declined = await third.browser.submit(await waitingRequest(third), 'Ablehnen', {
      Grund: 'Ich kenne die Person noch nicht.',
    });
    expect(declined.text).toContain('Abgelehnt');
    const asked = await anna.browser.submit(await pageAbout(anna, other.email), 'Bestätigung beantragen');
    expect(asked.text).toContain('Eine zweite Person muss zustimmen');
    await confirmAccess(third);
    await confirmAccess(third);
    const open = await portal.read((db) =>
      db.kysely.selectFrom('staff').select('email').where('on_word_of', '<>', '{}').execute(),
    );
    expect(open).toEqual([]);
    expect(invited.email).toBe('jonas@kammer.example');
  });

  test('who confirms the role Administration has confirmed the access too', async () => {
    const other = await administrator('other');
    const form = await anna.browser.get('/verwaltung/mitarbeitende/einladen');
    const invited = await anna.browser.submit(form, 'Einladung senden', {
      'Vor- und Nachname': 'Dora Muster',
      'E-Mail-Adresse': 'dora@kammer.example',
      Administration: true,
    });
    // one confirmation is enough, by hand too, and the mail says what is still missing
    expect(invited.text).toContain('bestätigt damit auch den Zugang');
    expect(invited.hasButton('Bestätigung beantragen')).toBe(false);
    expect((await anna.browser.post(`${invited.path.replace(/\?.*/, '')}/bestaetigen`, {})).status).toBe(422);
    const dora = { ...anna, email: 'dora@kammer.example', browser: portal.newBrowser() };
    const { text } = await portal.lastMailTo(dora.email);
    expect(text).toContain('Die Rolle Administration bekommen Sie, sobald eine zweite Person');
    expect(text).not.toContain('Ihre Rollen:');
    await takeInvitation(portal, dora.browser, dora.email);
    expect((await dora.browser.get('/verwaltung')).text).toContain('Ihre Rolle wartet');
    await confirmAccess(other);
    expect((await portal.lastMailTo(dora.email)).kind).toBe('staff.role-given');
    await askForRun(anna);
    expect(await confirmRun(dora)).toEqual([true, true]);
  });
});

async function signInAgain(member: StaffMember): Promise<void> {
  const { browser, app, email } = member;
  const step = await typePassword(browser, email);
  await browser.submit(step, 'Weiter', { 'Code aus der App': app.code() });
}
