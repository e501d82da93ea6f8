import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { berlinDate } from '../../../lib/dates.ts';
import { csvLine } from '../../../lib/csv-line.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Letter } from '../../../platform/letters/index.ts';
import { writeFileWhole } from '../../../platform/letters/output-file.ts';
import { labelOf, type Subject } from '../subject.ts';
import { partsFolderOf } from '../part-files.ts';
import { printPin } from '../rules.ts';

import type { PinOrder } from './queries.ts';

type Files = Pick<PinOrder, 'lettersFile' | 'csvFile'>;

/** A PIN in clear with whom it is for, on its way into the files. */
export interface IssuedPin {
  readonly subject: Subject;
  readonly folded: string;
  readonly validUntil: Date;
}

const headers = {
  betrieb: ['betriebsnummer', 'filialnummer', 'name', 'pin', 'gueltig_bis'],
  person: ['personennummer', 'name', 'pin', 'gueltig_bis'],
} as const;

/** Writes both parts of a batch; they are whole and on the disk when this returns. */
export async function writeParts(
  house: Pick<House, 'letterPress'>,
  files: Files,
  batch: number,
  pins: readonly IssuedPin[],
  letters: readonly Letter[],
): Promise<void> {
  const { pdf, csv } = partsOf(files, batch);
  const lines = pins.map(csvLineOf).join('');
  await writeFileWhole(csv, (append) => append(Buffer.from(lines)));
  await house.letterPress.printToFile(pdf, letters);
}

/** Whether both parts of a batch are there. */
export function hasParts(files: Files, batch: number): boolean {
  const { pdf, csv } = partsOf(files, batch);
  return existsSync(pdf) && existsSync(csv);
}

/** Joins the parts of all batches into the two files that were ordered. */
export async function joinParts(
  house: Pick<House, 'letterPress'>,
  files: Files,
  batches: readonly number[],
  kind: Subject['kind'],
): Promise<void> {
  const parts = batches.map((batch) => partsOf(files, batch));
  await writeFileWhole(files.csvFile, async (append) => {
    await append(Buffer.from(csvLine(headers[kind])));
    for (const { csv } of parts) await append(await readFile(csv));
  });
  await house.letterPress.joinFiles(
    files.lettersFile,
    parts.map(({ pdf }) => pdf),
  );
}

function partsOf({ lettersFile }: Files, batch: number): { readonly pdf: string; readonly csv: string } {
  const name = join(partsFolderOf(lettersFile), String(batch + 1).padStart(5, '0'));
  return { pdf: `${name}.pdf`, csv: `${name}.csv` };
}

function csvLineOf({ subject, folded, validUntil }: IssuedPin): string {
  const { label } = labelOf(subject);
  const number =
    subject.kind === 'betrieb'
      ? [subject.record.betriebsnummer, subject.record.filialnummer]
      : [subject.record.personennummer];
  return csvLine([...number, label, printPin(folded), berlinDate(validUntil)]);
}
