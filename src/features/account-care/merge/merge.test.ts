import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInAs } from '../../../../test/make-account.ts';
import { registeredBetrieb, signedInPerson, testPassword } from '../../../../test/people.ts';
import { registerAs } from '../../../../test/registration.ts';
import { inSameMoment } from '../../../../test/same-moment.ts';
import { type StaffMember, staffMember, waitingRequest } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { holdAccount } from '../../accounts/index.ts';
import { createMover } from '../../address-change/index.ts';
import { signInFeature } from '../../sign-in/index.ts';
import { mergeKind } from './merge-accounts.ts';

let portal: TestPortal;
let carer: StaffMember;
let second: StaffMember;
beforeAll(async () => {
  portal = await createTestPortal({ settings: { freischaltung: { maxBetriebe: 1 } } });
  carer = await staffMember(portal, 'handwerksrolle');
  second = await staffMember(portal, 'kurse');
});
afterAll(() => portal.close());

async function twoAccounts(name: string) {
  const old = await signedInPerson(portal, `${name}.alt@handwerk.example`);
  const kept = await signedInPerson(portal, `${name}.neu@handwerk.example`);
  return { old, kept };
}

async function link(accountId: string, betriebsnummer: string, name: string): Promise<string> {
  const betriebId = await registeredBetrieb(portal, { betriebsnummer, name });
  await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({ account_id: accountId, betrieb_id: betriebId, method: 'pin', created_at: portal.clock.now() })
      .execute(),
  );
  return betriebId;
}

const preview = (id: string, email: string) =>
  carer.browser.get(`/verwaltung/konten/${id}/zusammenfuehren?ziel=${encodeURIComponent(email)}`);

const confirm = async () => second.browser.submit(await waitingRequest(second), 'Bestätigen und ausführen');

async function merge(from: string, email: string) {
  const asked = await carer.browser.submit(await preview(from, email), 'Zusammenführung beantragen', {
    Begründung: 'Frau Beispiel hat sich zweimal registriert.',
  });
  expect(asked.text).toContain('Beantragt');
  return confirm();
}

