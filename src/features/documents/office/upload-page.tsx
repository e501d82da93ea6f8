import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Badge,
  Button,
  Form,
  type FormState,
  Hint,
  Lead,
  Page,
  PostButton,
  SelectField,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import type { DocumentRecord } from '../document.ts';
import { nameAndSize } from '../pages/document-words.tsx';
import { PdfViewLink } from '../pages/pdf-view-link.tsx';
import { officePaths } from '../paths.ts';
import { isReadable, isRejected } from '../rules.ts';
import { documentSettings } from '../settings.ts';
import { documentTexts } from '../texts.de.ts';
import type { UploadRecord } from '../upload/upload-record.ts';
import { documentOfficeTexts } from './texts.de.ts';

/** What is said on top of the page after one of its buttons. */
export type UploadNotice = 'done' | 'passed' | 'too-late';

export interface OfficeUploadPageProps {
  readonly view: View;
  readonly upload: UploadRecord;
  readonly documents: readonly DocumentRecord[];
  readonly notice?: UploadNotice | undefined;
  readonly form: FormState;
}

/** Documents that somebody has sent: to be opened, handed on and marked as done. */
export function OfficeUploadPage({ view, upload, documents, notice, form }: OfficeUploadPageProps) {
  const t = documentOfficeTexts.for(view.chamber, 'de');
  const words = documentTexts.for(view.chamber, 'de');
  const { nummer, accountId, doneAt } = upload;
  const doneText = { at: doneAt ? formatDateTime(doneAt, 'de') : '', by: upload.doneBy ?? '' };
  return (
    <Page
      view={view}
      title={t('upload.title', { nummer })}
      breadcrumb={[{ label: t('queue.title'), href: officePaths.queue }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      {notice === 'done' ? <Alert tone="success" heading={t('upload.isDone')} /> : null}
      {notice === 'too-late' ? <Alert tone="info" heading={t('upload.wasDone', doneText)} /> : null}
      {notice === 'passed' ? (
        <Alert
          tone="success"
          heading={t('upload.isPassed', { department: words(`department.${upload.department}`) })}
        />
      ) : null}
      <Lead>{upload.subject}</Lead>
      <SummaryList
        items={[
          {
            label: t('queue.forWhom'),
            value: <a href={officePathOf(upload.subjectKind, upload.subjectId)}>{upload.subjectName}</a>,
          },
          {
            label: t('upload.sender'),
            value:
              accountId === null ? (
                t('upload.senderGone')
              ) : (
                <a href={officePathOf('account', accountId)}>{upload.sender}</a>
              ),
          },
          { label: t('queue.sent'), value: formatDateTime(upload.sentAt, 'de') },
          { label: t('queue.department'), value: words(`department.${upload.department}`) },
          ...(upload.note === '' ? [] : [{ label: words('field.note'), value: upload.note }]),
          ...(doneAt ? [{ label: t('upload.doneBy'), value: t('upload.doneText', doneText) }] : []),
        ]}
      />
      <h2>{t('upload.files')}</h2>
      {documents.some(({ scan }) => scan === 'unscanned') ? <Hint>{t('upload.unscanned')}</Hint> : null}
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <OfficeFile
              view={view}
              document={document}
              href={officePaths.file.replace(':nummer', String(nummer)).replace(':id', document.id)}
            />
          </li>
        ))}
      </ul>
      {doneAt ? null : (
        <>
          <Actions>
            <PostButton action={officePaths.done.replace(':nummer', String(nummer))} kind="primary">
              {t('upload.done')}
            </PostButton>
          </Actions>
          <h2>{t('upload.pass')}</h2>
          <Form action={officePaths.pass.replace(':nummer', String(nummer))} form={form}>
            <SelectField
              name="department"
              label={t('upload.passTo')}
              choices={documentSettings
                .of(view.chamber)
                .departments.filter((one) => one !== upload.department)
                .map((one) => ({ value: one, label: words(`department.${one}`) }))}
            />
            <Actions>
              <Button kind="secondary">{t('upload.passSubmit')}</Button>
            </Actions>
          </Form>
        </>
      )}
    </Page>
  );
}

/** A document as the office gets it: as a link, or why it does not. */
export function OfficeFile({
  view,
  document,
  href,
}: {
  readonly view: View;
  readonly document: DocumentRecord;
  readonly href: string;
}) {
  const t = documentOfficeTexts.for(view.chamber, 'de');
  if (isReadable(document.scan))
    return (
      <>
        <a href={href}>{nameAndSize(view, document)}</a>
        <PdfViewLink view={view} document={document} href={href} />
      </>
    );
  return (
    <>
      {nameAndSize(view, document)}{' '}
      {isRejected(document.scan) ? (
        <Badge tone="danger">{t(`upload.${document.scan}`)}</Badge>
      ) : (
        <Badge tone="info">{t('upload.waiting')}</Badge>
      )}
    </>
  );
}
