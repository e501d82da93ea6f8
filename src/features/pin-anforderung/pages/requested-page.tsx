import { Actions, ButtonLink, CodeBox, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { antragPath } from '../../antraege/index.ts';
import { freischaltungSettings } from '../../freischaltung/index.ts';
import type { PinFor } from '../rules.ts';
import { pinPageTexts } from '../texts.de.ts';

/** The page after asking for a PIN; it says the same whatever comes of the request. */
export function RequestedPage({
  view,
  kind,
  nummer,
}: {
  readonly view: View;
  readonly kind: PinFor;
  /** Of the Antrag; null for whoever is not signed in, and could not look at it. */
  readonly nummer: number | null;
}) {
  const t = pinPageTexts.for(view.chamber, view.locale);
  const signedIn = view.actor.kind === 'account';
  const days = freischaltungSettings.of(view.chamber).pin.requestedValidDays;
  return (
    <Page view={view} title={t('request.sent.title')}>
      <Lead>{t('request.sent.lead')}</Lead>
      {nummer === null ? null : (
        <>
          <CodeBox label={t('request.sent.number')} code={String(nummer)} />
          <p>{t('request.sent.kept')}</p>
        </>
      )}
      <p>{t('request.sent.validity', { days })}</p>
      <h2>{t('request.sent.next')}</h2>
      <ol>
        {signedIn ? null : <li>{t('request.sent.step.register')}</li>}
        <li>{t('request.sent.step.redeem', { number: t(`number.${kind}`) })}</li>
      </ol>
      <Actions>
        {nummer === null ? null : <ButtonLink href={antragPath(nummer)}>{t('request.sent.open')}</ButtonLink>}
        <ButtonLink
          href={signedIn ? '/mein-bereich' : '/'}
          {...(nummer === null ? {} : { kind: 'secondary' })}
        >
          {signedIn ? t('request.sent.back') : t('request.sent.home')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
