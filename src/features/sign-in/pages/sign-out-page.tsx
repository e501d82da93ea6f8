import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

/** For people who typed the address: signing out takes a button, since opening a page changes nothing. */
export function SignOutPage({ view }: { readonly view: View }) {
  const t = signInTexts.for(view.chamber, view.locale);
  const { actor } = view;
  return (
    <Page view={view} title={t('signOut.title')} breadcrumb={[]}>
      {actor.kind === 'account' ? (
        <>
          <Lead>{t('signOut.text', { firstName: actor.firstName, lastName: actor.lastName })}</Lead>
          <PostButton action={paths.signOut}>{t('signOut.submit')}</PostButton>
        </>
      ) : (
        <>
          <Lead>{t('signOut.notSignedIn')}</Lead>
          <Actions>
            <ButtonLink href={paths.signIn}>{t('signOut.signIn')}</ButtonLink>
          </Actions>
        </>
      )}
    </Page>
  );
}
