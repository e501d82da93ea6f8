import type { Mandate } from '../../../platform/access/actor.ts';
import { Actions, Alert, ButtonLink, type FormState, type View } from '../../../platform/ui/index.ts';
import { changeBetriebPath, paths } from '../paths.ts';
import { offersPinRequest } from '../permissions.ts';
import { freischaltungSettings } from '../settings.ts';
import { freischaltungTexts } from '../texts.de.ts';

export interface FullNoticeProps {
  readonly view: View;
  /** For whom the account acts, where that is newer than the view. */
  readonly actingFor?: readonly Mandate[] | undefined;
  /** What has been typed; the number goes along to the page that changes the Betrieb, a PIN never stands in an address. */
  readonly typed?: FormState['values'] | undefined;
}

/** Says that the account has all the Betriebe it can have, why, and what to do about it (row B28, seed 003). */
export function FullNotice({ view, actingFor, typed }: FullNoticeProps) {
  const t = freischaltungTexts.for(view.chamber, view.locale);
  const { maxBetriebe } = freischaltungSettings.of(view.chamber);
  const mandates = actingFor ?? (view.actor.kind === 'account' ? view.actor.mandates : []);
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
          <ButtonLink href={changeBetriebPath(first.linkId, typed)}>{t('full.change')}</ButtonLink>
        ) : null}
        <ButtonLink href={paths.links} kind="secondary">
          {t('full.links')}
        </ButtonLink>
      </Actions>
    </Alert>
  );
}
