import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, SeenPage } from './browser.ts';
import { signedInPerson } from './people.ts';
import { csv, importAtTheConsole, row } from './register-rows.ts';
import { staffMember } from './staff.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';
import { features } from '../src/app/features.ts';
import { findBetriebByNummer, registerImported } from '../src/features/betriebe/index.ts';
import { importJobName } from '../src/features/office-import/job.ts';
import type { Job } from '../src/platform/jobs/job.ts';

let portal: TestPortal;
let browser: Browser;
let jobs: readonly Job[];
beforeAll(async () => {
  portal = await createTestPortal();
  ({ browser } = await staffMember(portal, 'handwerksrolle'));
  jobs = features.flatMap((feature) => feature.jobs?.(portal.house) ?? []);
});
afterAll(() => portal.close());
beforeEach(async () => {
  await portal.write(async ({ kysely }) => {
    await kysely.deleteFrom('office_imports').execute();
    await kysely.deleteFrom('links').execute();
    await kysely.deleteFrom('betriebe').execute();
  });
});

const work = async () => {
  const job = jobs.find(({ name }) => name === importJobName);
  while (await job?.run(portal.chamber, portal.clock.now()));
};
const find = (betriebsnummer: string) =>
  portal.read((db) => findBetriebByNummer(db, { betriebsnummer, filialnummer: '' }));

async function send(content: string | Uint8Array, name = 'betriebe.csv'): Promise<SeenPage> {
  const form = await browser.get('/verwaltung/einspielen/betriebe');
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  return browser.submit(form, 'Datei prüfen', {}, { 'CSV-Datei': [new File([bytes], name)] });
}

const pathOf = (page: SeenPage) => page.path.split('?')[0] ?? '';
async function checked(content: string): Promise<SeenPage> {
  const sent = await send(content);
  await work();
  return browser.get(pathOf(sent));
}

async function applied(content: string, read?: (report: SeenPage) => void): Promise<SeenPage> {
  const report = await checked(content);
  read?.(report);
  const page = await browser.submit(report, 'Übernehmen');
  await work();
  return browser.get(pathOf(page));
}

async function undone(page: SeenPage): Promise<SeenPage> {
  const asked = await browser.submit(page, 'Import zurücknehmen');
  await work();
  return browser.get(pathOf(asked));
}

const atTheConsole = (content: string) => importAtTheConsole(portal, content);

describe('checking a file', () => {
  test('says what would change, old and new, and what is wrong where; nothing changes', async () => {
    await atTheConsole(csv(row('123456', 'Alt'), row('123457', 'Bleibt')));
    const sent = await send(
      csv(
        row('123456', 'Neuer Name'),
        row('123457', 'Bleibt'),
        row('123458', 'Ganz neu'),
        row('123459', 'Falsch', { plz: '9708', geloescht: 'bald' }),
        'zu;kurz',
      ),
    );
    expect(sent.text).toContain('Die Datei wird geprüft');
    await work();
    const page = await browser.get(pathOf(sent));
    expect(page.text).toContain('So würde sich das Verzeichnis ändern');
    expect(page.text).toMatch(/Neu1Geändert1Unverändert1Fehlerhaft, werden nicht übernommen2/);
    expect(page.text).toContain('name: Alt → Neuer Name');
    expect(page.text).toMatch(/123458, Ganz neu/);
    expect(page.text).toMatch(/5plz9708Eine Postleitzahl hat fünf Ziffern.*5geloescht_ambald.*6–leer/);
    expect(await find('123456')).toMatchObject({ name: 'Alt' });
    expect(await find('123458')).toBeUndefined();
  });

  test('the whole report can be had as a file', async () => {
    await atTheConsole(csv(row('123456', 'Alt')));
    const page = await checked(csv(row('123456', '=Neu'), row('12', 'Falsch'), row('123458', 'Dazu')));
    const file = await browser.get(page.link('Vollständigen Bericht herunterladen (CSV)'));
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(file.html.replace('\ufeff', '').split('\r\n')).toEqual([
      'Art;Zeile;Eintrag;Spalte;Bisher;Neu;Grund',
      expect.stringMatching(/^fehlerhaft;3;;betriebsnummer;;12;/),
      "geändert;;123456, =Neu;name;Alt;'=Neu;",
      'neu;;123458, Dazu;;;;',
      '',
    ]);
  });

  test.each([
    ['empty', '', /ist leer/],
    ['no CSV', '%PDF-1.7', /Spalten|trennt/],
    ['not UTF-8', Buffer.from(csv(row('123456', 'Müller')), 'latin1'), /UTF-8/],
  ])('a file that is %s is refused with a sentence', async (_what, content, sentence) => {
    const sent = await send(content);
    await work();
    const page = await browser.get(pathOf(sent));
    expect(page.text).toContain('lässt sich so nicht einspielen');
    expect(page.text).toMatch(sentence);
    expect(page.hasButton('Übernehmen')).toBe(false);
  });

  test('no file at all says so on the form', async () => {
    const form = await browser.get('/verwaltung/einspielen/betriebe');
    const page = await browser.submit(form, 'Datei prüfen', {}, { 'CSV-Datei': [new File([], '')] });
    expect(page.status).toBe(422);
    expect(page.fieldError('CSV-Datei')).toContain('Bitte wählen Sie eine Datei.');
  });

  test('what nobody decides about is given up after a week, and its bytes with it', async () => {
    const page = await checked(csv(row('123456', 'Alt')));
    portal.clock.pass({ days: 8 });
    await work();
    // the session is over by now, and so is the file
    const pieces = await portal.read((db) =>
      db.kysely.selectFrom('office_import_pieces').selectAll().execute(),
    );
    expect(pieces).toEqual([]);
    portal.clock.pass({ days: -8 });
    expect((await browser.get(pathOf(page))).text).toContain('Verworfen');
  });
});

