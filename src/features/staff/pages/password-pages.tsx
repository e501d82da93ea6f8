import {
  Actions,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  PasswordField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { NewPasswordField } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { passwordLinkMinutes } from '../rules.ts';
import { staffTexts } from '../texts.de.ts';

const isInvalid = (form: FormState) => Object.keys(form.errors).length > 0;

interface FormPageProps {
  readonly view: View;
  readonly form: FormState;
}

/** Chooses a password behind a mailed link: of an invitation, or after a forgotten one. */
export function ChoosePasswordPage({
  view,
  form,
  offer,
  token,
  invited,
}: FormPageProps & {
  readonly offer: string;
  readonly token: string;
  readonly invited?: string | undefined;
}) {
  const t = staffTexts.for(view.chamber, 'de');
  const isInvitation = invited !== undefined;
  return (
    <Page
      view={view}
      title={t(isInvitation ? 'invitation.title' : 'newPassword.title')}
      invalid={isInvalid(form)}
    >
      <Lead>{isInvitation ? t('invitation.lead', { name: invited }) : t('newPassword.lead')}</Lead>
      <Form action={isInvitation ? paths.invitation : paths.newPassword} form={form} hidden={{ token }}>
        <NewPasswordField view={view} name="newPassword" label={t('field.newPassword')} offer={offer} />
        <Actions>
          <Button>{t(isInvitation ? 'invitation.submit' : 'newPassword.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** An invitation that is over; the same for one that never was. */
export function InvitationOverPage({ view }: { readonly view: View }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('linkOver.title')}>
      <Lead>{t('linkOver.invitation')}</Lead>
      <Actions>
        <ButtonLink href={paths.signIn}>{t('linkOver.signIn')}</ButtonLink>
      </Actions>
    </Page>
  );
}

/** A link to a new password that is over; the same for one that never was. */
export function PasswordLinkOverPage({ view }: { readonly view: View }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('linkOver.title')}>
      <Lead>{t('linkOver.password')}</Lead>
      <Actions>
        <ButtonLink href={paths.forgotten}>{t('linkOver.ask')}</ButtonLink>
      </Actions>
    </Page>
  );
}

/** Asks where to send the link to a new password. */
export function ForgottenPage({ view, form }: FormPageProps) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('forgotten.title')} invalid={isInvalid(form)}>
      <Lead>{t('forgotten.lead')}</Lead>
      <Form action={paths.forgotten} form={form}>
        <TextField name="email" label={t('field.email')} type="email" autocomplete="username" />
        <Actions>
          <Button>{t('forgotten.submit')}</Button>
          <ButtonLink href={paths.signIn} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** Says the same for every address. */
export function ForgottenSentPage({ view }: { readonly view: View }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('forgotten.sent.title')}>
      <Lead>{t('forgotten.sent.text', { minutes: passwordLinkMinutes })}</Lead>
      <Actions>
        <ButtonLink href={paths.signIn} kind="secondary">
          {t('linkOver.signIn')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

/** Changes the password of who is signed in. */
export function ChangePasswordPage({ view, form, offer }: FormPageProps & { readonly offer: string }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('changePassword.title')} invalid={isInvalid(form)}>
      <Lead>{t('changePassword.lead')}</Lead>
      <Form action={paths.changePassword} form={form}>
        <PasswordField name="currentPassword" label={t('field.currentPassword')} kind="current" />
        <NewPasswordField view={view} name="newPassword" label={t('field.newPassword')} offer={offer} />
        <Actions>
          <Button>{t('changePassword.submit')}</Button>
          <ButtonLink href={paths.profile} kind="tertiary">
            {t('cancel')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
