import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeenPage } from '../../../../test/browser.ts';
import { makeAccount, signInAs } from '../../../../test/make-account.ts';
import { signedInPerson, testPassword } from '../../../../test/people.ts';
import { linkIn, provisionalPasswordIn } from '../../../../test/registration.ts';
import { type StaffMember, staffMember, waitingRequest } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';

let portal: TestPortal;
let carer: StaffMember;
let administrator: StaffMember;
let second: StaffMember;
beforeAll(async () => {
  portal = await createTestPortal();
  carer = await staffMember(portal, 'handwerksrolle');
  administrator = await staffMember(portal, 'administration');
  second = await staffMember(portal, 'administration', 'second@kammer.example');
});
afterAll(() => portal.close());

const pageOf = (id: string) => `/verwaltung/konten/${id}`;

test('a link to a new password is mailed, which only its person sees; the old password counts until then', async () => {
  const { accountId, email } = await signedInPerson(portal, 'paul.reset@handwerk.example');
  const done = await carer.browser.submit(
    await carer.browser.get(pageOf(accountId)),
    'Link zum neuen Passwort senden',
  );
  expect(done.text).toContain('Der Link ist unterwegs');
  const mail = await portal.lastMailTo(email);
  expect(mail.kind).toBe('sign-in.reset-link');
  expect(done.html).not.toContain(linkIn(mail));
  // beside the mail stands the way to send it once more, for the newest of them alone
  const again = await carer.browser.submit(done, 'Erneut senden');
  expect(again.html.match(/>Erneut senden</g)).toHaveLength(1);
  const sent = (await portal.mails()).filter(({ to, kind }) => to === email && kind === 'sign-in.reset-link');
  expect(sent).toHaveLength(2);
  const newest = await portal.lastMailTo(email);
  expect(newest.text).toContain('wir, die Kammer, schicken Ihnen diesen Link');
  const form = await portal.newBrowser().get(linkIn(newest));
  expect(form.hasField('Neues Passwort')).toBe(true);
  // of several only the last is good
  expect((await portal.newBrowser().get(linkIn(mail))).hasField('Neues Passwort')).toBe(false);
  expect((await signInAs(portal.newBrowser(), { email, password: testPassword })).status).toBe(200);
});

test('a provisional password that got lost is replaced by a new one, in the mail alone', async () => {
  const account = await makeAccount(portal, {
    email: 'nele.neu@handwerk.example',
    password: 'K7QM2-XD4RP-9TVHE',
    provisionalUntil: new Date(portal.clock.now().getTime() + 3_600_000),
  });
  const done = await carer.browser.submit(
    await carer.browser.get(pageOf(account.id)),
    'Neues vorläufiges Passwort senden',
  );
  expect(done.text).toContain('Das vorläufige Passwort ist unterwegs');
  const password = provisionalPasswordIn(await portal.lastMailTo(account.email));
  expect(done.html).not.toContain(password);
  expect((await signInAs(portal.newBrowser(), account)).status).toBe(422);
  const entered = await signInAs(portal.newBrowser(), { email: account.email, password });
  expect(entered.path).toMatch(/^\/passwort-festlegen/);
});

