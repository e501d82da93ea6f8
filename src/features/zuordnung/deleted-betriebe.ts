import { berlinDate } from '../../lib/dates.ts';
import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { tellAccount } from '../accounts/index.ts';
import { registerImported } from '../betriebe/index.ts';
import { betriebDeletedMail } from './mails/betrieb-deleted-mail.ts';
import { antragNotice } from './notice-kinds.ts';
import { endOfDeletedBetriebe } from './deleted-queries.ts';

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
  const ended = await endOfDeletedBetriebe(tx, berlinDate(now), now, AT_ONCE);
  for (const { nummer, accountId, betrieb, state } of ended) {
    await recordAudit(tx, {
      event: 'zuordnung.ended-with-betrieb',
      outcome: state,
      at: now,
      subjects: { antrag: String(nummer), account: accountId },
      from: 'worker',
    });
    if (state === 'confirmed') continue;
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
