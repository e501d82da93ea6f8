import { Lead, Page, type View } from '../../../platform/ui/index.ts';
import { framingOrigins } from '../settings.ts';
import { snippetsFor } from '../snippets.ts';
import { embedTexts } from '../texts.de.ts';

/** How web editors lead to the sign-in, with HTML to copy (row A20). */
export function GuidePage({ view }: { readonly view: View }) {
  const t = embedTexts.for(view.chamber, view.locale);
  const origins = framingOrigins(view.chamber);
  const german = embedTexts.for(view.chamber, 'de');
  const snippets = snippetsFor(view.chamber, german('button.word'), german('frame.title'));
  return (
    <Page view={view} title={t('guide.title')}>
      <Lead>{t('guide.lead')}</Lead>
      <section>
        <h2>{t('link.title')}</h2>
        <p>{t('link.text')}</p>
        <Snippet view={view} html={snippets.link} />
      </section>
      <section>
        <h2>{t('picture.title')}</h2>
        <p>{t('picture.text')}</p>
        <Snippet view={view} html={snippets.picture} />
      </section>
      <section>
        <h2>{t('frame.heading')}</h2>
        <p>{t('frame.text')}</p>
        <p>{origins.length === 0 ? t('frame.none') : t('frame.allowed', { origins: origins.join(', ') })}</p>
        <Snippet view={view} html={snippets.frame} />
      </section>
    </Page>
  );
}

function Snippet({ view, html }: { readonly view: View; readonly html: string }) {
  const t = embedTexts.for(view.chamber, view.locale);
  return (
    <>
      <p>{t('code.label')}:</p>
      <p>
        <code>{html}</code>
      </p>
    </>
  );
}
