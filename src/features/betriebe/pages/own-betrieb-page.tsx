import {
  Alert,
  Card,
  DataTable,
  Lead,
  type NavigationItem,
  Page,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import type { PlannedChange } from '../new-facts.ts';
import { type BetriebRecord, printedNummer } from '../rules.ts';
import { betriebeSettings } from '../settings.ts';
import { betriebeTexts } from '../texts.de.ts';
import { masterData } from './master-data.tsx';
import { PlannedChanges } from './planned-changes.tsx';
import { Trades } from './trades.tsx';

export interface OwnBetriebPageProps {
  readonly view: View;
  readonly betrieb: BetriebRecord;
  /** Entries of the register with the same Betriebsnummer. */
  readonly others: readonly BetriebRecord[];
  /** Decided changes whose day is to come. */
  readonly planned?: readonly PlannedChange[];
  /** Further pages about it. */
  readonly more: readonly NavigationItem[];
}

/** What the register holds about the Betrieb one acts for, and what to do when it is wrong. */
export function OwnBetriebPage({ view, betrieb, others, planned = [], more }: OwnBetriebPageProps) {
  const t = betriebeTexts.for(view.chamber, view.locale);
  const { identity } = view.chamber;
  const { changes } = betriebeSettings.of(view.chamber);
  return (
    <Page
      view={view}
      title={t('mine.title')}
      heading={betrieb.name}
      breadcrumb={[{ label: t('mine.area'), href: '/mein-bereich' }]}
      width="wide"
    >
      <Lead>{t('mine.lead')}</Lead>
      {betrieb.email === null ? (
        <Alert tone="info" heading={t('mine.noEmail')}>
          <p>{t('mine.noEmail.text', { email: identity.serviceEmail })}</p>
        </Alert>
      ) : null}
      <p>
        <a href={paths.access}>{t('mine.access')}</a>
      </p>
      {more.map(({ label, href }) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
      <h2>{t('mine.data')}</h2>
      <SummaryList items={masterData(view, betrieb)} />
      <h2>{t('mine.trades')}</h2>
      <Trades view={view} codes={betrieb.gewerke} />
      <PlannedChanges view={view} changes={planned} />
      {others.length > 0 ? <Others view={view} others={others} /> : null}
      <Card heading={t('mine.wrong')}>
        {changes === 'online' ? (
          <>
            <p>{t('mine.wrong.online')}</p>
            <p>
              <a href={paths.change}>{t('mine.wrong.action')}</a>
            </p>
          </>
        ) : (
          <p>{t('mine.wrong.text')}</p>
        )}
        <p>
          <a href={`mailto:${identity.serviceEmail}`}>{identity.serviceEmail}</a>
          <br />
          {t('mine.wrong.phone', { phone: identity.phone })}
        </p>
      </Card>
    </Page>
  );
}

function Others({ view, others }: Pick<OwnBetriebPageProps, 'view' | 'others'>) {
  const t = betriebeTexts.for(view.chamber, view.locale);
  return (
    <>
      <h2>{t('mine.others')}</h2>
      <DataTable
        caption={t('mine.others')}
        captionHidden
        columns={[
          { label: t('data.name'), cell: ({ name }) => name },
          { label: t('data.art'), cell: ({ art }) => t(`art.${art}`) },
          { label: t('data.nummer'), cell: printedNummer },
          { label: t('data.ort'), cell: ({ plz, ort }) => `${plz} ${ort}` },
        ]}
        rows={others}
        rowKey={({ id }) => id}
      />
    </>
  );
}
