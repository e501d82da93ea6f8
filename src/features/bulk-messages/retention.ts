import type { Chamber } from '../../platform/chamber/chamber.ts';
import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import type { Purpose } from './message.ts';
import { deleteMessagesBefore } from './queries.ts';
import { bulkRetentionTexts } from './retention-texts.de.ts';
import { bulkMessageSettings } from './settings.ts';

/** Messages, sent or not, are forgotten with who got them, once they are as old as the profile says for their purpose. */
export const bulkMessageRetention: readonly RetentionKind[] = [
  kindOf(
    'information',
    'bulk-messages.information',
    (chamber) => bulkMessageSettings.of(chamber).informationKeptDays,
  ),
  kindOf('formal', 'bulk-messages.formal', (chamber) => bulkMessageSettings.of(chamber).formalKeptDays),
];

function kindOf(purpose: Purpose, id: string, keptDays: (chamber: Chamber) => number): RetentionKind {
  return {
    id,
    tables: ['bulk_messages'],
    isTold: true,
    words: retentionWords(bulkRetentionTexts, purpose, (chamber) => ({ days: keptDays(chamber) })),
    forget: (tx, { now, most }) =>
      deleteMessagesBefore(tx, purpose, daysBefore(now, keptDays(tx.chamber)), most),
  };
}
