import { afterAll, beforeAll, expect, test } from 'vitest';
import { actingPerson, documentPortal, pdfFile, someBetrieb } from '../../../test/documents.ts';
import type { TestPortal } from '../../../test/test-portal.ts';
import { scanJob } from './scan-job.ts';

let portal: TestPortal;
let isAway = true;
beforeAll(async () => {
  portal = await documentPortal({
    virusScanner: {
      async scan(chunks) {
        let text = '';
        for await (const chunk of chunks) text += Buffer.from(chunk).toString('latin1');
        if (isAway) throw new Error('away');
        return text.includes('EICAR') ? 'infected' : 'clean';
      },
    },
  });
});
afterAll(() => portal.close());

test('waits for the scanner, is given to nobody meanwhile, and then to whom it belongs', async () => {
  const betriebId = await someBetrieb(portal, '300001');
  const erika = await actingPerson(portal, 'erika@handwerk.example', betriebId);
  const form = await erika.browser.get('/dokumente/hochladen');
  const sent = await erika.browser.submit(
    form,
    'Dokumente senden',
    { 'An wen?': 'kurse', Betreff: 'Zwei Dateien' },
    { Dateien: [pdfFile('gut.pdf'), pdfFile('boese.pdf', 'EICAR')] },
  );
  expect(sent.text).toContain('Ihre Dateien werden noch auf Viren geprüft.');
  expect(sent.hasLink('gut.pdf (1 KB)')).toBe(false);
  const ids = await portal.read((db) =>
    db.kysely.selectFrom('documents').select(['id', 'name']).orderBy('position').execute(),
  );
  for (const { id } of ids) expect((await erika.browser.get(`${sent.path}/${id}`)).status).toBe(404);
  const job = scanJob(portal.house);
  await expect(job.run(portal.chamber, portal.clock.now())).rejects.toThrow('away');
  expect((await erika.browser.get(sent.path)).text).toContain('wird geprüft');
  isAway = false;
  while (await job.run(portal.chamber, portal.clock.now()));
  const after = await erika.browser.get(sent.path);
  expect(after.text).toContain('Eine Ihrer Dateien enthält einen Virus.');
  expect((await erika.browser.get(after.link('gut.pdf (1 KB)'))).status).toBe(200);
  const infected = ids.find(({ name }) => name === 'boese.pdf')?.['id'];
  expect((await erika.browser.get(`${sent.path}/${infected}`)).status).toBe(404);
  const mail = await portal.lastMailTo('erika@handwerk.example');
  expect(mail.text).toContain('Ihre Datei „boese.pdf“');
  expect((await portal.auditTrail()).join()).toContain('documents.infected: done');
});

test('goes on with other files while one cannot be read, and gives that up after a day', async () => {
  const betriebId = await someBetrieb(portal, '300002');
  const lea = await actingPerson(portal, 'lea.lesbar@handwerk.example', betriebId);
  const form = await lea.browser.get('/dokumente/hochladen');
  const sent = await lea.browser.submit(
    form,
    'Dokumente senden',
    { 'An wen?': 'kurse', Betreff: 'Zwei Dateien' },
    { Dateien: [pdfFile('weg.pdf'), pdfFile('da.pdf')] },
  );
  await portal.write((tx) =>
    tx.kysely
      .updateTable('documents')
      .set({ object: 'f'.repeat(64), kept_at: new Date('2026-11-01T08:00:00Z') })
      .where('name', '=', 'weg.pdf')
      .execute(),
  );
  const job = scanJob(portal.house);
  const run = () => job.run(portal.chamber, portal.clock.now());
  await expect(run()).rejects.toThrow('unable to authenticate');
  expect(await run()).toBe(true);
  const meanwhile = await lea.browser.get(sent.path);
  expect([meanwhile.hasLink('da.pdf (1 KB)'), meanwhile.text.includes('wird geprüft')]).toEqual([true, true]);
  expect(await run()).toBe(false);
  for (let tries = 0; tries < 9; tries += 1) {
    portal.clock.pass({ hours: 1 });
    await run().catch(() => {});
  }
  expect((await portal.lastMailTo('lea.lesbar@handwerk.example')).text).not.toContain(
    'nicht auf Viren prüfen',
  );
  for (let tries = 0; tries < 3; tries += 1) {
    portal.clock.pass({ hours: 9 });
    await run().catch(() => {});
  }
  expect(await run()).toBe(false);
  expect((await portal.lastMailTo('lea.lesbar@handwerk.example')).text).toContain(
    'Ihre Datei „weg.pdf“ zu den Dokumenten Nr.',
  );
  expect((await portal.auditTrail()).join()).toContain('documents.unreadable: done');
});

test('lets others go first after a scanner that hung up, without counting that against the file', async () => {
  const betriebId = await someBetrieb(portal, '300003');
  const lea = await actingPerson(portal, 'lea.rast@handwerk.example', betriebId);
  const form = await lea.browser.get('/dokumente/hochladen');
  await lea.browser.submit(
    form,
    'Dokumente senden',
    { 'An wen?': 'kurse', Betreff: 'Zwei Dateien' },
    { Dateien: [pdfFile('eins.pdf'), pdfFile('zwei.pdf')] },
  );
  await portal.write((tx) =>
    tx.kysely
      .updateTable('documents')
      .set({ kept_at: new Date('2026-11-01T08:00:00Z') })
      .where('name', '=', 'eins.pdf')
      .execute(),
  );
  isAway = true;
  await expect(scanJob(portal.house).run(portal.chamber, portal.clock.now())).rejects.toThrow('away');
  isAway = false;
  await scanJob(portal.house).run(portal.chamber, portal.clock.now());
  const rows = await portal.read((db) =>
    db.kysely
      .selectFrom('documents')
      .select(['name', 'scan', 'scan_tries'])
      .where('name', 'in', ['eins.pdf', 'zwei.pdf'])
      .orderBy('name')
      .execute(),
  );
  expect(rows).toEqual([
    { name: 'eins.pdf', scan: 'waiting', scan_tries: 0 },
    { name: 'zwei.pdf', scan: 'clean', scan_tries: 0 },
  ]);
});
