import { writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvLine } from '../src/lib/csv-line.ts';
import { countRefusedRows, type ImportReport } from '../src/platform/csv-import/import-report.ts';
import { createOfficeImportFeature } from '../src/features/office-import/index.ts';
import {
  type Command,
  type CommandOutput,
  CommandRefusal,
  type Feature,
} from '../src/platform/feature/feature.ts';
import type { TestPortal } from './test-portal.ts';

/** An operator at the command line with a file of their own making. */
export interface FileImport<Row extends Readonly<Record<string, string>>> {
  /** A file with these rows; what a row does not say is that of the sample. */
  readonly fileOf: (...rows: readonly Partial<Row>[]) => string;
  readonly lineOf: (row: Partial<Row>) => string;
  readonly header: string;
  /** Where the file lies that is imported. */
  readonly file: string;
  /** Imports a file with this content. */
  readonly run: (content: string | Uint8Array, ...flags: readonly string[]) => Promise<CommandOutput>;
  readonly report: (content: string | Uint8Array, ...flags: readonly string[]) => Promise<ImportReport>;
  /** New, changed, unchanged and refused rows. */
  readonly counts: (content: string, ...flags: readonly string[]) => Promise<readonly number[]>;
  /** The sentence that a file is refused with as a whole. */
  readonly refusalOf: (content: string | Uint8Array, ...flags: readonly string[]) => Promise<string>;
  readonly remove: () => void;
}

/** A feature with the one that imports its files, and the operators' command for them. */
export function withImport(feature: Feature) {
  const importing = createOfficeImportFeature([feature]);
  return { features: [feature, importing], command: importing.commands?.[0] };
}

/** Prepares imports by a command, in files whose rows are like the sample. */
export function prepareFileImport<Row extends Readonly<Record<string, string>>>(
  portal: TestPortal,
  command: Command | undefined,
  sample: Row,
): FileImport<Row> {
  if (!command) throw new Error('there is no such command');
  const dir = mkdtempSync(join(tmpdir(), 'file-import-'));
  const file = join(dir, 'file.csv');
  const texts: Readonly<Record<string, string>> = { chamber: portal.chamber.slug, file };
  const header = `${Object.keys(sample).join(';')}\r\n`;
  const lineOf = (row: Partial<Row>): string => csvLine(Object.values({ ...sample, ...row }));
  const run: FileImport<Row>['run'] = (content, ...flags) => {
    writeFileSync(file, content);
    return command.run(portal.house, {
      text: (name) => texts[name],
      flag: (name) => flags.includes(name),
      progress: () => {},
    });
  };
  const report: FileImport<Row>['report'] = async (content, ...flags) =>
    (await run(content, ...flags)).json as ImportReport;
  return {
    header,
    file,
    lineOf,
    fileOf: (...rows) => header + rows.map(lineOf).join(''),
    run,
    report,
    async counts(content, ...flags) {
      const result = await report(content, ...flags);
      return [result.new, result.changed, result.unchanged, countRefusedRows(result.refused)];
    },
    async refusalOf(content, ...flags) {
      const refusal: unknown = await run(content, ...flags).catch((error: unknown) => error);
      if (refusal instanceof CommandRefusal) return refusal.message;
      throw new Error('the file was taken', { cause: refusal });
    },
    remove: () => rmSync(dir, { recursive: true }),
  };
}