describe('merging two accounts of one person', () => {
  test('says what goes over, takes two people, and lets the links go on under the other address', async () => {
    const { old, kept } = await twoAccounts('mia');
    await link(old.accountId, '300001', 'Tischlerei Mia');
    const page = await preview(old.accountId, kept.email);
    expect(page.text).toContain('Tischlerei Mia');
    await merge(old.accountId, kept.email);
    expect((await old.browser.get('/profil')).path).toMatch(/^\/anmelden/);
    expect((await kept.browser.get('/verknuepfungen')).text).toContain('Tischlerei Mia');
    const closed = await carer.browser.get(`/verwaltung/konten/${old.accountId}`);
    expect(closed.root.querySelector(`main a[href="/verwaltung/konten/${kept.accountId}"]`)?.text).toContain(
      kept.email,
    );
    expect(closed.text).not.toContain('wurde nichts gesandt');
    expect(closed.text).not.toContain('Was Sie tun können');
    expect(closed.text).not.toContain('Antrag vom Papier eintragen');
    const [away, here] = await Promise.all([portal.lastMailTo(old.email), portal.lastMailTo(kept.email)]);
    expect([away.kind, away.text]).toEqual(['account-care.merged-away', expect.stringContaining(kept.email)]);
    expect([here.kind, here.text]).toEqual(['account-care.merged-here', expect.stringContaining(old.email)]);
    expect((await carer.browser.get(`/verwaltung/konten/${kept.accountId}`)).text).toContain(
      'Frau Beispiel hat sich zweimal registriert.',
    );
  });

  test('stands in the trail of both, with who asked and who confirmed; who looked before stays in the person’s view', async () => {
    const { old, kept } = await twoAccounts('tom');
    await carer.browser.get(`/verwaltung/konten/${old.accountId}`);
    await merge(old.accountId, kept.email);
    const idOf = async ({ email }: StaffMember) =>
      (
        await portal.read((db) =>
          db.kysely.selectFrom('staff').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
        )
      )['id'] as string;
    const [asker, decider] = [await idOf(carer), await idOf(second)];
    const { rows } = await portal.read((db) =>
      sql<{ event: string; outcome: string; staff_id: string; subjects: object }>`
        select event, outcome, staff_id, subjects from audit_entries
        where subjects @> jsonb_build_object('account', ${old.accountId}::text, 'into', ${kept.accountId}::text)
        order by id`.execute(db.kysely),
    );
    const subjects = { account: old.accountId, into: kept.accountId };
    expect(rows).toEqual([
      // the page on which the merge is asked for shows both
      { event: 'office.account-opened', outcome: 'done', staff_id: asker, subjects },
      { event: 'account-care.merge-asked', outcome: 'done', staff_id: asker, subjects },
      { event: 'staff.request-opened', outcome: 'done', staff_id: decider, subjects },
      { event: 'account-care.merged', outcome: 'done', staff_id: decider, subjects: { ...subjects, asker } },
      {
        event: 'staff.request-decided',
        outcome: 'confirmed',
        staff_id: decider,
        subjects: { ...subjects, asker },
      },
    ]);
    const administrator = await staffMember(portal, 'administration');
    for (const id of [old.accountId, kept.accountId]) {
      const page = await administrator.browser.get(`/verwaltung/konten/${id}`);
      expect(page.text).toContain('Über einen Vier-Augen-Antrag entschieden');
    }
    const own = await kept.browser.get('/profil/daten');
    for (const said of [
      'von der Kammer angesehen',
      'Zusammengeführt',
      'Zweite Person der Kammer hat entschieden',
    ])
      expect(own.text).toContain(said);
  });

  test('each request keeps its own reason, and the person reads the one that was confirmed', async () => {
    const { old, kept } = await twoAccounts('rosa');
    const other = await signedInPerson(portal, 'rosa.dritt@handwerk.example');
    const ask = async (email: string, Begründung: string) =>
      carer.browser.submit(await preview(old.accountId, email), 'Zusammenführung beantragen', { Begründung });
    await ask(kept.email, 'Neue Adresse nach der Heirat.');
    portal.clock.pass({ minutes: 1 });
    await ask(other.email, 'Verwechslung am Telefon.');
    const page = await second.browser.get('/verwaltung/vier-augen');
    expect(page.text.match(/Neue Adresse nach der Heirat\./g)).toHaveLength(1);
    expect(page.text.match(/Verwechslung am Telefon\./g)).toHaveLength(1);
    // the oldest stands first
    await confirm();
    for (const { text } of [await portal.lastMailTo(old.email), await portal.lastMailTo(kept.email)]) {
      expect(text).toContain('Neue Adresse nach der Heirat.');
      expect(text).not.toContain('Verwechslung');
    }
    await second.browser.submit(await waitingRequest(second), 'Ablehnen', { Grund: 'Später.' });
  });

  test('an obstacle is said before, and once more where it comes up until it is confirmed', async () => {
    const { old, kept } = await twoAccounts('olga');
    await link(old.accountId, '300002', 'Maler Olga');
    const asked = await carer.browser.submit(
      await preview(old.accountId, kept.email),
      'Zusammenführung beantragen',
      { Begründung: 'Zweimal registriert.' },
    );
    expect(asked.status).toBe(200);
    await link(kept.accountId, '300003', 'Dach Olga');
    expect((await preview(old.accountId, kept.email)).text).toContain('Das geht noch nicht');
    const refused = await confirm();
    expect(refused.status).toBe(422);
    expect((await kept.browser.get('/verknuepfungen')).text).not.toContain('Maler Olga');
    await second.browser.submit(refused, 'Ablehnen', { Grund: 'Später.' });
  });

  test('neither a locked account comes free by it, nor the same address twice', async () => {
    const { old, kept } = await twoAccounts('lena');
    const itself = await preview(old.accountId, old.email);
    expect(itself.fieldError('E-Mail-Adresse, die bleibt')).toContain('dieselbe Adresse');
    expect(itself.text).not.toContain('Das geht über');
    await portal.write((tx) =>
      tx.kysely.updateTable('accounts').set({ state: 'locked' }).where('id', '=', old.accountId).execute(),
    );
    const page = await preview(old.accountId, kept.email);
    expect(page.hasButton('Zusammenführung beantragen')).toBe(false);
    const posted = await carer.browser.post(page.path.split('?')[0]!, {
      ziel: kept.email,
      reason: 'Trotzdem',
    });
    expect(posted.status).toBe(422);
  });
});

