import { recordAudit } from '../../platform/audit/audit.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { EndRecords, RecordsEnd, RetentionKind } from '../../platform/feature/retention.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { isDueTonight } from '../../platform/jobs/nightly.ts';
import { insertRun, selectNewestRun, takeKind, updateFailed, updateRun } from './queries.ts';

/** So many rows in one transaction: whoever waits for one of them waits a moment. */
const batch = 500;

/** What all features keep, and what of theirs goes with a record of the register. */
export interface RetentionParts {
  readonly kinds: readonly RetentionKind[];
  readonly recordsEnds: readonly RecordsEnd[];
}

/**
 * The job that forgets what is due: once a night, kind by kind, in batches that are a transaction each. It writes down
 * what it did in the same transaction, so that a kill in the middle loses and doubles nothing. What fails with one kind
 * keeps no other waiting; it is tried again every hour, and the job fails in the end, so that the log tells of it.
 */
export function retentionJob({ database }: House, parts: RetentionParts): Job {
  const endRecords = endAllRecords(parts.recordsEnds);
  return {
    name: 'retention',
    everySeconds: 3600,
    async run(chamber, now) {
      const failures = new Map<RetentionKind, unknown>();
      let hasMore = false;
      do {
        hasMore = false;
        for (const kind of kindsOf(chamber, parts.kinds)) {
          if (failures.has(kind)) continue;
          try {
            const more = await writing(database, chamber, (tx) => forgetSome(tx, kind, endRecords, now));
            hasMore ||= more;
          } catch (error) {
            failures.set(kind, error);
            await writing(database, chamber, (tx) => noteFailure(tx, kind, now));
          }
        }
        // a failure is told once all others are done: who fails is asked again after an hour, and they would wait as long
      } while (hasMore && failures.size > 0);
      if (failures.size > 0)
        throw new AggregateError(failures.values(), 'kinds of records that were not forgotten');
      return hasMore;
    },
  };
}

/** The kinds of records that a chamber has. */
export function kindsOf(chamber: Chamber, kinds: readonly RetentionKind[]): readonly RetentionKind[] {
  return kinds.filter(({ appliesTo }) => appliesTo?.(chamber) ?? true);
}

/** Removes what all features keep about records of the register, one feature after the other. */
export function endAllRecords(recordsEnds: readonly RecordsEnd[]): EndRecords {
  return async (tx, of, ids, now) => {
    if (ids.length === 0) return;
    for (const { forget } of recordsEnds) await forget(tx, of, ids, now);
  };
}

/** @returns whether there may be more of it */
async function forgetSome(tx: Tx, kind: RetentionKind, endRecords: EndRecords, now: Date): Promise<boolean> {
  const { forget } = kind;
  if (!forget || !(await takeKind(tx, kind.id))) return false;
  const newest = await selectNewestRun(tx, kind.id);
  const isOpen = newest !== undefined && newest.endedAt === null;
  if (!isOpen && !isDue(kind, newest?.beganAt ?? null, now)) return false;
  const run = isOpen ? newest : await insertRun(tx, kind.id, now);
  const count = await forget(tx, { now, most: batch, endRecords });
  const more = count >= batch;
  const forgotten = run.forgotten + count;
  await updateRun(tx, run.id, forgotten, more ? null : now);
  if (!more && forgotten > 0) await record(tx, kind, forgotten, now);
  return more;
}

function isDue({ everyHours }: RetentionKind, last: Date | null, now: Date): boolean {
  if (everyHours === undefined || last === null) return isDueTonight(last, now);
  return now.getTime() - last.getTime() >= everyHours * 3_600_000;
}

function record(tx: Tx, kind: RetentionKind, count: number, now: Date): Promise<void> {
  return recordAudit(tx, {
    event: 'retention.forgotten',
    outcome: 'done',
    at: now,
    facts: { what: kind.words(tx.chamber, 'de').what, kind: kind.id, count },
    from: 'worker',
  });
}

async function noteFailure(tx: Tx, { id }: RetentionKind, now: Date): Promise<void> {
  const newest = await selectNewestRun(tx, id);
  const run = newest && newest.endedAt === null ? newest : await insertRun(tx, id, now);
  await updateFailed(tx, run.id, now);
}
