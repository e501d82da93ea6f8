import { recordAudit } from '../../platform/audit/audit.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { reading, writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { type CompletionRefusal, completeIfDue, holdChange } from './complete-change.ts';
import type { ChangeRecord } from './change.ts';
import type { Mover } from './move-account.ts';
import { remindOld } from './prove-old.ts';
import { endSuperseded, selectWaiting } from './due-queries.ts';
import { updateEnded } from './queries.ts';
import { type ReasonIn, tellOfEnd } from './tell-of-end.ts';
import { addressChangeTexts } from './texts.de.ts';
import { daysAfter, reminderDue, stageOf, waitDays } from './rules.ts';

const batch = 20;

/**
 * The job that does changes whose waiting is over and reminds the old address before. Each change has a transaction of
 * its own: what goes wrong with one keeps no other waiting. It stays open, the trail says so, and the
 * job fails in the end, so that the log tells of it.
 */
export function dueChangesJob(house: House, mover: Mover): Job {
  return {
    name: 'address-change-due',
    everySeconds: 15 * 60,
    async run(chamber, now) {
      await writing(house.database, chamber, (tx) => endSupersededChanges(tx, now));
      const failures: unknown[] = [];
      let after: string | undefined;
      for (;;) {
        const waiting = await reading(house.database, chamber, (db) =>
          selectWaiting(db, daysAfter(now, waitDays / 2), now, { after, most: batch }),
        );
        for (const found of waiting) {
          try {
            await writing(house.database, chamber, (tx) => advance(tx, house, mover, found, now));
          } catch (error) {
            failures.push(error);
            await noteFailure(house, chamber, found, now);
          }
        }
        if (waiting.length < batch) break;
        after = waiting.at(-1)?.id;
      }
      if (failures.length > 0) throw new AggregateError(failures, 'changes of addresses that failed');
      return false;
    },
  };
}

async function endSupersededChanges(tx: Tx, now: Date): Promise<void> {
  const ended = await endSuperseded(tx, now);
  if (ended.length === 0) return;
  const reasonIn: ReasonIn = (locale) => addressChangeTexts.for(tx.chamber, locale)('mail.ended.superseded');
  // only where a day was named on which it would be done
  for (const change of ended) if (change.waitsUntil) await tellOfEnd(tx, change, reasonIn, now);
  const event = 'address-change.superseded';
  const facts = { count: ended.length };
  await recordAudit(tx, { event, outcome: 'done', at: now, facts, from: 'worker' });
}

async function advance(tx: Tx, house: House, mover: Mover, found: ChangeRecord, now: Date): Promise<void> {
  const change = await holdChange(tx, found);
  if (!change) return;
  const { waitsUntil } = change;
  const stage = stageOf(change, now);
  if (stage === 'due') {
    const completed = await completeIfDue(tx, change, { mover, keptSession: null, now });
    if (!completed.ok) await giveUp(tx, mover, change, completed.refusal, now);
    await record(tx, change, completed.ok ? 'done' : completed.refusal.kind, now);
    return;
  }
  if (stage !== 'waiting' || waitsUntil === null || change.remindedAt !== null) return;
  if (reminderDue(waitsUntil, now)) await remindOld(tx, change, waitsUntil, house.secrets, now);
}

/** Ends a change that can't be done by now, and tells whoever waits for it why. */
async function giveUp(
  tx: Tx,
  mover: Mover,
  change: ChangeRecord,
  refusal: CompletionRefusal,
  now: Date,
): Promise<void> {
  if (refusal.kind === 'obstacle') await updateEnded(tx, change.id, 'obstacle', now);
  const reasonIn: ReasonIn = async (locale) =>
    refusal.kind === 'obstacle'
      ? await mover.whyNot(tx, change, { locale, now })
      : addressChangeTexts.for(tx.chamber, locale)('mail.ended.taken', { newEmail: change.newEmail });
  await tellOfEnd(tx, change, reasonIn, now);
}

async function noteFailure(house: House, chamber: Chamber, change: ChangeRecord, now: Date): Promise<void> {
  await writing(house.database, chamber, (tx) => record(tx, change, 'failed', now));
}

async function record(tx: Tx, change: ChangeRecord, outcome: string, now: Date): Promise<void> {
  await recordAudit(tx, {
    event: 'address-change.waited-out',
    outcome,
    at: now,
    subjects: { account: change.accountId, change: change.id },
    from: 'worker',
  });
}
