import { csvLine } from '../../lib/csv-line.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { Database } from '../database/database.ts';
import type { ImportDefinition } from './import-definition.ts';
import { importRows } from './import-rows.ts';

/**
 * Loads sample rows as if a chamber had sent them in a file, so that the rules of files hold for them too.
 * @throws StrictRefusal when one of them is bad
 */
export async function importSamples(
  database: Database,
  chamber: Chamber,
  definition: ImportDefinition,
  samples: readonly Readonly<Record<string, string>>[],
  now: Date,
): Promise<void> {
  await importRows(database, chamber, definition, {
    chunks: asFile(definition.columns, samples),
    now,
    cameFrom: 'demo',
    isDryRun: false,
    isStrict: true,
    onProgress: () => {},
  });
}

async function* asFile(
  columns: readonly string[],
  samples: readonly Readonly<Record<string, string>>[],
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(csvLine(columns));
  for (const sample of samples) yield Buffer.from(csvLine(columns.map((column) => sample[column] ?? '')));
}
