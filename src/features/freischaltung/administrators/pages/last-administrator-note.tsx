import { Alert, type View } from '../../../../platform/ui/index.ts';
import { administratorTexts } from '../texts.de.ts';

/** Tells whoever is about to leave as the last one with Verwaltung what follows, and leads to handing it over. */
export function LastAdministratorNote({ view, linkId }: { readonly view: View; readonly linkId: string }) {
  const t = administratorTexts.for(view.chamber, view.locale);
  return (
    <Alert tone="warning" heading={t('last.title')}>
      <p>{t('last.text')}</p>
      <p>
        <a href={`/mein-betrieb/zugaenge/${linkId}`}>{t('last.handOver')}</a>
      </p>
    </Alert>
  );
}
