import { formatDate } from '../../../lib/dates.ts';
import { Card, Lead, Page, SummaryList, type View } from '../../../platform/ui/index.ts';
import { fullName, type PersonRecord } from '../rules.ts';
import { personenTexts } from '../texts.de.ts';

export interface OwnPersonPageProps {
  readonly view: View;
  readonly person: PersonRecord;
}

/** What the chamber holds about the Person one acts for, and what to do when it is wrong. */
export function OwnPersonPage({ view, person }: OwnPersonPageProps) {
  const t = personenTexts.for(view.chamber, view.locale);
  const { identity } = view.chamber;
  const street = [person.strasse, person.hausnummer].filter(Boolean).join(' ');
  const items = [
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
  ];
  return (
    <Page view={view} title={t('mine.title')} breadcrumb={[{ label: t('mine.area'), href: '/mein-bereich' }]}>
      <Lead>{t('mine.lead')}</Lead>
      <SummaryList items={items} />
      <Card heading={t('mine.wrong')}>
        <p>{t('mine.wrong.text')}</p>
        <p>
          <a href={`mailto:${identity.serviceEmail}`}>{identity.serviceEmail}</a>
          <br />
          {t('mine.wrong.phone', { phone: identity.phone })}
        </p>
      </Card>
    </Page>
  );
}
