import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { tellAccount } from '../accounts/index.ts';
import { decideFromOutside } from '../antraege/index.ts';
import { registerImported } from '../betriebe/index.ts';
import { betriebDeletedMail } from './mails/betrieb-deleted-mail.ts';
import { antragNotice } from './notice-kinds.ts';
import { takeOfDeletedBetriebe } from './ending-queries.ts';
import { settleLinked } from './settle-linked.ts';
import { zuordnungArt } from './zuordnung-art.ts';

const AT_ONCE = 100;

/** The job that ends open Anträge for a Betrieb on the day it leaves the register, and tells who sent them. */
export function deletedBetriebeJob(house: House): Job {
  return {
    name: 'zuordnung.deleted-betriebe',
    wokenBy: [registerImported],
    everySeconds: 900,
    run: (chamber, now) => writing(house.database, chamber, (tx) => endOpenAntraege(tx, now)),
  };
}

/**
 * Ends open Anträge for Betriebe that have left the register.
 * @returns whether there may be more
 */
export async function endOpenAntraege(tx: Tx, now: Date): Promise<boolean> {
  // what was linked before is done, and nobody is told that it has ended
  while (await settleLinked(tx, now));
  const ended = await takeOfDeletedBetriebe(tx, now, AT_ONCE);
  for (const { nummer, accountId, betrieb } of ended) {
    const end = { move: 'void', by: { kind: 'clock' }, detail: 'deleted', now } as const;
    await decideFromOutside(tx, zuordnungArt, nummer, end);
    await recordAudit(tx, {
      event: 'zuordnung.ended-with-betrieb',
      outcome: 'deleted',
      at: now,
      subjects: { antrag: String(nummer), account: accountId },
      from: 'worker',
    });
    await tellAccount(
      tx,
      accountId,
      {
        kind: 'zuordnung.betrieb-deleted',
        notice: antragNotice,
        write: (chamber, locale, account) =>
          betriebDeletedMail(chamber, locale, { account, betrieb, nummer }),
      },
      now,
    );
  }
  return ended.length === AT_ONCE;
}
