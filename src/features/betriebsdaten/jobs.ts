import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import { daysBefore } from '../../platform/feature/retention.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { type Effect, takeEffect } from '../antraege/index.ts';
import { carryOutChange, dueChange } from '../betriebe/index.ts';
import { deleteConfirmedBefore } from './address-queries.ts';
import { betriebsdaten } from './betriebsdaten.ts';
import { confirmDays } from './confirm-days.ts';
import { lapseOneAddress } from './lapse-address.ts';

/** The job that carries out decided changes on their day and lets addresses lapse that nobody confirms, one a transaction, and forgets addresses that hold. */
export function changesJob(house: House): Job {
  return {
    name: 'betriebsdaten.changes',
    everySeconds: 600,
    run: (chamber, now) =>
      writing(
        house.database,
        chamber,
        async (tx) =>
          (await carryOutOne(tx, now)) ||
          (await lapseOneAddress(tx, now)) ||
          (await deleteConfirmedBefore(tx, daysBefore(now, confirmDays))) > 0,
      ),
  };
}

/** `done` once anything of it holds; otherwise what became of it instead. */
function carriedOut(effects: readonly Effect[]): string {
  const [first] = effects;
  return first?.what === 'in-force' ? 'done' : (first?.what ?? 'not-now');
}

async function carryOutOne(tx: Tx, now: Date): Promise<boolean> {
  const nummer = await dueChange(tx, now);
  if (nummer === undefined) return false;
  const by = { kind: 'clock' } as const;
  const effects = await takeEffect(tx, betriebsdaten, nummer, now, async (): Promise<readonly Effect[]> => {
    const carried = await carryOutChange(tx, nummer, now);
    const { entered = [], overtaken = [], isGone = false } = carried ?? {};
    return [
      ...(entered.length > 0 ? [{ what: 'in-force', fields: entered, by } as const] : []),
      ...(overtaken.length > 0
        ? [{ what: isGone ? 'set-aside' : 'overtaken', fields: overtaken, by } as const]
        : []),
    ];
  });
  await recordAudit(tx, {
    event: 'betriebsdaten.carried-out',
    outcome: carriedOut(effects),
    at: now,
    subjects: { antrag: String(nummer) },
    from: 'worker',
  });
  return true;
}
