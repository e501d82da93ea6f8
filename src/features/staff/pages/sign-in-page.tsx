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
  PostButton,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { staffTexts } from '../texts.de.ts';

/** What has just happened, where somebody is led here. */
export type SignInNotice = 'password-set' | 'signed-out' | 'over';

export interface SignInPageProps {
  readonly view: View;
  readonly form: FormState;
  /** Page of the office that signing in leads to. */
  readonly target: string | null;
  readonly notice?: SignInNotice | undefined;
}

/** Where the chamber's own people sign in. */
export function SignInPage({ view, form, target, notice }: SignInPageProps) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('signIn.title')} invalid={Object.keys(form.errors).length > 0}>
      <Notice view={view} notice={notice} />
      <Lead>{t('signIn.lead')}</Lead>
      <Form action={paths.signIn} form={form} hidden={target ? { weiter: target } : {}}>
        <TextField name="email" label={t('field.email')} type="email" autocomplete="username" />
        <PasswordField name="password" label={t('field.password')} kind="current" />
        <Actions>
          <Button>{t('signIn.submit')}</Button>
          <ButtonLink href={paths.forgotten} kind="tertiary">
            {t('signIn.forgotten')}
          </ButtonLink>
        </Actions>
      </Form>
      <p>
        {t('signIn.customer')} <a href="/anmelden">{t('signIn.customerLink')}</a>
      </p>
    </Page>
  );
}

function Notice({ view, notice }: Pick<SignInPageProps, 'view' | 'notice'>) {
  const t = staffTexts.for(view.chamber, 'de');
  switch (notice) {
    case 'password-set':
      return (
        <Alert tone="success" heading={t('signIn.passwordSet')}>
          <p>{t('signIn.passwordSetText')}</p>
        </Alert>
      );
    case 'over':
      return (
        <Alert tone="warning" heading={t('signIn.over')}>
          <p>{t('signIn.overText')}</p>
        </Alert>
      );
    case 'signed-out':
      return <Alert tone="success" heading={t('signIn.signedOut')} />;
    case undefined:
      return null;
  }
}

/** Asks before signing out, for who comes by a link. */
export function SignOutPage({ view }: { readonly view: View }) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('signOut.title')}>
      <Lead>{t('signOut.text')}</Lead>
      <Actions>
        <PostButton action={paths.signOut}>{t('signOut.title')}</PostButton>
        <ButtonLink href={paths.home} kind="tertiary">
          {t('cancel')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
