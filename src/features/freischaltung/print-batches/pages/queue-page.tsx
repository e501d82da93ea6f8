import { formatDateTime } from '../../../../lib/dates.ts';
import { Alert, DataTable, Lead, Page, PostButton, type View } from '../../../../platform/ui/index.ts';
import { batchPath, officePath, officePaths } from '../../office/paths.ts';
import type { PrintBatch } from '../batch-rules.ts';
import type { WaitingLetters } from '../letter-queries.ts';
import { printBatchTexts } from '../texts.de.ts';
import { batchStateWords } from './batch-page.tsx';

/** A letter about which somebody decides, as it is listed. */
export interface LetterToDecide {
  readonly id: string;
  readonly label: string;
  readonly number: string;
  readonly requestedAt: Date;
}

export interface QueuePageProps {
  readonly view: View;
  readonly undecided: readonly LetterToDecide[];
  readonly waiting: WaitingLetters;
  readonly batches: readonly PrintBatch[];
  readonly notice?: 'released' | 'refused' | undefined;
  readonly problem?: string | undefined;
}

/** Letters to decide about, letters that wait for the printer, and the batches made of them. */
export function QueuePage(props: QueuePageProps) {
  const { view, undecided, waiting, batches, notice, problem } = props;
  const t = printBatchTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('queue.title')} width="wide">
      {notice ? <Alert tone="success" heading={t(`done.${notice}`)} /> : null}
      {problem ? <Alert tone="warning" heading={problem} /> : null}
      <Lead>{t('queue.lead')}</Lead>
      <h2>{t('queue.decide')}</h2>
      {undecided.length === 0 ? (
        <p>{t('queue.decideNone')}</p>
      ) : (
        <>
          <p>{t('queue.decideText')}</p>
          <DataTable
            caption={t('queue.decide')}
            captionHidden
            rows={undecided}
            rowKey={({ id }) => id}
            columns={[
              {
                label: t('queue.who'),
                cell: ({ id, label }) => <a href={officePath('letter', id)}>{label}</a>,
              },
              { label: t('queue.number'), cell: ({ number }) => number },
              { label: t('queue.asked'), cell: ({ requestedAt }) => formatDateTime(requestedAt, 'de') },
            ]}
          />
        </>
      )}
      <h2>{t('queue.waiting')}</h2>
      <Waiting view={view} waiting={waiting} />
      <h2>{t('queue.batches')}</h2>
      {batches.length === 0 ? <p>{t('queue.batchesNone')}</p> : <Batches view={view} batches={batches} />}
    </Page>
  );
}

function Waiting({ view, waiting }: Pick<QueuePageProps, 'view' | 'waiting'>) {
  const t = printBatchTexts.for(view.chamber, 'de');
  const { count, since } = waiting;
  if (since === null) return <p>{t('queue.waitingNone')}</p>;
  const when = formatDateTime(since, 'de');
  return (
    <>
      <p>
        {count === 1
          ? t('queue.waitingOne', { since: when })
          : t('queue.waitingSome', { count, since: when })}
      </p>
      <p>{t('queue.beginText')}</p>
      <PostButton action={officePaths.batches}>{t('queue.begin')}</PostButton>
    </>
  );
}

function Batches({ view, batches }: Pick<QueuePageProps, 'view' | 'batches'>) {
  const t = printBatchTexts.for(view.chamber, 'de');
  return (
    <DataTable
      caption={t('queue.batches')}
      captionHidden
      rows={batches}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t('sheet.batch'),
          cell: ({ id, kind, nummer }) => (
            <a href={batchPath(kind, 'page', id)}>{t('batch.title', { nummer })}</a>
          ),
        },
        { label: t('batch.letters'), numeric: true, cell: ({ letters }) => letters.toLocaleString('de') },
        { label: t('batch.state'), cell: (batch) => batchStateWords(view, batch) },
        {
          label: t('batch.begun'),
          cell: ({ begunAt, staffName }) =>
            t('batch.begunBy', { at: formatDateTime(begunAt, 'de'), name: staffName }),
        },
      ]}
    />
  );
}
