import { groupCode } from '../../../lib/codes.ts';
import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  CodeBox,
  Hint,
  Lead,
  Page,
  PostButton,
  type Step,
  Steps,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { type AddressChangeText, addressChangeTexts } from '../texts.de.ts';
import type { ShownChange } from './pending-page.tsx';
import { WithoutOld } from './without-old.tsx';

interface MovePendingPageProps {
  readonly view: View;
  readonly change: ShownChange;
  /** As it is kept. */
  readonly code: string;
  /** Why the move cannot be completed yet. */
  readonly obstacle?: string | undefined;
  readonly news?: 'sent-again' | 'too-many' | undefined;
  readonly until?: Date | undefined;
}

/** The old account while it moves: its code, and what is missing. */
export function MovePendingPage({ view, change, code, obstacle, news, until }: MovePendingPageProps) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('move.title')} breadcrumb={[{ label: t('profile'), href: paths.profile }]}>
      {news === 'sent-again' ? <Alert tone="success" heading={t('change.sentAgain')} /> : null}
      {news === 'too-many' && until ? (
        <Alert tone="warning" heading={t('change.tooMany', { until: formatDateTime(until, view.locale) })} />
      ) : null}
      {obstacle ? <Alert tone="warning" heading={obstacle} /> : null}
      <Lead>{t('move.pendingLead', { email: change.newEmail })}</Lead>
      <Steps steps={stepsOf(t, change, view.locale)} />
      {change.newProven && !obstacle ? null : (
        <>
          <CodeBox label={t('move.code')} code={groupCode(code)} copy />
          <p>{t('move.codeText')}</p>
        </>
      )}
      {change.newProven ? <WithoutOld view={view} change={change} words="move" /> : null}
      <h2>{t('pending.more')}</h2>
      <Actions>
        <PostButton action={paths.resend} kind="secondary">
          {t('pending.resend')}
        </PostButton>
        <PostButton action={paths.cancel} kind="tertiary">
          {t('move.cancel')}
        </PostButton>
      </Actions>
      <Hint>{t('move.until', { until: formatDateTime(change.expiresAt, view.locale) })}</Hint>
    </Page>
  );
}

function stepsOf(t: AddressChangeText, change: ShownChange, locale: View['locale']): readonly Step[] {
  const { newEmail, oldEmail, newProven, oldProven, waitsUntil } = change;
  const oldNote = waitsUntil
    ? t('step.waitNote', { until: formatDateTime(waitsUntil, locale) })
    : t('step.oldNote', { email: oldEmail });
  return [
    {
      label: t('move.stepOld'),
      state: oldProven ? 'done' : waitsUntil ? 'open' : 'current',
      note: oldProven ? undefined : oldNote,
    },
    {
      label: t('move.stepNew'),
      state: newProven ? 'done' : oldProven || waitsUntil ? 'current' : 'open',
      note: newProven ? undefined : t('move.stepNewNote', { email: newEmail }),
    },
    { label: t('move.stepDone'), state: waitsUntil && newProven ? 'current' : 'open' },
  ];
}
