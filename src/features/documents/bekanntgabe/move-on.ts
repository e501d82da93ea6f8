import { addDays, berlinDate } from '../../../lib/dates.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { waitsForBatch } from '../batch/row-queries.ts';
import { documentSettings } from '../settings.ts';
import { addLine } from './log.ts';
import type { LogFacts } from './log-chain.ts';
import {
  type HeldBekanntgabe,
  holdBekanntgabe,
  insertNotice,
  isAllRetrieved,
  selectNotices,
  updateBekanntgabe,
} from './queries.ts';
import {
  type BekanntgabeEvent,
  deemedOn,
  isProvided,
  lastDayToRetrieve,
  type LapseReason,
  stepOf,
} from './rules.ts';
import { tellOfFormal } from './tell.ts';

type Change = Parameters<typeof updateBekanntgabe>[2];

/** Lets something happen to one that is held: state and log change together or not at all. */
async function happen(
  tx: Tx,
  held: HeldBekanntgabe,
  event: BekanntgabeEvent,
  what: { readonly at: Date; readonly now: Date; readonly facts?: LogFacts; readonly change?: Change },
): Promise<void> {
  const next = stepOf(held.state, event);
  if (!next.ok) throw new Error(`a formal document that is ${held.state} cannot be ${event}`);
  await updateBekanntgabe(tx, held.id, { ...what.change, state: next.value });
  await addLine(tx, held.id, { event, ...what });
}

/**
 * Does the one thing that is due with a formal document: notes that its notice went off, reminds, notes the day of
 * service, or lets it go by post. Safe in several workers: each holds the row and looks at it again.
 * @returns whether something was done, so that there may be more
 */
export async function moveOn(tx: Tx, id: string, now: Date): Promise<boolean> {
  const held = await holdBekanntgabe(tx, id);
  if (!held) return false;
  const today = berlinDate(now);
  if (held.notifiedAt === null && (held.state === 'provided' || held.state === 'retrieved'))
    return noteNotice(tx, held, now);
  if (held.state !== 'notified' && held.state !== 'deemed') return false;
  if (held.state === 'notified') {
    if (held.deemedOn !== null && held.deemedOn <= today) {
      await happen(tx, held, 'deemed', { at: now, now });
      return true;
    }
    if (held.retrieveUntil !== null && held.retrieveUntil < today) {
      await lapse(tx, held, 'not-retrieved', now);
      return true;
    }
    // the mail server may give a mail up, or send it back, hours after it has taken it
    if (!(await selectNotices(tx, id)).canArrive) {
      await lapse(tx, held, 'notice-failed', now);
      return true;
    }
  }
  return remind(tx, held, now);
}

async function lapse(tx: Tx, held: HeldBekanntgabe, reason: LapseReason, now: Date): Promise<void> {
  const change = { lapse_reason: reason, deemed_on: null };
  await happen(tx, held, 'lapsed', { at: now, now, facts: { reason }, change });
}

/** The period runs from when the first notice was handed to the mail server. */
async function noteNotice(tx: Tx, held: HeldBekanntgabe, now: Date): Promise<boolean> {
  const { firstSentAt, canArrive } = await selectNotices(tx, held.id);
  if (firstSentAt === null) {
    // a Sammelzustellung writes its mails when all of it is in the boxes
    if (!canArrive && (await waitsForBatch(tx, held.id))) return false;
    if (canArrive || held.state === 'retrieved') return false;
    await lapse(tx, held, 'notice-failed', now);
    return true;
  }
  const { land } = documentSettings.of(tx.chamber).bekanntgabe;
  const notifiedOn = berlinDate(firstSentAt);
  const isRetrieved = held.state === 'retrieved';
  const day = deemedOn(held.rule, { ...daysOf(held), notifiedOn }, land) ?? null;
  await happen(tx, held, 'notified', {
    at: firstSentAt,
    now,
    change: {
      notified_at: firstSentAt,
      // what was proven served stays so
      deemed_on: isRetrieved ? held.deemedOn : day,
      retrieve_until: isRetrieved ? null : (lastDayToRetrieve(held.rule, notifiedOn, land) ?? null),
    },
  });
  return true;
}

async function remind(tx: Tx, held: HeldBekanntgabe, now: Date): Promise<boolean> {
  if (held.notifiedAt === null || held.retrievedAt !== null) return false;
  const first = berlinDate(held.notifiedAt);
  const today = berlinDate(now);
  const due = documentSettings
    .of(tx.chamber)
    .bekanntgabe.remindOnDays.filter((day) => day > held.remindedOnDay && addDays(first, day) <= today);
  if (due.length === 0) return false;
  // a worker that was off for days reminds once
  const change = { reminded_on_day: Math.max(...due) };
  await happen(tx, held, 'reminded', { at: now, now, change });
  for (const mailId of await tellOfFormal(tx, held, 'reminder', now)) await insertNotice(tx, held.id, mailId);
  return true;
}

const daysOf = (held: HeldBekanntgabe) => ({
  providedOn: berlinDate(held.providedAt),
  notifiedOn: held.notifiedAt ? berlinDate(held.notifiedAt) : undefined,
  retrievedOn: held.retrievedAt ? berlinDate(held.retrievedAt) : undefined,
});

/** Whether a formal document may be got now; held, so that its provision does not end meanwhile. */
export async function mayRetrieve(tx: Tx, deliveryId: string): Promise<boolean> {
  const held = await holdBekanntgabe(tx, deliveryId);
  return held === undefined || isProvided(held.state);
}

/** Notes that somebody has got the documents of a delivery, where it is a formal one and all of it was got. */
export async function noteRetrieved(tx: Tx, deliveryId: string, accountId: string, now: Date): Promise<void> {
  const held = await holdBekanntgabe(tx, deliveryId);
  if (!held || held.retrievedAt !== null || !stepOf(held.state, 'retrieved').ok) return;
  if (!(await isAllRetrieved(tx, deliveryId))) return;
  const { land } = documentSettings.of(tx.chamber).bekanntgabe;
  const days = { ...daysOf(held), retrievedOn: berlinDate(now) };
  await happen(tx, held, 'retrieved', {
    at: now,
    now,
    facts: { account: accountId },
    change: {
      retrieved_at: now,
      retrieve_until: null,
      deemed_on: held.deemedOn ?? deemedOn(held.rule, days, land) ?? null,
    },
  });
}

/** Notes that a formal document is in the post. @returns false where it did not go by post, or another one noted it */
export async function notePosted(tx: Tx, id: string, staffId: string, now: Date): Promise<boolean> {
  const held = await holdBekanntgabe(tx, id);
  if (held?.state !== 'lapsed') return false;
  await happen(tx, held, 'posted', { at: now, now, facts: { staff: staffId }, change: { posted_at: now } });
  return true;
}
