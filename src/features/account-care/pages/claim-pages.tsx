import {
  Actions,
  Button,
  ButtonLink,
  Form,
  type FormState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { NewPasswordField } from '../../accounts/index.ts';
import { careMailTexts } from '../mails/texts.de.ts';
import { paths } from '../paths.ts';

/** Behind the mailed link: a password of one's own takes over the account. */
export function ClaimPage(props: {
  readonly view: View;
  readonly form: FormState;
  readonly token: string;
  readonly email: string;
  readonly offer: string;
}) {
  const { view, form, token, email, offer } = props;
  const t = careMailTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('claimPage.title')}
      breadcrumb={[]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('claimPage.lead', { email })}</Lead>
      <Form action={paths.claim} form={form} hidden={{ token }}>
        <NewPasswordField view={view} name="newPassword" label={t('claimPage.password')} offer={offer} />
        <Actions>
          <Button>{t('claimPage.submit')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** The link has done its work, or its time is over; both lead on. */
export function ClaimOverPage({ view, why }: { readonly view: View; readonly why: 'over' | 'already' }) {
  const t = careMailTexts.for(view.chamber, view.locale);
  const isOver = why === 'over';
  return (
    <Page view={view} title={t(`claimPage.${why}`)} breadcrumb={[]}>
      <Lead>{t(`claimPage.${why}Text`)}</Lead>
      <Actions>
        <ButtonLink href={isOver ? '/passwort-vergessen' : '/anmelden'}>
          {t(isOver ? 'claimPage.forgotten' : 'claimPage.signIn')}
        </ButtonLink>
        <ButtonLink href={isOver ? '/anmelden' : '/passwort-vergessen'} kind="secondary">
          {t(isOver ? 'claimPage.signIn' : 'claimPage.forgotten')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
