import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  ButtonLink,
  CodeBox,
  Lead,
  Page,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import type { DocumentRecord } from '../document.ts';
import { paths, sentPath } from '../paths.ts';
import { isReadable, rejectedStates } from '../rules.ts';
import { documentTexts } from '../texts.de.ts';
import type { UploadRecord } from '../upload/upload-record.ts';
import { nameAndSize, ScanBadge } from './document-words.tsx';
import { PdfViewLink } from './pdf-view-link.tsx';

export interface SentPageProps {
  readonly view: View;
  readonly upload: UploadRecord;
  /** Name of the colleague who sent it; absent for one's own. */
  readonly sentBy?: string | undefined;
  readonly documents: readonly DocumentRecord[];
}

const secondsToNextLook = 10;

/** Documents that somebody has sent: their number, how far they are, and the files themselves. */
export function SentPage({ view, upload, sentBy, documents }: SentPageProps) {
  const t = documentTexts.for(view.chamber, view.locale);
  const { nummer, doneAt } = upload;
  const waits = documents.some(({ scan }) => scan === 'waiting');
  const rejected = rejectedStates.filter((state) => documents.some(({ scan }) => scan === state));
  return (
    <Page
      view={view}
      title={t('sent.title', { nummer })}
      breadcrumb={[{ label: t('list.title'), href: paths.list }]}
      refreshSeconds={waits ? secondsToNextLook : undefined}
    >
      <Lead>{t(doneAt ? 'sent.done' : 'sent.arrived')}</Lead>
      <CodeBox label={t('sent.label')} code={String(nummer)} />
      {waits ? (
        <Alert tone="info" heading={t('scan.waiting')}>
          <p>{t('scan.waiting.text')}</p>
        </Alert>
      ) : null}
      {rejected.map((state) => (
        <Alert key={state} tone="danger" heading={t(`scan.${state}`)}>
          <p>{t(`scan.${state}.text`)}</p>
        </Alert>
      ))}
      <h2>{t('sent.what')}</h2>
      <SummaryList
        items={[
          { label: t('field.title'), value: upload.subject },
          { label: t('sent.forWhom'), value: upload.subjectName },
          ...(sentBy === undefined ? [] : [{ label: t('sent.by'), value: sentBy }]),
          { label: t('sent.department'), value: t(`department.${upload.department}`) },
          { label: t('sent.at'), value: formatDateTime(upload.sentAt, view.locale) },
          ...(upload.note === '' ? [] : [{ label: t('field.note'), value: upload.note }]),
          ...(doneAt ? [{ label: t('sent.doneAt'), value: formatDateTime(doneAt, view.locale) }] : []),
        ]}
      />
      <h2>{t('field.files')}</h2>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            {isReadable(document.scan) ? (
              <>
                <a href={`${sentPath(nummer)}/${document.id}`}>{nameAndSize(view, document)}</a>
                <PdfViewLink view={view} document={document} href={`${sentPath(nummer)}/${document.id}`} />
              </>
            ) : (
              <>
                {nameAndSize(view, document)} <ScanBadge view={view} document={document} />
              </>
            )}
          </li>
        ))}
      </ul>
      <Actions>
        <ButtonLink href={paths.list}>{t('sent.list')}</ButtonLink>
        <ButtonLink href={paths.upload} kind="secondary">
          {t('list.upload')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
