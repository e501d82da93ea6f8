import { recordAudit } from '../../../platform/audit/audit.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import {
  type Command,
  type CommandInput,
  type CommandOutput,
  CommandRefusal,
  type House,
} from '../../../platform/feature/feature.ts';
import { wakeJob } from '../../../platform/jobs/job.ts';
import { chamberOf, outputFile, refusingInWords } from '../command-parts.ts';
import { commandTexts } from '../command-texts.de.ts';
import { loadSubject } from '../pin-subject.ts';
import { printLettersJob } from '../queries.ts';
import { labelOf } from '../subject.ts';
import { exportLetters } from './export-letters.ts';
import { countLetters, findUndecidedLetters, requeueLetter } from './queries.ts';
import { printQueueTexts as t, type UndecidedLetter } from './texts.de.ts';

const chamberOption = { kind: 'text', required: true, summary: commandTexts.chamberOption } as const;

/** The operators' commands for letters that wait to be printed and posted. */
export const letterCommands: readonly Command[] = [
  {
    words: ['letters', 'export'],
    summary: t.exportSummary,
    options: {
      chamber: chamberOption,
      out: { kind: 'text', required: true, summary: t.outOption },
      'mark-posted': { kind: 'flag', summary: t.markPostedOption },
    },
    run: runExport,
  },
  {
    words: ['letters', 'list'],
    summary: t.listSummary,
    options: { chamber: chamberOption },
    run: runList,
  },
  {
    words: ['letters', 'release'],
    summary: t.releaseSummary,
    options: { chamber: chamberOption, id: { kind: 'text', required: true, summary: t.idOption } },
    run: runRelease,
  },
];

async function runExport(house: House, input: CommandInput): Promise<CommandOutput> {
  const chamber = chamberOf(house, input);
  const file = outputFile(input, 'out');
  const exported = await refusingInWords(() =>
    exportLetters(house, chamber, {
      file,
      markPosted: input.flag('mark-posted'),
      now: house.clock(),
      onProgress: (printed) => input.progress(t.progress(printed)),
      onWaiting: () => input.progress(t.waiting),
    }),
  );
  return {
    text: t.exported(file, exported),
    json: { ...exported, file: exported.letters > 0 ? file : null },
  };
}

async function runList(house: House, input: CommandInput): Promise<CommandOutput> {
  return reading(house.database, chamberOf(house, input), async (db) => {
    const counts = await countLetters(db);
    const undecided: UndecidedLetter[] = [];
    for (const { id, subject, requestedAt } of await findUndecidedLetters(db)) {
      const { label, number } = labelOf(await loadSubject(db, subject));
      undecided.push({ id, number, name: label, requestedAt });
    }
    return { text: t.list(counts, undecided), json: { counts, needsDecision: undecided } };
  });
}

async function runRelease(house: House, input: CommandInput): Promise<CommandOutput> {
  const id = input.text('id') ?? '';
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  await writing(house.database, chamberOf(house, input), async (tx) => {
    const subject = isId ? await requeueLetter(tx, id, house.clock()) : undefined;
    if (!subject) throw new CommandRefusal(t.nothingToRelease(id));
    await recordAudit(tx, {
      event: 'freischaltung.letter-released',
      outcome: 'done',
      at: house.clock(),
      subjects: { letter: id, [subject.kind]: subject.id },
      from: 'cli',
    });
    await wakeJob(tx, printLettersJob);
  });
  return { text: t.released(id), json: { released: id } };
}
