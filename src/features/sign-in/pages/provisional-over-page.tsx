import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

/** A provisional password that was right but late: one button sends a new one. */
export function ProvisionalOverPage({ view, proof }: { readonly view: View; readonly proof: string }) {
  const t = signInTexts.for(view.chamber, view.locale);
  const hours = accountSettings.of(view.chamber).provisionalPasswordValidHours;
  return (
    <Page view={view} title={t('provisionalOver.title')} breadcrumb={[]}>
      <Lead>{t('provisionalOver.text', { hours })}</Lead>
      <PostButton action={paths.renewProvisional} fields={{ proof }}>
        {t('provisionalOver.submit')}
      </PostButton>
    </Page>
  );
}

/** That button pressed too late or a second time. */
export function ProofOverPage({ view }: { readonly view: View }) {
  const t = signInTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('proofOver.title')} breadcrumb={[]}>
      <Lead>{t('proofOver.text')}</Lead>
      <Actions>
        <ButtonLink href={paths.signIn}>{t('proofOver.signIn')}</ButtonLink>
      </Actions>
    </Page>
  );
}
