import { DataTable, Hint, type View } from '../../../../platform/ui/index.ts';
import { officePathOf } from '../../../office/index.ts';
import { documentOfficeTexts } from '../../office/texts.de.ts';
import { documentTexts } from '../../texts.de.ts';
import type { BatchRow, DocumentBatch } from '../batch.ts';
import { batchPath } from '../paths.ts';
import { mostOnPage } from '../rules.ts';
import { batchTexts } from '../texts.de.ts';

export interface BatchRowsProps {
  readonly view: View;
  readonly batch: DocumentBatch;
  readonly bad: readonly BatchRow[];
  readonly good: readonly BatchRow[];
}

/** Document by document: first what is not delivered and why, then where the others go. */
export function BatchRows({ view, batch, bad, good }: BatchRowsProps) {
  const t = batchTexts.for(view.chamber, 'de');
  if (bad.length + good.length === 0) return null;
  const isOpen = batch.state === 'checked' || batch.state === 'asked';
  return (
    <>
      <p>
        <a href={batchPath('result', batch.id)} download>
          {t('rows.download')}
        </a>
      </p>
      {bad.length > 0 ? (
        <section>
          <h2>{t(isOpen ? 'rows.refused' : 'rows.failed')}</h2>
          <DataTable
            caption={t(isOpen ? 'rows.refused' : 'rows.failed')}
            captionHidden
            rows={bad.slice(0, mostOnPage)}
            rowKey={({ id }) => id}
            columns={[
              { label: t('rows.file'), cell: ({ file }) => file || '–' },
              {
                label: t('rows.line'),
                numeric: true,
                cell: ({ line }) => line?.toLocaleString('de-DE') ?? '–',
              },
              { label: t('rows.nummer'), cell: ({ nummer }) => nummer || '–' },
              { label: t('rows.reason'), cell: ({ reason }) => reason },
            ]}
          />
          <More view={view} length={bad.length} />
        </section>
      ) : null}
      {good.length > 0 ? (
        <section>
          <h2>{t(isOpen ? 'rows.ready' : 'rows.delivered')}</h2>
          <Good view={view} good={good.slice(0, mostOnPage)} isOpen={isOpen} />
          <More view={view} length={good.length} />
        </section>
      ) : null}
    </>
  );
}

function Good({ view, good, isOpen }: Pick<BatchRowsProps, 'view' | 'good'> & { readonly isOpen: boolean }) {
  const t = batchTexts.for(view.chamber, 'de');
  const words = documentTexts.for(view.chamber, 'de');
  const office = documentOfficeTexts.for(view.chamber, 'de');
  return (
    <DataTable
      caption={t(isOpen ? 'rows.ready' : 'rows.delivered')}
      captionHidden
      rows={good}
      rowKey={({ id }) => id}
      columns={[
        { label: t('rows.file'), cell: ({ file }) => file },
        {
          label: t('rows.name'),
          cell: ({ owner, name }) => (owner ? <a href={officePathOf(owner.kind, owner.id)}>{name}</a> : name),
        },
        { label: t('rows.nummer'), cell: ({ nummer }) => nummer },
        { label: t('rows.what'), cell: ({ kind, subject }) => `${subject} (${words(`kind.${kind}`)})` },
        {
          label: t('rows.way'),
          cell: ({ lapsed, way }) =>
            lapsed ? `${t('way.post')}: ${office(`state.why.${lapsed}`)}` : t(`way.${way ?? 'told'}`),
        },
      ]}
    />
  );
}

function More({ view, length }: { readonly view: View; readonly length: number }) {
  const t = batchTexts.for(view.chamber, 'de');
  return length > mostOnPage ? <Hint>{t('rows.more', { count: mostOnPage })}</Hint> : null;
}
