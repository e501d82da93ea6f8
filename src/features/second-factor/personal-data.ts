import { coded, dataSection, type PersonalData } from '../../platform/feature/personal-data.ts';
import { selectFactorsHeld } from './personal-data-queries.ts';
import { factorDataTexts } from './personal-data-texts.de.ts';

/** What is held about second factors; secrets are told to nobody. */
export const factorPersonalData: PersonalData = {
  tables: ['totp_secrets', 'replaced_totp_secrets', 'recovery_codes', 'passkeys'],
  async read(db, { accountId }, locale) {
    const t = factorDataTexts.for(db.chamber, locale);
    const factors = await selectFactorsHeld(db, accountId);
    return [
      dataSection({
        id: 'second-factors',
        title: t('title'),
        why: t('why'),
        columns: { kind: t('kind'), name: t('name'), since: t('since'), usedAt: t('used') },
        rows: factors.map(({ kind, name, since, usedAt }) => ({
          kind: coded(kind, t(`kind.${kind}`)),
          name,
          since,
          usedAt,
        })),
      }),
    ];
  },
};
