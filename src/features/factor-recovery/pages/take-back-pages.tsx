import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { factorRecoveryTexts } from '../texts.de.ts';

/** Behind the link in the mail about an added factor: one button takes it back. */
export function TakeBackPage({ view, token }: { readonly view: View; readonly token: string }) {
  const t = factorRecoveryTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('takeBack.title')} breadcrumb={[]}>
      <Lead>{t('takeBack.lead')}</Lead>
      <p>{t('takeBack.text')}</p>
      <PostButton action={paths.takeBack} fields={{ token }}>
        {t('takeBack.submit')}
      </PostButton>
      <p>{t('takeBack.wasYou')}</p>
    </Page>
  );
}

/** It is taken back; the way to a new password. */
export function TakenBackPage({ view, factorLeft }: { readonly view: View; readonly factorLeft: boolean }) {
  const t = factorRecoveryTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('takenBack.title')} breadcrumb={[]}>
      <Lead>{t('takenBack.text')}</Lead>
      <p>{t(factorLeft ? 'takenBack.left' : 'takenBack.none')}</p>
      <Actions>
        <ButtonLink href={paths.forgotten}>{t('takenBack.password')}</ButtonLink>
      </Actions>
    </Page>
  );
}

/** There is nothing left to take back. */
export function TakeBackOverPage({ view }: { readonly view: View }) {
  const t = factorRecoveryTexts.for(view.chamber, view.locale);
  const { serviceEmail: email, phone } = view.chamber.identity;
  return (
    <Page view={view} title={t('keepOver.title')} breadcrumb={[]}>
      <Lead>{t('takeBackOver.text')}</Lead>
      <p>{t('takeBackOver.newer')}</p>
      <p>{t('contact', { email, phone })}</p>
      <Actions>
        <ButtonLink href={paths.signIn}>{t('over.signIn')}</ButtonLink>
      </Actions>
    </Page>
  );
}
