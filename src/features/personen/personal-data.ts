import { formatDate, isIsoDate } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
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
          geburtsdatum: dateSaid(facts.geburtsdatum, locale),
          beendet_am: dateSaid(facts.beendet_am, locale),
        }).map(([name, value]) => [t(`fact.${name as keyof typeof facts}`), value || '–']),
      },
    ];
  },
};

function dateSaid(date: string | null, locale: Locale): string | null {
  return isIsoDate(date ?? '') ? formatDate(date ?? '', locale) : date;
}
