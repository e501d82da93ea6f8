import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  actingPerson,
  documentPortal,
  erikaWithBetrieb,
  pdfFile,
  typedUpload,
} from '../../../test/documents.ts';
import { type TestPerson, signedInPerson } from '../../../test/people.ts';
import { chosenFile, sampleFiles } from '../../../test/sample-files.ts';
import { staffMember } from '../../../test/staff.ts';
import type { TestPortal } from '../../../test/test-portal.ts';
import { documentRetention } from './retention.ts';
import { tidyDocumentsJob } from './tidy-job.ts';

let portal: TestPortal;
let betriebId: string;
let erika: TestPerson;
let number: number;
beforeAll(async () => {
  portal = await documentPortal();
});
afterAll(() => portal.close());
beforeEach(async () => {
  ({ betriebId, erika, number } = await erikaWithBetrieb(portal));
});

async function send(
  files: readonly File[],
  fields: Readonly<Record<string, string | boolean>> = typedUpload,
  label = 'Dateien',
) {
  const form = await erika.browser.get('/dokumente/hochladen');
  return erika.browser.submit(form, 'Dokumente senden', fields, { [label]: files });
}

const objects = async () => {
  const names: string[] = [];
  for await (const { name } of portal.house.storage.of(portal.chamber.slug).list()) names.push(name);
  return names;
};
const rows = (table: string) => portal.read((db) => db.kysely.selectFrom(table).selectAll().execute());

