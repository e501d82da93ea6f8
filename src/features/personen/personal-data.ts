import { formatDate, isIsoDate } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import { selectPersonById } from './queries.ts';
import { personenTexts } from './texts.de.ts';
import { personenDataTexts } from './personal-data-texts.de.ts';

/** The Person whom the account is linked to, as the chamber's file has it. */
export const personenPersonalData: PersonalData = {
  tables: ['personen'],
  async read(db, { mandates }, locale) {
    const t = personenDataTexts.for(db.chamber, locale);
    const linked = mandates.find(({ kind }) => kind === 'person');
    const person = linked && (await selectPersonById(db, linked.subjectId));
    if (!person) return [];
    const { id: _id, ...facts } = person;
    return [
      {
        id: 'person',
        title: t('title'),
        why: t('why'),
        columns: [t('what'), t('value')],
        rows: Object.entries({
          ...facts,
          art: personenTexts.for(db.chamber, locale)(`art.${facts.art}`),
          geburtsdatum: isIsoDate(facts.geburtsdatum ?? '')
            ? formatDate(facts.geburtsdatum ?? '', locale)
            : facts.geburtsdatum,
        }).map(([name, value]) => [t(`fact.${name as keyof typeof facts}`), value || '–']),
      },
    ];
  },
};
