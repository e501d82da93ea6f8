import { Actions, ButtonLink, Lead, Page, type View } from '../../../platform/ui/index.ts';
import type { SubjectKind } from '../rules.ts';
import { freischaltungSettings } from '../settings.ts';
import { freischaltungTexts } from '../texts.de.ts';

/** The page after asking for a PIN; it says the same whatever became of the request. */
export function RequestedPage({ view, kind }: { readonly view: View; readonly kind: SubjectKind }) {
  const t = freischaltungTexts.for(view.chamber, view.locale);
  const signedIn = view.actor.kind === 'account';
  const days = freischaltungSettings.of(view.chamber).pin.requestedValidDays;
  return (
    <Page view={view} title={t('request.sent.title')}>
      <Lead>{t('request.sent.lead')}</Lead>
      <p>{t('request.sent.validity', { days })}</p>
      <h2>{t('request.sent.next')}</h2>
      <ol>
        {signedIn ? null : <li>{t('request.sent.step.register')}</li>}
        <li>
          {t('request.sent.step.redeem', {
            number: kind === 'person' ? t('field.personennummer') : t('field.betriebsnummer'),
          })}
        </li>
      </ol>
      <Actions>
        <ButtonLink href={signedIn ? '/mein-bereich' : '/'}>
          {signedIn ? t('request.sent.back') : t('request.sent.home')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
