import { join } from 'node:path';
import { recordAudit } from '../../../platform/audit/audit.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import { runAlone } from '../../../platform/database/run-alone.ts';
import type { House } from '../../../platform/feature/feature.ts';
import { makePartsFolder, removeParts } from '../part-files.ts';
import { printQueuedLetters } from './print-queued-letters.ts';
import { findPrintedIds, findSealed, markPosted } from './queries.ts';
import { openLetter } from './seal-letter.ts';

const batchSize = 100;
/** Letters in a print batch of the office are the office's. */
const source = { kind: 'queue' } as const;

/** What an export has put into its file. */
export interface LettersExported {
  /** Letters in the file; where there are none, there is no file. */
  readonly letters: number;
  readonly pages: number;
  /** Letters printed for the first time; the others have been exported before and not been posted. */
  readonly fresh: number;
  /** Letters of Betriebe that have left the register; they are removed. */
  readonly removed: number;
  /** Ids of letters that another key has sealed; they are missing in the file. */
  readonly unreadable: readonly string[];
  readonly posted: number;
}

export interface ExportOptions {
  /** The PDF to be written; it appears when it is whole. */
  readonly file: string;
  /** Notes all letters in the file as posted, and wipes what is kept of them. */
  readonly markPosted: boolean;
  readonly now: Date;
  readonly onProgress: (letters: number) => void;
  readonly onWaiting: () => void;
}

/**
 * Hands the letters of a chamber to the printer as one PDF: all that are queued, and once more those that were printed
 * and not yet posted, word for word. Killed at any point, it loses no PIN: the next export prints the same letters.
 */
export function exportLetters(
  house: House,
  chamber: Chamber,
  options: ExportOptions,
): Promise<LettersExported> {
  return runAlone(
    house.database,
    chamber,
    'letters export',
    async () => {
      await removeParts(options.file);
      try {
        return await exportInParts(house, chamber, options);
      } finally {
        await removeParts(options.file);
      }
    },
    options.onWaiting,
  );
}

async function exportInParts(
  house: House,
  chamber: Chamber,
  options: ExportOptions,
): Promise<LettersExported> {
  const { file, now, onProgress } = options;
  const { database, letterPress } = house;
  const folder = await makePartsFolder(file);
  const parts: string[] = [];
  const nextPart = (): string => join(folder, `${String(parts.length + 1).padStart(5, '0')}.pdf`);
  const printed: string[] = [];
  const unreadable: string[] = [];

  const earlier = await reading(database, chamber, (db) => findPrintedIds(db, source));
  for (let from = 0; from < earlier.length; from += batchSize) {
    const ids = earlier.slice(from, from + batchSize);
    const sealed = await reading(database, chamber, (db) => findSealed(db, ids));
    const opened = sealed.map((one) => ({ id: one.id, letter: openLetter(house.secrets, one) }));
    const letters = opened.flatMap(({ letter }) => letter ?? []);
    unreadable.push(...opened.flatMap(({ id, letter }) => (letter ? [] : id)));
    if (letters.length === 0) continue;
    const part = nextPart();
    await letterPress.printToFile(part, letters);
    parts.push(part);
    printed.push(...letters.map((letter) => letter.id));
    onProgress(printed.length);
  }

  const again = printed.length;
  let removed = 0;
  for (;;) {
    const part = nextPart();
    const batch = await printQueuedLetters(house, chamber, {
      most: batchSize,
      source,
      now,
      by: 'cli',
      async keep(letters) {
        await letterPress.printToFile(part, letters);
      },
    });
    removed += batch.removed;
    if (batch.ids.length + batch.removed === 0) break;
    if (batch.ids.length > 0) parts.push(part);
    printed.push(...batch.ids);
    onProgress(printed.length);
  }

  const pages = parts.length === 0 ? 0 : (await letterPress.joinFiles(file, parts)).pages;
  const posted =
    options.markPosted && printed.length > 0 ? await postLetters(house, chamber, printed, now) : 0;
  return { letters: printed.length, pages, fresh: printed.length - again, removed, unreadable, posted };
}

function postLetters(house: House, chamber: Chamber, ids: readonly string[], now: Date): Promise<number> {
  return writing(house.database, chamber, async (tx) => {
    const posted = await markPosted(tx, ids, now);
    await recordAudit(tx, {
      event: 'freischaltung.letters-posted',
      outcome: 'done',
      at: now,
      facts: { letters: posted },
      from: 'cli',
    });
    return posted;
  });
}
