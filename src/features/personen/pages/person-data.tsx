import { formatDate } from '../../../lib/dates.ts';
import type { SummaryItem, View } from '../../../platform/ui/index.ts';
import { fullName, type PersonRecord } from '../rules.ts';
import { personenTexts } from '../texts.de.ts';

/** What the chamber holds about a Person line by line; what it does not know is said, not left out. */
export function personData(view: View, person: PersonRecord): readonly SummaryItem[] {
  const t = personenTexts.for(view.chamber, view.locale);
  const street = [person.strasse, person.hausnummer].filter(Boolean).join(' ');
  return [
    { label: t('data.name'), value: [person.anrede, fullName(person)].filter(Boolean).join(' ') },
    { label: t('data.nummer'), value: person.personennummer },
    { label: t('data.art'), value: t(`art.${person.art}`) },
    {
      label: t('data.geburtsdatum'),
      value: person.geburtsdatum === null ? t('data.unknown') : formatDate(person.geburtsdatum, view.locale),
    },
    {
      label: t('data.address'),
      value: (
        <>
          {street === '' ? null : (
            <>
              {street}
              <br />
            </>
          )}
          {person.plz} {person.ort}
        </>
      ),
    },
    { label: t('data.email'), value: person.email ?? t('data.unknown') },
    ...(person.beendet_am === null
      ? []
      : [{ label: t('data.beendet'), value: formatDate(person.beendet_am, view.locale) }]),
  ];
}
