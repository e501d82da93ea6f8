import { Card, Lead, Page, SummaryList, type View } from '../../../platform/ui/index.ts';
import type { PersonRecord } from '../rules.ts';
import { personenTexts } from '../texts.de.ts';
import { personData } from './person-data.tsx';

export interface OwnPersonPageProps {
  readonly view: View;
  readonly person: PersonRecord;
}

/** What the chamber holds about the Person one acts for, and what to do when it is wrong. */
export function OwnPersonPage({ view, person }: OwnPersonPageProps) {
  const t = personenTexts.for(view.chamber, view.locale);
  const { identity } = view.chamber;
  return (
    <Page view={view} title={t('mine.title')} breadcrumb={[{ label: t('mine.area'), href: '/mein-bereich' }]}>
      <Lead>{t('mine.lead')}</Lead>
      <SummaryList items={personData(view, person)} />
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
