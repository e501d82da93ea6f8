import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { actingPerson, documentPortal, someBetrieb } from '../../../../test/documents.ts';
import type { TestPerson } from '../../../../test/people.ts';
import { pdfAFaults } from '../../../../test/pdf-a.ts';
import { samplePhotoBytes } from '../../../../test/pictures.ts';
import { chosenFile, sampleFiles } from '../../../../test/sample-files.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import type { TestPortal } from '../../../../test/test-portal.ts';
import { openPdfViews } from '../../../platform/pdf-views/open-pdf-views.ts';
import { NoView, type PdfViews } from '../../../platform/pdf-views/pdf-views.ts';
import type { Storage } from '../../../platform/storage/object-store.ts';
import { tidyDocumentsJob } from '../tidy-job.ts';
import { viewJob } from './job.ts';

const real = openPdfViews();
/** What makes the views of a test: the real one, unless it says otherwise. */
let make: PdfViews['make'];
let made = 0;
let portal: TestPortal;
let staff: StaffMember;
let betriebId: string;
let erika: TestPerson;
let number = 500_000;

beforeAll(async () => {
  portal = await documentPortal({
    pdfViews: {
      kinds: ['picture'],
      make(original, facts) {
        made += 1;
        return make(original, facts);
      },
    },
  });
  staff = await staffMember(portal);
});
afterAll(() => portal.close());
beforeEach(async () => {
  await portal.write((tx) => tx.kysely.deleteFrom('documents').execute());
  await sweep();
  number += 1;
  made = 0;
  make = async function* (original) {
    for await (const piece of original) void piece;
    yield Buffer.from('%PDF-1.7 a view');
  };
  betriebId = await someBetrieb(portal, String(number));
  erika = await actingPerson(portal, `erika.foto${number}@handwerk.example`, betriebId);
});

async function send(...files: readonly File[]) {
  const form = await erika.browser.get('/dokumente/hochladen');
  return erika.browser.submit(
    form,
    'Dokumente senden',
    { 'An wen?': 'handwerksrolle', Betreff: 'Foto' },
    { Dateien: files },
  );
}
const photo = (name = 'Meisterbrief.jpg') => chosenFile(samplePhotoBytes, name);
const job = () => viewJob(portal.house);
const runAll = async () => {
  while (await job().run(portal.chamber, portal.clock.now()));
};
const views = () =>
  portal.read((db) =>
    db.kysely.selectFrom('document_pdf_views').select(['state', 'tries', 'object']).execute(),
  );
/** Removes what no row names; files of the store have the time of this machine. */
const sweep = () => {
  const latest = Math.max(Date.now(), portal.clock.now().getTime());
  return tidyDocumentsJob(portal.house).run(portal.chamber, new Date(latest + 2 * 86_400_000));
};
const objects = async () => {
  const names: string[] = [];
  for await (const { name } of portal.house.storage.of(portal.chamber.slug).list()) names.push(name);
  return names;
};

