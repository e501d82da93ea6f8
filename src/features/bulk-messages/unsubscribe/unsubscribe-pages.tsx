import { ButtonLink, Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { bulkMessageTexts } from '../texts.de.ts';

/** Asks whether somebody wants no more information; opening it changes nothing, as programs open links too. */
export function UnsubscribePage({ view, token }: { readonly view: View; readonly token: string }) {
  const t = bulkMessageTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('unsubscribe.title')} breadcrumb={[]}>
      <Lead>{t('unsubscribe.lead')}</Lead>
      <p>{t('unsubscribe.text')}</p>
      <PostButton action={paths.unsubscribe} fields={{ token }}>
        {t('unsubscribe.submit')}
      </PostButton>
    </Page>
  );
}

/** After unsubscribing, or where a link is not one of ours. */
export function UnsubscribedPage({ view, isKnown }: { readonly view: View; readonly isKnown: boolean }) {
  const t = bulkMessageTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t(isKnown ? 'unsubscribe.done' : 'unsubscribe.unknown')} breadcrumb={[]}>
      <Lead>{t(isKnown ? 'unsubscribe.doneText' : 'unsubscribe.unknownText')}</Lead>
      <ButtonLink href={paths.notifications} kind="secondary">
        {t('unsubscribe.profile')}
      </ButtonLink>
    </Page>
  );
}
