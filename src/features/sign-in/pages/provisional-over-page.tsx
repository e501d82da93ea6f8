import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

export interface ProvisionalOverPageProps {
  readonly view: View;
  /** That the password was right, sealed. */
  readonly proof: string;
  /** True for one of an older system that is weaker than today's rule. */
  readonly isWeak: boolean;
}

/** A provisional or weak password that was right but late: one button sends a new one, or a link to choose one. */
export function ProvisionalOverPage({ view, proof, isWeak }: ProvisionalOverPageProps) {
  const t = signInTexts.for(view.chamber, view.locale);
  const hours = accountSettings.of(view.chamber).provisionalPasswordValidHours;
  return (
    <Page view={view} title={t(isWeak ? 'weakOver.title' : 'provisionalOver.title')} breadcrumb={[]}>
      <Lead>{t(isWeak ? 'weakOver.text' : 'provisionalOver.text', { hours })}</Lead>
      <PostButton action={paths.renewProvisional} fields={{ proofToken: proof }}>
        {t(isWeak ? 'weakOver.submit' : 'provisionalOver.submit')}
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
