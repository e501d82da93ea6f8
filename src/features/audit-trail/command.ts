import { resolve } from 'node:path';
import { endOfBerlinDay, isIsoDate, startOfBerlinDay } from '../../lib/dates.ts';
import { recordAudit } from '../../platform/audit/audit.ts';
import { trailState } from '../../platform/audit/verifications.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { reading, writing } from '../../platform/database/database.ts';
import {
  type Command,
  type CommandInput,
  type CommandOutput,
  CommandRefusal,
  type House,
} from '../../platform/feature/feature.ts';
import type { ReadingWork } from '../../platform/http/reply.ts';
import { writeFileWhole } from '../../platform/letters/output-file.ts';
import { trailCommandTexts } from './command-texts.de.ts';
import type { TrailFilter } from './entry.ts';
import { csvPieces, type ExportedRow, exportedRows } from './export-csv.ts';

const words = trailCommandTexts.messages.de;

/** What goes to a screen or into one JSON; a file takes any number. */
const mostOnScreen = 100_000;

/** The operators' way to keep a copy of the trail elsewhere, with the seal that it ends with. */
export const trailCommands: readonly Command[] = [
  {
    words: ['audit', 'export'],
    summary: words.summary,
    options: {
      chamber: { kind: 'text', required: true, summary: words['option.chamber'] },
      from: { kind: 'text', summary: words['option.from'] },
      to: { kind: 'text', summary: words['option.to'] },
      out: { kind: 'text', summary: words['option.out'] },
    },
    run,
  },
];

async function run(house: House, input: CommandInput): Promise<CommandOutput> {
  const slug = input.text('chamber') ?? '';
  const chamber = house.chambers.find((candidate) => candidate.slug === slug);
  const texts = chamber && trailCommandTexts.for(chamber, 'de');
  if (!chamber || !texts) throw new CommandRefusal(words.unknownChamber.replace('{slug}', slug));
  const filter = readPeriod(chamber, input);
  const read: ReadingWork = (work) => reading(house.database, chamber, work);
  const out = input.text('out');
  const state = await read(trailState);
  const { sealed } = state;
  const output = out
    ? await toFile(chamber, read, filter, resolve(out), input)
    : await toScreen(chamber, read, filter);
  await writing(house.database, chamber, (tx) =>
    recordAudit(tx, {
      event: 'audit-trail.exported',
      outcome: 'done',
      at: house.clock(),
      facts: { rows: output.rows },
      from: 'cli',
    }),
  );
  const json = { ...output.json, lastSeal: sealed && { number: sealed.number, hash: sealed.hash } };
  if (output.text !== undefined) return { text: output.text, json };
  const seal = sealed ? texts('seal', { number: sealed.number, hash: sealed.hash }) : texts('noSeal');
  return { text: texts('written', { rows: output.rows, file: out ?? '', seal }), json };
}

function readPeriod(chamber: Chamber, input: CommandInput): TrailFilter {
  const t = trailCommandTexts.for(chamber, 'de');
  const [from, to] = (['from', 'to'] as const).map((option) => {
    const typed = input.text(option);
    if (typed !== undefined && !isIsoDate(typed)) throw new CommandRefusal(t('noDay', { option, typed }));
    return typed;
  });
  if (from !== undefined && to !== undefined && to < from) throw new CommandRefusal(t('wrongOrder'));
  return {
    from: from === undefined ? undefined : startOfBerlinDay(from),
    before: to === undefined ? undefined : new Date(endOfBerlinDay(to).getTime() + 1),
  };
}

interface Exported {
  readonly rows: number;
  /** What is printed; absent where it stands in a file. */
  readonly text?: string;
  readonly json: Readonly<Record<string, unknown>>;
}

async function toFile(
  chamber: Chamber,
  read: ReadingWork,
  filter: TrailFilter,
  file: string,
  input: CommandInput,
): Promise<Exported> {
  const t = trailCommandTexts.for(chamber, 'de');
  let rows = 0;
  try {
    await writeFileWhole(file, async (append) => {
      for await (const piece of csvPieces(chamber, exportedRows(read, filter))) {
        await append(Buffer.from(piece.text));
        rows += piece.rows;
        input.progress(t('progress', { rows }));
      }
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw new CommandRefusal(t('cannotWrite', { file, code }));
  }
  return { rows, json: { file, rows } };
}

async function toScreen(chamber: Chamber, read: ReadingWork, filter: TrailFilter): Promise<Exported> {
  const kept: ExportedRow[] = [];
  for await (const piece of exportedRows(read, filter)) {
    kept.push(...piece);
    if (kept.length <= mostOnScreen) continue;
    throw new CommandRefusal(trailCommandTexts.for(chamber, 'de')('tooMany', { most: mostOnScreen }));
  }
  let text = '';
  for await (const piece of csvPieces(chamber, [kept])) text += piece.text;
  return {
    rows: kept.length,
    text: text.trimEnd(),
    json: { entries: kept.map(({ row, entry }) => ({ ...row, said: entry.what, by: entry.who.label })) },
  };
}
