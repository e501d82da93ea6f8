import type { ComponentChildren } from 'preact';
import { formatDate, formatDateTime } from '../../../../lib/dates.ts';
import {
  Accordion,
  Actions,
  Alert,
  Button,
  ButtonLink,
  CheckboxField,
  DataTable,
  Form,
  type FormState,
  freshForm,
  Page,
  PostButton,
  SummaryList,
  type View,
} from '../../../../platform/ui/index.ts';
import { batchPath, officePaths } from '../../office/paths.ts';
import type { BatchProgress, OwnPart, PrintBatch, WithdrawnLetter } from '../batch-rules.ts';
import { printBatchTexts } from '../texts.de.ts';

/** What has just happened to a batch. */
export type BatchNotice = 'begun' | 'stopped' | 'printed' | 'posted' | 'dissolved' | 'asked' | 'discarded';

/** Boxes that say that something is meant which cannot be taken back: all letters posted, or none. */
export type BatchBox = 'allPosted' | 'sure';

export interface BatchPageProps {
  readonly view: View;
  readonly batch: PrintBatch;
  readonly progress: BatchProgress;
  /** What of it is the own part of who looks, so that somebody else has to print it. */
  readonly own?: OwnPart | undefined;
  /** Letters that must not be posted any more. */
  readonly withdrawn?: readonly WithdrawnLetter[];
  /** Of the forms that note it as posted or take it apart. */
  readonly form: FormState;
  readonly notice?: BatchNotice | undefined;
  readonly problem?: string | undefined;
  /** What else stands on the page of a mass run. */
  readonly children?: ComponentChildren;
}

/** How far a batch is, in words. */
export function batchStateWords(view: View, batch: PrintBatch): string {
  const t = printBatchTexts.for(view.chamber, 'de');
  if (batch.state === 'making' && batch.stoppedAt) return t('batch.state.stopping');
  if (batch.state === 'made' && batch.printedAt) return t('batch.state.printed');
  return t(`batch.state.${batch.state}`);
}

/** One print batch: how far it is, its file, and what is done with it. */
export function BatchPage(props: BatchPageProps) {
  const { view, batch, progress, form, notice, problem, children } = props;
  const t = printBatchTexts.for(view.chamber, 'de');
  const { id, kind, nummer, state } = batch;
  return (
    <Page
      view={view}
      title={t('batch.title', { nummer })}
      breadcrumb={[
        kind === 'queue'
          ? { label: t('queue.title'), href: officePaths.pins }
          : { label: t('batch.kind.mass-run'), href: officePaths.massRun },
      ]}
      refreshSeconds={state === 'making' ? 5 : undefined}
      invalid={Object.keys(form.errors).length > 0}
    >
      {notice ? <Alert tone="success" heading={t(`done.${notice}`)} /> : null}
      {problem ? <Alert tone="danger" heading={problem} /> : null}
      <Facts view={view} batch={batch} />
      {children}
      {state === 'making' ? (
        <>
          <h2>{progressWords(view, batch, progress)}</h2>
          <p>{t('batch.progressText')}</p>
          {batch.stoppedAt ? null : (
            <>
              <p>{t(`batch.stopText.${kind}`)}</p>
              <PostButton action={batchPath(kind, 'stop', id)} kind="secondary">
                {t('batch.stop')}
              </PostButton>
            </>
          )}
        </>
      ) : null}
      {state === 'made' ? <Made {...props} /> : null}
      {state === 'posted' || state === 'dissolved' ? <p>{t(`batch.over.${state}`)}</p> : null}
    </Page>
  );
}

function progressWords(view: View, batch: PrintBatch, { made, waiting }: BatchProgress): string {
  const all = batch.stoppedAt ? made + waiting : Math.max(batch.letters, made + waiting);
  return printBatchTexts.for(view.chamber, 'de')('batch.progress', {
    made: made.toLocaleString('de'),
    all: all.toLocaleString('de'),
  });
}

function Facts({ view, batch }: Pick<BatchPageProps, 'view' | 'batch'>) {
  const t = printBatchTexts.for(view.chamber, 'de');
  const { kind, state, letters, begunAt, staffName, validUntil } = batch;
  const steps = (['finished', 'stopped', 'printed', 'posted'] as const).flatMap((step) => {
    const at = batch[`${step}At`];
    return at ? [{ label: t(`batch.${step}`), value: formatDateTime(at, 'de') }] : [];
  });
  return (
    <SummaryList
      items={[
        { label: t('batch.state'), value: batchStateWords(view, batch) },
        { label: t('batch.kind'), value: t(`batch.kind.${kind}`) },
        // before a run is confirmed it has none: its preview says how many it would make
        ...(state === 'draft' || state === 'asked'
          ? []
          : [{ label: t('batch.letters'), value: letters.toLocaleString('de') }]),
        {
          label: t('batch.begun'),
          value: t('batch.begunBy', { at: formatDateTime(begunAt, 'de'), name: staffName }),
        },
        ...(validUntil ? [{ label: t('batch.validUntil'), value: formatDate(validUntil, 'de') }] : []),
        ...steps,
      ]}
    />
  );
}

