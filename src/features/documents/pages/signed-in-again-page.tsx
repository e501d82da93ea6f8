import { Lead, Page, type View } from '../../../platform/ui/index.ts';
import { resumableTexts } from '../resumable/texts.de.ts';

/** Signed in again beside a page that sends files: it goes on there by itself. */
export function SignedInAgainPage({ view }: { readonly view: View }) {
  const t = resumableTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('signedIn')} breadcrumb={[]}>
      <Lead>{t('signedInText')}</Lead>
    </Page>
  );
}
