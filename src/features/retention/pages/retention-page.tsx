import { formatDateTime } from '../../../lib/dates.ts';
import type { RetentionWords } from '../../../platform/feature/retention.ts';
import { Alert, Badge, DataTable, Hint, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { type RetentionText, retentionTexts } from '../texts.de.ts';

/** What became of a kind of record last. */
export type LastForgotten =
  | { readonly kind: 'done' | 'running'; readonly count: number; readonly at: Date }
  | { readonly kind: 'failed'; readonly at: Date }
  | { readonly kind: 'never' | 'otherwise' };

/** A kind of record as the page lists it. */
export interface ShownKind extends RetentionWords {
  readonly id: string;
  readonly last: LastForgotten;
  /** How many went in twelve months; undefined where nobody counts. */
  readonly inAYear: number | undefined;
}

/** What is kept how long and why, and what was forgotten last. */
export function RetentionPage({
  view,
  kinds,
  keepsTrail,
}: {
  readonly view: View;
  readonly kinds: readonly ShownKind[];
  /** True where the server's one role must not drop rows of the audit trail. */
  readonly keepsTrail: boolean;
}) {
  const t = retentionTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('title')} width="wide">
      <Lead>{t('lead')}</Lead>
      {keepsTrail ? (
        <Alert tone="warning" heading={t('oneRole.title')}>
          <p>{t('oneRole.text')}</p>
        </Alert>
      ) : null}
      <DataTable
        caption={t('caption')}
        rows={kinds}
        rowKey={({ id }) => id}
        columns={[
          { label: t('column.what'), cell: ({ what }) => what },
          { label: t('column.period'), cell: ({ period }) => period },
          { label: t('column.source'), cell: ({ source }) => source },
          { label: t('column.last'), cell: ({ last }) => <Last t={t} last={last} /> },
          {
            label: t('column.year'),
            numeric: true,
            cell: ({ inAYear }) => (inAYear === undefined ? '–' : inAYear.toLocaleString('de-DE')),
          },
        ]}
      />
      <Hint>{t('settings')}</Hint>
    </Page>
  );
}

function Last({ t, last }: { readonly t: RetentionText; readonly last: LastForgotten }) {
  switch (last.kind) {
    case 'never':
    case 'otherwise':
      return <>{t(`last.${last.kind}`)}</>;
    case 'failed':
      return <Badge tone="danger">{t('last.failed', { at: formatDateTime(last.at, 'de') })}</Badge>;
    case 'done':
    case 'running': {
      const at = formatDateTime(last.at, 'de');
      const count = last.count.toLocaleString('de-DE');
      return <>{t(last.kind === 'done' ? 'last.count' : 'last.running', { at, count })}</>;
    }
  }
}
