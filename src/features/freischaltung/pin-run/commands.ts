import { berlinDate } from '../../../lib/dates.ts';
import { MOST_REFUSED, TooManyRefused } from '../../../platform/csv-import/import-report.ts';
import { importTexts } from '../../../platform/csv-import/texts.de.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import {
  type Command,
  type CommandInput,
  type CommandOutput,
  CommandRefusal,
  type House,
} from '../../../platform/feature/feature.ts';
import { chamberOf, outputFile, refusingInWords } from '../command-parts.ts';
import { commandTexts } from '../command-texts.de.ts';
import { freischaltungSettings } from '../settings.ts';
import { issuePins } from './issue-pins.ts';
import { nameOfSelection, readSelection } from './selection.ts';
import { pinRunTexts as t } from './texts.de.ts';

const mostDays = 800;

/** The operators' command that makes PINs in bulk. */
export const pinRunCommands: readonly Command[] = [
  {
    words: ['pin', 'issue'],
    summary: t.summary,
    options: {
      chamber: { kind: 'text', required: true, summary: commandTexts.chamberOption },
      all: { kind: 'flag', summary: t.allOption },
      betriebsnummer: { kind: 'text', summary: t.betriebsnummerOption },
      filialnummer: { kind: 'text', summary: t.filialnummerOption },
      personennummer: { kind: 'text', summary: t.personennummerOption },
      'personen-art': { kind: 'text', summary: t.personenArtOption },
      file: { kind: 'text', summary: t.fileOption },
      letters: { kind: 'text', required: true, summary: t.lettersOption },
      csv: { kind: 'text', required: true, summary: t.csvOption },
      'valid-days': { kind: 'text', summary: t.validDaysOption },
    },
    run: (house, input) => refusingInWords(() => runIssue(house, input)),
  },
];

async function runIssue(house: House, input: CommandInput): Promise<CommandOutput> {
  const chamber = chamberOf(house, input);
  const selection = readSelection(chamber, input);
  const lettersFile = outputFile(input, 'letters');
  const csvFile = outputFile(input, 'csv');
  if (lettersFile === csvFile) throw new CommandRefusal(t.sameFile);
  const order = {
    selection: await nameOfSelection(selection),
    validDays: readValidDays(chamber, input),
    lettersFile,
    csvFile,
  };
  try {
    const issued = await issuePins(house, chamber, order, selection, {
      now: house.clock(),
      onProgress: (done, all) => input.progress(t.progress(done, all)),
      onWaiting: () => input.progress(t.waiting),
    });
    const { run, counts, earlier, alreadyDone } = issued;
    const json = {
      pins: counts.pins,
      letters: counts.pins,
      validUntil: berlinDate(run.validUntil),
      lettersFile,
      csvFile,
      skipped: counts.skipped,
      refused: run.refused,
      earlier,
      alreadyDone,
    };
    return { text: t.issued(issued), json };
  } catch (error) {
    if (error instanceof TooManyRefused)
      throw new CommandRefusal(importTexts.tooManyRefused(input.text('file') ?? '', MOST_REFUSED));
    throw error;
  }
}

function readValidDays(chamber: Chamber, input: CommandInput): number {
  const typed = input.text('valid-days');
  if (typed === undefined) return freischaltungSettings.of(chamber).pin.bulkValidDays;
  const days = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  if (days < 1 || days > mostDays) throw new CommandRefusal(t.validDays(mostDays));
  return days;
}
