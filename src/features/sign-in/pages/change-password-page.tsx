import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  PasswordField,
  type View,
} from '../../../platform/ui/index.ts';
import { NewPasswordField } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

export interface ChangePasswordPageProps {
  readonly view: View;
  readonly form: FormState;
  /** A passphrase ready to take. */
  readonly offer: string;
  /** True right after the change. */
  readonly changed?: boolean | undefined;
  /** Fewest characters, where it is not the chamber's rule. */
  readonly minLength?: number | undefined;
}

/** Changes the password in the profile. */
export function ChangePasswordPage({ view, form, offer, changed, minLength }: ChangePasswordPageProps) {
  const t = signInTexts.for(view.chamber, view.locale);
  const profile = { label: t('profile'), href: paths.profile };
  return (
    <Page
      view={view}
      title={t('change.title')}
      breadcrumb={[profile]}
      invalid={Object.keys(form.errors).length > 0}
    >
      {changed ? (
        <Alert tone="success" heading={t('change.done')}>
          <p>{t('change.doneText')}</p>
          <Actions>
            <ButtonLink href={paths.profile} kind="secondary">
              {t('change.back')}
            </ButtonLink>
          </Actions>
        </Alert>
      ) : null}
      <Lead>{t('change.lead')}</Lead>
      <Form action={paths.changePassword} form={form}>
        <PasswordField name="currentPassword" label={t('field.currentPassword')} kind="current" />
        <NewPasswordField
          view={view}
          name="newPassword"
          label={t('field.newPassword')}
          offer={offer}
          minLength={minLength}
        />
        <Actions>
          <Button>{t('change.submit')}</Button>
          <ButtonLink href={paths.forgotten} kind="tertiary">
            {t('change.forgotten')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
