import { addDays, berlinDate, endOfBerlinDay } from '../../../lib/dates.ts';
import { recordAudit } from '../../../platform/audit/audit.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Letter } from '../../../platform/letters/index.ts';
import { findAccountById } from '../../accounts/index.ts';
import { windowAddress as betriebAddress } from '../../betriebe/index.ts';
import { windowAddress as personAddress } from '../../personen/index.ts';
import { numbersOf } from '../letters/enter-address.ts';
import { linkNoticeLetter } from '../letters/link-notice-letter.ts';
import { pinLetter } from '../letters/pin-letter.ts';
import { writtenLetter } from '../letters/written-letter.ts';
import type { Subject } from '../subject.ts';
import { drawPin, type HashedPin, hashPins } from '../make-pins.ts';
import { findEarlierPins, insertPins, type PinToStore } from '../pin-queries.ts';
import { loadSubject, whyNoPin } from '../pin-subject.ts';
import { freischaltungSettings } from '../settings.ts';
import {
  countQueuedLetters,
  hasMovedThen,
  type LetterSource,
  markPrinted,
  type QueuedLetter,
  removeLetter,
  takeQueuedLetters,
} from './queries.ts';
import { sealLetter } from './seal-letter.ts';

/** What was printed in one go. */
export interface PrintedBatch {
  readonly ids: readonly string[];
  /** Letters that were removed since their Betrieb has left the register. */
  readonly removed: number;
}

/** Who prints: an operator's command, or the worker. */
export type Printer = 'cli' | 'worker';

interface Printout {
  readonly letter: Letter;
  readonly origin: QueuedLetter['origin'];
  readonly pin?: PinToStore;
}

const noPins: ReadonlySet<string> = new Set();

/**
 * Prints the letters that are next. A PIN is made here, and exists in clear only in its letter; the letter itself is
 * kept sealed until it is posted. Several printers may work at once: each letter is one printer's.
 * @param options.most how many letters at most
 * @param options.keep writes the letters down for good; only then their PINs begin to be valid
 */
export async function printQueuedLetters(
  house: Pick<House, 'database' | 'passwords' | 'secrets'>,
  chamber: Chamber,
  options: {
    readonly most: number;
    readonly source: LetterSource;
    readonly now: Date;
    readonly by: Printer;
    readonly keep: (letters: readonly Letter[]) => Promise<void>;
  },
): Promise<PrintedBatch> {
  const { now, by, keep, source } = options;
  const waiting = await reading(house.database, chamber, (db) => countQueuedLetters(db, source));
  const most = Math.min(options.most, waiting);
  if (most === 0) return { ids: [], removed: 0 };
  // hashing takes long, and the transaction holds the letters
  const drawn = Array.from({ length: most }, () => drawPin(noPins));
  const spare = [...(await hashPins(house.passwords, drawn))];
  return writing(house.database, chamber, async (tx) => {
    const printouts: Printout[] = [];
    let removed = 0;
    const queued = await takeQueuedLetters(tx, source, most);
    const { taken, open } = await findEarlierPins(
      tx,
      queued.map((letter) => letter.subject),
      now,
    );
    for (const letter of queued) {
      const subject = await loadSubject(tx, letter.subject);
      if (isUndeliverable(chamber, letter, subject, now)) {
        await removeUndeliverable(tx, letter, now, by);
        removed++;
        continue;
      }
      if (letter.kind !== 'pin') {
        printouts.push({ letter: await noticeFor(tx, letter, subject, now), origin: letter.origin });
        continue;
      }
      const selectors = taken.get(letter.subject.id) ?? new Set();
      const pin = await pickPin(house, spare, selectors);
      selectors.add(pin.selector);
      printouts.push(
        pinPrintout(chamber, letter, subject, pin, {
          now,
          source,
          earlierHolds: open.has(letter.subject.id),
        }),
      );
    }
    if (printouts.length > 0) {
      await keep(printouts.map(({ letter }) => letter));
      await storePrintouts(tx, house, printouts, now, by);
    }
    return { ids: printouts.map(({ letter }) => letter.id), removed };
  });
}

