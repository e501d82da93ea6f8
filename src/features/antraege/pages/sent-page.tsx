import { Actions, Alert, ButtonLink, CodeBox, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { draftTexts } from '../draft-texts.de.ts';
import { paths } from '../paths.ts';
import { antraegeTexts } from '../texts.de.ts';

export interface SentPageProps {
  readonly view: View;
  readonly nummer: number;
  /** Of the kind of Antrag. */
  readonly title: string;
  /** Where the confirmation goes; null where none does. */
  readonly email: string | null;
  /** What is left to do, in sentences. */
  readonly left: readonly string[];
}

/** After sending without signing in: the number, the copy, and how to ask. */
export function SentPage({ view, nummer, title, email, left }: SentPageProps) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const say = draftTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('antrag.title', { nummer })}>
      <Alert tone="success" heading={t('antrag.received.title')} />
      <Lead>{say('sentPage.lead', { title })}</Lead>
      <CodeBox label={say('sentPage.nummer')} code={String(nummer)} />
      {email === null ? null : <p>{say('sentPage.mail', { email })}</p>}
      {left.length > 0 ? <p>{left.join(' ')}</p> : null}
      <p>{say('sentPage.copy.hint')}</p>
      <Actions>
        <ButtonLink href={paths.sentCopy}>{say('sentPage.copy')}</ButtonLink>
      </Actions>
      <p>{say('sentPage.next', { email: view.chamber.identity.serviceEmail })}</p>
    </Page>
  );
}
