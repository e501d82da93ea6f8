import { createReadStream, statSync } from 'node:fs';
import { CsvFileError } from '../../lib/csv-file-error.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { Database } from '../database/database.ts';
import {
  type Command,
  type CommandInput,
  type CommandOutput,
  CommandRefusal,
  type House,
} from '../feature/feature.ts';
import { type ImportOptions, StrictRefusal } from './import-rows.ts';
import { type ImportReport, MOST_REFUSED, TooManyRefused } from './import-report.ts';
import { importTexts as t } from './texts.de.ts';

/** Some 300 rows: what dies young costs the garbage collector little; four times as much costs half as much again. */
const CHUNK_BYTES = 64 * 1024;
const PROGRESS_EVERY = 100_000;

/** Takes over a file of a chamber; raises what {@link importRows} raises. */
export type ImportFile = (
  database: Database,
  chamber: Chamber,
  options: ImportOptions & { readonly file: { readonly name: string; readonly bytes: number } },
) => Promise<ImportReport>;

/** The operators' command that imports a file of one kind: `--chamber S --file F [--dry-run] [--strict]`. */
export function importCommand(spec: {
  readonly words: readonly string[];
  readonly summary: string;
  readonly importFile: ImportFile;
}): Command {
  return {
    words: spec.words,
    summary: spec.summary,
    options: {
      chamber: { kind: 'text', required: true, summary: t.chamberOption },
      file: { kind: 'text', required: true, summary: t.fileOption },
      'dry-run': { kind: 'flag', summary: t.dryRunOption },
      strict: { kind: 'flag', summary: t.strictOption },
    },
    run: (house, input) => run(house, input, spec.importFile),
  };
}

async function run(house: House, input: CommandInput, importFile: ImportFile): Promise<CommandOutput> {
  const slug = input.text('chamber') ?? '';
  const chamber = house.chambers.find((candidate) => candidate.slug === slug);
  if (!chamber) throw new CommandRefusal(t.unknownChamber(slug));
  const file = input.text('file') ?? '';
  const bytes = sizeOf(file);
  const isDryRun = input.flag('dry-run');
  let announced = 0;
  try {
    const report = await importFile(house.database, chamber, {
      file: { name: file, bytes },
      chunks: createReadStream(file, { highWaterMark: CHUNK_BYTES }),
      now: house.clock(),
      cameFrom: 'cli',
      isDryRun,
      isStrict: input.flag('strict'),
      onProgress(goodRows) {
        if (goodRows === null) {
          if (announced > 0) input.progress(t.applying);
        } else if (goodRows >= announced + PROGRESS_EVERY) {
          announced = goodRows;
          input.progress(t.progress(goodRows));
        }
      },
    });
    return { text: t.summary(report, isDryRun), json: report };
  } catch (error) {
    throw asRefusal(file, error);
  }
}

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new CommandRefusal(t.noFile(file));
  if (found.isDirectory()) throw new CommandRefusal(t.noPlainFile(file));
  return found.size;
}

function asRefusal(file: string, error: unknown): unknown {
  if (error instanceof CsvFileError) return new CommandRefusal(t.fileRefused(file, error.refusal));
  if (error instanceof StrictRefusal) return new CommandRefusal(t.strictRefused(file, error.refused));
  if (error instanceof TooManyRefused) return new CommandRefusal(t.tooManyRefused(file, MOST_REFUSED));
  const { syscall, path, message } = error as NodeJS.ErrnoException;
  return syscall !== undefined && path === file ? new CommandRefusal(t.unreadableFile(file, message)) : error;
}
