import { afterAll, beforeAll, expect, it } from 'vitest';
import { featuresWith, nummerOn } from '../../../test/antrag.ts';
import { listening, shownStand } from '../../../test/open-page.ts';
import { signedInPerson, type TestPerson } from '../../../test/people.ts';
import { chosenFile, sampleFiles } from '../../../test/sample-files.ts';
import { staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { defineAntragsart } from '../../platform/feature/antrag.ts';
import { defineTexts } from '../../platform/texts/texts.ts';
import { documentsFeature } from '../documents/index.ts';
import { rejectedPapersJob } from './rejected-papers.ts';

const words = {
  title: 'Anbau',
  text: 'Kurz',
  lead: 'Lang',
  needs: 'Nichts',
  after: 'Danach',
  legalBasis: 'HwO',
  'step.ort': 'Wo?',
  'field.town': 'Ort',
  'paper.plan': 'Grundriss',
  'paper.plan.why': 'damit wir ihn prüfen',
} as const;
const art = defineAntragsart(
  {
    id: 'anbau',
    version: 1,
    offered: () => true,
    audience: ['registered'],
    department: 'handwerksrolle',
    keptDays: 30,
    decideWithin: { months: 3, from: 'complete', deemed: true },
    papers: [{ id: 'plan', required: true }],
    steps: [{ id: 'ort', fields: [{ name: 'town', kind: 'text' }] }],
  },
  defineTexts('antrag-anbau', { de: words, en: words }),
);

let portal: TestPortal;
let pia: TestPerson;
beforeAll(async () => {
  portal = await createTestPortal({
    features: featuresWith(art),
    virusScanner: {
      async scan(chunks) {
        for await (const chunk of chunks) if (chunk.length === 0) break;
        return 'infected';
      },
    },
  });
  pia = await signedInPerson(portal, 'pia.anbau@handwerk.example');
});
afterAll(() => portal.close());

it('tells the person and the case worker, once, of a paper that turns out to hold a virus after sending', async () => {
  const { browser } = pia;
  const first = await browser.submit(await browser.get('/antraege/neu/anbau'), 'Antrag beginnen');
  const papers = await browser.submit(first, 'Weiter', { Ort: 'Musterstadt' });
  const plan = [chosenFile(sampleFiles.pdf, 'Keller.pdf')];
  const check = await browser.submit(papers, 'Weiter', {}, { Grundriss: plan });
  const nummer = nummerOn(await browser.submit(check, 'Antrag versenden'));
  const lea = (await staffMember(portal, 'handwerksrolle', 'lea@kammer.example')).browser;
  await lea.submit(await lea.get(`/verwaltung/antraege/${nummer}`), 'Antrag übernehmen');
  expect((await browser.get(`/antraege/${nummer}`)).text).toContain('Spätestens entschieden21. Februar 2027');
  const stand = await shownStand(pia, `/antraege/${nummer}`);
  const open = await listening(portal, pia, `/antraege/${nummer}/neues?stand=${stand}`);
  const scan = documentsFeature.jobs?.(portal.house).find(({ name }) => name === 'documents.scan');
  while (await scan?.run(portal.chamber, portal.clock.now()));
  const job = rejectedPapersJob(portal.house, new Map([[art.id, art]]));
  await Promise.all([
    job.run(portal.chamber, portal.clock.now()),
    job.run(portal.chamber, portal.clock.now()),
  ]);
  const mails = (await portal.mails()).filter(({ to, text }) => to === pia.email && /einen Virus/.test(text));
  expect(mails).toHaveLength(1);
  const page = await browser.get(`/antraege/${nummer}`);
  expect(page.text).toContain('Datei gesperrt: Bitte laden Sie eine andere hoch');
  await expect.poll(() => open.news()).toBe(1);
  await open.leave();
  // what the law takes for granted when a period is over needs a period that began
  expect(page.text).toContain('Unterlagen sind noch nicht vollständig');
  expect(page.text).not.toContain('21. Februar 2027');
  expect((await lea.get('/verwaltung')).text).toContain(`Gesperrte Datei bei Antrag Nr. ${nummer}`);
  expect((await lea.get(`/verwaltung/antraege/${nummer}`)).text).toContain('Frist läuft noch nicht');
});
