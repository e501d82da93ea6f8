import { formatDateTime } from '../../../lib/dates.ts';
import {
  Accordion,
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
import type { OfficeImport } from '../../../platform/feature/office.ts';
import type { ImportRecord } from '../import-record.ts';
import { importPath, overviewPath, pathsOf } from '../paths.ts';
import { hasFailed } from '../rules.ts';
import { officeImportTexts } from '../texts.de.ts';

export interface ListPageProps {
  readonly view: View;
  readonly kind: OfficeImport;
  readonly form: FormState;
  /** The newest first. */
  readonly imports: readonly ImportRecord[];
}

/** Sends a file to be checked, and shows those that were sent before. */
export function ListPage({ view, kind, form, imports }: ListPageProps) {
  const t = officeImportTexts.for(view.chamber, 'de');
  const count = (amount: number) => amount.toLocaleString('de-DE');
  return (
    <Page
      view={view}
      title={t('list.title', { title: kind.title(view.chamber) })}
      breadcrumb={[{ label: t('overview.title'), href: overviewPath }]}
      invalid={Object.keys(form.errors).length > 0}
      width="wide"
    >
      <Lead>{t('list.lead')}</Lead>
      <Accordion summary={t('list.columns')} level={2}>
        <p>
          <code>{kind.definition.columns.join(';')}</code>
        </p>
      </Accordion>
      <Form action={pathsOf(kind.kind).list} form={form} takesFiles>
        <FileField name="file" label={t('list.file')} accept=".csv,text/csv" />
        <Actions>
          <Button>{t('list.submit')}</Button>
        </Actions>
      </Form>
      <h2>{t('list.history')}</h2>
      {imports.length === 0 ? (
        <p>{t('list.none')}</p>
      ) : (
        <DataTable
          caption={t('list.history')}
          captionHidden
          rows={imports}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('list.name'),
              cell: ({ id, fileName }) => <a href={importPath(kind.kind, id)}>{fileName}</a>,
            },
            { label: t('list.sent'), cell: ({ sentAt }) => formatDateTime(sentAt, 'de') },
            { label: t('list.by'), cell: ({ sentBy }) => sentBy },
            { label: t('list.state'), cell: (file) => t(`state.${hasFailed(file) ? 'failed' : file.state}`) },
            {
              label: t('list.counts'),
              cell: ({ report }) =>
                report
                  ? t('list.countsShort', {
                      new: count(report.new),
                      changed: count(report.changed),
                      refused: count(report.refused),
                    })
                  : '–',
            },
          ]}
        />
      )}
    </Page>
  );
}
