import {
  Actions,
  Alert,
  ButtonLink,
  EmptyState,
  type FormState,
  freshForm,
  Hint,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import type { ShownEntry, TrailPosition, TrailState } from '../entry.ts';
import { paths } from '../paths.ts';
import type { Taken } from '../resolve-filter.ts';
import { type TrailText, trailTexts } from '../texts.de.ts';
import { filterAddress, type TypedFilter } from '../typed-filter.ts';
import { SealAlarm, Seals } from './seals.tsx';
import { TakenFor, TrailFilterForm } from './trail-filter.tsx';
import { TrailTable } from './trail-table.tsx';

export interface TrailPageProps {
  readonly view: View;
  readonly typed: TypedFilter;
  readonly taken: Readonly<Record<'who' | 'what' | 'about', Taken | undefined>>;
  /** What the one record is called that a page leads here from. */
  readonly subjectName?: string | undefined;
  readonly entries: readonly ShownEntry[];
  /** Behind which row the older ones begin; absent where there are none. */
  readonly older: TrailPosition | undefined;
  readonly state: TrailState;
  /** Seals that do not fit and that nobody has looked into. */
  readonly alarm: readonly number[];
  /** Refused answer to the alarm. */
  readonly answer?: FormState | undefined;
  /** True after an alarm was answered. */
  readonly isAnswered?: boolean | undefined;
}

/** Who did what, when, for whom and from where. */
export function TrailPage(props: TrailPageProps) {
  const { view, typed, taken, entries, older, state, alarm, answer } = props;
  const t = trailTexts.for(view.chamber, 'de');
  const isInvalid = Object.keys(typed.errors).length > 0 || answer !== undefined;
  return (
    <Page view={view} title={t('title')} width="wide" invalid={isInvalid}>
      {props.isAnswered ? <Alert tone="success" heading={t('seals.seenDone')} /> : null}
      {alarm.length > 0 ? <SealAlarm view={view} broken={alarm} form={answer ?? freshForm()} /> : null}
      <Lead>{t('lead')}</Lead>
      <TrailFilterForm view={view} typed={typed} />
      <TakenFor view={view} taken={taken} subjectName={props.subjectName} />
      {entries.length === 0 ? (
        <EmptyState heading={t('nothing.title')}>{whyNothing(t, props)}</EmptyState>
      ) : (
        <>
          <TrailTable chamber={view.chamber} entries={entries} caption={t('caption')} />
          <Actions>
            {older ? (
              <ButtonLink href={filterAddress(paths.trail, typed, older)}>{t('older')}</ButtonLink>
            ) : null}
            {typed.behind ? (
              <ButtonLink href={filterAddress(paths.trail, typed)} kind="secondary">
                {t('newest')}
              </ButtonLink>
            ) : null}
            <ButtonLink href={filterAddress(paths.file, typed)} kind="secondary">
              {t('download')}
            </ButtonLink>
          </Actions>
          <Hint>{t('downloadHint')}</Hint>
        </>
      )}
      <Seals chamber={view.chamber} state={state} />
    </Page>
  );
}

function whyNothing(t: TrailText, { taken, typed }: TrailPageProps): string {
  const { wer, was, zu } = typed.values;
  if (taken.who?.names.length === 0) return t('nothing.who', { typed: wer });
  if (taken.what?.names.length === 0) return t('nothing.what', { typed: was });
  if (taken.about?.names.length === 0) return t('nothing.about', { typed: zu });
  return t('nothing.text');
}
