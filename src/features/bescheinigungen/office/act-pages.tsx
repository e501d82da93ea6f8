import { formatDate } from '../../../lib/dates.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CheckboxField,
  Form,
  type FormState,
  Lead,
  Page,
  RadioGroup,
  TextArea,
  type View,
} from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import type { Bescheinigung } from '../bescheinigung.ts';
import type { Offer } from '../pages/list-page.tsx';
import { officePath } from '../paths.ts';
import { longestReason } from '../rules.ts';
import { bescheinigungTexts } from '../texts.de.ts';
import { bescheinigungOfficeTexts } from './texts.de.ts';

interface ActPageProps {
  readonly view: View;
  readonly betrieb: { readonly id: string; readonly name: string };
  readonly form: FormState;
}

/** Issuing for a Betrieb that cannot or does not want to do it itself. */
export function IssuePage({
  view,
  betrieb,
  form,
  offers,
}: ActPageProps & { readonly offers: readonly Offer[] }) {
  const t = bescheinigungOfficeTexts.for(view.chamber, 'de');
  const words = bescheinigungTexts.for(view.chamber, 'de');
  const back = officePathOf('betrieb', betrieb.id);
  return (
    <Page
      view={view}
      title={t('issue.title')}
      breadcrumb={[{ label: betrieb.name, href: back }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('issue.lead')}</Lead>
      <Form action={officePath('issue', betrieb.id)} form={form}>
        <RadioGroup
          name="kind"
          label={t('issue.kind')}
          choices={offers.map(({ kind, printed }) => ({
            value: kind,
            label: words(`kind.${printed ?? kind}`),
          }))}
        />
        <CheckboxField
          name="replace"
          label={words('offer.replace')}
          hint={words('offer.replace.hint')}
          oneOfSeveral
        />
        <Actions>
          <Button>{t('issue.submit')}</Button>
          <ButtonLink href={back} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** Asks why one is withdrawn. */
export function WithdrawPage({
  view,
  betrieb,
  form,
  issued,
}: ActPageProps & { readonly issued: Pick<Bescheinigung, 'id' | 'kind' | 'issuedAt'> }) {
  const t = bescheinigungOfficeTexts.for(view.chamber, 'de');
  const what = bescheinigungTexts.for(view.chamber, 'de')(`kind.${issued.kind}`);
  const back = officePathOf('betrieb', betrieb.id);
  return (
    <Page
      view={view}
      title={t('withdraw.title')}
      breadcrumb={[{ label: betrieb.name, href: back }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('withdraw.lead', { what, date: formatDate(issued.issuedAt, 'de') })}</Lead>
      <Form action={officePath('withdraw', betrieb.id, issued.id)} form={form}>
        <TextArea
          name="reason"
          label={t('withdraw.reason')}
          hint={t('withdraw.told')}
          rows={3}
          maxlength={longestReason}
        />
        <Actions>
          <Button>{t('withdraw.submit')}</Button>
          <ButtonLink href={back} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
