import type { SeenPage } from './browser.ts';
import { samplePdf } from '../src/features/documents/fixtures.ts';
import { batchJob } from '../src/features/documents/batch/job.ts';
import { documentPortal } from './documents.ts';
import type { StaffMember } from './staff.ts';
import { type Packed, zipOf } from './sample-files.ts';
import type { TestPortal } from './test-portal.ts';

/** A portal of a chamber that delivers to Betriebe and Personen, more than five documents by two people. */
export function batchPortal(): Promise<TestPortal> {
  return documentPortal({
    settings: {
      documents: { upload: 'offered', box: 'offered', batchFourEyesAbove: 5 },
      freischaltung: { kinds: ['betrieb', 'person'] },
    },
  });
}

/** The cells of the tables of a page, row by row. */
export function rowsOf(page: SeenPage): readonly (readonly string[])[] {
  return page.root
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('td, th').map((cell) => cell.text.replace(/\s+/g, ' ').trim()));
}

/** What a case worker says of all documents. */
export interface BatchWords {
  readonly Art?: string;
  readonly Betreff?: string;
  readonly formal?: boolean;
  readonly toPersonen?: boolean;
}

/** Begins a Sammelzustellung in the browser, in a chamber that links Betriebe and Personen. @returns its page, which asks for the files */
export async function begunBatch(
  { browser }: StaffMember,
  { formal = false, toPersonen = false, ...words }: BatchWords = {},
): Promise<SeenPage> {
  const form = await browser.get('/verwaltung/sammelzustellung/neu');
  return browser.submit(form, 'Weiter zu den Dateien', {
    Art: 'sonstiges',
    Betreff: 'Rundschreiben',
    ...words,
    [toPersonen ? 'Personen' : 'Betriebe']: true,
    ...(formal ? { 'Förmliche Schreiben: Es laufen Fristen': true } : {}),
  });
}

/** Sends files and has the worker look at them. @returns the report */
export async function checkedBatch(
  portal: TestPortal,
  staff: StaffMember,
  files: readonly File[],
  words: BatchWords = {},
): Promise<SeenPage> {
  const page = await begunBatch(staff, words);
  const sent = await staff.browser.submit(page, 'Senden und prüfen', {}, { Dateien: files });
  if (!sent.text.includes('Die Dateien werden geprüft')) return sent;
  await workOnBatches(portal);
  return staff.browser.get(sent.path);
}

/** Lets the worker do what waits. */
export async function workOnBatches(portal: TestPortal): Promise<void> {
  const job = batchJob(portal.house);
  while (await job.run(portal.chamber, portal.clock.now()));
}

/** A PDF in an archive. */
export function packedPdf(name: string, words = name): Packed {
  return { name, content: samplePdf([words]) };
}

/** An archive as a browser sends it. */
export function archiveFile(files: readonly Packed[], name = 'post.zip'): File {
  return new File([new Uint8Array(zipOf(files))], name);
}

/** A list as a browser sends it. */
export function listFile(lines: readonly string[], name = 'liste.csv'): File {
  return new File([lines.join('\r\n')], name);
}
