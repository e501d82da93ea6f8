import { addDays, berlinDate, startOfBerlinDay } from '../../../lib/dates.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { waitsForBatch } from '../batch/row-queries.ts';
import { documentSettings } from '../settings.ts';
import { happen, lapse } from './happen.ts';
import { provide } from './provide.ts';
import {
  type HeldBekanntgabe,
  holdBekanntgabe,
  insertNotice,
  isAllRetrieved,
  selectNotices,
  selectReadable,
} from './queries.ts';
import { daysOf, deemedOn, isProvided, lastDayToRetrieve, stepOf, waitsForRetrieval } from './rules.ts';
import { hadRecipients, recipientsOfFormal, tellOfFormal } from './tell.ts';

/**
 * Does the one thing that is due with a formal document: provides it once all of it can be read, notes that its notice
 * went off, reminds, notes the day of service, or lets it go by post. Safe in several workers: each holds the row and
 * looks at it again.
 * @returns whether something was done, so that there may be more
 */
export async function moveOn(tx: Tx, id: string, now: Date): Promise<boolean> {
  const held = await holdBekanntgabe(tx, id);
  if (!held) return false;
  if (held.state === 'checking') return (await provide(tx, held, now)).outcome !== 'waiting';
  if (await passTime(tx, held, now)) return true;
  if (held.notifiedAt === null) return giveUpNotice(tx, held, now);
  // the mail server may give a mail up, or send it back, hours after it has taken it
  if (held.state === 'notified' && (await selectNotices(tx, id)).haveFailed) {
    await lapse(tx, held, 'notice-failed', now);
    return true;
  }
  return held.state === 'notified' || held.state === 'deemed' ? remind(tx, held, now) : false;
}

/**
 * Notes what has happened by itself to one that is held: its notice went off, its day of service came, its provision ended,
 * or nobody is left who could get it. Whoever comes to get it meets it as it is in this moment, also where the worker has
 * not run since.
 */
async function passTime(tx: Tx, held: HeldBekanntgabe, now: Date): Promise<boolean> {
  const mayGoOff = held.notifiedAt === null && (held.state === 'provided' || held.state === 'retrieved');
  if (mayGoOff && (await noteNotice(tx, held, now))) return true;
  if (!waitsForRetrieval(held.state)) return false;
  const today = berlinDate(now);
  if (held.state === 'notified' && held.deemedOn !== null && held.deemedOn <= today) {
    // until that day came it could be got, or it is not served: a link that ended since changes nothing
    const day = startOfBerlinDay(held.deemedOn);
    const { notifiedAt } = held;
    const came = notifiedAt !== null && notifiedAt > day ? notifiedAt : day;
    if (await hadRecipients(tx, held, came)) await happen(tx, held, 'deemed', { at: now, now });
    else await lapse(tx, held, 'nobody-acts', now);
    return true;
  }
  const isOver = held.retrieveUntil !== null && held.retrieveUntil < today;
  if (!isOver && (await recipientsOfFormal(tx, held, now)).length > 0) return false;
  await lapse(tx, held, isOver ? 'not-retrieved' : 'nobody-acts', now);
  return true;
}

/** Lets one go by post whose notice will not arrive, or that nobody can open any more. */
async function giveUpNotice(tx: Tx, held: HeldBekanntgabe, now: Date): Promise<boolean> {
  if (held.state !== 'provided') return false;
  const files = await selectReadable(tx, held.id);
  if (files !== 'readable' && files !== 'waiting') {
    await lapse(tx, held, files, now);
    return true;
  }
  // a Sammelzustellung writes its mails when all of it is in the boxes
  if ((await selectNotices(tx, held.id)).canArrive || (await waitsForBatch(tx, held.id))) return false;
  await lapse(tx, held, 'notice-failed', now);
  return true;
}

/** The period runs from when the first notice was handed to the mail server, and from no notice of what nobody can open. */
async function noteNotice(tx: Tx, held: HeldBekanntgabe, now: Date): Promise<boolean> {
  const { firstSentAt } = await selectNotices(tx, held.id);
  if (firstSentAt === null || (await selectReadable(tx, held.id)) !== 'readable') return false;
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
  const mails = await tellOfFormal(tx, held, 'reminder', now);
  // served, and nobody acts any more: the log says of nobody that they were reminded
  if (mails.length === 0) return false;
  // a worker that was off for days reminds once
  const change = { reminded_on_day: Math.max(...due) };
  await happen(tx, held, 'reminded', { at: now, now, change });
  for (const mailId of mails) await insertNotice(tx, held.id, mailId);
  return true;
}

/**
 * Whether a formal document may be got now; held, so that its provision does not end meanwhile. What has ended by now has
 * ended, whether or not the worker has noted it.
 */
export async function mayRetrieve(tx: Tx, deliveryId: string, now: Date): Promise<boolean> {
  for (;;) {
    const held = await holdBekanntgabe(tx, deliveryId);
    if (held === undefined) return true;
    if (!(await passTime(tx, held, now))) return isProvided(held.state);
  }
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
