import { Actions, ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

export interface LinkOverPageProps {
  readonly view: View;
  /** The ended link's token, for one button that mails a fresh one; absent where we don't know the link. */
  readonly token?: string | undefined;
}

/** A link to a new password that opens nothing any more, and the way to a fresh one. */
export function LinkOverPage({ view, token }: LinkOverPageProps) {
  const t = signInTexts.for(view.chamber, view.locale);
  const fresh =
    token === undefined ? (
      <ButtonLink href={paths.forgotten}>{t('linkOver.ask')}</ButtonLink>
    ) : (
      <PostButton action={paths.freshReset} fields={{ token }}>
        {t('linkOver.fresh')}
      </PostButton>
    );
  return (
    <Page view={view} title={t('linkOver.title')} breadcrumb={[]}>
      <Lead>{t(token === undefined ? 'linkOver.unknown' : 'linkOver.text')}</Lead>
      <Actions>
        {fresh}
        <ButtonLink href={paths.signIn} kind="tertiary">
          {t('linkOver.signIn')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
