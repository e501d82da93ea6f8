import { type Database, writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { KNOWN_DAYS } from './devices/device-cookie.ts';
import { deleteUnseen } from './devices/device-queries.ts';
import { deleteEndedSessions, deleteKeptInputs } from './queries.ts';
import { deleteEndedResets } from './reset-queries.ts';
import { deletePendingOver } from './second-step/queries.ts';
import { signInSettings } from './settings.ts';

/** Behind an ended link one button mails a fresh one for so long; later the person enters the address again. */
const RESETS_KNOWN_DAYS = 30;

/** A form sent from an ended session is kept for its person alone, as long as we know whose session it was. */
const SESSIONS_KNOWN_HOURS = 24;

/** Removes sessions that ended the day before, links that ended long ago, input that nobody came back for, and
 * devices not used for long. */
export async function forgetEnded(tx: Tx, now: Date): Promise<void> {
  const { idleMinutes } = signInSettings.of(tx.chamber);
  const knownSince = new Date(now.getTime() - SESSIONS_KNOWN_HOURS * 3_600_000);
  await deleteEndedSessions(tx, knownSince, new Date(knownSince.getTime() - idleMinutes * 60_000));
  await deleteKeptInputs(tx, now);
  await deletePendingOver(tx, now);
  await deleteEndedResets(tx, new Date(now.getTime() - RESETS_KNOWN_DAYS * 24 * 3_600_000));
  await deleteUnseen(tx, new Date(now.getTime() - KNOWN_DAYS * 24 * 3_600_000));
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