describe('locking', () => {
  test('ends all sessions at once; only the right password reads why, and both steps are told', async () => {
    const { accountId, email, browser } = await signedInPerson(portal, 'lars.lock@handwerk.example');
    const form = await administrator.browser.get(`${pageOf(accountId)}/sperren`);
    const refused = await administrator.browser.submit(form, 'Sperren');
    expect([refused.status, refused.fieldError('Begründung')]).toEqual([
      422,
      'Fehler: Bitte schreiben Sie, warum.',
    ]);
    const done = await administrator.browser.submit(refused, 'Sperren', {
      Begründung: 'Rechner gestohlen, Anruf vom 21. November.',
    });
    expect(done.text).toContain('Gesperrt; die Person ist überall abgemeldet');
    expect(done.text).toContain('Rechner gestohlen');
    expect((await browser.get('/profil')).path).toMatch(/^\/anmelden/);
    const right = await signInAs(portal.newBrowser(), { email, password: testPassword });
    expect([right.status, right.text]).toEqual([422, expect.stringContaining('gesperrt')]);
    const wrong = await signInAs(portal.newBrowser(), { email, password: 'something else' });
    expect(wrong.text).not.toContain('gesperrt');
    const told = await portal.lastMailTo(email);
    expect([told.kind, told.text]).toEqual([
      'account-care.locked',
      expect.stringContaining('Rechner gestohlen, Anruf vom 21. November.'),
    ]);
    const open = await administrator.browser.get(`${pageOf(accountId)}/entsperren`);
    await administrator.browser.submit(open, 'Entsperren', { Begründung: 'Gerät ist wieder da.' });
    expect((await portal.lastMailTo(email)).kind).toBe('account-care.unlocked');
    expect((await signInAs(portal.newBrowser(), { email, password: testPassword })).status).toBe(200);
  });

  test('is open to everybody who cares for accounts; whoever locked opens it again, or Administration', async () => {
    const { accountId } = await signedInPerson(portal, 'vera.verdacht@handwerk.example');
    const path = (what: string) => `${pageOf(accountId)}/${what}`;
    const lock = async ({ browser }: StaffMember) => {
      portal.clock.pass({ minutes: 1 });
      const form = await browser.get(path('sperren'));
      return browser.submit(form, 'Sperren', { Begründung: 'Verdacht auf Betrug' });
    };
    const unlock = async ({ browser }: StaffMember) =>
      browser.post(path('entsperren'), { reason: 'Die Person hat angerufen' });
    const state = async () =>
      (
        await portal.read((db) =>
          db.kysely.selectFrom('accounts').select('state').where('id', '=', accountId).executeTakeFirst(),
        )
      )?.['state'];
    const course = await staffMember(portal, 'kurse');
    expect((await lock(course)).text).toContain('Gesperrt');
    expect((await carer.browser.get(pageOf(accountId))).hasLink('Entsperren')).toBe(false);
    const closed = await carer.browser.get(path('entsperren'));
    expect([closed.status, closed.text]).toEqual([
      422,
      expect.stringContaining('Gesperrt hat jemand anderes'),
    ]);
    expect((await unlock(carer)).status).toBe(422);
    expect(await state()).toBe('locked');
    expect((await unlock(course)).text).toContain('entsperrt');
    // the earlier lock of one's own opens no later one of somebody else
    await lock(administrator);
    expect((await unlock(course)).status).toBe(422);
    expect(await state()).toBe('locked');
    expect((await unlock(second)).text).toContain('entsperrt');
    expect(await state()).toBe('active');
  });

  test('of two at once one locks, the other reads that it is done', async () => {
    const { accountId } = await signedInPerson(portal, 'ria.race@handwerk.example');
    const forms = await Promise.all(
      [administrator, second].map(({ browser }) => browser.get(`${pageOf(accountId)}/sperren`)),
    );
    const answers = await Promise.all(
      [administrator, second].map(({ browser }, index) =>
        browser.submit(forms[index] as SeenPage, 'Sperren', { Begründung: 'Doppelt' }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 422]));
    const mails = (await portal.mails()).filter(({ to }) => to === 'ria.race@handwerk.example');
    expect(mails.filter(({ kind }) => kind === 'account-care.locked')).toHaveLength(1);
  });
});

