import { addMonths } from '../../lib/dates.ts';
import { type RecordsEnd, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { zuordnungRetentionTexts } from './retention-texts.de.ts';
import { deleteZuordnungenBefore, deleteZuordnungenOf } from './retention-queries.ts';
import { zuordnungSettings } from './settings.ts';

/** Anträge are forgotten a while after they were decided, or sent where nobody ever did. */
export const zuordnungRetention: readonly RetentionKind[] = [
  {
    id: 'zuordnung.decided',
    tables: ['zuordnungen'],
    isTold: true,
    words: retentionWords(zuordnungRetentionTexts, 'decided', (chamber) => ({
      months: zuordnungSettings.of(chamber).keptMonths,
    })),
    forget: (tx, { now, most }) =>
      deleteZuordnungenBefore(tx, addMonths(now, -zuordnungSettings.of(tx.chamber).keptMonths), most),
  },
];

/** Anträge to act for a Betrieb go with it. */
export const zuordnungenEnd: RecordsEnd = {
  tables: ['zuordnungen'],
  async forget(tx, of, ids) {
    if (of === 'betrieb') await deleteZuordnungenOf(tx, ids);
  },
};
