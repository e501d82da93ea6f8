import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  Form,
  freshForm,
  Hint,
  Lead,
  Page,
  SelectField,
  type View,
} from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import { officePaths, officeUploadPath } from '../paths.ts';
import type { Department } from '../rules.ts';
import { documentTexts } from '../texts.de.ts';
import type { UploadRecord } from '../upload/upload-record.ts';
import { documentOfficeTexts } from './texts.de.ts';

export interface QueuePageProps {
  readonly view: View;
  readonly uploads: readonly UploadRecord[];
  /** Departments whose documents this person may open. */
  readonly departments: readonly Department[];
  readonly chosen: Department | undefined;
  readonly isDone: boolean;
  readonly hasMore: boolean;
}

/** Documents that wait for a department, or that are done. */
export function QueuePage({ view, uploads, departments, chosen, isDone, hasMore }: QueuePageProps) {
  const t = documentOfficeTexts.for(view.chamber, 'de');
  const words = documentTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('queue.title')} width="wide">
      <Lead>{t(isDone ? 'queue.leadDone' : 'queue.lead')}</Lead>
      {departments.length > 1 ? (
        <Form
          action={officePaths.queue}
          form={freshForm({ abteilung: chosen ?? '' })}
          hidden={isDone ? { stand: 'erledigt' } : {}}
          method="get"
        >
          <SelectField
            name="abteilung"
            label={t('queue.department')}
            choices={departments.map((one) => ({ value: one, label: words(`department.${one}`) }))}
            emptyLabel={t('queue.all')}
          />
          <Actions>
            <Button kind="secondary">{t('queue.filter')}</Button>
          </Actions>
        </Form>
      ) : null}
      {uploads.length === 0 ? (
        <EmptyState heading={t(isDone ? 'queue.noneDone' : 'queue.none')} />
      ) : (
        <DataTable
          caption={t('queue.title')}
          captionHidden
          rows={uploads}
          rowKey={({ nummer }) => String(nummer)}
          columns={[
            {
              label: t('queue.number'),
              cell: ({ nummer }) => <a href={officeUploadPath(nummer)}>{t('upload.title', { nummer })}</a>,
            },
            { label: t('queue.subject'), cell: ({ subject }) => subject },
            {
              label: t('queue.forWhom'),
              cell: ({ subjectKind, subjectId, subjectName }) => (
                <a href={officePathOf(subjectKind, subjectId)}>{subjectName}</a>
              ),
            },
            { label: t('queue.department'), cell: ({ department }) => words(`department.${department}`) },
            { label: t('queue.sent'), cell: ({ sentAt }) => formatDateTime(sentAt, 'de') },
            ...(isDone
              ? [
                  {
                    label: t('queue.doneAt'),
                    cell: ({ doneAt, doneBy }: UploadRecord) =>
                      doneAt
                        ? t('upload.doneText', { at: formatDateTime(doneAt, 'de'), by: doneBy ?? '' })
                        : '',
                  },
                ]
              : []),
          ]}
        />
      )}
      {hasMore ? <Hint>{t('queue.more', { count: uploads.length })}</Hint> : null}
      <Actions>
        <ButtonLink
          href={isDone ? officePaths.queue : `${officePaths.queue}?stand=erledigt`}
          kind="secondary"
        >
          {t(isDone ? 'queue.open' : 'queue.done')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
