import { Lead, Page, PostButton, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { accountSettings } from '../settings.ts';
import { accountTexts } from '../texts.de.ts';
import { WaysOn } from './ways-on.tsx';

/** Why a link or code leads no further; `lost` is a browser that no longer knows its registration. */
export type LinkOver = 'expired' | 'superseded' | 'unknown' | 'lost';

interface LinkOverPageProps {
  readonly view: View;
  readonly why: LinkOver;
  /** Fields that prove who had the expired mail. */
  readonly proof?: Readonly<Record<string, string>>;
}

/** The page behind a link that leads no further: why, and how to go on. */
export function LinkOverPage({ view, why, proof = {} }: LinkOverPageProps) {
  const t = accountTexts.for(view.chamber, view.locale);
  if (why === 'expired') {
    const hours = accountSettings.of(view.chamber).confirmationValidHours;
    return (
      <Page view={view} title={t('expired.title')}>
        <Lead>{t('expired.lead', { hours })}</Lead>
        <PostButton action={paths.renew} fields={proof}>
          {t('button.resend')}
        </PostButton>
      </Page>
    );
  }
  return (
    <Page view={view} title={t(`${why}.title`)}>
      <Lead>{t(`${why}.lead`)}</Lead>
      <WaysOn view={view} />
    </Page>
  );
}
