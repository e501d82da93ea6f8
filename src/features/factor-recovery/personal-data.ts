import { coded, dataSection, type PersonalData } from '../../platform/feature/personal-data.ts';
import { recoveryDataTexts } from './personal-data-texts.de.ts';
import { selectRequestsHeld } from './queries.ts';

/** The requests to remove the factors of an account. */
export const recoveryPersonalData: PersonalData = {
  tables: ['factor_removals'],
  async read(db, { accountId }, locale) {
    const t = recoveryDataTexts.for(db.chamber, locale);
    const requests = await selectRequestsHeld(db, accountId);
    return [
      dataSection({
        id: 'factor-removals',
        title: t('title'),
        why: t('why'),
        columns: { askedAt: t('asked'), endedAt: t('ended'), state: t('how') },
        rows: requests.map(({ requestedAt, endedAt, endReason }) => ({
          askedAt: requestedAt,
          endedAt,
          state: coded(endReason ?? 'open', t(`end.${endReason ?? 'open'}`)),
        })),
      }),
    ];
  },
};
