import { formatDateTime } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import { selectAntraegeHeld } from './personal-data-queries.ts';
import { zuordnungDataTexts } from './personal-data-texts.de.ts';

/** The Anträge on Zuordnung that a person has sent. */
export const zuordnungPersonalData: PersonalData = {
  tables: ['zuordnungen'],
  async read(db, { accountId }, locale) {
    const t = zuordnungDataTexts.for(db.chamber, locale);
    const antraege = await selectAntraegeHeld(db, accountId);
    return [
      {
        id: 'antraege',
        title: t('title'),
        why: t('why'),
        columns: [t('nummer'), t('betriebsnummer'), t('name'), t('sent'), t('state'), t('decided')],
        rows: antraege.map((antrag) => [
          antrag.nummer,
          antrag.betriebsnummer,
          antrag.typedName,
          formatDateTime(antrag.sentAt, locale),
          t(`state.${antrag.state}`),
          antrag.decidedAt ? formatDateTime(antrag.decidedAt, locale) : '–',
        ]),
      },
    ];
  },
};
