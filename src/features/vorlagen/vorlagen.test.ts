import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkToBetrieb } from '../../../test/antrag.ts';
import type { Browser } from '../../../test/browser.ts';
import { pdfFile } from '../../../test/documents.ts';
import { forgetDue } from '../../../test/forget-due.ts';
import { hasPoppler, readPdfText } from '../../../test/pdf.ts';
import { registeredBetrieb, signedInPerson } from '../../../test/people.ts';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { writeForm } from '../../platform/pdf-forms/index.ts';
import { vorlagenFeature } from './feature.ts';
import { takeFilesJob } from './take-files-job.ts';

const both = (text: string) => ({ de: text, en: `${text} (en)` });
const settings = {
  vorlagen: {
    groups: [
      {
        id: 'ausbildung',
        title: both('Ausbildung'),
        entries: [
          { id: 'urlaub', title: both('Urlaub'), form: 'urlaubsantrag' },
          { id: 'website', title: both('Website'), link: 'https://kammer.example/formulare' },
          { id: 'fehlt', title: both('Fehlt'), file: 'fehlt.pdf' },
          {
            id: 'merkblatt',
            title: both('Merkblatt'),
            file: 'merkblatt.pdf',
            prefill: { Firma: 'betrieb.name' },
          },
        ],
      },
    ],
  },
};
const office = '/verwaltung/vorlagen';

/** A chamber's own form with a field that is named as it likes, and one named as the portal does. */
const merkblatt = writeForm({
  title: 'Merkblatt',
  issuer: 'Kammer',
  parts: [
    {
      kind: 'fields',
      fields: [
        { name: 'Firma', label: 'Firma' },
        { name: 'betrieb.ort', label: 'Ort' },
      ],
    },
  ],
});

let portal: TestPortal;
let dir: string;
let pia: Browser;
beforeAll(async () => {
  portal = await createTestPortal({ settings });
  dir = mkdtempSync(join(tmpdir(), 'chambers-'));
  mkdirSync(join(dir, portal.chamber.slug, 'vorlagen'), { recursive: true });
  const person = await signedInPerson(portal, 'pia.probe@handwerk.example');
  const name = 'Bäckerei Größmann GmbH';
  await linkToBetrieb(portal, person, await registeredBetrieb(portal, { betriebsnummer: '123456', name }));
  pia = person.browser;
});
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await portal.close();
});

async function fileAt(path: string, browser: Browser) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { host: new URL(portal.chamber.origin).host, cookie };
  const response = await portal.fetch(new Request(`${portal.chamber.origin}${path}`, { headers }));
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** One file of the profile is always missing: it stops no other, and the job says so in the end. */
async function takeFiles(): Promise<string> {
  const config = { ...portal.house.config, chambersDir: dir };
  const run = takeFilesJob({ ...portal.house, config }).run(portal.chamber, portal.clock.now());
  const said = await run.then(String, String);
  expect(said).toContain('fehlt.pdf');
  return said;
}

describe('whoever acts for a Betrieb', () => {
  it('gets a form of the portal to be saved, with the data of the register', async () => {
    const page = await pia.get('/vorlagen');
    expect(page.text).toContain('Bäckerei Größmann GmbH');
    const { response, bytes } = await fileAt(page.link('Urlaub'), pia);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    if (hasPoppler) expect(readPdfText(bytes)).toContain('Bäckerei Größmann GmbH');
    expect(page.link('Website')).toBe('https://kammer.example/formulare');
    // a file that the profile names is there once it was taken in
    expect(page.hasLink('Merkblatt')).toBe(false);
    expect((await pia.get('/vorlagen/website')).status).toBe(404);
  });

  it('gets a file of the profile, its fields filled in, and the new one after a change', async () => {
    const path = join(dir, portal.chamber.slug, 'vorlagen', 'merkblatt.pdf');
    expect(await takeFiles()).toContain('merkblatt.pdf');
    writeFileSync(path, merkblatt);
    expect(await takeFiles()).not.toContain('merkblatt.pdf');
    await takeFiles();
    const link = (await pia.get('/vorlagen')).link('Merkblatt');
    const { bytes } = await fileAt(link, pia);
    if (hasPoppler) expect(readPdfText(bytes)).toMatch(/Bäckerei Größmann GmbH[^]*Musterstadt/);
    writeFileSync(path, writeForm({ title: 'Neue Fassung', issuer: 'Kammer', parts: [] }));
    await takeFiles();
    if (hasPoppler) expect(readPdfText((await fileAt(link, pia)).bytes)).toContain('Neue Fassung');
    writeFileSync(path, 'nothing that a customer could send');
    expect(await takeFiles()).toContain('merkblatt.pdf');
  });

  it('is led to linking without a Betrieb or Person, and to signing in before', async () => {
    const { browser } = await signedInPerson(portal, 'nils.neu@handwerk.example');
    expect((await browser.get('/vorlagen')).text).toContain('Dafür brauchen Sie die Freischaltung');
    expect((await portal.newBrowser().get('/vorlagen/urlaub')).path).toMatch(/^\/anmelden\?weiter=/);
  });
});

