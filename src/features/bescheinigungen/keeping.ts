import { formatDateTime } from '../../lib/dates.ts';
import { addMonths } from '../../lib/dates.ts';
import type { AccountMove } from '../../platform/feature/feature.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
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
      {
        id: 'bescheinigungen',
        title: t('data.title'),
        why: t('data.why', { months: bescheinigungSettings.of(db.chamber).keptMonths }),
        columns: [t('data.what'), t('data.betrieb'), t('data.at'), t('data.ended')],
        rows: rows.map(({ kind, betrieb, issuedAt, endedAt }) => [
          t(`kind.${kind}`),
          betrieb ?? '–',
          formatDateTime(issuedAt, locale),
          endedAt === null ? '–' : formatDateTime(endedAt, locale),
        ]),
      },
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
