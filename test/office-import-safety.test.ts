import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, SeenPage } from './browser.ts';
import { csv, importAtTheConsole, row } from './register-rows.ts';
import { staffMember } from './staff.ts';
import { createTestPortal, type TestPortal } from './test-portal.ts';
import { features } from '../src/app/features.ts';
import { findBetriebByNummer } from '../src/features/betriebe/index.ts';
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

async function send(content: string, name = 'betriebe.csv'): Promise<SeenPage> {
  const form = await browser.get('/verwaltung/einspielen/betriebe');
  return browser.submit(form, 'Datei prüfen', {}, { 'CSV-Datei': [new File([content], name)] });
}

const pathOf = (page: SeenPage) => page.path.split('?')[0] ?? '';
async function checked(content: string): Promise<SeenPage> {
  const sent = await send(content);
  await work();
  return browser.get(pathOf(sent));
}

async function applied(content: string): Promise<SeenPage> {
  const page = await browser.submit(await checked(content), 'Übernehmen');
  await work();
  return browser.get(pathOf(page));
}

async function undone(page: SeenPage, button = 'Import zurücknehmen'): Promise<SeenPage> {
  const asked = await browser.submit(page, button);
  await work();
  return browser.get(pathOf(asked));
}

const atTheConsole = (content: string) => importAtTheConsole(portal, content);

describe('what must not be lost or done unseen', () => {
  const touch = (betriebsnummer: string, name: string) =>
    portal.write((tx) =>
      tx.kysely.updateTable('betriebe').set({ name }).where('betriebsnummer', '=', betriebsnummer).execute(),
    );

  test.each([
    ['in an empty register', ''],
    ['beside others', row('123456', 'Alt')],
  ])('a new entry that was changed since is not taken back: %s', async (_where, before) => {
    if (before !== '') await atTheConsole(csv(before));
    const page = await applied(csv(row('200001', 'Neu'), row('200002', 'Auch neu')));
    await touch('200001', 'Von Hand');
    expect((await undone(page)).text).toContain('Seitdem wurde wieder etwas geändert');
    expect(await find('200001')).toMatchObject({ name: 'Von Hand' });
    if (before === '') return;
    await touch('200001', 'Neu');
    const again = await undone(await browser.get(pathOf(page)), 'Noch einmal zurücknehmen');
    expect(again.text).toContain('Zurückgenommen');
    expect(await find('200001')).toBeUndefined();
  });

  test.each([
    ['in an empty register', ''],
    ['beside others', row('123457', 'Alt')],
  ])('what came at the console is taken back in the office alike: %s', async (_where, before) => {
    if (before !== '') await atTheConsole(csv(before));
    await atTheConsole(csv(row('123456', 'Dazu'), row('123457', 'Neu'), row('1', 'Falsch')));
    const list = await browser.get('/verwaltung/einspielen/betriebe');
    expect(list.text).toMatch(/betriebe\.csv.*Kommando am Serverübernommen/);
    const page = await browser.get(list.link('betriebe.csv'));
    expect(page.text).toMatch(/Übernommen am 21\.11\.2026.* von Kommando am Server/);
    expect(page.text).toMatch(/3betriebsnummer1|4betriebsnummer1/);
    expect((await undone(page)).text).toMatch(/Zurückgenommen am .* von Sabine Beispiel/);
    expect(await find('123456')).toBeUndefined();
    expect((await find('123457'))?.name).toBe(before === '' ? undefined : 'Alt');
  });

  test.each([
    ['another value', () => touch('123456', 'Dazwischen')],
    ['one entry more', () => atTheConsole(csv(row('123457', 'Dazu')))],
  ])(
    'where the register has %s than in the report, nothing is applied until it is read again',
    async (_what, change) => {
      await atTheConsole(csv(row('123456', 'Alt')));
      const page = await checked(csv(row('123456', 'Neu'), row('123457', 'Anders')));
      await change();
      const asked = await browser.submit(page, 'Übernehmen');
      await work();
      const again = await browser.get(pathOf(asked));
      expect(again.text).toContain('Das Verzeichnis hat sich seit dem Bericht geändert');
      expect(await find('123456')).not.toMatchObject({ name: 'Neu' });
      await browser.submit(again, 'Übernehmen');
      await work();
      expect(await find('123456')).toMatchObject({ name: 'Neu' });
    },
  );

  test('what fails for a reason that is not the file’s lets others go first, and somebody decides about it', async () => {
    const broken = await send(csv(row('123456', 'Alt')), 'a.csv');
    await portal.write((tx) => tx.kysely.deleteFrom('office_import_pieces').execute());
    const good = await send(csv(row('123457', 'Gut')), 'b.csv');
    for (let round = 0; round < 6; round += 1) await work().catch(() => {});
    expect((await browser.get(pathOf(good))).text).toContain('So würde sich das Verzeichnis ändern');
    const failed = await browser.get(pathOf(broken));
    expect(failed.text).toContain('an der Datei liegt es nicht');
    const retried = await browser.submit(failed, 'Noch einmal versuchen');
    expect(retried.text).toContain('Die Datei wird geprüft');
    for (let round = 0; round < 4; round += 1) await work().catch(() => {});
    const given = await browser.submit(await browser.get(pathOf(broken)), 'Verwerfen');
    expect(given.text).toContain('Verworfen');
  });
});
