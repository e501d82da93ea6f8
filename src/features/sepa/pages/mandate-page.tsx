import { formatDate, formatDateTime, type IsoDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { Actions, Alert, ButtonLink, Page, SummaryList, type View } from '../../../platform/ui/index.ts';
import type { BankOfIban } from '../banks/bank-of.ts';
import type { Debtor, MandateRecord } from '../mandate.ts';
import { paths } from '../paths.ts';
import { lapsesOn, outlivedBy, plannedOn, signsUntil } from '../rules.ts';
import { creditorOf } from '../settings.ts';
import { sepaTexts } from '../texts.de.ts';
import {
  creditorLine,
  kindWords,
  lacksSignature,
  scopeWords,
  signedWords,
  stateWords,
  stillComingWords,
} from '../words.ts';
import { debtorItems } from './check-page.tsx';
import { OldAccount } from './old-account.tsx';

/** What has just been done about a mandate. */
export const mandateNotices = ['given', 'written', 'held', 'revoked', 'already'] as const;

export interface MandatePageProps {
  readonly view: View;
  readonly mandate: MandateRecord;
  readonly debtor: Debtor;
  readonly bank: BankOfIban | undefined;
  readonly today: IsoDate;
  /** The one in whose place it comes, while a collection by it is ahead. */
  readonly before?: readonly MandateRecord[];
  readonly notice?: (typeof mandateNotices)[number] | undefined;
}

/** One mandate: what it says, how far it is, what can be done. */
export function MandatePage({ view, mandate, debtor, bank, today, before = [], notice }: MandatePageProps) {
  const { chamber, locale } = view;
  const t = sepaTexts.for(chamber, locale);
  const to = (path: string) => path.replace(':id', mandate.id);
  const { state, form, handedInAt, heldUntil } = mandate;
  const until = formatDate(signsUntil(mandate), locale);
  return (
    <Page
      view={view}
      title={t('one.title', { reference: mandate.reference })}
      breadcrumb={[{ label: t('list.title'), href: paths.list }]}
    >
      {notice ? (
        <Alert tone={notice === 'already' ? 'info' : 'success'} heading={t(`notice.${notice}`)}>
          {notice === 'given' ? <p>{t('notice.given.text')}</p> : null}
        </Alert>
      ) : null}
      {state === 'unsigned' && handedInAt ? (
        <p>{t('one.handedIn', { at: formatDateTime(handedInAt, locale) })}</p>
      ) : null}
      {state === 'unsigned' && !handedInAt ? (
        <p>
          {form === 'signedUpload'
            ? t('one.unsigned.upload', { until })
            : t('one.unsigned.paper', { address: creditorLine(chamber), until })}
        </p>
      ) : null}
      {state === 'held' && heldUntil ? (
        <p>{t('one.held', { until: formatDateTime(heldUntil, locale) })}</p>
      ) : null}
      {outlivedBy(mandate, today) ? (
        <p>{stillComingWords(chamber, locale, mandate, today).join(' ')}</p>
      ) : null}
      {state === 'ended' ? null : <OldAccount view={view} before={before} today={today} />}
      <SummaryList items={mandateItems(chamber, locale, mandate, today)} />
      <SummaryList items={debtorItems(chamber, locale, debtor, bank)} />
      <Actions>
        <ButtonLink
          href={to(paths.pdf)}
          kind={state === 'unsigned' && !handedInAt ? 'primary' : 'secondary'}
          icon="download"
        >
          {t('one.pdf')}
        </ButtonLink>
        {state === 'unsigned' && form === 'signedUpload' && !handedInAt ? (
          <ButtonLink href={paths.submitSigned} kind="secondary">
            {t('one.submit')}
          </ButtonLink>
        ) : null}
        {state === 'active' && !mandate.isOneOff ? (
          <ButtonLink href={to(paths.change)} kind="secondary">
            {t('one.change')}
          </ButtonLink>
        ) : null}
        {state === 'ended' ? null : (
          <ButtonLink href={to(paths.revoke)} kind="secondary">
            {t(state === 'active' ? 'one.revoke' : 'one.takeBack')}
          </ButtonLink>
        )}
      </Actions>
    </Page>
  );
}

/** What a mandate is, line by line. */
export function mandateItems(
  chamber: Chamber,
  locale: Locale,
  mandate: MandateRecord,
  today: IsoDate,
): readonly { readonly label: string; readonly value: string }[] {
  const t = sepaTexts.for(chamber, locale);
  const { lastUsedOn } = mandate;
  return [
    { label: t('column.state'), value: stateWords(chamber, locale, mandate) },
    { label: t('fact.kind'), value: kindWords(chamber, locale, mandate) },
    { label: t('column.scopes'), value: scopeWords(chamber, locale, mandate) },
    { label: t('fact.creditor'), value: creditorLine(chamber) },
    { label: t('fact.creditorId'), value: creditorOf(chamber).id },
    {
      label: t(
        mandate.isEntered ? 'fact.entered' : lacksSignature(mandate) ? 'fact.filledInBy' : 'fact.givenBy',
      ),
      value: `${mandate.givenName}, ${formatDateTime(mandate.givenAt, locale)}`,
    },
    { label: t('fact.signedOn'), value: signedWords(chamber, locale, mandate) },
    {
      label: t(plannedOn(mandate, today) ? 'fact.planned' : 'fact.lastUsed'),
      value: lastUsedOn ? formatDate(lastUsedOn, locale) : t('fact.neverUsed'),
    },
    ...(mandate.state === 'active'
      ? [{ label: t('fact.lapses'), value: formatDate(lapsesOn(mandate), locale) }]
      : []),
  ];
}
