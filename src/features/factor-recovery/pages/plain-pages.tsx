import { Actions, ButtonLink, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { factorRecoveryTexts } from '../texts.de.ts';

/** The right password was too long ago. */
export function LostOverPage({ view }: { readonly view: View }) {
  const t = factorRecoveryTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('over.title')} breadcrumb={[]}>
      <Lead>{t('over.text')}</Lead>
      <Actions>
        <ButtonLink href={paths.signIn}>{t('over.signIn')}</ButtonLink>
      </Actions>
    </Page>
  );
}

/** The factors are gone. */
export function RemovedPage({ view }: { readonly view: View }) {
  const t = factorRecoveryTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('removed.title')} breadcrumb={[]}>
      <Lead>{t('removed.text')}</Lead>
      <Actions>
        <ButtonLink href={paths.signIn}>{t('removed.signIn')}</ButtonLink>
      </Actions>
    </Page>
  );
}