describe('applying', () => {
  test('brings the register up to date, says who did it and when, and is on record', async () => {
    await atTheConsole(csv(row('123456', 'Alt')));
    const page = await applied(csv(row('123456', 'Neu'), row('123457', 'Dazu'), row('1', 'Falsch')));
    expect(page.text).toMatch(/Übernommen am 21\.11\.2026.* von Sabine Beispiel/);
    expect(await find('123456')).toMatchObject({ name: 'Neu' });
    expect(await find('123457')).toMatchObject({ name: 'Dazu' });
    const trail = await portal.auditTrail();
    for (const event of [
      'office-import.sent: done',
      'office-import.applied: done',
      'betriebe.imported: done',
    ])
      expect(trail).toContain(event);
    const list = await browser.get('/verwaltung/einspielen/betriebe');
    expect(list.text).toMatch(
      /betriebe\.csv.*Sabine Beispielübernommen1 neu, 1 geändert, 1 nicht übernommen/,
    );
    const pieces = portal.read((db) => db.kysely.selectFrom('office_import_pieces').selectAll().execute());
    expect(await pieces).toEqual([]);
  });

  test('pressed twice at once it is applied once', async () => {
    const page = await checked(csv(row('123456', 'Alt')));
    const pages = await Promise.all([browser.submit(page, 'Übernehmen'), browser.submit(page, 'Übernehmen')]);
    expect(pages.filter(({ text }) => text.includes('schon jemand anders entschieden'))).toHaveLength(1);
    await Promise.all([work(), work()]);
    await work();
    expect((await portal.auditTrail()).filter((line) => line.startsWith('betriebe.imported'))).not.toEqual(
      [],
    );
    expect((await browser.get(pathOf(page))).text).toContain('Übernommen am');
  });

  test('discarded it changes nothing and can’t be applied any more', async () => {
    const page = await checked(csv(row('123456', 'Alt')));
    const gone = await browser.submit(page, 'Verwerfen');
    expect(gone.text).toContain('Verworfen: Es wurde nichts geändert');
    const late = await browser.submit(page, 'Übernehmen');
    await work();
    expect(late.text).toContain('schon jemand anders');
    expect(await find('123456')).toBeUndefined();
  });

  test('a Betrieb that leaves the register by it loses its links, and its people are told', async () => {
    await atTheConsole(csv(row('123456', 'Alt')));
    const person = await signedInPerson(portal, 'erika@handwerk.example');
    const betrieb = await find('123456');
    const account = await portal.read((db) =>
      db.kysely
        .selectFrom('accounts')
        .select('id')
        .where('email_folded', '=', 'erika@handwerk.example')
        .executeTakeFirstOrThrow(),
    );
    await portal.write((tx) =>
      tx.kysely
        .insertInto('links')
        .values({
          account_id: account['id'],
          betrieb_id: betrieb?.id,
          method: 'pin',
          created_at: portal.clock.now(),
        })
        .execute(),
    );
    expect((await person.browser.get('/mein-betrieb')).heading).toBe('Alt');
    const deleting = await applied(csv(row('123456', 'Alt', { geloescht: '2026-11-20' })), (report) => {
      expect(report.text).toMatch(/1 Löschung: .*lässt sich nicht zurücknehmen/);
      expect(report.text).toContain('Zugänge zu diesen Betrieben: 1');
      expect(report.text).not.toContain('PINs, die noch gelten');
    });
    expect(deleting.text).toContain('Zugänge zu diesen Betrieben: 1');
    expect((await person.browser.get('/mein-betrieb')).heading).not.toBe('Alt');
    for (const job of jobs)
      if (job.wokenBy?.includes(registerImported)) while (await job.run(portal.chamber, portal.clock.now()));
    const mails = await portal.mails();
    const told = mails.filter(
      ({ kind, to }) => to === 'erika@handwerk.example' && kind.startsWith('freischaltung.'),
    );
    expect(told).toHaveLength(1);
  });
});

