import { formatDate, formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CodeField,
  Form,
  type FormState,
  Hint,
  Lead,
  Page,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import type { Checked } from '../check.ts';
import { paths } from '../paths.ts';
import { bescheinigungTexts } from '../texts.de.ts';

/** The public page where anybody checks the paper in their hand; search engines do not list it. */
export function CheckPage({ view, form }: { readonly view: View; readonly form: FormState }) {
  const t = bescheinigungTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('check.title')} invalid={Object.keys(form.errors).length > 0}>
      <Lead>{t('check.lead')}</Lead>
      <Form action={paths.check} form={form}>
        <CodeField name="code" label={t('check.code')} hint={t('check.code.hint')} />
        <Actions>
          <Button>{t('check.submit')}</Button>
        </Actions>
      </Form>
      <Hint>{t('check.privacy')}</Hint>
    </Page>
  );
}

export interface CheckedPageProps {
  readonly view: View;
  /** Undefined for a code of no paper. */
  readonly checked: Checked | undefined;
  readonly at: Date;
}

const tones = { valid: 'success', changed: 'warning', over: 'danger' } as const;

/** What the chamber says about a paper at this moment. */
export function CheckedPage({ view, checked, at }: CheckedPageProps) {
  const t = bescheinigungTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('check.title')}>
      {checked ? <Said view={view} checked={checked} /> : <Unknown view={view} />}
      <Hint>{t('check.now', { at: formatDateTime(at, view.locale) })}</Hint>
      <Actions>
        <ButtonLink href={paths.check} kind="secondary">
          {t('check.again')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

function Unknown({ view }: { readonly view: View }) {
  const t = bescheinigungTexts.for(view.chamber, view.locale);
  return (
    <Alert tone="danger" heading={t('check.unknown')}>
      <p>{t('check.unknown.text', { phone: view.chamber.identity.phone })}</p>
    </Alert>
  );
}

function Said({ view, checked }: { readonly view: View; readonly checked: Checked }) {
  const t = bescheinigungTexts.for(view.chamber, view.locale);
  const { kind, standing, issuedAt, validUntil, facts } = checked;
  const said = { chamber: view.chamber.identity.name, date: formatDate(issuedAt, view.locale) };
  return (
    <>
      <Alert tone={tones[standing]} heading={t(`check.${standing}`, { what: t(`kind.${kind}`) })}>
        <p>{t(`check.${standing}.text`, said)}</p>
        {standing === 'valid' && validUntil !== null ? (
          <p>{t('check.valid.until', { date: formatDate(validUntil, view.locale) })}</p>
        ) : null}
      </Alert>
      {facts.length > 0 ? (
        <>
          <h2>{t('check.shown')}</h2>
          <SummaryList items={facts} />
        </>
      ) : null}
    </>
  );
}
