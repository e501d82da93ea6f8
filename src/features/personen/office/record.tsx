import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { OfficePanel, OfficeRecord, OfficeRecordHead } from '../../../platform/feature/office.ts';
import type { Right } from '../../office/index.ts';
import { findPersonById } from '../find-person.ts';
import { fullName, type PersonRecord } from '../rules.ts';
import { personenTexts } from '../texts.de.ts';
import { PersonDataPanel } from './person-data-panel.tsx';
import { personenOfficeTexts } from './texts.de.ts';

/** What lets people of the office see Personen. */
export const readRegister: Right = 'register.lesen';

/** What lets people of the office import files of Personen. */
export const importPersonen: Right = 'personen.einspielen';

/** The Person as the office's page of it begins. */
export const personRecord: OfficeRecord = {
  of: 'person',
  right: readRegister,
  async head(db, id) {
    const person = await findPersonById(db, id);
    return person && headOf(db.chamber, person);
  },
};

/** See {@link personRecord}. */
export function headOf(chamber: Chamber, person: PersonRecord): OfficeRecordHead {
  const art = personenTexts.for(chamber, 'de')(`art.${person.art}`);
  const { personennummer: nummer, ort } = person;
  const t = personenOfficeTexts.for(chamber, 'de');
  return { title: fullName(person), lead: t('head.lead', { nummer, art, ort }) };
}

/** What the chamber's files hold of a Person. */
export const personPanels: readonly OfficePanel[] = [
  {
    of: 'person',
    rank: 10,
    right: readRegister,
    async draw({ db, view }, id) {
      const person = await findPersonById(db, id);
      return person && <PersonDataPanel view={view} person={person} />;
    },
  },
];
