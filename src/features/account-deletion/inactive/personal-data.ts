import { formatDateTime } from '../../../lib/dates.ts';
import type { PersonalData } from '../../../platform/feature/personal-data.ts';
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
    return [
      {
        id: 'inactive',
        title: t('data.inactive.title'),
        why: t('data.inactive.why'),
        columns: [t('data.inactive.what'), t('data.inactive.at')],
        rows: [
          [t('data.inactive.first'), formatDateTime(firstAt, locale)],
          ...(secondAt ? [[t('data.inactive.second'), formatDateTime(secondAt, locale)]] : []),
          [t('data.inactive.deletes'), formatDateTime(deletesAt, locale)],
        ],
      },
    ];
  },
};
