import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registeredBetrieb, signedInPerson, signIn } from '../../../test/people.ts';
import { type PeopledBetrieb, peopledBetrieb } from '../../../test/peopled-betrieb.ts';
import { inSameMoment } from '../../../test/same-moment.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { freischaltungFeature } from '../freischaltung/index.ts';

let portal: TestPortal;
let betrieb: PeopledBetrieb;

beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());
beforeEach(async () => {
  betrieb = await peopledBetrieb(portal);
});

describe('access of colleagues', () => {
  it('is changed and ended by Verwaltung alone, at once, also in a running session', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const kim = await betrieb.colleague('kim.kurs', ['kurse']);
    const own = await kim.browser.get('/mein-betrieb/zugaenge');
    expect(own.text).toContain(`ada hofer, ${ada.email}`);
    const forbidden = await kim.browser.get(await betrieb.pageOf(ada));
    expect(forbidden.status).toBe(403);
    expect(forbidden.text).toContain('ada hofer');
    const one = await betrieb.pageOf(kim);
    const saved = await ada.browser.submit(await ada.browser.get(one), 'Aufgaben speichern', {
      Kurse: false,
      Finanzen: true,
    });
    expect(saved.text).toContain('Die Aufgaben sind geändert.');
    expect(await betrieb.linkOf(kim)).toMatchObject({ roles: ['finanzen'] });
    expect((await portal.lastMailTo(kim.email)).text).toContain('Aufgaben: Finanzen.');
    // asked once: nothing has happened yet
    const asked = await ada.browser.submit(await ada.browser.get(one), 'Zugang beenden');
    expect(asked.heading).toBe('Zugang von kim kurs beenden');
    expect(asked.link('Zugang behalten')).toBe(one);
    expect(await betrieb.linkOf(kim)).toBeDefined();
    expect(asked.text).toContain('kann ihn unter „Meine Daten“ lesen');
    const long = await ada.browser.submit(asked, 'Zugang beenden', { Grund: 'x'.repeat(201) });
    expect(long.status).toBe(422);
    expect(long.text).toContain('Es passen höchstens 200 Zeichen');
    expect(await betrieb.linkOf(kim)).toBeDefined();
    await ada.browser.submit(long, 'Zugang beenden', { Grund: 'nicht mehr im Einsatz' });
    expect((await kim.browser.get('/profil/daten')).text).toContain('nicht mehr im Einsatz');
    expect((await kim.browser.get('/mein-betrieb')).html).toContain('/freischalten');
    expect((await portal.lastMailTo(kim.email)).kind).toBe('freischaltung.link-ended');
  });

  it('of another Betrieb does not exist', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const other = await registeredBetrieb(portal, { betriebsnummer: String(2_000_000 + betrieb.count) });
    const max = await betrieb.colleague('max.fremd', ['verwaltung'], other);
    const link = await portal.read((db) =>
      db.kysely
        .selectFrom('links')
        .select('id')
        .where('account_id', '=', max.accountId)
        .executeTakeFirstOrThrow(),
    );
    const one = `/mein-betrieb/zugaenge/${link['id']}`;
    expect((await ada.browser.get(one)).status).toBe(404);
    expect((await betrieb.post(ada, one, { 'rolle-lesen': 'ja' })).status).toBe(404);
    expect((await betrieb.post(ada, `${one}/beenden`, {})).status).toBe(404);
    expect((await ada.browser.get('/mein-betrieb/zugaenge/nicht-da')).status).toBe(404);
  });

  it('asks the last administrator first, who hands over in the same step', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const kim = await betrieb.colleague('kim.kurs', ['kurse']);
    const one = await betrieb.pageOf(ada);
    const page = await ada.browser.get(one);
    expect(page.text).toContain('Sie sind die letzte Person mit der Aufgabe Verwaltung');
    const question = await ada.browser.submit(page, 'Eigenen Zugang beenden');
    expect(question.text).toContain('Sie sind die letzte Person mit der Aufgabe Verwaltung');
    const asked = await ada.browser.submit(question, 'Eigenen Zugang beenden');
    expect(asked.status).toBe(422);
    expect(await betrieb.linkOf(ada)).toBeDefined();
    const ofKim = (await betrieb.linkOf(kim))!['id'] as string;
    const gone = await betrieb.post(ada, `${one}/beenden`, { nachfolge: ofKim });
    expect(gone.path).toBe('/mein-bereich');
    expect(await betrieb.linkOf(ada)).toBeUndefined();
    expect(await betrieb.linkOf(kim)).toMatchObject({ roles: ['verwaltung'] });
  });

  it.each(['locked', 'deleting'])('is never handed over to an account that is %s', async (state) => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const kim = await betrieb.colleague('kim.kurs', ['kurse']);
    const one = await betrieb.pageOf(ada);
    const ofKim = (await betrieb.linkOf(kim))!['id'] as string;
    expect((await ada.browser.get(one)).html).toContain(`value="${ofKim}"`);
    const waiting = state === 'deleting' ? { deletes_at: portal.clock.now(), deletion_from: 'active' } : {};
    await portal.write((tx) =>
      tx.kysely
        .updateTable('accounts')
        .set({ state, ...waiting })
        .where('id', '=', kim.accountId)
        .execute(),
    );
    const page = await ada.browser.get(one);
    expect(page.html).not.toContain(`value="${ofKim}"`);
    expect(page.text).toContain('Außer Ihnen kann niemand die Verwaltung übernehmen');
    const asked = await betrieb.post(ada, `${one}/beenden`, { nachfolge: ofKim });
    expect(asked.status).toBe(422);
    expect(await betrieb.linkOf(ada)).toBeDefined();
    expect(await betrieb.linkOf(kim)).toMatchObject({ roles: ['kurse'] });
  });

  it('tells the last administrator also where links are ended, and leads to handing over', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const page = async () =>
      ada.browser.get((await ada.browser.get('/verknuepfungen')).link('Verknüpfung lösen'));
    expect((await page()).text).not.toContain('letzte Person');
    await betrieb.colleague('kim.kurs', ['kurse']);
    // until its day everything goes on
    await betrieb.leavesOn('2099-12-31');
    const asked = await page();
    expect(asked.text).toContain('Sie sind die letzte Person mit der Aufgabe Verwaltung');
    expect(asked.link('Verwaltung vorher übergeben')).toBe(await betrieb.pageOf(ada));
    const change = `/verknuepfungen/${(await betrieb.linkOf(ada))!['id'] as string}/wechseln`;
    const slip = await ada.browser.post(change, { betriebsnummer: '1234567', pin: 'AAAA' });
    expect(slip.status).toBe(422);
    for (const { text } of [await ada.browser.get(change), slip])
      expect(text).toContain('Sie sind die letzte Person mit der Aufgabe Verwaltung');
    await betrieb.colleague('bea.hofer', ['verwaltung']);
    expect((await page()).text).not.toContain('letzte Person');
  });

  it('tells the office when colleagues are left without an administrator, and not while there is one', async () => {
    const office = () =>
      portal
        .mails()
        .then((mails) => mails.filter(({ kind }) => kind === 'freischaltung.no-administrator').length);
    const before = await office();
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const bea = await betrieb.colleague('bea.hofer', ['verwaltung']);
    const kim = await betrieb.colleague('kim.kurs', ['kurse']);
    await betrieb.leavesOn('2099-12-31');
    await betrieb.post(bea, await betrieb.pageOf(bea), { 'rolle-lesen': 'ja' });
    expect(await office()).toBe(before);
    const one = await betrieb.pageOf(ada);
    await betrieb.post(ada, one, { 'rolle-finanzen': 'ja', ohne: 'ja' });
    expect(await office()).toBe(before + 1);
    expect((await kim.browser.get('/mein-betrieb/zugaenge')).text).toContain('Zurzeit hat niemand');
  });

  it('keeps exactly one of two administrators who remove each other in the same moment', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const bea = await betrieb.colleague('bea.hofer', ['verwaltung']);
    const [a, b] = [await betrieb.pageOf(ada), await betrieb.pageOf(bea)];
    const pages = await inSameMoment(
      portal,
      (tx) => sql`select 1 from links where betrieb_id = ${betrieb.id} for update`.execute(tx.kysely),
      [() => betrieb.post(ada, `${b}/beenden`, {}), () => betrieb.post(bea, `${a}/beenden`, {})],
    );
    expect(pages.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = (await betrieb.links()).filter((link) => link['ended_at'] === null);
    expect(left).toHaveLength(1);
  });

  it('of somebody removed is not changed in the same moment', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    const bea = await betrieb.colleague('bea.hofer', ['verwaltung']);
    const kim = await betrieb.colleague('kim.kurs', ['kurse']);
    const one = await betrieb.pageOf(kim);
    const [changed, ended] = await Promise.all([
      betrieb.post(ada, one, { 'rolle-finanzen': 'ja' }),
      betrieb.post(bea, `${one}/beenden`, {}),
    ]);
    expect(ended.status).toBe(200);
    expect([200, 404]).toContain(changed.status);
    expect(await betrieb.linkOf(kim)).toBeUndefined();
  });

  it('asks for the password again before anything is changed', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    portal.clock.pass({ minutes: 25 });
    expect((await ada.browser.get('/mein-betrieb/zugaenge')).status).toBe(200);
    expect((await ada.browser.get('/mein-betrieb/zugaenge/einladen')).path).toContain(
      '/anmelden/bestaetigen',
    );
  });

  it('given for a time ends by itself, and the job tells the person', async () => {
    const ada = await betrieb.colleague('ada.hofer', ['verwaltung']);
    await betrieb.invite(ada, betrieb.address('kim.neu'), ['Finanzen']);
    await portal.write((tx) => tx.kysely.updateTable('invitations').set({ access_days: 30 }).execute());
    const kim = await signedInPerson(portal, betrieb.address('kim.neu'));
    await kim.browser.submit(await kim.browser.get('/einladung'), 'Einladung annehmen');
    portal.clock.pass({ days: 31 });
    await signIn(kim.browser, kim.email);
    expect((await kim.browser.get('/mein-betrieb')).html).toContain('/freischalten');
    const [job] = freischaltungFeature.jobs!(portal.house).filter(({ name }) => name.includes('overdue'));
    await job!.run(portal.chamber, portal.clock.now());
    expect((await portal.lastMailTo(kim.email)).text).toContain('befristet');
  });
});
