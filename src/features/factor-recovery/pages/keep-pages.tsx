import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { factorRecoveryTexts } from '../texts.de.ts';

/** Behind the link in the mail: one button stops the removal. */
export function KeepPage({ view, token }: { readonly view: View; readonly token: string }) {
  const t = factorRecoveryTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('keep.title')} breadcrumb={[]}>
      <Lead>{t('keep.text')}</Lead>
      <PostButton action={paths.keep} fields={{ token }}>
        {t('keep.submit')}
      </PostButton>
    </Page>
  );
}

/** The removal is stopped. */
export function KeptPage({ view }: { readonly view: View }) {
  const t = factorRecoveryTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('kept.title')} breadcrumb={[]}>
      <Lead>{t('kept.text')}</Lead>
      <Actions>
        <ButtonLink href={paths.forgotten}>{t('kept.password')}</ButtonLink>
      </Actions>
    </Page>
  );
}

/** There is nothing left to stop. */
export function KeepOverPage({ view }: { readonly view: View }) {
  const t = factorRecoveryTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('keepOver.title')} breadcrumb={[]}>
      <Lead>{t('keepOver.text')}</Lead>
      <Actions>
        <ButtonLink href={paths.signIn}>{t('over.signIn')}</ButtonLink>
      </Actions>
    </Page>
  );
}