describe('taking back', () => {
  test('new rows go, changed ones get their former values, and the trail of the Betrieb says who did what when', async () => {
    const reader = (await staffMember(portal, 'administration,auskunft', 'protokoll@kammer.example')).browser;
    await atTheConsole(csv(row('123456', 'Alt')));
    const page = await undone(
      await applied(csv(row('123456', 'Neu', { geloescht: '2026-11-20' }), row('123457', 'Dazu'))),
    );
    expect(page.text).toMatch(/Zurückgenommen am .* von Sabine Beispiel/);
    expect(await find('123456')).toMatchObject({ name: 'Alt', geloeschtAm: null });
    expect(await find('123457')).toBeUndefined();
    await applied(csv(row('123456', 'Später'), row('123458', 'Anders')));
    await atTheConsole(csv(row('123456', 'Vom Server')));
    const trail = await reader.get('/verwaltung/protokoll?zu=123456');
    const record = await reader.get(`/verwaltung/betriebe/${(await find('123456'))?.id}`);
    const file = (await reader.get('/verwaltung/protokoll/datei?zu=123456')).html;
    const said = [
      /name: Alt → Neu/,
      /geloescht_am: leer → 2026-11-20/,
      /name: Neu → Alt/,
      /name: Alt → Später/,
      /name: Später → Vom Server/,
    ];
    for (const text of [record.text, trail.text, file])
      for (const change of said) expect(text).toMatch(change);
    for (const by of ['Sabine Beispiel', 'Kommando am Server'])
      expect(trail.root.querySelector('tbody')?.text).toContain(by);
    expect((await reader.get('/verwaltung/protokoll?zu=123458')).text).not.toContain('Später');
  });

  test('the first import of all leaves nothing', async () => {
    const page = await undone(await applied(csv(row('123456', 'Eins'), row('123457', 'Zwei'))));
    expect(page.text).toContain('Zurückgenommen am');
    expect(await find('123456')).toBeUndefined();
  });

  test('is refused where a later import, of whatever way, would be lost', async () => {
    const page = await applied(csv(row('123456', 'Eins')));
    await atTheConsole(csv(row('123456', 'Eins'), row('123457', 'Zwei')));
    const refused = await undone(page);
    expect(refused.text).toContain('Nur der letzte Import');
    expect(await find('123456')).toMatchObject({ name: 'Eins' });
  });

  test('is refused where something hangs on a new entry', async () => {
    await atTheConsole(csv(row('123456', 'Eins')));
    const page = await applied(csv(row('123456', 'Anders'), row('123457', 'Zwei')));
    const betrieb = await find('123457');
    const { accountId } = await signedInPerson(portal, 'max@handwerk.example');
    await portal.write((tx) =>
      tx.kysely
        .insertInto('links')
        .values({
          account_id: accountId,
          betrieb_id: betrieb?.id,
          method: 'pin',
          created_at: portal.clock.now(),
        })
        .execute(),
    );
    const refused = await undone(page);
    expect(refused.text).toContain('hängt schon etwas');
    expect(refused.text).toMatch(/geht es nicht: ?123457, Zwei ?Berichtigen Sie stattdessen mit einer neuen/);
    expect(refused.hasButton('Import zurücknehmen')).toBe(false);
    await portal.write((tx) => tx.kysely.deleteFrom('links').execute());
    expect((await browser.get(pathOf(refused))).hasButton('Noch einmal zurücknehmen')).toBe(true);
    expect(await find('123456')).toMatchObject({ name: 'Anders' });
    expect(await find('123457')).toMatchObject({ name: 'Zwei' });
  });

  test('only the newest can be taken back', async () => {
    const first = await applied(csv(row('123456', 'Eins')));
    const second = await applied(csv(row('123456', 'Zwei')));
    expect((await browser.get(pathOf(first))).hasButton('Import zurücknehmen')).toBe(false);
    const late = await browser.submit(first, 'Import zurücknehmen');
    await work();
    expect((await browser.get(pathOf(late))).text).toContain('Nur der letzte Import');
    expect((await undone(second)).text).toContain('Zurückgenommen am');
    expect(await find('123456')).toMatchObject({ name: 'Eins' });
  });
});
