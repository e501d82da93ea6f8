import { addMonths } from '../../lib/dates.ts';
import type { AccountMove } from '../../platform/feature/feature.ts';
import { coded, dataSection, type PersonalData } from '../../platform/feature/personal-data.ts';
import { type RecordsEnd, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { deleteOverBefore, endOfBetriebe, moveIssued, selectOfAccount } from './queries.ts';
import { bescheinigungSettings, offersAny } from './settings.ts';
import { bescheinigungTexts } from './texts.de.ts';

/** What a person has issued for Betriebe. */
export const bescheinigungData: PersonalData = {
  tables: ['bescheinigungen'],
  async read(db, { accountId }, locale) {
    const t = bescheinigungTexts.for(db.chamber, locale);
    const rows = await selectOfAccount(db, accountId);
    return [
      dataSection({
        id: 'bescheinigungen',
        title: t('data.title'),
        why: t('data.why', { months: bescheinigungSettings.of(db.chamber).keptMonths }),
        columns: {
          kind: t('data.what'),
          betrieb: t('data.betrieb'),
          issuedAt: t('data.at'),
          endedAt: t('data.ended'),
        },
        rows: rows.map(({ kind, betrieb, issuedAt, endedAt }) => ({
          kind: coded(kind, t(`kind.${kind}`)),
          betrieb,
          issuedAt,
          endedAt,
        })),
      }),
    ];
  },
};

/** What a person has issued is found again in a new account of theirs. */
export const bescheinigungMove: AccountMove = {
  async belongings(db, accountId, { locale }) {
    const { length: count } = await selectOfAccount(db, accountId);
    const t = bescheinigungTexts.for(db.chamber, locale);
    if (count === 0) return [];
    return [count === 1 ? t('move.one') : t('move.several', { count })];
  },
  carryOut: (tx, { from, to }) => moveIssued(tx, from, to),
};

/** Those that are over are forgotten; until then the check page says that they are. */
export const bescheinigungRetention: readonly RetentionKind[] = [
  {
    id: 'bescheinigungen.over',
    tables: ['bescheinigungen'],
    isTold: true,
    appliesTo: offersAny,
    words: retentionWords(bescheinigungTexts, 'retention', (chamber) => ({
      months: bescheinigungSettings.of(chamber).keptMonths,
    })),
    forget: (tx, { now, most }) =>
      deleteOverBefore(tx, addMonths(now, -bescheinigungSettings.of(tx.chamber).keptMonths), most),
  },
];

/** Papers of a Betrieb that goes for good are over, and say so as long as others. */
export const bescheinigungenEnd: RecordsEnd = {
  tables: ['bescheinigungen'],
  async forget(tx, of, ids, now) {
    if (of === 'betrieb') await endOfBetriebe(tx, ids, now);
  },
};
