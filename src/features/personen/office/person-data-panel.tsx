import { SummaryList, type View } from '../../../platform/ui/index.ts';
import { personData } from '../pages/person-data.tsx';
import type { PersonRecord } from '../rules.ts';
import { personenOfficeTexts } from './texts.de.ts';

/** All that the chamber's file brought of a Person. */
export function PersonDataPanel({ view, person }: { readonly view: View; readonly person: PersonRecord }) {
  const t = personenOfficeTexts.for(view.chamber, 'de');
  return (
    <section>
      <h2>{t('data.heading')}</h2>
      <SummaryList items={personData(view, person)} />
    </section>
  );
}
