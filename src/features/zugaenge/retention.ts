import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { deleteInvitationsBefore } from './queries.ts';
import { zugaengeRetentionTexts } from './retention-texts.de.ts';
import { offersInvitations, zugaengeSettings } from './settings.ts';

/** Invitations are forgotten, answered or not, a while after they ran out. */
export const zugaengeRetention: readonly RetentionKind[] = [
  {
    id: 'zugaenge.invitations',
    tables: ['invitations'],
    isTold: true,
    appliesTo: offersInvitations,
    words: retentionWords(zugaengeRetentionTexts, 'invitations', (chamber) => ({
      days: zugaengeSettings.of(chamber).invitationsKeptDays,
    })),
    forget: (tx, { now }) =>
      deleteInvitationsBefore(tx, daysBefore(now, zugaengeSettings.of(tx.chamber).invitationsKeptDays)),
  },
];
