import { formatDateTime } from '../../../lib/dates.ts';
import { Accordion, Actions, PostButton, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { type ChangeKind, waitDays } from '../rules.ts';
import { addressChangeTexts } from '../texts.de.ts';
import type { ShownChange } from './pending-page.tsx';

const wordsOf = {
  change: { old: 'old.text', lost: 'old.lostText', waiting: 'waiting.text' },
  move: { old: 'move.oldText', lost: 'move.lostText', waiting: 'move.waitingText' },
} as const satisfies Record<ChangeKind, object>;

interface WithoutOldProps {
  readonly view: View;
  readonly change: ShownChange;
  readonly words: ChangeKind;
}

/** The old address is missing: by its mail, or by waiting where nobody can read that any more. */
export function WithoutOld({ view, change, words }: WithoutOldProps) {
  const t = addressChangeTexts.for(view.chamber, view.locale);
  const keys = wordsOf[words];
  if (change.oldProven) return null;
  if (change.waitsUntil) {
    return (
      <>
        <h2>{t('waiting.title')}</h2>
        <p>{t(keys.waiting, { until: formatDateTime(change.waitsUntil, view.locale) })}</p>
      </>
    );
  }
  return (
    <>
      <h2>{t('old.title')}</h2>
      <p>{t(keys.old, { email: change.oldEmail })}</p>
      <Accordion summary={t('old.lostTitle')}>
        <p>{t(keys.lost, { days: waitDays, email: change.oldEmail })}</p>
        <Actions>
          <PostButton action={paths.wait} kind="secondary">
            {t('old.lostSubmit')}
          </PostButton>
        </Actions>
      </Accordion>
    </>
  );
}
