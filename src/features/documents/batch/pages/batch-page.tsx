import { formatDateTime } from '../../../../lib/dates.ts';
import { Alert, Lead, Page, SummaryList, type View } from '../../../../platform/ui/index.ts';
import type { FormState } from '../../../../platform/ui/index.ts';
import { type Decision, DecisionAlert } from '../../../staff/index.ts';
import { documentOfficeTexts } from '../../office/texts.de.ts';
import { documentTexts } from '../../texts.de.ts';
import type { BatchCounts, BatchRow, DocumentBatch } from '../batch.ts';
import { batchPath, batchPaths } from '../paths.ts';
import { isUnderWay } from '../rules.ts';
import { batchTexts } from '../texts.de.ts';
import { BatchDecision } from './batch-decision.tsx';
import { BatchRows } from './batch-rows.tsx';
import { FilesForm } from './files-form.tsx';

export interface BatchPageProps {
  readonly view: View;
  readonly batch: DocumentBatch;
  readonly counts: BatchCounts;
  /** What is wrong with the files that were sent. */
  readonly form: FormState;
  /** Whether so much is delivered that a second person confirms it. */
  readonly takesTwo: boolean;
  /** What to do where nobody could confirm it. */
  readonly nobodyConfirms?: string | undefined;
  /** Why it does not come about that was asked for last. */
  readonly declined?: Decision | undefined;
  /** The first of those that are not delivered, and of the others; each at most one more than is shown. */
  readonly bad: readonly BatchRow[];
  readonly good: readonly BatchRow[];
  /** Why something was not done. */
  readonly problem?: string | undefined;
}

/** One Sammelzustellung: its files, the report, what can be decided, and what has become of each document. */
export function BatchPage(props: BatchPageProps) {
  const { view, batch, form, problem, declined, counts, bad, good } = props;
  const t = batchTexts.for(view.chamber, 'de');
  const { nummer, subject, state, writtenAt, writtenBy } = batch;
  return (
    <Page
      view={view}
      title={t('one.title', { nummer })}
      breadcrumb={[{ label: t('list.title'), href: batchPaths.list }]}
      refreshSeconds={isUnderWay(state) ? 3 : undefined}
      invalid={problem !== undefined || Object.keys(form.errors).length > 0}
      width="wide"
    >
      {problem ? <Alert tone="danger" heading={problem} /> : null}
      {state === 'checked' && declined ? <DecisionAlert view={view} decision={declined} /> : null}
      <Lead>{t('one.lead', { subject, at: formatDateTime(writtenAt, 'de'), by: writtenBy })}</Lead>
      {isUnderWay(state) ? <Progress {...props} /> : null}
      <BatchDecision {...props} />
      {state === 'draft' ? <FilesForm view={view} batch={batch} form={form} /> : null}
      {counts.checked > 0 && state !== 'checking' ? (
        <Counts view={view} batch={batch} counts={counts} />
      ) : null}
      <Facts view={view} batch={batch} />
      {state === 'checking' ? null : <BatchRows view={view} batch={batch} bad={bad} good={good} />}
    </Page>
  );
}

function Progress({ view, batch, counts }: BatchPageProps) {
  const t = batchTexts.for(view.chamber, 'de');
  const { state, found } = batch;
  const done = counts.delivered + counts.failed;
  const heading =
    state === 'delivering'
      ? t('work.delivering', { done: number(done), all: number(done + counts.ready) })
      : found === 0
        ? t('work.begin')
        : t('work.checking', { done: number(counts.checked), all: number(found) });
  return (
    <Alert tone="info" heading={heading}>
      <p>{t('work.text')}</p>
      <p>
        <a href={batchPath('one', batch.id)}>{t('work.reload')}</a>
      </p>
    </Alert>
  );
}

function Counts({ view, batch, counts }: Pick<BatchPageProps, 'view' | 'batch' | 'counts'>) {
  const t = batchTexts.for(view.chamber, 'de');
  const isOpen = batch.state !== 'delivering' && batch.state !== 'delivered';
  const lines: readonly (readonly [label: string, value: number, isShown: boolean])[] = isOpen
    ? [
        [t('count.ready'), counts.ready, true],
        [t('count.owners'), counts.owners, true],
        [t('count.byPost'), counts.byPost, batch.isFormal],
        [t('count.untold'), counts.untold, counts.untold > 0],
        [t('count.refused'), counts.refused, true],
      ]
    : [
        [t('count.delivered'), counts.delivered, true],
        [t('count.owners'), counts.owners, true],
        [t('count.byPost'), counts.byPost, batch.isFormal],
        [t('count.told'), batch.told, true],
        [t('count.failed'), counts.refused + counts.failed, true],
      ];
  return (
    <SummaryList
      items={lines
        .filter(([, , isShown]) => isShown)
        .map(([label, value]) => ({ label, value: number(value) }))}
    />
  );
}

function Facts({ view, batch }: Pick<BatchPageProps, 'view' | 'batch'>) {
  const t = batchTexts.for(view.chamber, 'de');
  const office = documentOfficeTexts.for(view.chamber, 'de');
  const words = documentTexts.for(view.chamber, 'de');
  const { numbers, kind, year, subject, isFormal, begunAt, begunBy } = batch;
  const begun = begunAt && batch.state !== 'asked' && batch.state !== 'discarded';
  return (
    <section>
      <h2>{t('one.what')}</h2>
      <SummaryList
        items={[
          { label: t('one.recipients'), value: t(`form.numbers.${numbers}`) },
          { label: office('deliver.kind'), value: words(`kind.${kind}`) },
          { label: office('deliver.year'), value: String(year) },
          { label: office('deliver.subject'), value: subject },
          { label: t('one.formal'), value: t(isFormal ? 'one.yes' : 'one.no') },
          ...(begun
            ? [
                {
                  label: t('one.begun'),
                  value: t('one.begunBy', { name: begunBy ?? '', at: formatDateTime(begunAt, 'de') }),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

function number(value: number): string {
  return value.toLocaleString('de-DE');
}
