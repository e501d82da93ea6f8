import { coded, dataSection, dayCell, type PersonalData } from '../../platform/feature/personal-data.ts';
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
    return [
      dataSection({
        id: 'person',
        title: t('title'),
        why: t('why'),
        isOneRow: true,
        columns: {
          personennummer: t('fact.personennummer'),
          art: t('fact.art'),
          anrede: t('fact.anrede'),
          vorname: t('fact.vorname'),
          nachname: t('fact.nachname'),
          geburtsdatum: t('fact.geburtsdatum'),
          strasse: t('fact.strasse'),
          hausnummer: t('fact.hausnummer'),
          plz: t('fact.plz'),
          ort: t('fact.ort'),
          email: t('fact.email'),
          beendetAm: t('fact.beendet_am'),
        },
        rows: [
          {
            ...person,
            art: coded(person.art, personenTexts.for(db.chamber, locale)(`art.${person.art}`)),
            geburtsdatum: dayCell(person.geburtsdatum, locale),
            beendetAm: dayCell(person.beendet_am, locale),
          },
        ],
      }),
    ];
  },
};