test('a name is corrected with proof, and its person told in their language', async () => {
  const { accountId, email, browser } = await signedInPerson(portal, 'nora.name@handwerk.example');
  await portal.write((tx) =>
    tx.kysely.updateTable('accounts').set({ locale: 'en' }).where('id', '=', accountId).execute(),
  );
  const form = await carer.browser.get(`${pageOf(accountId)}/name`);
  // whether it may stay empty depends on another field: neither the browser nor a mark says that it may
  const words = form.root.querySelector('#documentWords')?.closest('.kern-form-input');
  expect(words?.text).toContain('Nötig, wenn Sie „anderes Dokument“ wählen');
  expect(words?.text).not.toContain('freiwillig');
  const refused = await carer.browser.submit(form, 'Namen berichtigen', { Nachname: '' });
  expect([refused.status, refused.fieldError('Nachname')]).toEqual([
    422,
    'Fehler: Bitte geben Sie den Nachnamen ein.',
  ]);
  expect(refused.text).toContain('Bitte wählen Sie, welches Dokument Sie gesehen haben.');
  const unnamed = await carer.browser.submit(refused, 'Namen berichtigen', {
    Nachname: 'Neumann',
    Begründung: 'Geheiratet.',
    'anderes Dokument': true,
  });
  expect([unnamed.status, unnamed.fieldError('Welches andere Dokument?')]).toEqual([
    422,
    'Fehler: Bitte schreiben Sie, welches andere Dokument Sie gesehen haben.',
  ]);
  const certificate = 'Heiratsurkunde oder Bescheinigung über die Namensführung';
  const done = await carer.browser.submit(unnamed, 'Namen berichtigen', { [certificate]: true });
  expect(done.heading).toBe('nora Neumann');
  expect(done.text).toContain(`Gesehenes Dokument: ${certificate}`);
  const mail = await portal.lastMailTo(email);
  expect(mail.text).toContain('from “nora name” to “nora Neumann”');
  expect(mail.text).toContain('the document we saw for it: marriage certificate');
  expect((await browser.get('/profil/daten')).text).toContain(`Geheiratet.${certificate}`);
  // another document by its name, which stands in the notes and not in the trail
  await carer.browser.submit(await carer.browser.get(`${pageOf(accountId)}/name`), 'Namen berichtigen', {
    Nachname: 'Name',
    Begründung: 'Geschieden.',
    'anderes Dokument': true,
    'Welches andere Dokument?': ' Scheidungsurteil ',
  });
  expect((await portal.lastMailTo(email)).text).toContain('we saw for it: Scheidungsurteil.');
  const rows = await portal.read((db) =>
    db.kysely
      .selectFrom('audit_entries')
      .select('facts')
      .where('event', '=', 'account-care.name-corrected')
      .where('outcome', '=', 'done')
      .orderBy('id')
      .execute(),
  );
  expect(rows.map(({ facts }) => facts)).toEqual([
    { document: 'heiratsurkunde' },
    { document: 'other-document' },
  ]);
});

test('deleting takes two: asked by one, confirmed by another, then its person has the time of grace', async () => {
  const { accountId, email, browser } = await signedInPerson(portal, 'gesa.geht@handwerk.example');
  const form = await administrator.browser.get(`${pageOf(accountId)}/loeschen`);
  expect(form.text).not.toContain('Zurzeit kann das niemand bestätigen');
  const stateOfSecond = (state: string) =>
    portal.write((tx) =>
      tx.kysely.updateTable('staff').set({ state }).where('email', '=', second.email).execute(),
    );
  await stateOfSecond('locked');
  const alone = await administrator.browser.get(`${pageOf(accountId)}/loeschen`);
  expect(alone.text).toContain('Zurzeit kann das niemand bestätigen');
  await stateOfSecond('active');
  const asked = await administrator.browser.submit(form, 'Löschung beantragen', {
    Begründung: 'Schreiben vom 20. November.',
  });
  expect(asked.text).toContain('Wartet auf eine zweite Person');
  expect((await browser.get('/profil')).status).toBe(200);
  const list = await administrator.browser.get('/verwaltung/vier-augen');
  const withdrawn = await administrator.browser.submit(
    await administrator.browser.get(list.link('Ansehen')),
    'Zurückziehen',
  );
  expect(withdrawn.text).toContain('Zurückgezogen');
  const said = await administrator.browser.get(pageOf(accountId));
  expect(said.text).toMatch(/Löschung beantragt.*Zurückgezogen am .* von Sabine Beispiel/s);
  portal.clock.pass({ minutes: 1 });
  await administrator.browser.submit(form, 'Löschung beantragen', { Begründung: 'Doch.' });
  const own = await waitingRequest(administrator);
  expect(own.hasButton('Bestätigen und ausführen')).toBe(false);
  const waiting = await waitingRequest(second);
  expect(waiting.text).toContain('Löschung beginnen für gesa geht, gesa.geht@handwerk.example');
  await second.browser.submit(waiting, 'Bestätigen und ausführen');
  expect((await browser.get('/profil')).path).toMatch(/^\/anmelden/);
  const mail = await portal.lastMailTo(email);
  expect(mail.kind).toBe('account-deletion.asked');
  expect(mail.text).toMatch(/wir löschen Ihr Konto.*Begründung:.*Doch\./s);
  expect(mail.text).not.toMatch(/Sie haben uns gebeten|Waren Sie das nicht/);
  expect((await portal.newBrowser().get(linkIn(mail))).hasButton('Rückgängig machen')).toBe(true);
  const keep = await carer.browser.get(`${pageOf(accountId)}/behalten`);
  const kept = await carer.browser.submit(keep, 'Löschung zurücknehmen', { Begründung: 'Anruf.' });
  expect(kept.text).toContain('Die Löschung ist zurückgenommen');
});
