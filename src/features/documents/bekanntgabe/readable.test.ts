import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { actingPerson, documentPortal, pdfFile, someBetrieb } from '../../../../test/documents.ts';
import type { TestPerson } from '../../../../test/people.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import type { TestPortal } from '../../../../test/test-portal.ts';
import { scanJob } from '../scan-job.ts';
import { bekanntgabeJob } from './job.ts';
import { selectBekanntgaben, selectLog } from './queries.ts';

let portal: TestPortal;
let staff: StaffMember;
let ada: TestPerson;
let betriebId: string;
let number = 410_000;
beforeAll(async () => {
  const rules = [{ from: '2025-01-01', way: 'notice', days: 3, law: 'Art. 24 BayDiG' }];
  portal = await documentPortal({
    settings: {
      documents: { upload: 'offered', box: 'offered', bekanntgabe: { land: 'BY', rules, remindOnDays: [] } },
    },
    virusScanner: {
      async scan(chunks) {
        let text = '';
        for await (const chunk of chunks) text += Buffer.from(chunk).toString('latin1');
        return text.includes('EICAR') ? 'infected' : 'clean';
      },
    },
  });
  staff = await staffMember(portal);
});
afterAll(() => portal.close());
beforeEach(async () => {
  number += 1;
  betriebId = await someBetrieb(portal, String(number), `Betrieb ${number}`);
  ada = await actingPerson(portal, `ada${number}@handwerk.example`, betriebId);
  await ada.browser.submit(await ada.browser.get('/mein-betrieb/einstellungen'), 'Zustimmen', {
    'Förmliche Schreiben sollen ins Portal kommen. Ich habe gelesen, was dann gilt.': true,
  });
});

async function serve(files: readonly File[]) {
  await staff.browser.submit(
    await staff.browser.get(`/verwaltung/betriebe/${betriebId}/dokumente`),
    'Zustellen',
    { Art: 'sonstiges', Betreff: 'Bescheid', 'Förmliches Schreiben: Es läuft eine Frist': true },
    { Dateien: files },
  );
  const [row] = await portal.read((db) =>
    db.kysely.selectFrom('document_deliveries').select('id').where('betrieb_id', '=', betriebId).execute(),
  );
  return row?.['id'] as string;
}
const job = () => bekanntgabeJob(portal.house).run(portal.chamber, portal.clock.now());
/** Looks at one file after the other, as the worker does. */
const scanOne = () => scanJob(portal.house).run(portal.chamber, portal.clock.now());
const look = async (id: string) => (await portal.read((db) => selectBekanntgaben(db, [id])))[0];
const events = async (id: string) => (await portal.read((db) => selectLog(db, id))).map(({ event }) => event);
const formalMails = async () =>
  (await portal.mails()).filter(({ to, kind }) => to === ada.email && kind === 'documents.formal');

test('with a virus is never deemed served: it goes by post, printed elsewhere, and the colleague is told', async () => {
  const id = await serve([pdfFile('bescheid.pdf', 'EICAR'), pdfFile('anlage.pdf')]);
  while (await scanOne());
  await job();
  expect(await look(id)).toMatchObject({ state: 'lapsed', lapseReason: 'infected', deemedOn: null });
  expect(await formalMails()).toEqual([]);
  const mail = await portal.lastMailTo(staff.email);
  expect(mail.text).toContain('Die Datei „bescheid.pdf“ darin enthält einen Virus.');
  expect(mail.text).toContain('es läuft keine Frist');
  const post = await staff.browser.get('/verwaltung/schreiben-per-post');
  expect(post.text).toContain('Datei enthält einen Virus');
  expect(post.text).toContain('Drucken Sie dieses Schreiben aus dem Programm');
  const archive = (await staff.browser.get('/verwaltung/schreiben-per-post/stapel')).html;
  expect(archive).toContain('-0 Deckblatt.pdf');
  expect(archive).not.toContain('bescheid.pdf');
  expect((await ada.browser.get('/dokumente')).text).toContain('Eine Frist hat nicht begonnen.');
});

