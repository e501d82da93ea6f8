import {
  Actions,
  Button,
  CheckboxField,
  EasyLink,
  Form,
  type FormState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { formatDate } from '../../../lib/dates.ts';
import { paths } from '../paths.ts';
import { accountSettings } from '../settings.ts';
import { accountTexts } from '../texts.de.ts';

interface TermsPageProps {
  readonly view: View;
  readonly form: FormState;
}

/** The terms as a page of their own before the form, where the profile wants it so. */
export function TermsPage({ view, form }: TermsPageProps) {
  const t = accountTexts.for(view.chamber, view.locale);
  const version = formatDate(accountSettings.of(view.chamber).termsVersion, view.locale);
  return (
    <Page view={view} title={t('terms.title')} invalid={Object.keys(form.errors).length > 0} indexable>
      <Lead>{t('terms.lead')}</Lead>
      <EasyLink view={view} about="registration" />
      <h2>{t('terms.shortHeading')}</h2>
      <ul>
        <li>{t('terms.free')}</li>
        <li>{t('terms.personal')}</li>
        <li>{t('terms.true')}</li>
        <li>{t('terms.end')}</li>
      </ul>
      <p>
        <a href="/nutzungsbedingungen">{t('terms.full', { version })}</a>
      </p>
      <Form action={paths.acceptTerms} form={form}>
        <CheckboxField name="terms" label={t('terms.accept')} />
        <Actions>
          <Button>{t('button.terms')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
