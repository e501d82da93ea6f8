import { type Database, writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { deleteEndedResets, deleteEndedSessions } from './queries.ts';
import { signInSettings } from './settings.ts';

/** Behind an ended link one button mails a fresh one for so long; later the person enters the address again. */
const RESETS_KNOWN_DAYS = 30;

/** Removes sessions that are over and links that ended long ago. */
export async function forgetEnded(tx: Tx, now: Date): Promise<void> {
  const { idleMinutes } = signInSettings.of(tx.chamber);
  await deleteEndedSessions(tx, now, new Date(now.getTime() - idleMinutes * 60_000));
  await deleteEndedResets(tx, new Date(now.getTime() - RESETS_KNOWN_DAYS * 24 * 3_600_000));
}

/** The job that does so a few times a day. */
export function forgetEndedJob(database: Database): Job {
  return {
    name: 'sign-in.forget-ended',
    everySeconds: 6 * 3600,
    async run(chamber, now) {
      await writing(database, chamber, (tx) => forgetEnded(tx, now));
      return false;
    },
  };
}