test('is read by colleagues who may not act on it: they are not told, and their getting it does not count', async () => {
  const reader = await actingPerson(portal, `lese${number}@handwerk.example`, betriebId, ['lesen']);
  const trainer = await actingPerson(portal, `lehre${number}@handwerk.example`, betriebId, ['ausbildung']);
  const id = await serve([pdfFile('bescheid.pdf')]);
  while (await scanOne());
  await job();
  for (const { email } of [reader, trainer])
    expect((await portal.mails()).filter(({ to }) => to === email)).toEqual([]);
  const box = await reader.browser.get('/dokumente');
  expect(box.text).toContain('Nur zum Lesen: Abgerufen ist es erst');
  expect((await reader.browser.submit(box, 'bescheid.pdf herunterladen')).html).toMatch(/^%PDF-/);
  const all = 'Alle diese Dokumente herunterladen (ZIP)';
  await trainer.browser.submit(await trainer.browser.get('/dokumente'), all);
  expect(await events(id)).not.toContain('retrieved');
  const own = await ada.browser.get('/dokumente');
  expect(own.text).not.toContain('Nur zum Lesen');
  await ada.browser.submit(own, 'bescheid.pdf herunterladen');
  expect(await events(id)).toContain('retrieved');
});

test('goes by post where nobody may act on it, though somebody could read it', async () => {
  const reader = await actingPerson(portal, `lese${number}@handwerk.example`, betriebId, ['lesen']);
  await portal.write((tx) => tx.kysely.deleteFrom('links').where('account_id', '=', ada.accountId).execute());
  const id = await serve([pdfFile('bescheid.pdf')]);
  while (await scanOne());
  await job();
  expect((await look(id))?.lapseReason).toBe('nobody-acts');
  const box = await reader.browser.get('/dokumente');
  expect(box.text).toContain('kommt per Post');
  expect(box.text).not.toContain('Neu');
});

test('goes by post where the Betrieb has left the register: nobody acts for it any more', async () => {
  await portal.write((tx) =>
    tx.kysely
      .updateTable('betriebe')
      .set({ geloescht_am: '2026-11-01' })
      .where('id', '=', betriebId)
      .execute(),
  );
  const id = await serve([pdfFile('bescheid.pdf')]);
  while (await scanOne());
  await job();
  expect((await look(id))?.lapseReason).toBe('nobody-acts');
});

test('half of it got is not got', async () => {
  const id = await serve([pdfFile('bescheid.pdf'), pdfFile('anlage.pdf')]);
  while (await scanOne());
  await job();
  const box = await ada.browser.get('/dokumente');
  await ada.browser.submit(box, 'anlage.pdf herunterladen');
  expect(await look(id)).toMatchObject({ state: 'provided', retrievedAt: null });
  await ada.browser.submit(box, 'bescheid.pdf herunterladen');
  expect((await look(id))?.state).toBe('retrieved');
});

test('is provided, told and counted once all of its files can be read, and not before', async () => {
  const id = await serve([pdfFile('bescheid.pdf'), pdfFile('anlage.pdf')]);
  await job();
  await scanOne();
  await job();
  portal.clock.pass({ days: 3 });
  expect(await look(id)).toMatchObject({ state: 'checking', notifiedAt: null, deemedOn: null });
  expect([await events(id), await formalMails()]).toEqual([['consent'], []]);
  ada = await actingPerson(portal, `zweite${number}@handwerk.example`, betriebId);
  const box = await ada.browser.get('/dokumente');
  expect(box.text).toContain('Das Schreiben wird noch auf Viren geprüft. Bis dahin beginnt keine Frist.');
  expect(box.html).not.toContain('herunterladen</button>');
  await scanOne();
  await job();
  expect(await look(id)).toMatchObject({ state: 'provided', providedAt: portal.clock.now() });
  expect([await events(id), (await formalMails()).length]).toEqual([['consent', 'provided'], 1]);
});