describe('somebody who acts for a Betrieb', () => {
  test('sends documents: number, confirmation, and the files again as they were', async () => {
    const sent = await send([pdfFile('Meisterbrief Größe.pdf'), chosenFile(sampleFiles.jpeg, 'foto.JPG')]);
    expect(sent.path).toMatch(/^\/dokumente\/gesendet\/1\d{3}$/);
    expect(sent.heading).toMatch(/^Dokumente Nr\. 1\d{3}$/);
    for (const words of ['Meisterbrief', 'Guten Tag!', 'Handwerksrolle', 'Muster Metallbau GmbH', 'foto.jpg'])
      expect(sent.text).toContain(words);
    const mail = await portal.lastMailTo(erika.email);
    expect(mail.subject).toMatch(/^Ihre Dokumente Nr\. 1\d{3}$/);
    expect(mail.text).toContain('Meisterbrief Größe.pdf');
    const file = await erika.browser.get(sent.link('Meisterbrief Größe.pdf (1 KB)'));
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.html).toBe(await pdfFile('Meisterbrief Größe.pdf').text());
    expect((await erika.browser.get('/dokumente')).text).toContain('angekommen');
  });

  test('shows what they sent to Verwaltung, and to themselves as long as they act for it', async () => {
    const colleague = await actingPerson(portal, `rolf${number}@handwerk.example`, betriebId, ['ausbildung']);
    const form = await colleague.browser.get('/dokumente/hochladen');
    const sent = await colleague.browser.submit(form, 'Dokumente senden', typedUpload, {
      Dateien: [pdfFile('Brief.pdf')],
    });
    const file = sent.link('Brief.pdf (1 KB)');
    const list = await erika.browser.get('/dokumente');
    expect(list.text).toContain('Für Ihren Betrieb gesendet');
    const seen = await erika.browser.get(list.link(sent.heading));
    expect([seen.heading, seen.text]).toEqual([sent.heading, expect.stringContaining('rolf')]);
    expect((await erika.browser.get(file)).status).toBe(200);
    await portal.write((tx) =>
      tx.kysely
        .updateTable('links')
        .set({ ended_at: portal.clock.now(), end_reason: 'case-worker' })
        .where('id', '=', colleague.linkId)
        .execute(),
    );
    for (const path of [sent.path, file]) expect((await colleague.browser.get(path)).status).toBe(404);
    expect((await erika.browser.get(file)).status).toBe(200);
  });

  test('keeps what was typed and the good files where one is refused, and sends those with one more press', async () => {
    const bad = [chosenFile(Buffer.from('MZ'), 'rechnung.pdf'), new File([], 'leer.pdf')];
    const refused = await send([pdfFile('gut.pdf'), ...bad], { ...typedUpload, Betreff: '' });
    expect(refused.status).toBe(422);
    expect(refused.fieldError('Betreff')).toContain('worum es geht');
    expect(refused.text).toContain(
      'Die Datei „rechnung.pdf“ heißt wie PDF, ihr Inhalt ist aber etwas anderes',
    );
    // a sentence for each file, by its name
    const summary = refused.root.querySelectorAll('.portal-errors li').map(({ text }) => text);
    expect(summary).toEqual([
      expect.stringContaining('worum es geht'),
      expect.stringContaining('Die Datei „rechnung.pdf“'),
      'Die Datei „leer.pdf“ ist leer.',
    ]);
    expect(refused.text).toContain('gut.pdf (1 KB) nicht senden');
    expect(refused.root.querySelector('#note')?.text).toBe('Guten Tag!');
    const sent = await erika.browser.submit(refused, 'Dokumente senden', { Betreff: 'Jetzt aber' });
    expect(sent.text).toContain('gut.pdf');
    expect(sent.text).not.toContain('rechnung.pdf');
  });

  test('takes off again what was taken already', async () => {
    const refused = await send([pdfFile('falsch.pdf'), pdfFile('richtig.pdf')], {
      ...typedUpload,
      Betreff: '',
    });
    const sent = await erika.browser.submit(refused, 'Dokumente senden', {
      Betreff: 'Ohne die falsche',
      'falsch.pdf (1 KB) nicht senden': true,
    });
    expect(sent.text).toContain('richtig.pdf');
    expect(sent.text).not.toContain('falsch.pdf');
  });

  test('sends the same form twice, also at once, and it is one', async () => {
    const form = await erika.browser.get('/dokumente/hochladen');
    const press = () =>
      erika.browser.submit(form, 'Dokumente senden', typedUpload, { Dateien: [pdfFile('einmal.pdf')] });
    const pages = await Promise.all([press(), press(), press()]);
    expect(new Set([...pages.map(({ path }) => path), (await press()).path]).size).toBe(1);
    expect((await portal.mails()).filter(({ to }) => to === erika.email)).toHaveLength(1);
    const hanging = await portal.read((db) =>
      db.kysely.selectFrom('documents').select('ref_kind').where('name', '=', 'einmal.pdf').execute(),
    );
    expect(hanging).toEqual([{ ref_kind: 'upload' }]);
  });

  test('keeps other files of a form that was sent already, and asks whether they are to go too', async () => {
    const form = await erika.browser.get('/dokumente/hochladen');
    const press = (content: string) =>
      erika.browser.submit(form, 'Dokumente senden', typedUpload, {
        Dateien: [chosenFile(Buffer.concat([sampleFiles.pdf, Buffer.from(content)]), 'scan.pdf')],
      });
    const first = await press('%eins');
    const asks = await press('%zwei');
    expect([asks.status, asks.fieldError('Weitere Dateien')]).toEqual([
      422,
      expect.stringContaining('waren nicht dabei'),
    ]);
    expect(asks.text).toContain('scan.pdf (1 KB) nicht senden');
    const second = await erika.browser.submit(asks, 'Dokumente senden');
    expect(second.text).toContain('scan.pdf');
    expect(second.path).not.toBe(first.path);
    expect((await press('%eins')).path).toBe(first.path);
  });

  test.each<readonly [string, readonly File[], string]>([
    ['nothing', [], 'Wählen Sie mindestens eine Datei aus.'],
    ['eleven files', Array.from({ length: 11 }, (_, at) => pdfFile(`${at}.pdf`)), 'Mehr als 10 gehen nicht'],
    ['too much', [chosenFile(Buffer.alloc(41 * 2 ** 20), 'film.pdf')], 'größer als 40 MB'],
  ])('is told why %s is not taken', async (_what, files, sentence) => {
    const refused = await send(files);
    expect([refused.status, refused.fieldError('Dateien')]).toEqual([422, expect.stringContaining(sentence)]);
    expect(refused.fieldValue('Betreff')).toBe('Meisterbrief');
  });

  test('is told of an empty form that the file is missing too', async () => {
    const empty = await erika.browser.submit(
      await erika.browser.get('/dokumente/hochladen'),
      'Dokumente senden',
    );
    expect(empty.fieldError('Betreff')).toContain('worum es geht');
    expect(empty.fieldError('Dateien')).toContain('Wählen Sie mindestens eine Datei aus.');
  });

  test('is told that a form of somebody else is none', async () => {
    const form = await erika.browser.get('/dokumente/hochladen');
    const other = await actingPerson(portal, `kim${number}@handwerk.example`, betriebId);
    const token = form.root.querySelector('input[name=form]')?.getAttribute('value') ?? '';
    const refused = await other.browser.post('/dokumente/hochladen', {
      form: token,
      'handelt-fuer': other.linkId,
      department: 'kurse',
      title: 'x',
    });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('nicht mehr gültig')]);
  });
});