function Made(props: BatchPageProps) {
  const { view, batch, form, withdrawn = [] } = props;
  const t = printBatchTexts.for(view.chamber, 'de');
  const { id, kind } = batch;
  return (
    <>
      <h2>{t('batch.print')}</h2>
      <Printing {...props} />
      <h2>{t('batch.post')}</h2>
      {withdrawn.length > 0 ? <TakeOut view={view} withdrawn={withdrawn} /> : null}
      <Posting {...props} />
      <Accordion summary={t('batch.dissolve')} open={form.errors['sure'] !== undefined}>
        <p>{t('batch.dissolveText')}</p>
        <Form action={batchPath(kind, 'dissolve', id)} form={formWith('sure', form)}>
          <CheckboxField name="sure" label={t('batch.dissolveSure')} />
          <Actions>
            <Button kind="secondary">{t('batch.dissolve')}</Button>
          </Actions>
        </Form>
      </Accordion>
    </>
  );
}

/** Of two forms on the page, the one with this box has what was refused about it. */
const formWith = (box: BatchBox, form: FormState) => (form.errors[box] === undefined ? freshForm() : form);

/** Noting that all is in the post: by who may print it, once it is printed. */
function Posting({ view, batch, own, form }: BatchPageProps) {
  const t = printBatchTexts.for(view.chamber, 'de');
  const { id, kind, printedAt } = batch;
  if (own) return <p>{t('batch.postOther')}</p>;
  if (!printedAt) return <p>{t('batch.postLater')}</p>;
  return (
    <>
      <p>{t('batch.postText')}</p>
      <Form action={batchPath(kind, 'posted', id)} form={formWith('allPosted', form)}>
        <CheckboxField name="allPosted" label={t('batch.allPosted')} />
        <Actions>
          <Button>{t('batch.markPosted')}</Button>
        </Actions>
      </Form>
    </>
  );
}

/** The files of a batch, or why somebody else has to fetch them. */
function Printing({ view, batch, own }: Pick<BatchPageProps, 'view' | 'batch' | 'own'>) {
  const t = printBatchTexts.for(view.chamber, 'de');
  const { id, kind, printedAt } = batch;
  if (own) {
    return (
      <>
        <p>{t(`batch.own.${own}`)}</p>
        <p>{t('batch.ownWhy')}</p>
        {kind === 'queue' ? <p>{t('batch.ownAlone')}</p> : null}
      </>
    );
  }
  return (
    <>
      <p>{t('batch.printText')}</p>
      <Actions>
        <ButtonLink href={batchPath(kind, 'letters', id)} kind={printedAt ? 'secondary' : 'primary'}>
          {t('batch.download')}
        </ButtonLink>
        {kind === 'mass-run' ? (
          <ButtonLink href={batchPath(kind, 'csv', id)} kind="secondary">
            {t('batch.downloadCsv')}
          </ButtonLink>
        ) : null}
        {printedAt ? null : (
          <PostButton action={batchPath(kind, 'printed', id)} kind="secondary">
            {t('batch.markPrinted')}
          </PostButton>
        )}
      </Actions>
    </>
  );
}

/** Which letters of the stack must not be posted. */
function TakeOut({
  view,
  withdrawn,
}: Pick<BatchPageProps, 'view'> & { readonly withdrawn: readonly WithdrawnLetter[] }) {
  const t = printBatchTexts.for(view.chamber, 'de');
  return (
    <>
      <Alert tone="warning" heading={t('batch.takeOut')}>
        <p>{t('batch.takeOutText')}</p>
      </Alert>
      <DataTable
        caption={t('batch.takeOut')}
        captionHidden
        rows={withdrawn}
        rowKey={({ id }) => id}
        columns={[
          { label: t('batch.takeOutPlace'), cell: ({ place }) => place },
          { label: t('queue.who'), cell: ({ label }) => label },
          { label: t('queue.number'), cell: ({ number }) => number },
        ]}
      />
    </>
  );
}
