import { formatDateTime } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import { selectFactorsHeld } from './personal-data-queries.ts';
import { factorDataTexts } from './personal-data-texts.de.ts';

/** What is held about second factors; secrets are told to nobody. */
export const factorPersonalData: PersonalData = {
  tables: ['totp_secrets', 'replaced_totp_secrets', 'recovery_codes', 'passkeys'],
  async read(db, { accountId }, locale) {
    const t = factorDataTexts.for(db.chamber, locale);
    const factors = await selectFactorsHeld(db, accountId);
    return [
      {
        id: 'second-factors',
        title: t('title'),
        why: t('why'),
        columns: [t('kind'), t('name'), t('since'), t('used')],
        rows: factors.map(({ kind, name, since, usedAt }) => [
          t(`kind.${kind}`),
          name || '–',
          formatDateTime(since, locale),
          usedAt ? formatDateTime(usedAt, locale) : '–',
        ]),
      },
    ];
  },
};