test('lies beside the original for whoever sent it and for the office, as an attachment by the same rules', async () => {
  make = real.make;
  const sent = await send(photo());
  expect(sent.hasLink('Ansicht als PDF: Meisterbrief.jpg')).toBe(false);
  await runAll();
  const page = await erika.browser.get(sent.path);
  const path = page.link('Ansicht als PDF: Meisterbrief.jpg');
  const cookie = [...erika.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await portal.fetch(
    new Request(`${portal.chamber.origin}${path}`, {
      headers: { host: new URL(portal.chamber.origin).host, cookie },
    }),
  );
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toContain('Meisterbrief (Ansicht).pdf');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(pdfAFaults(Buffer.from(await answer.arrayBuffer()))).toEqual([]);
  const otherBetrieb = await someBetrieb(portal, '790009');
  const other = await actingPerson(portal, `fremd.foto${number}@handwerk.example`, otherBetrieb);
  expect((await other.browser.get(path)).status).toBe(404);

  const nummer = sent.path.split('/').at(-1);
  const before = (await portal.auditTrail()).filter((line) => line.startsWith('documents.opened')).length;
  const inOffice = await staff.browser.get(`/verwaltung/dokumente/${nummer}`);
  const view = await staff.browser.get(inOffice.link('Ansicht als PDF: Meisterbrief.jpg'));
  expect([view.status, view.html.slice(0, 8)]).toEqual([200, '%PDF-1.7']);
  expect((await portal.auditTrail()).filter((line) => line.startsWith('documents.opened')).length).toBe(
    before + 1,
  );
});

test('is made of pictures, office files and HEIC alone, and of the latter two only where there is a converter', async () => {
  const sent = await send(
    photo(),
    chosenFile(sampleFiles.docx, 'Brief.docx'),
    chosenFile(sampleFiles.pdf, 'Zeugnis.pdf'),
    chosenFile(sampleFiles.heic, 'Foto.heic'),
  );
  await runAll();
  expect(made).toBe(1);
  const page = await erika.browser.get(sent.path);
  expect(page.hasLink('Ansicht als PDF: Brief.docx')).toBe(false);
  const viewed = async (kinds: PdfViews['kinds']) => {
    const pdfViews: PdfViews = { kinds, make: (...given) => make(...given) };
    while (await viewJob({ ...portal.house, pdfViews }).run(portal.chamber, portal.clock.now()));
    const later = await erika.browser.get(sent.path);
    return ['Brief.docx', 'Foto.heic', 'Zeugnis.pdf'].filter((name) =>
      later.hasLink(`Ansicht als PDF: ${name}`),
    );
  };
  expect(await viewed(['picture', 'office'])).toEqual(['Brief.docx']);
  expect(await viewed(['picture', 'office', 'heic'])).toEqual(['Brief.docx', 'Foto.heic']);
});

test('is sealed under a key that goes with the document, and its bytes go at the next sweep', async () => {
  const sent = await send(photo());
  await runAll();
  const [row] = await portal.read((db) => db.kysely.selectFrom('document_pdf_views').selectAll().execute());
  const object = String(row?.['object']);
  const store = portal.house.storage.of(portal.chamber.slug);
  expect((await buffer(store.read(object))).includes('a view')).toBe(false);
  await sweep();
  expect(await objects()).toContain(object);
  const nummer = sent.path.split('/').at(-1)!;
  await portal.write((tx) =>
    tx.kysely.deleteFrom('documents').where('ref_kind', '=', 'upload').where('ref_id', '=', nummer).execute(),
  );
  expect((await views()).map((one) => one['object'])).not.toContain(object);
  await sweep();
  expect(await objects()).not.toContain(object);
});

test('that cannot be made is noted once, and the original is handed out as before', async () => {
  make = () => {
    throw new NoView('damaged');
  };
  const sent = await send(photo(), photo('Zweites.jpg'));
  await runAll();
  await runAll();
  expect((await views()).map(({ state, tries }) => [state, tries])).toEqual([
    ['failed', 1],
    ['failed', 1],
  ]);
  const noted = (await portal.auditTrail()).filter((line) => line.includes('documents.view-failed: damaged'));
  expect(noted.length).toBe(2);
  const page = await erika.browser.get(sent.path);
  expect(page.text).not.toContain('Ansicht als PDF');
  const original = page.link('Meisterbrief.jpg (1 KB)');
  expect((await erika.browser.get(original)).status).toBe(200);
  expect((await erika.browser.get(`${original}?ansicht=pdf`)).status).toBe(404);
});

test('is tried three times a quarter of an hour apart, while others have their turn', async () => {
  make = async function* (original, { title }) {
    for await (const piece of original) void piece;
    if (title === 'schlecht.jpg') throw new Error('out of memory');
    yield Buffer.from('%PDF');
  };
  await send(photo('schlecht.jpg'));
  portal.clock.pass({ minutes: 1 });
  const good = await send(photo('gut.jpg'));
  const run = () => job().run(portal.chamber, portal.clock.now());
  await expect(run()).rejects.toThrow('out of memory');
  expect([await run(), await run()]).toEqual([true, false]);
  expect((await erika.browser.get(good.path)).hasLink('Ansicht als PDF: gut.jpg')).toBe(true);
  portal.clock.pass({ minutes: 15 });
  await expect(run()).rejects.toThrow('out of memory');
  portal.clock.pass({ minutes: 15 });
  await expect(run()).rejects.toThrow('out of memory');
  portal.clock.pass({ minutes: 15 });
  expect([await run(), made]).toEqual([false, 4]);
  const noted = (await portal.auditTrail()).filter((line) =>
    line.includes('documents.view-failed: given-up'),
  );
  expect(noted.length).toBe(1);
});

test('is made again where the process was killed before it was noted, and what was left is swept away', async () => {
  const sent = await send(photo());
  const dying: Storage = {
    of(slug) {
      const store = portal.house.storage.of(slug);
      return {
        ...store,
        async takeIn(chunks) {
          const incoming = await store.takeIn(chunks);
          await incoming.keep();
          throw new Error('killed');
        },
      };
    },
  };
  await expect(
    viewJob({ ...portal.house, storage: dying }).run(portal.chamber, portal.clock.now()),
  ).rejects.toThrow('killed');
  const left = await objects();
  expect((await views())[0]).toMatchObject({ state: 'due', object: null });
  portal.clock.pass({ minutes: 15 });
  await runAll();
  const [row] = await views();
  expect(row).toMatchObject({ state: 'made', tries: 2 });
  expect((await erika.browser.get(sent.path)).text).toContain('Ansicht als PDF');
  await sweep();
  const after = await objects();
  const orphans = left.filter((name) => !after.includes(name));
  expect([orphans.length, after.includes(String(row?.['object']))]).toEqual([1, true]);
});

test('of a document that was deleted meanwhile is left nowhere', async () => {
  await send(photo());
  const before = await objects();
  make = async function* () {
    yield Buffer.from('%PDF');
    await portal.write((tx) => tx.kysely.deleteFrom('documents').where('ref_kind', '=', 'upload').execute());
  };
  await runAll();
  expect(await objects()).toEqual(before);
});

test('is made once by two workers at the same time', async () => {
  await send(photo());
  const run = () => job().run(portal.chamber, portal.clock.now());
  expect((await Promise.all([run(), run()])).filter(Boolean).length).toBe(1);
  expect(made).toBe(1);
});
