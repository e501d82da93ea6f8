import { recordAudit } from '../../platform/audit/audit.ts';
import { type Database, writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { decideFromOutside } from '../antraege/index.ts';
import { orderPinLetter } from '../freischaltung/index.ts';
import { findNamed, whyNoLetter } from './find-named.ts';
import { pinAnforderung } from './pin-anforderung.ts';
import { noteOutcome, takeWaitingRequest, type WaitingRequest } from './queries.ts';
import type { PinDetail, PinOutcome } from './rules.ts';
import { answerRequestsJobName } from './send-pin-anforderung.ts';

/**
 * The job that sees to Anträge for a PIN: looks the number up, asks for the letter, and ends the Antrag in the same way
 * whatever came of it. All of it is one transaction, so that a worker that is killed leaves the Antrag as it was.
 */
export function answerRequestsJob(database: Database): Job {
  return {
    name: answerRequestsJobName,
    everySeconds: 60,
    run: (chamber, now) =>
      writing(database, chamber, async (tx) => {
        const request = await takeWaitingRequest(tx);
        if (!request) return false;
        await answer(tx, request, now);
        return true;
      }),
  };
}

async function answer(tx: Tx, request: WaitingRequest, now: Date): Promise<void> {
  const { nummer, accountId } = request;
  const named = await findNamed(tx, request.answers);
  const why = whyNoLetter(named, now);
  const letter = await orderPinLetter(tx, { accountId, now }, why === undefined ? named : undefined);
  const outcome: PinOutcome = letter === 'no-subject' ? (why ?? 'unknown-number') : letter;
  await noteOutcome(tx, nummer, outcome);
  await decideFromOutside(tx, pinAnforderung, nummer, {
    move: 'confirm',
    by: { kind: 'clock' },
    detail: 'done' satisfies PinDetail,
    isDone: true,
    now,
  });
  await recordAudit(tx, {
    event: 'pin-anforderung.looked-up',
    outcome: why ?? 'done',
    at: now,
    // not the account: what came of it must not stand in the data that its person can download
    subjects: { antrag: String(nummer), ...(named ? { [named.kind]: named.record.id } : {}) },
    ...(why === undefined ? { facts: { letter: outcome } } : {}),
    from: 'worker',
  });
}
