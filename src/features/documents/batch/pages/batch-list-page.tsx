import { formatDateTime } from '../../../../lib/dates.ts';
import { Actions, ButtonLink, DataTable, Lead, Page, type View } from '../../../../platform/ui/index.ts';
import type { DocumentBatch } from '../batch.ts';
import { batchPath, batchPaths } from '../paths.ts';
import { batchTexts } from '../texts.de.ts';

/** The Sammelzustellungen so far, and the way to a new one. */
export function BatchListPage({
  view,
  batches,
}: {
  readonly view: View;
  readonly batches: readonly DocumentBatch[];
}) {
  const t = batchTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('list.title')} width="wide">
      <Lead>{t('list.lead')}</Lead>
      <Actions>
        <ButtonLink href={batchPaths.write}>{t('list.write')}</ButtonLink>
      </Actions>
      <h2>{t('list.all')}</h2>
      {batches.length === 0 ? (
        <p>{t('list.none')}</p>
      ) : (
        <DataTable
          caption={t('list.all')}
          captionHidden
          rows={batches}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('list.subject'),
              cell: ({ id, subject }) => <a href={batchPath('one', id)}>{subject}</a>,
            },
            { label: t('list.nummer'), numeric: true, cell: ({ nummer }) => nummer },
            { label: t('list.state'), cell: ({ state }) => t(`state.${state}`) },
            { label: t('list.found'), numeric: true, cell: ({ found }) => found.toLocaleString('de-DE') },
            {
              label: t('list.written'),
              cell: ({ writtenAt, writtenBy }) =>
                t('list.writtenBy', { at: formatDateTime(writtenAt, 'de'), name: writtenBy }),
            },
          ]}
        />
      )}
    </Page>
  );
}
