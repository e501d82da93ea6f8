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
