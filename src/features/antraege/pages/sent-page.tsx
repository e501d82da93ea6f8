import { Actions, Alert, ButtonLink, CodeBox, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { antraegeTexts } from '../texts.de.ts';

export interface SentPageProps {
  readonly view: View;
  readonly nummer: number;
  /** Of the kind of Antrag. */
  readonly title: string;
  /** Where the confirmation goes; null where none does. */
  readonly email: string | null;
}

/** After sending without signing in: the number, the copy, and how to ask. */
export function SentPage({ view, nummer, title, email }: SentPageProps) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('antrag.title', { nummer })}>
      <Alert tone="success" heading={t('antrag.received.title')} />
      <Lead>{t('sentPage.lead', { title })}</Lead>
      <CodeBox label={t('sentPage.nummer')} code={String(nummer)} />
      {email === null ? null : <p>{t('sentPage.mail', { email })}</p>}
      <p>{t('sentPage.copy.hint')}</p>
      <Actions>
        <ButtonLink href={paths.sentCopy}>{t('sentPage.copy')}</ButtonLink>
      </Actions>
      <p>{t('sentPage.next', { email: view.chamber.identity.serviceEmail })}</p>
    </Page>
  );
}