async function pickPin(
  house: Pick<House, 'passwords'>,
  spare: HashedPin[],
  taken: ReadonlySet<string>,
): Promise<HashedPin> {
  const index = spare.findIndex((pin) => !taken.has(pin.selector));
  const [found] = index >= 0 ? spare.splice(index, 1) : await hashPins(house.passwords, [drawPin(taken)]);
  if (!found) throw new Error('one PIN in, one PIN out');
  return found;
}

function pinPrintout(
  chamber: Chamber,
  { id, subject: ref, origin, staff }: QueuedLetter,
  subject: Subject,
  pin: HashedPin,
  facts: { readonly now: Date; readonly source: LetterSource; readonly earlierHolds: boolean },
): Printout {
  const { now, source, earlierHolds } = facts;
  const days = freischaltungSettings.of(chamber).pin.requestedValidDays;
  const ordered = source.kind === 'batch' ? source.validUntil : null;
  const validUntil = ordered ?? endOfBerlinDay(addDays(berlinDate(now), days));
  return {
    origin,
    letter: pinLetter(chamber, { id, subject, pin: pin.folded, validUntil, earlierHolds, printedAt: now }),
    pin: {
      subject: ref,
      selector: pin.selector,
      hash: pin.hash,
      length: pin.folded.length,
      validUntil,
      by: staff,
    },
  };
}

/** News of another bank account goes in any case, also to a Betrieb that has left the register: no number has to be typed. */
function isUndeliverable(chamber: Chamber, { kind }: QueuedLetter, subject: Subject, now: Date): boolean {
  return kind !== 'bank-notice' && whyNoPin(chamber, subject, now) !== null;
}

async function noticeFor(tx: Tx, letter: QueuedLetter, subject: Subject, now: Date): Promise<Letter> {
  if (letter.written) {
    const recipient =
      subject.kind === 'betrieb' ? betriebAddress(subject.record) : personAddress(subject.record);
    const numbers = numbersOf(tx.chamber, subject);
    return writtenLetter(tx.chamber, {
      ...{ id: letter.id, recipient, numbers, words: letter.written, printedAt: now },
    });
  }
  if (subject.kind !== 'betrieb') throw new Error('only Betriebe are told of links by letter');
  const account = letter.requestedBy === null ? undefined : await findAccountById(tx, letter.requestedBy);
  const { id, requestedAt: linkedAt } = letter;
  const moved = await hasMovedThen(tx, subject.record.id, linkedAt);
  return linkNoticeLetter(tx.chamber, {
    ...{ id, account, linkedAt, moved },
    betrieb: subject.record,
    printedAt: now,
  });
}

async function storePrintouts(
  tx: Tx,
  { secrets }: Pick<House, 'secrets'>,
  printouts: readonly Printout[],
  now: Date,
  by: Printer,
): Promise<void> {
  const pinOf = new Map<string, string>();
  for (const origin of ['request', 'bulk'] as const) {
    const pins = printouts.flatMap(({ letter, pin, origin: why }) =>
      pin && (why === 'bulk') === (origin === 'bulk') ? [{ letterId: letter.id, pin }] : [],
    );
    const pinIds = await insertPins(
      tx,
      origin,
      now,
      pins.map(({ pin }) => pin),
    );
    for (const [index, pinId] of pinIds.entries()) pinOf.set(pins[index]?.letterId ?? '', pinId);
  }
  for (const { letter } of printouts) {
    const { id } = letter;
    await markPrinted(tx, { id, pinId: pinOf.get(id) ?? null, sealed: sealLetter(secrets, letter), at: now });
  }
  await recordAudit(tx, {
    event: 'freischaltung.letters-printed',
    outcome: 'done',
    at: now,
    facts: { letters: printouts.length, pins: pinOf.size },
    from: by,
  });
}

/** A Betrieb that has left the register, or whose number nobody could enter, is sent nothing. */
async function removeUndeliverable(tx: Tx, letter: QueuedLetter, now: Date, by: Printer): Promise<void> {
  await removeLetter(tx, letter.id);
  await recordAudit(tx, {
    event: 'freischaltung.letter-removed',
    outcome: 'betrieb-gone',
    at: now,
    subjects: { letter: letter.id, [letter.subject.kind]: letter.subject.id },
    from: by,
  });
}
