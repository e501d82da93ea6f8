import { Alert, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { accountTexts } from '../texts.de.ts';

/** After a fresh mail was asked for behind an expired link; says so without naming the address. */
export function RenewedPage({ view, limited }: { readonly view: View; readonly limited: boolean }) {
  const t = accountTexts.for(view.chamber, view.locale);
  if (limited) {
    return (
      <Page view={view} title={t('sent.limited')}>
        <Alert tone="warning" heading={t('sent.limited')}>
          <p>{t('sent.limitedText')}</p>
        </Alert>
      </Page>
    );
  }
  return (
    <Page view={view} title={t('renewed.title')}>
      <Lead>{t('renewed.lead')}</Lead>
    </Page>
  );
}
