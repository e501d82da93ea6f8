import { Actions, Button, Form, type FormState, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { NewPasswordField } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

export interface ResetPageProps {
  readonly view: View;
  readonly form: FormState;
  /** A passphrase ready to take. */
  readonly offer: string;
  /** Of the mailed link; travels on in the form, so that only the button uses it up. */
  readonly token: string;
}

/** Behind the mailed link: a new password without knowing the old one. */
export function ResetPage({ view, form, offer, token }: ResetPageProps) {
  const t = signInTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('reset.title')} breadcrumb={[]} invalid={Object.keys(form.errors).length > 0}>
      <Lead>{t('reset.lead')}</Lead>
      <Form action={paths.reset} form={form} hidden={{ token }}>
        <NewPasswordField view={view} name="newPassword" label={t('field.newPassword')} offer={offer} />
        <Actions>
          <Button>{t('reset.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
