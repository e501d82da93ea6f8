import { formatDateTime, type IsoDate } from '../../../lib/dates.ts';
import { groupIban } from '../../../lib/iban.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import {
  Actions,
  Alert,
  Button,
  Form,
  freshForm,
  Lead,
  Page,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import type { BankOfIban } from '../banks/bank-of.ts';
import type { Debtor, MandateRecord, Owner } from '../mandate.ts';
import { paths } from '../paths.ts';
import type { MandateForm } from '../read-mandate-form.ts';
import { creditorOf, sepaSettings } from '../settings.ts';
import { sepaTexts } from '../texts.de.ts';
import { creditorLine, kindWords, mandateText, scopeWords } from '../words.ts';
import { OldAccount } from './old-account.tsx';

export interface CheckPageProps {
  readonly view: View;
  readonly owner: Pick<Owner, 'kind'>;
  readonly given: MandateForm;
  readonly bank: BankOfIban | undefined;
  /** What was typed, to be sent again; with the id of this form. */
  readonly posted: Readonly<Record<string, string>>;
  /** Until when it will be held, were it given now. */
  readonly heldUntil: Date | null;
  /** The mandate whose bank changes; none where none does. */
  readonly before: readonly MandateRecord[];
  readonly today: IsoDate;
}

/** Shows the mandate once more, word for word, before it is given (§ 312i BGB, § 9a OZG). */
export function CheckPage({ view, owner, given, bank, posted, heldUntil, before, today }: CheckPageProps) {
  const { chamber, locale } = view;
  const t = sepaTexts.for(chamber, locale);
  const { form, prenotificationDays: days } = sepaSettings.of(chamber);
  const isOnline = form === 'online';
  return (
    <Page view={view} title={t('check.title')} breadcrumb={[{ label: t('list.title'), href: paths.list }]}>
      {isOnline && heldUntil ? (
        <Alert tone="info" heading={t('check.held', { until: formatDateTime(heldUntil, locale) })} />
      ) : null}
      <Lead>{t(isOnline ? 'check.lead' : 'check.leadPaper')}</Lead>
      <OldAccount view={view} before={before} today={today} />
      <SummaryList items={debtorItems(chamber, locale, given.debtor, bank)} />
      <SummaryList
        items={[
          { label: t('fact.creditor'), value: creditorLine(chamber) },
          { label: t('fact.creditorId'), value: creditorOf(chamber).id },
          { label: t('fact.kind'), value: kindWords(chamber, locale, given) },
          { label: t('column.scopes'), value: scopeWords(chamber, locale, given) },
        ]}
      />
      <h2>{t('check.text')}</h2>
      {mandateText(chamber, locale, { owner, ...given }).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {locale === 'de' ? null : <p>{t('check.german')}</p>}
      <p>{days === 1 ? t('check.prenotification.one') : t('check.prenotification', { days })}</p>
      <Form action={paths.send} form={freshForm({})} hidden={posted}>
        <Actions>
          <Button>{t(isOnline ? 'check.submit' : 'check.submitPaper')}</Button>
          <Button kind="secondary" name="zurueck" value="ja" formaction={paths.check}>
            {t('check.back')}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** Who pays, line by line. */
export function debtorItems(
  chamber: Chamber,
  locale: Locale,
  debtor: Debtor,
  bank: BankOfIban | undefined,
): readonly { readonly label: string; readonly value: string }[] {
  const t = sepaTexts.for(chamber, locale);
  const { country } = debtor;
  const land = new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  return [
    { label: t('form.holder'), value: debtor.holder },
    { label: t('form.iban'), value: groupIban(debtor.iban) },
    ...(bank
      ? [{ label: t('check.bank'), value: bank.name ?? t('check.bankUnknown', { blz: bank.blz }) }]
      : []),
    ...(debtor.bic === '' ? [] : [{ label: t('form.bic'), value: debtor.bic }]),
    {
      label: t('form.address'),
      value: `${debtor.street} ${debtor.buildingNumber}, ${debtor.postcode} ${debtor.city}, ${land}`,
    },
    { label: t('fact.place'), value: debtor.place },
  ];
}
