import { formatDateTime } from '../../../../lib/dates.ts';
import {
  Actions,
  Button,
  CheckboxField,
  DataTable,
  FileField,
  Form,
  type FormState,
  Lead,
  Page,
  TextArea,
  TextField,
  type View,
} from '../../../../platform/ui/index.ts';
import { batchPath, officePaths } from '../../office/paths.ts';
import type { PrintBatch } from '../../print-batches/batch-rules.ts';
import { batchStateWords } from '../../print-batches/pages/batch-page.tsx';
import { printBatchTexts } from '../../print-batches/texts.de.ts';
import { massRunTexts } from '../texts.de.ts';

export interface MassRunPageProps {
  readonly view: View;
  readonly form: FormState;
  readonly runs: readonly PrintBatch[];
}

/** Asks for whom PINs are made in great number, and lists the runs so far. */
export function MassRunPage({ view, form, runs }: MassRunPageProps) {
  const t = massRunTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('title')} invalid={Object.keys(form.errors).length > 0}>
      <Lead>{t('lead')}</Lead>
      <h2>{t('select')}</h2>
      <p>{t('selectText')}</p>
      <Form action={officePaths.massRun} form={form} takesFiles>
        <TextField name="gewerk" label={t('gewerk')} hint={t('gewerkHint')} width="short" optional />
        <TextField name="plzFrom" label={t('plzFrom')} inputmode="numeric" width="short" optional />
        <TextField name="plzTo" label={t('plzTo')} inputmode="numeric" width="short" optional />
        <TextField
          name="enteredSince"
          label={t('enteredSince')}
          hint={t('enteredSinceHint')}
          width="short"
          optional
        />
        <CheckboxField name="onlyUnlinked" label={t('onlyUnlinked')} optional />
        <CheckboxField name="onlyUnprovided" label={t('onlyWithoutPin')} optional />
        <TextField name="validDays" label={t('validDays')} inputmode="numeric" width="short" />
        <TextArea name="numbers" label={t('numbers')} hint={t('numbersHint')} rows={4} optional />
        <FileField name="file" label={t('file')} hint={t('fileHint')} accept=".csv,.txt" optional />
        <Actions>
          <Button>{t('submit')}</Button>
        </Actions>
      </Form>
      <h2>{t('runs')}</h2>
      {runs.length === 0 ? <p>{t('runsNone')}</p> : <Runs view={view} runs={runs} />}
    </Page>
  );
}

function Runs({ view, runs }: Pick<MassRunPageProps, 'view' | 'runs'>) {
  const t = massRunTexts.for(view.chamber, 'de');
  const b = printBatchTexts.for(view.chamber, 'de');
  return (
    <DataTable
      caption={t('runs')}
      captionHidden
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        {
          label: b('sheet.batch'),
          cell: ({ id, kind, nummer }) => (
            <a href={batchPath(kind, 'page', id)}>{b('batch.title', { nummer })}</a>
          ),
        },
        { label: b('batch.letters'), numeric: true, cell: ({ letters }) => letters.toLocaleString('de') },
        { label: b('batch.state'), cell: (run) => batchStateWords(view, run) },
        {
          label: b('batch.begun'),
          cell: ({ begunAt, staffName }) =>
            b('batch.begunBy', { at: formatDateTime(begunAt, 'de'), name: staffName }),
        },
      ]}
    />
  );
}
