import { Actions, ButtonLink, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { accountSettings } from '../settings.ts';
import { accountTexts } from '../texts.de.ts';

/** The page behind a link that has done its work: nothing is wrong, sign in. */
export function AlreadyPage({ view }: { readonly view: View }) {
  const t = accountTexts.for(view.chamber, view.locale);
  const mailed = accountSettings.of(view.chamber).firstPassword === 'mailed-after-confirmation';
  return (
    <Page view={view} title={t('already.title')}>
      <Lead>{t('already.lead')}</Lead>
      {mailed ? <p>{t('already.mailed')}</p> : null}
      <Actions>
        <ButtonLink href="/anmelden">{t('button.signIn')}</ButtonLink>
        <ButtonLink kind="tertiary" href="/passwort-vergessen">
          {t('already.forgotten')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
