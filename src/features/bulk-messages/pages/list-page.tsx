import { formatDateTime } from '../../../lib/dates.ts';
import { Actions, Alert, ButtonLink, DataTable, Lead, Page, type View } from '../../../platform/ui/index.ts';
import type { BulkMessage } from '../message.ts';
import { bulkOfficeTexts } from '../office-texts.de.ts';
import { messagePath, paths } from '../paths.ts';

/** The messages so far, and the way to a new one. */
export function ListPage(props: {
  readonly view: View;
  readonly messages: readonly BulkMessage[];
  /** True right after one was discarded. */
  readonly discarded: boolean;
}) {
  const { view, messages, discarded } = props;
  const t = bulkOfficeTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('list.title')} width="wide">
      {discarded ? <Alert tone="success" heading={t('done.discarded')} /> : null}
      <Lead>{t('list.lead')}</Lead>
      <Actions>
        <ButtonLink href={paths.write}>{t('list.write')}</ButtonLink>
      </Actions>
      <h2>{t('list.all')}</h2>
      {messages.length === 0 ? (
        <p>{t('list.none')}</p>
      ) : (
        <DataTable
          caption={t('list.all')}
          captionHidden
          rows={messages}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('list.subject'),
              cell: ({ id, subject }) => <a href={messagePath('message', id)}>{subject}</a>,
            },
            { label: t('list.nummer'), numeric: true, cell: ({ nummer }) => nummer },
            { label: t('list.state'), cell: ({ state }) => t(`state.${state}`) },
            {
              label: t('list.recipients'),
              numeric: true,
              cell: ({ state, recipients }) => (state === 'draft' ? '–' : recipients.toLocaleString('de')),
            },
            {
              label: t('list.written'),
              cell: ({ writtenAt, staffName }) =>
                t('list.writtenBy', { at: formatDateTime(writtenAt, 'de'), name: staffName }),
            },
          ]}
        />
      )}
    </Page>
  );
}
