import { readFile } from 'node:fs/promises';
import { checkLetter, LetterError } from './check-letter.ts';
import type { Letter } from './letter.ts';
import { writeFileWhole } from './output-file.ts';
import type { Sides } from './pdf-joiner.ts';
import { createPressThread } from './press-thread.ts';
import { letterTexts } from './texts.de.ts';
import type { PressRequest } from './worker-messages.ts';

/** How letters become a PDF. */
export interface PrintSettings {
  /** Shown by PDF readers; by default the subject of a single letter. Never put a secret in it. */
  readonly title?: string;
  /**
   * `two` (default) is safe on any printer: each letter begins on a new sheet, with blank pages in between, so that no
   * letter lands on the back of another. `one` leaves those out, for printing on one side only.
   */
  readonly sides?: Sides;
}

/** What a PDF file holds. */
export interface PrintedFile {
  readonly pages: number;
}

/** Prints letters as PDF/UA-1. */
export interface LetterPress {
  /**
   * One PDF of the letters, one after another.
   * @throws LetterError when a letter cannot be printed, before anything is
   */
  print(letters: readonly Letter[], settings?: PrintSettings): Promise<Uint8Array>;
  /**
   * The same straight into a file, for any number of letters with flat memory. The file appears when it is whole and
   * synced; after a refusal there is none.
   * @throws LetterError when a letter cannot be printed
   */
  printToFile(
    path: string,
    letters: Iterable<Letter> | AsyncIterable<Letter>,
    settings?: PrintSettings,
  ): Promise<PrintedFile>;
  /**
   * The same piece by piece as it is made, for whoever sends it on; whoever stops reading stops the press.
   * @throws LetterError when a letter cannot be printed
   */
  stream(
    letters: Iterable<Letter> | AsyncIterable<Letter>,
    settings?: PrintSettings,
  ): AsyncIterable<Uint8Array>;
  /**
   * Joins files that this press has printed, in their order, into one.
   * @throws LetterError for a file of other origin
   */
  joinFiles(
    path: string,
    parts: Iterable<string>,
    settings?: Pick<PrintSettings, 'sides'>,
  ): Promise<PrintedFile>;
  close(): Promise<void>;
}

/** A run of the typesetter needs memory for all its letters, and time for each grows with their number. */
const batchSize = 25;

/** Opens the press. Its thread starts with the first letter. */
export function createLetterPress(): LetterPress {
  const thread = createPressThread();
  let files = 0;

  /** Yields the bytes of one PDF, made of one request after another. */
  async function* make(
    sides: Sides,
    steps: AsyncIterable<Omit<PressRequest & { kind: 'letters' | 'part' }, 'file' | 'sides'>>,
  ): AsyncGenerator<{ bytes: Uint8Array; pages: number }> {
    const file = ++files;
    let empty = true;
    let finished = false;
    try {
      for await (const step of steps) {
        yield await thread.ask({ ...step, file, sides } as PressRequest);
        empty = false;
      }
      if (empty) throw new LetterError(letterTexts.nothing());
      yield await thread.ask({ kind: 'finish', file, sides });
      finished = true;
    } finally {
      if (!finished && !empty) await thread.ask({ kind: 'abandon', file, sides }).catch(() => undefined);
    }
  }

  const toFile = (
    path: string,
    pdf: AsyncIterable<{ bytes: Uint8Array; pages: number }>,
  ): Promise<PrintedFile> =>
    writeFileWhole(path, async (append) => {
      let pages = 0;
      for await (const next of pdf) {
        await append(next.bytes);
        pages = next.pages;
      }
      return { pages };
    });

  return {
    async print(letters, { title, sides = 'two' } = {}) {
      letters.forEach(checkLetter);
      const parts: Uint8Array[] = [];
      for await (const { bytes } of make(sides, letterSteps(letters, title))) parts.push(bytes);
      return Buffer.concat(parts);
    },
    printToFile: (path, letters, { title, sides = 'two' } = {}) =>
      toFile(path, make(sides, letterSteps(letters, title))),
    async *stream(letters, { title, sides = 'two' } = {}) {
      for await (const { bytes } of make(sides, letterSteps(letters, title))) yield bytes;
    },
    joinFiles: (path, parts, { sides = 'two' } = {}) => toFile(path, make(sides, partSteps(parts))),
    close: () => thread.close(),
  };
}

async function* letterSteps(letters: Iterable<Letter> | AsyncIterable<Letter>, title: string | undefined) {
  for await (const batch of inBatches(letters)) {
    batch.forEach(checkLetter);
    const [only, ...others] = batch;
    const ownTitle = only && others.length === 0 ? only.subject : letterTexts.title();
    yield { kind: 'letters' as const, letters: batch, title: title ?? ownTitle };
  }
}

async function* partSteps(paths: Iterable<string>) {
  for (const path of paths) yield { kind: 'part' as const, part: await readFile(path) };
}

async function* inBatches(letters: Iterable<Letter> | AsyncIterable<Letter>): AsyncGenerator<Letter[]> {
  let batch: Letter[] = [];
  for await (const letter of letters) {
    batch.push(letter);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
