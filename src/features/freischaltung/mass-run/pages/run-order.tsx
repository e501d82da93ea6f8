import {
  Actions,
  Alert,
  DataTable,
  Hint,
  PostButton,
  SummaryList,
  type View,
} from '../../../../platform/ui/index.ts';
import { type Decision, DecisionAlert } from '../../../staff/index.ts';
import { batchPath } from '../../office/paths.ts';
import type { PrintBatch } from '../../print-batches/batch-rules.ts';
import type { LeftOutReason, MassPreview, MassSelection } from '../mass-selection.ts';
import { selectionWords } from '../selection-words.ts';
import { massRunTexts } from '../texts.de.ts';

export interface RunOrderProps {
  readonly view: View;
  readonly batch: PrintBatch;
  readonly selection: MassSelection;
  /** What the run would do now; once it has begun, what it left out. */
  readonly preview: MassPreview;
  /** How many letters it was begun with. */
  readonly ordered?: number | null;
  /** Whether it is before a second person at this moment. */
  readonly isAsked?: boolean;
  /** What to do where nobody could confirm it. */
  readonly nobodyConfirms?: string | undefined;
  /** The last request for it that did not come about. */
  readonly declined?: Decision | undefined;
}

/** For whom a mass run is and whom it leaves out; before it begins also the way to a second person. */
export function RunOrder(props: RunOrderProps) {
  const {
    view,
    batch,
    selection,
    preview,
    ordered = null,
    isAsked = false,
    nobodyConfirms,
    declined,
  } = props;
  const t = massRunTexts.for(view.chamber, 'de');
  const { id, state } = batch;
  const isOpen = state === 'draft' || state === 'asked';
  return (
    <>
      {state === 'draft' && declined ? <DecisionAlert view={view} decision={declined} /> : null}
      <RunPreview
        view={view}
        selection={selection}
        preview={preview}
        isOpen={isOpen}
        ordered={ordered}
        isOver={state === 'dissolved'}
      />
      {batch.stoppedAt && state !== 'making' && preview.leftOut.stopped ? (
        <Alert tone="warning" heading={t('rest.title')}>
          <p>
            {t('rest.text', {
              stopped: preview.leftOut.stopped.toLocaleString('de'),
              ordered: (ordered ?? 0).toLocaleString('de'),
            })}
          </p>
          <PostButton action={batchPath('mass-run', 'rest', id)} kind="secondary">
            {t('rest.submit')}
          </PostButton>
        </Alert>
      ) : null}
      {isOpen ? (
        <>
          <Hint>{t('preview.now')}</Hint>
          {preview.letters === 0 ? <p>{t('refused.nobody')}</p> : <p>{t('askText')}</p>}
          {nobodyConfirms ? <Alert tone="warning" heading={nobodyConfirms} level={3} /> : null}
          <Actions>
            {preview.letters === 0 || isAsked ? null : (
              <PostButton action={batchPath('mass-run', 'ask', id)}>
                {t(state === 'draft' ? 'ask' : 'askAgain')}
              </PostButton>
            )}
            <PostButton action={batchPath('mass-run', 'discard', id)} kind="secondary">
              {t('discard')}
            </PostButton>
          </Actions>
        </>
      ) : null}
    </>
  );
}

/** What a run would do now, or has left out. */
export function RunPreview({
  view,
  selection,
  preview,
  isOpen,
  ordered = null,
  isOver = false,
}: Pick<RunOrderProps, 'view' | 'selection' | 'preview' | 'ordered'> & {
  readonly isOpen: boolean;
  /** True where it holds no letters any more. */
  readonly isOver?: boolean;
}) {
  const t = massRunTexts.for(view.chamber, 'de');
  return (
    <>
      {isOpen ? <h2>{t('preview.title')}</h2> : null}
      <SummaryList
        items={[
          { label: t('preview.selection'), value: selectionWords(view.chamber, selection) },
          { label: t('preview.validDays'), value: t('preview.days', { days: selection.validDays }) },
          ...(ordered === null
            ? []
            : [{ label: t('ordered'), value: t('orderedCount', { count: ordered.toLocaleString('de') }) }]),
          ...(isOpen ? [{ label: t('preview.letters'), value: preview.letters.toLocaleString('de') }] : []),
        ]}
      />
      {isOver && Object.keys(preview.leftOut).length === 0 ? null : (
        <LeftOut view={view} leftOut={preview.leftOut} />
      )}
      {preview.unknownNumbers && preview.unknownNumbers.length > 0 ? (
        <p>
          {t(
            preview.unknownNumbers.length < (preview.leftOut.unknown ?? 0)
              ? 'preview.unknownSome'
              : 'preview.unknown',
            {
              numbers: preview.unknownNumbers.join(', '),
            },
          )}
        </p>
      ) : null}
    </>
  );
}

function LeftOut({ view, leftOut }: { readonly view: View; readonly leftOut: MassPreview['leftOut'] }) {
  const t = massRunTexts.for(view.chamber, 'de');
  const rows = Object.entries(leftOut) as readonly (readonly [LeftOutReason, number])[];
  if (rows.length === 0) return <p>{t('preview.leftOutNobody')}</p>;
  return (
    <DataTable
      caption={t('preview.leftOut')}
      rows={rows}
      rowKey={([why]) => why}
      columns={[
        { label: t('preview.why'), cell: ([why]) => t(`why.${why}`) },
        { label: t('preview.count'), numeric: true, cell: ([, count]) => count.toLocaleString('de') },
      ]}
    />
  );
}
