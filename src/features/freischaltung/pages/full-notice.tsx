import { Actions, Alert, ButtonLink, type View } from '../../../platform/ui/index.ts';
import { changeBetriebPath, paths } from '../paths.ts';
import { offersPinRequest } from '../permissions.ts';
import { freischaltungSettings } from '../settings.ts';
import { freischaltungTexts } from '../texts.de.ts';

/** Says that the account has all the Betriebe it can have, why, and what to do about it (row B28, seed 003). */
export function FullNotice({ view }: { readonly view: View }) {
  const t = freischaltungTexts.for(view.chamber, view.locale);
  const { maxBetriebe } = freischaltungSettings.of(view.chamber);
  const mandates = view.actor.kind === 'account' ? view.actor.mandates : [];
  const betriebe = mandates.filter(({ kind }) => kind === 'betrieb');
  const [first] = betriebe;
  if (!first || betriebe.length < maxBetriebe) return null;
  const isOnly = maxBetriebe === 1;
  const inOneStep = isOnly && offersPinRequest(view.chamber);
  const only = inOneStep ? 'full.one.text' : 'full.one.textCode';
  const explanation = isOnly ? only : 'full.many.text';
  return (
    <Alert
      tone="info"
      heading={
        isOnly ? t('full.one.title', { current: first.label }) : t('full.many.title', { most: maxBetriebe })
      }
    >
      <p>{t(explanation)}</p>
      <Actions>
        {inOneStep ? (
          <ButtonLink href={changeBetriebPath(first.linkId)}>{t('full.change')}</ButtonLink>
        ) : null}
        <ButtonLink href={paths.links} kind="secondary">
          {t('full.links')}
        </ButtonLink>
      </Actions>
    </Alert>
  );
}
