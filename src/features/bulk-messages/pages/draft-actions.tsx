import { Actions, Alert, ButtonLink, PostButton } from '../../../platform/ui/index.ts';
import { bulkOfficeTexts } from '../office-texts.de.ts';
import { messagePath } from '../paths.ts';
import { bulkMessageSettings } from '../settings.ts';
import type { MessagePageProps } from './message-page.tsx';

/** Form field that carries how many people its writer has seen the message go to. */
export const seenField = 'empfaenger';

/** What can be done with a message that nobody has got: try it, change it, send it, give it up. */
export function DraftActions({ view, message, audience, takesTwo, nobodyConfirms }: MessagePageProps) {
  const t = bulkOfficeTexts.for(view.chamber, 'de');
  const { id, state } = message;
  const { recipients } = audience;
  const email = view.actor.kind === 'staff' ? view.actor.email : '';
  const most = bulkMessageSettings.of(view.chamber).fourEyesAbove.toLocaleString('de');
  const sendLabel =
    recipients === 1 ? t('send.submitOne') : t('send.submit', { count: recipients.toLocaleString('de') });
  return (
    <>
      <h2>{t('draft.next')}</h2>
      <p>{t('draft.trialText', { email })}</p>
      <Actions>
        <PostButton action={messagePath('test', id)} kind="secondary">
          {t('draft.trial')}
        </PostButton>
        <ButtonLink href={messagePath('edit', id)} kind="secondary">
          {t('draft.edit')}
        </ButtonLink>
        <PostButton action={messagePath('discard', id)} kind="secondary">
          {t('draft.discard')}
        </PostButton>
      </Actions>
      <h2>{t('send.title')}</h2>
      {recipients === 0 ? (
        <p>{t('refused.nobody')}</p>
      ) : (
        <>
          {state === 'asked' ? <p>{t('ask.waits')}</p> : null}
          <p>{takesTwo ? t('ask.text', { most }) : t('send.text')}</p>
          {nobodyConfirms ? <Alert tone="warning" heading={nobodyConfirms} level={3} /> : null}
          <PostButton
            action={messagePath('send', id)}
            fields={{ [seenField]: String(recipients) }}
            kind={state === 'asked' ? 'secondary' : 'primary'}
          >
            {takesTwo ? t(state === 'asked' ? 'ask.again' : 'ask.submit') : sendLabel}
          </PostButton>
        </>
      )}
    </>
  );
}