describe('what comes in the moment in which a merge is confirmed', () => {
  const stateOf = async (id: string) =>
    portal.read((db) =>
      db.kysely.selectFrom('accounts').select('state').where('id', '=', id).executeTakeFirst(),
    );
  const ask = async (from: string, email: string) =>
    carer.browser.submit(await preview(from, email), 'Zusammenführung beantragen', {
      Begründung: 'Zweimal.',
    });

  test.each([
    ['a lock', 'locked'],
    ['a deletion that begins', 'deleting'],
  ] as const)('%s stands', async (_what, state) => {
    const { old, kept } = await twoAccounts(`moment-${state}`);
    await ask(old.accountId, kept.email);
    const requests = await waitingRequest(second);
    const [answer] = await inSameMoment(
      portal,
      (tx) =>
        tx.kysely
          .updateTable('accounts')
          .set({
            state,
            ...(state === 'deleting' && { deletes_at: portal.clock.now(), deletion_from: 'active' }),
          })
          .where('id', '=', old.accountId)
          .execute(),
      [() => second.browser.submit(requests, 'Bestätigen und ausführen')],
    );
    expect(answer?.status).toBe(422);
    expect(await stateOf(old.accountId)).toEqual({ state });
    if (answer) await second.browser.submit(answer, 'Ablehnen', { Grund: 'Später.' });
  });

  test('a merge into a third account leaves nothing for the second one', async () => {
    const { old, kept } = await twoAccounts('zweimal');
    const third = await signedInPerson(portal, 'zweimal.drei@handwerk.example');
    const pairs = [kept, third].map((to) => `${old.accountId} ${to.accountId}`);
    const kind = mergeKind(createMover([]));
    const parts = { ...portal.house, demo: false };
    const staff = { askedBy: kept.accountId, confirmedBy: old.accountId };
    const act = { ...staff, reason: '', from: 'test', requestId: 'A', parts };
    const outcomes = await inSameMoment(
      portal,
      (tx) => holdAccount(tx, old.accountId),
      pairs.map((pair) => () => portal.write((tx) => kind.carryOut(tx, pair, portal.clock.now(), act))),
    );
    expect(outcomes.filter((sentence) => sentence === undefined)).toHaveLength(1);
  });
});

describe('the former address', () => {
  const job = () => signInFeature.jobs!(portal.house).find(({ name }) => name.includes('former'))!;

  test('gets a mail that says which to use: when a password is asked for, and once a day when somebody signs in', async () => {
    const { old, kept } = await twoAccounts('fritz');
    await merge(old.accountId, kept.email);
    const forgotten = await portal.newBrowser().get('/passwort-vergessen');
    await portal.newBrowser().submit(forgotten, 'Passwort zurücksetzen', { 'E-Mail-Adresse': old.email });
    expect(await portal.lastMailTo(old.email)).toMatchObject({
      kind: 'sign-in.former-address',
      text: expect.stringContaining(kept.email),
    });
    const mailsBefore = (await portal.mails()).length;
    const known = await signInAs(portal.newBrowser(), { email: old.email, password: testPassword });
    const unknown = await signInAs(portal.newBrowser(), {
      email: 'nobody@handwerk.example',
      password: testPassword,
    });
    expect([known.status, known.fieldError('Passwort')]).toEqual([422, unknown.fieldError('Passwort')]);
    expect(await portal.mails()).toHaveLength(mailsBefore);
    for (let round = 0; round < 3; round++) await job().run(portal.chamber, portal.clock.now());
    const mails = (await portal.mails()).slice(mailsBefore);
    expect(mails.map(({ kind, to }) => [kind, to])).toEqual([['sign-in.former-address', old.email]]);
  });

  test('finds the account that goes on when the office merges another one into it', async () => {
    const { old, kept } = await twoAccounts('dritte');
    await merge(old.accountId, kept.email);
    const third = await signedInPerson(portal, 'dritte.drei@handwerk.example');
    expect((await preview(third.accountId, old.email)).text).toContain(kept.email);
    expect((await preview(kept.accountId, old.email)).text).toContain('Das ist dieselbe Adresse');
  });

  test('may be registered anew, and is then nobody else’s', async () => {
    const { old, kept } = await twoAccounts('anna');
    await merge(old.accountId, kept.email);
    const page = await registerAs(portal.newBrowser(), { 'E-Mail-Adresse': old.email });
    expect(page.text).not.toContain(kept.email);
    const { text, subject } = await portal.lastMailTo(old.email);
    expect(subject).toBe('Bitte melden Sie sich mit Ihrer anderen Adresse an');
    expect(text).toMatch(/anna\.neu@handwerk\.example.*neu anfangen.*Bestätigungscode:/s);
    await signedInPerson(portal, old.email);
    const forgotten = await portal.newBrowser().get('/passwort-vergessen');
    await portal.newBrowser().submit(forgotten, 'Passwort zurücksetzen', { 'E-Mail-Adresse': old.email });
    expect((await portal.lastMailTo(old.email)).kind).toBe('sign-in.reset-link');
  });
});