describe('who does not get there', () => {
  test('a stranger, somebody without a link, and who may only read', async () => {
    expect((await portal.newBrowser().get('/dokumente/hochladen')).path).toContain('/anmelden');
    const newcomer = await signedInPerson(portal, `neu${number}@handwerk.example`);
    expect((await newcomer.browser.get('/dokumente/hochladen')).html).toContain('/freischalten');
    const reader = await actingPerson(portal, `lese${number}@handwerk.example`, betriebId, ['lesen']);
    const refused = await reader.browser.get('/dokumente/hochladen');
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('Ausbildung')]);
  });

  test('nobody else sees what one has sent, nor its files', async () => {
    const sent = await send([pdfFile('geheim.pdf')]);
    const file = sent.link('geheim.pdf (1 KB)');
    const other = await actingPerson(portal, `fremd${number}@handwerk.example`, betriebId, ['ausbildung']);
    for (const path of [sent.path, file, '/dokumente/gesendet/0', '/dokumente/gesendet/x', `${sent.path}/x`])
      expect([path, (await other.browser.get(path)).status]).toEqual([path, 404]);
  });
});

describe('the office', () => {
  test('finds them as work of the department alone, opens them, hands them on and marks them as done once', async () => {
    const sent = await send([pdfFile('brief.pdf')], { ...typedUpload, Betreff: `Brief ${number}` });
    const nummer = sent.heading.replace(/\D/g, '');
    const register = await staffMember(portal, 'handwerksrolle', `rolle${number}@kammer.example`);
    const courses = await staffMember(portal, 'kurse', `kurse${number}@kammer.example`);
    const path = `/verwaltung/dokumente/${nummer}`;
    expect((await register.browser.get('/verwaltung')).text).toContain(`Dokumente prüfen: Brief ${number}`);
    expect((await courses.browser.get('/verwaltung/dokumente')).text).not.toContain(`Brief ${number}`);
    expect((await courses.browser.get(path)).status).toBe(404);
    const page = await register.browser.get(path);
    expect(page.text).toContain('von keinem Virenscanner');
    expect((await register.browser.get(page.link('brief.pdf (1 KB)'))).html).toBe(
      await pdfFile('brief.pdf').text(),
    );
    const stays = await register.browser.submit(page, 'Weitergeben');
    expect([stays.status, stays.fieldError('Abteilung')]).toEqual([
      422,
      'Fehler: Wählen Sie eine andere Abteilung.',
    ]);
    await register.browser.submit(page, 'Weitergeben', { Abteilung: 'kurse' });
    expect((await register.browser.get(path)).status).toBe(404);
    const there = await courses.browser.get(path);
    const done = await courses.browser.submit(there, 'Als erledigt vermerken');
    expect(done.text).toContain('Als erledigt vermerkt');
    expect(done.text).toContain('Sabine Beispiel');
    expect((await courses.browser.submit(there, 'Als erledigt vermerken')).text).toContain('Das hat schon');
    expect((await courses.browser.get('/verwaltung/dokumente?stand=erledigt')).text).toContain(
      `Brief ${number}`,
    );
    expect((await erika.browser.get(sent.path)).text).toContain('angesehen und erledigt');
    expect((await portal.auditTrail()).join()).toContain('documents.opened: done');
  });
});

test('what nobody sends, what is long done and what no row names goes', async () => {
  const sent = await send([pdfFile('behalten.pdf')]);
  await send([pdfFile('liegen-geblieben.pdf')], { ...typedUpload, Betreff: '' });
  await portal.house.storage.of(portal.chamber.slug).keep(
    (async function* () {
      yield Buffer.from('of a killed process');
    })(),
  );
  const before = await objects();
  const job = tidyDocumentsJob(portal.house);
  // files of the store have the time of this machine
  const later = (days: number) =>
    new Date(Math.max(Date.now(), portal.clock.now().getTime()) + days * 86_400_000);
  const forget = async (at: Date) => {
    for (const kind of documentRetention)
      await portal.write(
        async (tx) => await kind.forget?.(tx, { now: at, most: 500, endRecords: () => Promise.resolve() }),
      );
    await job.run(portal.chamber, at);
  };
  await forget(later(3));
  const kept = (await rows('documents')).map((row) => row['object']);
  expect((await objects()).toSorted()).toEqual(kept.map(String).toSorted());
  expect(before.length).toBeGreaterThan(kept.length);
  expect((await erika.browser.get(sent.path)).text).toContain('behalten.pdf');
  await portal.write((tx) =>
    tx.kysely.updateTable('document_uploads').set({ done_at: portal.clock.now() }).execute(),
  );
  await forget(later(400));
  expect([await rows('documents'), await rows('document_uploads'), await objects()]).toEqual([[], [], []]);
});
