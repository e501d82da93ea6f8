import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import {
  Actions,
  Alert,
  Button,
  Form,
  type FormState,
  SummaryList,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import type { TrailState } from '../entry.ts';
import { paths } from '../paths.ts';
import { trailTexts } from '../texts.de.ts';

/** Numbers of seals as people read them. */
export const numbersOf = (broken: readonly number[]): string => broken.join(', ');

/** How far the trail is sealed, and when all seals were last recomputed with what result. */
export function Seals({ chamber, state }: { readonly chamber: Chamber; readonly state: TrailState }) {
  const t = trailTexts.for(chamber, 'de');
  const { sealed, verified, dropped } = state;
  return (
    <section>
      <h2>{t('seals.title')}</h2>
      {sealed ? null : <p>{t('seals.none')}</p>}
      <SummaryList
        items={[
          ...(sealed
            ? [
                {
                  label: t('seals.sealed'),
                  value: t('seals.sealedText', {
                    number: sealed.number,
                    at: formatDateTime(sealed.at, 'de'),
                  }),
                },
                { label: t('seals.hash'), value: sealed.hash },
              ]
            : []),
          { label: t('seals.verified'), value: verifiedSaid(chamber, verified) },
          ...(dropped
            ? [
                {
                  label: t('seals.dropped'),
                  value: t('seals.droppedText', {
                    number: dropped.number,
                    at: formatDateTime(dropped.at, 'de'),
                  }),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

function verifiedSaid(chamber: Chamber, verified: TrailState['verified']): string {
  const t = trailTexts.for(chamber, 'de');
  if (!verified) return t('seals.never');
  const { seals, entries, broken } = verified;
  const found = { at: formatDateTime(verified.at, 'de'), seals, entries };
  return broken.length === 0
    ? t('seals.whole', found)
    : t('seals.broken', { ...found, numbers: numbersOf(broken) });
}

/** That rows were tampered with, and the form that says what came out about it. */
export function SealAlarm({
  view,
  broken,
  form,
}: {
  readonly view: View;
  readonly broken: readonly number[];
  readonly form: FormState;
}) {
  const t = trailTexts.for(view.chamber, 'de');
  return (
    <>
      <Alert tone="danger" heading={t('seals.alarm')}>
        <p>{t('seals.alarmText', { numbers: numbersOf(broken) })}</p>
      </Alert>
      <Form action={paths.seen} form={form} hidden={{ zeitraeume: broken.join(',') }} idPrefix="siegel-">
        <TextField name="grund" label={t('seals.seenReason')} hint={t('seals.seenHint')} autocomplete="off" />
        <Actions>
          <Button kind="secondary">{t('seals.seenSubmit')}</Button>
        </Actions>
      </Form>
    </>
  );
}
