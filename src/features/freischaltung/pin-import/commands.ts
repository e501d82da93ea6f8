import { resolve } from 'node:path';
import { MOST_REFUSED, TooManyRefused } from '../../../platform/csv-import/import-report.ts';
import { importTexts } from '../../../platform/csv-import/texts.de.ts';
import {
  type Command,
  type CommandInput,
  type CommandOutput,
  CommandRefusal,
  type House,
} from '../../../platform/feature/feature.ts';
import { chamberOf, refusingInWords } from '../command-parts.ts';
import { commandTexts } from '../command-texts.de.ts';
import { checkInputFile } from '../input-file.ts';
import { importPins } from './import-pins.ts';
import { pinImportTexts as t } from './texts.de.ts';

/** The operators' command that loads PINs of an older system. */
export const pinImportCommands: readonly Command[] = [
  {
    words: ['pin', 'import'],
    summary: t.summary,
    options: {
      chamber: { kind: 'text', required: true, summary: commandTexts.chamberOption },
      file: { kind: 'text', required: true, summary: importTexts.fileOption },
      'dry-run': { kind: 'flag', summary: importTexts.dryRunOption },
      strict: { kind: 'flag', summary: importTexts.strictOption },
    },
    run: (house, input) => refusingInWords(() => runImport(house, input)),
  },
];

async function runImport(house: House, input: CommandInput): Promise<CommandOutput> {
  const chamber = chamberOf(house, input);
  const file = resolve(input.text('file') ?? '');
  checkInputFile(file);
  const isDryRun = input.flag('dry-run');
  try {
    const report = await importPins(house, chamber, {
      file,
      now: house.clock(),
      isDryRun,
      isStrict: input.flag('strict'),
      onProgress: (hashed, all) => input.progress(t.progress(hashed, all)),
      onWaiting: () => input.progress(t.waiting),
    });
    return { text: t.imported(report, isDryRun), json: report };
  } catch (error) {
    if (error instanceof TooManyRefused)
      throw new CommandRefusal(importTexts.tooManyRefused(file, MOST_REFUSED));
    throw error;
  }
}
