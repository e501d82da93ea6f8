import { FramedPage, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { embedTexts } from '../texts.de.ts';

/** All that a frame on the chamber's website shows: one link that opens the sign-in in its place. */
export function FramePage({ view }: { readonly view: View }) {
  const t = embedTexts.for(view.chamber, view.locale);
  return (
    <FramedPage view={view} title={t('frame.title')}>
      <a class="kern-btn kern-btn--primary" href={`${view.chamber.origin}${paths.signIn}`} target="_top">
        <span class="kern-label">{t('button.word')}</span>
      </a>
    </FramedPage>
  );
}
