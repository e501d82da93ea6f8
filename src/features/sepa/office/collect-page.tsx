import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Button,
  DataTable,
  FileField,
  Form,
  type FormState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import type { EndedCollected } from '../collect/ended-queries.ts';
import type { ExportRecord } from '../collect/export-queries.ts';
import { euros } from '../collect/read-amount.ts';
import { officePaths } from '../paths.ts';
import { sepaOfficeTexts } from './texts.de.ts';

export interface CollectPageProps {
  readonly view: View;
  readonly form: FormState;
  readonly earlier: readonly ExportRecord[];
  /** Mandates in them that have ended since. */
  readonly ended: readonly EndedCollected[];
}

/** Takes a list of collections, and shows those of the last weeks. */
export function CollectPage({ view, form, earlier, ended }: CollectPageProps) {
  const t = sepaOfficeTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={t('collect.title')}
      breadcrumb={[{ label: t('list.title'), href: officePaths.list }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('collect.lead')}</Lead>
      <Form action={officePaths.collect} form={form} takesFiles>
        <FileField name="datei" label={t('collect.file')} hint={t('collect.columns')} accept=".csv" />
        <Actions>
          <Button>{t('collect.submit')}</Button>
        </Actions>
      </Form>
      {earlier.length > 0 ? (
        <DataTable
          caption={t('collect.earlier')}
          rows={earlier}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('collect.at'),
              cell: ({ id, uploadedAt }) => (
                <a href={officePaths.export.replace(':id', id)}>
                  {t('collect.open', { at: formatDateTime(uploadedAt, 'de') })}
                </a>
              ),
            },
            { label: t('collect.by'), cell: ({ staffName }) => staffName },
            {
              label: t('collect.state'),
              cell: ({ id, madeAt, collections, sumCents }) => {
                if (!madeAt) return t('collect.checked');
                const made = t('collect.made', { count: collections ?? 0, sum: euros(sumCents ?? 0) });
                const count = new Set(ended.flatMap((one) => (one.exportId === id ? [one.id] : []))).size;
                return count > 0 ? `${made}. ${t('collect.ended', { count })}` : made;
              },
            },
          ]}
        />
      ) : null}
    </Page>
  );
}