describe('the office', () => {
  let worker: Browser;
  beforeAll(async () => {
    worker = (await staffMember(portal, 'lehrlingsrolle')).browser;
  });

  it('adds a template, which whoever acts then gets', async () => {
    const form = await worker.get(`${office}/neu`);
    const refused = await worker.submit(form, 'Anbieten', { Titel: ' ' });
    expect([refused.status, refused.fieldError('Titel'), refused.fieldError('Datei')]).toEqual([
      422,
      'Fehler: Geben Sie den Titel ein.',
      'Fehler: Wählen Sie eine Datei.',
    ]);
    const bad = { Datei: [new File(['MZ program'], 'virus.pdf')] };
    expect(
      (await worker.submit(form, 'Anbieten', { Gruppe: 'ausbildung', Titel: 'Aushang' }, bad)).status,
    ).toBe(422);
    const page = await worker.submit(
      form,
      'Anbieten',
      { Gruppe: 'ausbildung', Titel: 'Aushang' },
      { Datei: [pdfFile('aushang.pdf')] },
    );
    expect(page.text).toContain('Die Vorlage wird jetzt angeboten');
    const { response } = await fileAt((await pia.get('/vorlagen')).link('Aushang'), pia);
    expect(response.headers.get('content-disposition')).toContain('aushang.pdf');
  });

  it('replaces one of the profile and goes back to it', async () => {
    const form = await worker.get(`${office}/urlaub/ersetzen`);
    expect((await worker.submit(form, 'Ersetzen')).status).toBe(422);
    let page = await worker.submit(form, 'Ersetzen', {}, { Datei: [pdfFile('eigener-urlaub.pdf')] });
    expect(page.text).toContain('ersetzt durch Ihre Datei');
    const name = async () =>
      (await fileAt('/vorlagen/urlaub', pia)).response.headers.get('content-disposition');
    expect(await name()).toContain('eigener-urlaub.pdf');
    page = await worker.submit(page, 'Zurück zur Vorlage aus dem Profil: Urlaub');
    expect(page.text).not.toContain('ersetzt durch Ihre Datei');
    expect(await name()).toContain('Urlaubsantrag');
  });

  it('withdraws, offers again, and forgets in the end what it had added', async () => {
    let page = await worker.submit(await worker.get(office), 'Zurückziehen: Aushang');
    page = await worker.submit(page, 'Zurückziehen: Urlaub');
    let list = await pia.get('/vorlagen');
    expect([list.hasLink('Aushang'), list.hasLink('Urlaub')]).toEqual([false, false]);
    expect((await pia.get('/vorlagen/urlaub')).status).toBe(404);
    await worker.submit(page, 'Wieder anbieten: Urlaub');
    list = await pia.get('/vorlagen');
    expect([list.hasLink('Aushang'), list.hasLink('Urlaub')]).toEqual([false, true]);
    portal.clock.pass({ days: 366 });
    expect(await forgetDue(portal, vorlagenFeature.retention ?? [])).toEqual({ 'vorlagen.withdrawn': 1 });
    const left = await portal.read((db) =>
      db.kysely.selectFrom('documents').select('name').where('name', '=', 'aushang.pdf').execute(),
    );
    expect(left).toEqual([]);
  });
});
