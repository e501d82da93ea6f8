import { formatDateTime } from '../../../lib/dates.ts';
import { Actions, Badge, ButtonLink, DataTable, Hint, Stack, type View } from '../../../platform/ui/index.ts';
import type { Bekanntgabe } from '../bekanntgabe/bekanntgabe.ts';
import type { BoxOwner, DeliveryRecord } from '../box/delivery.ts';
import type { DocumentRecord } from '../document.ts';
import { nameAndSize } from '../pages/document-words.tsx';
import { officePaths, officeUploadPath } from '../paths.ts';
import type { DeliveryKind } from '../rules.ts';
import { offersBox } from '../settings.ts';
import { documentTexts } from '../texts.de.ts';
import type { UploadRecord } from '../upload/upload-record.ts';
import { documentOfficeTexts } from './texts.de.ts';
import { OfficeFile } from './upload-page.tsx';

export interface DocumentsPanelProps {
  readonly view: View;
  readonly owner: BoxOwner;
  /** The newest deliveries, and the documents of all of them. */
  readonly deliveries: readonly DeliveryRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly formal: readonly Bekanntgabe[];
  /** What came from there for departments of this person. */
  readonly uploads: readonly UploadRecord[];
  /** Kinds of documents that this person may open. */
  readonly opens: readonly DeliveryKind[];
  readonly isSilent: boolean;
}

/** What lies in a box and who has got it, and what was sent from there. */
export function DocumentsPanel(props: DocumentsPanelProps) {
  const { view, owner, isSilent, uploads } = props;
  const t = documentOfficeTexts.for(view.chamber, 'de');
  return (
    <section>
      <Stack>
        <h2>{t('panel.title')}</h2>
        {offersBox(view.chamber) ? (
          <>
            {isSilent ? <Hint>{t('panel.silent')}</Hint> : null}
            <Delivered {...props} />
            <Actions>
              <ButtonLink href={officePaths.deliver[owner.kind].replace(':id', owner.id)} kind="secondary">
                {t('panel.deliver')}
              </ButtonLink>
            </Actions>
          </>
        ) : null}
        {uploads.length > 0 ? <Sent view={view} uploads={uploads} /> : null}
      </Stack>
    </section>
  );
}

function Delivered({ view, owner, deliveries, documents, formal, opens }: DocumentsPanelProps) {
  const t = documentOfficeTexts.for(view.chamber, 'de');
  const words = documentTexts.for(view.chamber, 'de');
  if (deliveries.length === 0) return <p>{t('panel.noneDelivered')}</p>;
  return (
    <DataTable
      caption={t('panel.delivered')}
      rows={deliveries}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t('panel.subject'),
          cell: ({ id, subject, isFormal }) => (
            <>
              {subject} {isFormal ? <Badge>{t('panel.formal')}</Badge> : null}
              {formal
                .filter((one) => one.id === id)
                .map(({ state }) => (
                  <p key={state}>
                    {t(`state.${state}`)}
                    {': '}
                    <a
                      href={officePaths.progress[owner.kind]
                        .replace(':id', owner.id)
                        .replace(':delivery', id)}
                    >
                      {t('panel.progress')}
                      <span class="kern-sr-only">: {subject}</span>
                    </a>
                  </p>
                ))}
            </>
          ),
        },
        {
          label: t('panel.at'),
          cell: ({ deliveredAt, deliveredBy }) =>
            t('upload.doneText', { at: formatDateTime(deliveredAt, 'de'), by: deliveredBy }),
        },
        { label: t('panel.kind'), cell: ({ kind, year }) => `${words(`kind.${kind}`)}, ${year}` },
        {
          label: t('panel.files'),
          cell: ({ id, kind }) => (
            <ul>
              {documents
                .filter(({ ref }) => ref.id === id)
                .map((document) => (
                  <li key={document.id}>
                    {opens.includes(kind) ? (
                      <OfficeFile
                        view={view}
                        document={document}
                        href={officePaths.delivered[owner.kind]
                          .replace(':id', owner.id)
                          .replace(':document', document.id)}
                      />
                    ) : (
                      nameAndSize(view, document)
                    )}
                    {': '}
                    {document.retrievedAt
                      ? t('panel.got', { at: formatDateTime(document.retrievedAt, 'de') })
                      : t('panel.notGot')}
                  </li>
                ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

function Sent({ view, uploads }: Pick<DocumentsPanelProps, 'view' | 'uploads'>) {
  const t = documentOfficeTexts.for(view.chamber, 'de');
  const words = documentTexts.for(view.chamber, 'de');
  return (
    <DataTable
      caption={t('panel.sent')}
      rows={uploads}
      rowKey={({ nummer }) => String(nummer)}
      columns={[
        {
          label: t('queue.number'),
          cell: ({ nummer }) => <a href={officeUploadPath(nummer)}>{t('upload.title', { nummer })}</a>,
        },
        { label: t('panel.subject'), cell: ({ subject }) => subject },
        { label: t('queue.department'), cell: ({ department }) => words(`department.${department}`) },
        { label: t('panel.at'), cell: ({ sentAt }) => formatDateTime(sentAt, 'de') },
        {
          label: t('panel.state'),
          cell: ({ doneAt }) => t(doneAt ? 'panel.state.done' : 'panel.state.open'),
        },
      ]}
    />
  );
}
