import {
  Actions,
  Button,
  FileField,
  Form,
  type FormState,
  PostButton,
  type View,
} from '../../../../platform/ui/index.ts';
import { betriebeSettings } from '../../../betriebe/index.ts';
import { personenSettings } from '../../../personen/index.ts';
import { deliveryKinds } from '../../rules.ts';
import type { DocumentBatch } from '../batch.ts';
import { batchPath } from '../paths.ts';
import { listColumns } from '../read-list.ts';
import { mostBatchMegabytes, mostDocumentMegabytes, mostRows } from '../rules.ts';
import { batchTexts } from '../texts.de.ts';

/** Sends the files of a Sammelzustellung, and says how each finds its box. */
export function FilesForm({
  view,
  batch,
  form,
}: {
  readonly view: View;
  readonly batch: DocumentBatch;
  readonly form: FormState;
}) {
  const t = batchTexts.for(view.chamber, 'de');
  const settings = batch.numbers === 'betriebsnummer' ? betriebeSettings : personenSettings;
  const { example } = settings.of(view.chamber);
  const hint = t('files.hint', {
    megabytes: mostBatchMegabytes,
    most: mostRows.toLocaleString('de-DE'),
    each: mostDocumentMegabytes,
  });
  return (
    <section>
      <h2>{t('files.title')}</h2>
      <p>{t('files.byName', { example })}</p>
      <p>{t('files.byList', { columns: listColumns.join(';'), kinds: deliveryKinds.join(', ') })}</p>
      <Form action={batchPath('one', batch.id)} form={form} takesFiles>
        <FileField name="files" label={t('files.field')} hint={hint} accept=".pdf,.zip,.csv" multiple />
        <Actions>
          <Button>{t('files.submit')}</Button>
        </Actions>
      </Form>
      <PostButton action={batchPath('discard', batch.id)} kind="secondary">
        {t('checked.discard')}
      </PostButton>
    </section>
  );
}
