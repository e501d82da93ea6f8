import { formatDate, formatDateTimeWithSeconds } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  ButtonLink,
  DataTable,
  Page,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import type { LoggedBekanntgabe } from '../bekanntgabe/bekanntgabe.ts';
import { isUnbroken } from '../bekanntgabe/log-chain.ts';
import { officePaths } from '../paths.ts';
import { documentTexts } from '../texts.de.ts';
import { factsInWords } from './log-csv.ts';
import { documentOfficeTexts } from './texts.de.ts';

export interface BekanntgabePageProps {
  readonly view: View;
  readonly document: LoggedBekanntgabe;
  readonly forWhom: string;
}

/** How far a formal document is, when it is deemed served, and the log that proves it. */
export function BekanntgabePage({ view, document, forWhom }: BekanntgabePageProps) {
  const t = documentOfficeTexts.for(view.chamber, 'de');
  const words = documentTexts.for(view.chamber, 'de');
  const { owner, state, rule, retrieveUntil, lapseReason } = document;
  const isWhole = isUnbroken(document.id, document.log);
  const exported = officePaths.progressLog[owner.kind]
    .replace(':id', owner.id)
    .replace(':delivery', document.id);
  return (
    <Page
      view={view}
      title={t('state.title')}
      width="wide"
      breadcrumb={[{ label: forWhom, href: officePathOf(owner.kind, owner.id) }]}
    >
      <SummaryList
        items={[
          { label: t('state.subject'), value: document.subject },
          { label: t('state.state'), value: t(`state.${state}`) },
          { label: t('state.deemedOn'), value: dayOf(view, document) },
          ...(state === 'notified' && retrieveUntil
            ? [{ label: t('state.until'), value: formatDate(retrieveUntil, 'de') }]
            : []),
          ...(lapseReason ? [{ label: t('state.why'), value: t(`state.why.${lapseReason}`) }] : []),
          { label: t('state.law'), value: rule.law },
        ]}
      />
      <h2>{t('state.log')}</h2>
      {isWhole ? <p>{t('state.whole')}</p> : <Alert tone="danger" heading={t('state.broken')} />}
      <DataTable
        caption={t('state.log')}
        captionHidden
        rows={document.log}
        rowKey={({ number }) => String(number)}
        columns={[
          { label: t('state.log.number'), numeric: true, cell: ({ number }) => String(number) },
          { label: t('state.log.at'), cell: ({ at }) => formatDateTimeWithSeconds(at, 'de') },
          { label: t('state.log.event'), cell: ({ event }) => words(`log.${event}`) },
          { label: t('state.log.facts'), cell: ({ facts }) => factsInWords(view.chamber, facts) },
        ]}
      />
      <Actions>
        <ButtonLink href={exported} kind="secondary">
          {t('state.export')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

function dayOf(view: View, { state, deemedOn }: LoggedBekanntgabe): string {
  const t = documentOfficeTexts.for(view.chamber, 'de');
  if (state === 'posted') return t('state.byPost');
  return deemedOn ? formatDate(deemedOn, 'de') : t('state.notKnown');
}
