import { berlinDate } from '../../lib/dates.ts';
import { type AuditEntry, recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import { daysBefore } from '../../platform/feature/retention.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { sealAttachment } from '../../platform/mail/attachments.ts';
import { tellAccount } from '../accounts/index.ts';
import { copiesJob, makeGood } from './give-mandate.ts';
import { letterOf, mandateFileName } from './letter-of.ts';
import { givenMail } from './mails/mandate-mails.ts';
import { mandateNotice } from './notice-kinds.ts';
import { selectMandate } from './queries.ts';
import { endMandate } from './state-queries.ts';
import { signDays } from './rules.ts';
import { offersSepa } from './settings.ts';
import {
  noteWarned,
  takeHeld,
  takeLapsed,
  takeLapsingSoon,
  takeNeverSigned,
  takeWaitingCopy,
} from './settle-queries.ts';
import { ownerFacts, stillFromBefore, tellOfEnd, tellOfLapse, tellOfSignature } from './tell.ts';

type Step = (tx: Tx, now: Date) => Promise<string | undefined>;

/** What is due, one mandate a transaction: each step says what it did, or that nothing of its kind is due. */
const steps: readonly Step[] = [
  async (tx, now) => {
    const id = await takeHeld(tx, now);
    if (!id) return undefined;
    const made = await makeGood(tx, id, now);
    const mandate = await selectMandate(tx, id);
    // who gave it online knows when it is good; not that a file was made meanwhile with the account before
    const isNews =
      mandate &&
      (made === 'held' || mandate.form !== 'online' || (await stillFromBefore(tx, mandate, now)).length > 0);
    if (mandate && isNews) await tellOfSignature(tx, mandate, now);
    return made === 'held' ? id : noted(tx, id, { event: 'sepa.mandate-good' }, now);
  },
  async (tx, now) => end(tx, await takeLapsed(tx, berlinDate(now)), 'lapsed', now),
  async (tx, now) => end(tx, await takeNeverSigned(tx, daysBefore(now, signDays)), 'not-signed', now),
  async (tx, now) => {
    const id = await takeLapsingSoon(tx, berlinDate(now));
    const mandate = id && (await selectMandate(tx, id));
    if (!id || !mandate) return undefined;
    await noteWarned(tx, id, now);
    await tellOfLapse(tx, mandate, now);
    return noted(tx, id, { event: 'sepa.lapse-warned' }, now);
  },
];

const ended = {
  lapsed: { event: 'sepa.mandate-lapsed' },
  'not-signed': { event: 'sepa.mandate-not-signed' },
} as const;

async function end(
  tx: Tx,
  id: string | undefined,
  why: 'lapsed' | 'not-signed',
  now: Date,
): Promise<string | undefined> {
  const mandate = id && (await endMandate(tx, id, why, now));
  if (!id || !mandate) return undefined;
  await tellOfEnd(tx, mandate, why, now);
  return noted(tx, id, ended[why], now);
}

async function noted(tx: Tx, id: string, what: Pick<AuditEntry, 'event'>, now: Date): Promise<string> {
  await recordAudit(tx, { ...what, outcome: 'done', at: now, subjects: { mandate: id }, from: 'worker' });
  return id;
}

/**
 * The job that lets time pass for mandates: those that were held become good, those not used for 36 months or never signed
 * end, and people are warned 60 days before.
 */
export function settleJob({ database }: House): Job {
  return {
    name: 'sepa-settle',
    everySeconds: 1800,
    async run(chamber, now) {
      if (!offersSepa(chamber)) return false;
      for (const step of steps) {
        if (await writing(database, chamber, (tx) => step(tx, now))) return true;
      }
      return false;
    },
  };
}

/** The job that mails a mandate to whoever has just given it; it is printed here and not while the person waits. */
export function sendCopiesJob(house: House): Job {
  return {
    name: copiesJob,
    everySeconds: 300,
    run: (chamber, now) =>
      writing(house.database, chamber, async (tx) => {
        const id = await takeWaitingCopy(tx);
        const mandate = id && (await selectMandate(tx, id));
        if (!mandate) return false;
        const owner = await ownerFacts(tx, mandate.owner);
        if (!owner || mandate.givenBy === null) return true;
        const bytes = await house.letterPress.print([await letterOf(tx, house.secrets, mandate)], {
          sides: 'one',
        });
        const file = { name: mandateFileName(mandate), contentType: 'application/pdf', bytes };
        await tellAccount(
          tx,
          mandate.givenBy,
          {
            kind: 'sepa.given',
            notice: mandateNotice,
            write: (of, locale, to) => givenMail(of, locale, to, { forWhom: owner.name, mandate }),
            attachments: [sealAttachment(house.secrets, chamber, file)],
          },
          now,
        );
        return true;
      }),
  };
}
