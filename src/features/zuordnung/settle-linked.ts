import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { decideFromOutside } from '../antraege/index.ts';
import { linkMade } from '../freischaltung/index.ts';
import { takeLinked } from './ending-queries.ts';
import { forgetCode } from './queries.ts';
import { zuordnungArt } from './zuordnung-art.ts';

const AT_ONCE = 100;

/** The job that ends open Anträge whose link has come about otherwise: by the PIN of the letter, or by an invitation. */
export function settleLinkedJob(house: House): Job {
  return {
    name: 'zuordnung.linked-otherwise',
    wokenBy: [linkMade],
    everySeconds: 900,
    run: (chamber, now) => writing(house.database, chamber, (tx) => settleLinked(tx, now)),
  };
}

/**
 * Ends open Anträge whose link has come about otherwise.
 * @returns whether there may be more
 */
export async function settleLinked(tx: Tx, now: Date): Promise<boolean> {
  const nummern = await takeLinked(tx, AT_ONCE);
  for (const nummer of nummern) await settleOne(tx, nummer, now);
  return nummern.length === AT_ONCE;
}

/** Notes that one Antrag is done, since the link is there. */
export async function settleOne(tx: Tx, nummer: number, now: Date): Promise<void> {
  await decideFromOutside(tx, zuordnungArt, nummer, {
    move: 'confirm',
    detail: 'other-way',
    isDone: true,
    now,
  });
  await forgetCode(tx, nummer);
}
