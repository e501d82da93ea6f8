import {
  Actions,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

/** Asks where to send the link to a new password. */
export function ForgottenPage({ view, form }: { readonly view: View; readonly form: FormState }) {
  const t = signInTexts.for(view.chamber, view.locale);
  const { madeByChamber } = accountSettings.of(view.chamber);
  return (
    <Page
      view={view}
      title={t('forgotten.title')}
      breadcrumb={[{ label: t('signIn.title'), href: paths.signIn }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('forgotten.lead')}</Lead>
      <Form action={paths.forgotten} form={form}>
        <TextField
          name="email"
          label={t('field.email')}
          hint={t(madeByChamber === 'none' ? 'signIn.emailHint' : 'signIn.emailHintMadeByChamber')}
          type="email"
          autocomplete="username"
        />
        <Actions>
          <Button>{t('forgotten.submit')}</Button>
          <ButtonLink href={paths.signIn} kind="tertiary">
            {t('forgotten.back')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/**
 * After asking: the same for every address.
 * @param props.sender address that our mails come from, to look for in the spam folder
 */
export function ForgottenSentPage({ view, sender }: { readonly view: View; readonly sender: string }) {
  const t = signInTexts.for(view.chamber, view.locale);
  const minutes = accountSettings.of(view.chamber).resetValidMinutes;
  return (
    <Page
      view={view}
      title={t('sent.title')}
      breadcrumb={[{ label: t('forgotten.title'), href: paths.forgotten }]}
    >
      <Lead>{t('sent.lead', { minutes })}</Lead>
      <p>{t('sent.without')}</p>
      <h2>{t('sent.nothing')}</h2>
      <ul>
        <li>{t('sent.wait', { sender })}</li>
        <li>{t('sent.typo')}</li>
      </ul>
      <Actions>
        <ButtonLink href={paths.forgotten} kind="secondary">
          {t('sent.again')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
