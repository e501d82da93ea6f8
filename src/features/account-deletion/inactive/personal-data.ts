import { coded, dataSection, type PersonalData } from '../../../platform/feature/personal-data.ts';
import { deletionTexts } from '../texts.de.ts';
import { selectWarnings } from './queries.ts';

/** Warnings that go before the deletion of an account that nobody uses; whoever reads this has just ended them. */
export const inactivePersonalData: PersonalData = {
  tables: ['inactive_accounts'],
  async read(db, { accountId }, locale) {
    const warnings = await selectWarnings(db, accountId);
    if (!warnings) return [];
    const t = deletionTexts.for(db.chamber, locale);
    const { firstAt, secondAt, deletesAt } = warnings;
    const happening = (code: 'first' | 'second' | 'deletes', at: Date) => ({
      what: coded(code, t(`data.inactive.${code}`)),
      at,
    });
    return [
      dataSection({
        id: 'inactive',
        title: t('data.inactive.title'),
        why: t('data.inactive.why'),
        columns: { what: t('data.inactive.what'), at: t('data.inactive.at') },
        rows: [
          happening('first', firstAt),
          ...(secondAt ? [happening('second', secondAt)] : []),
          happening('deletes', deletesAt),
        ],
      }),
    ];
  },
};
