import {
  Actions,
  Button,
  CheckboxField,
  Form,
  type FormState,
  Lead,
  Page,
  PostButton,
  type View,
} from '../../../platform/ui/index.ts';
import { formatDate } from '../../../lib/dates.ts';
import { paths } from '../paths.ts';
import { accountSettings } from '../settings.ts';
import { accountTexts } from '../texts.de.ts';

interface ConsentPageProps {
  readonly view: View;
  readonly form: FormState;
  /** Own path that goes on afterwards; null for the person's start page. */
  readonly target: string | null;
  /** True where the account has never accepted any, since it comes from an older system. */
  readonly isFirst: boolean;
}

/** Asks somebody with an account for consent to terms of use that are new to them. */
export function ConsentPage({ view, form, target, isFirst }: ConsentPageProps) {
  const t = accountTexts.for(view.chamber, view.locale);
  const { termsVersion } = accountSettings.of(view.chamber);
  const hidden = { version: termsVersion, ...(target === null ? {} : { weiter: target }) };
  return (
    <Page
      view={view}
      title={t(isFirst ? 'consent.titleFirst' : 'consent.title')}
      breadcrumb={[]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t(isFirst ? 'consent.leadFirst' : 'consent.lead')}</Lead>
      <p>
        <a href="/nutzungsbedingungen">
          {t('terms.full', { version: formatDate(termsVersion, view.locale) })}
        </a>
      </p>
      <Form action={paths.consent} form={form} hidden={hidden}>
        <CheckboxField name="terms" label={t('terms.accept')} />
        <Actions>
          <Button>{t('consent.submit')}</Button>
        </Actions>
      </Form>
      <p>{t('consent.otherwise', { email: view.chamber.identity.serviceEmail })}</p>
      <PostButton action={paths.signOut} kind="secondary">
        {t('consent.signOut')}
      </PostButton>
    </Page>
  );
}
