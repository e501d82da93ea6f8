import type { Tx } from '../../platform/database/handles.ts';
import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { KNOWN_DAYS } from './devices/device-cookie.ts';
import { deleteUnseen } from './devices/device-queries.ts';
import { deleteEndedSessions, deleteKeptInputs } from './queries.ts';
import { deleteEndedResets } from './reset-queries.ts';
import { signInRetentionTexts as texts } from './retention-texts.de.ts';
import { deletePendingOver } from './second-step/queries.ts';
import { signInSettings } from './settings.ts';

/** A form sent from an ended session is kept for its person alone, as long as we know whose session it was. */
const SESSIONS_KNOWN_HOURS = 24;

/** What is forgotten of sessions, links to a new password and devices. */
export const signInRetention: readonly RetentionKind[] = [
  {
    id: 'sign-in.sessions',
    tables: ['sessions', 'pending_sign_ins'],
    isTold: true,
    words: retentionWords(texts, 'sessions'),
    everyHours: 6,
    forget: (tx, { now }) => forgetSessions(tx, now),
  },
  {
    id: 'sign-in.resets',
    tables: ['password_resets'],
    isTold: true,
    words: retentionWords(texts, 'resets', (chamber) => ({
      days: signInSettings.of(chamber).resetsKeptDays,
    })),
    forget: (tx, { now }) =>
      deleteEndedResets(tx, daysBefore(now, signInSettings.of(tx.chamber).resetsKeptDays)),
  },
  {
    id: 'sign-in.devices',
    tables: ['seen_devices'],
    isTold: true,
    words: retentionWords(texts, 'devices', () => ({ days: KNOWN_DAYS })),
    forget: (tx, { now }) => deleteUnseen(tx, daysBefore(now, KNOWN_DAYS)),
  },
];

/** Sessions that ended the day before, input that nobody came back for, sign-ins that stopped half-way. */
async function forgetSessions(tx: Tx, now: Date): Promise<number> {
  const { idleMinutes } = signInSettings.of(tx.chamber);
  const knownSince = new Date(now.getTime() - SESSIONS_KNOWN_HOURS * 3_600_000);
  const idleSince = new Date(knownSince.getTime() - idleMinutes * 60_000);
  const ended = await deleteEndedSessions(tx, knownSince, idleSince);
  return ended + (await deleteKeptInputs(tx, now)) + (await deletePendingOver(tx, now));
}
