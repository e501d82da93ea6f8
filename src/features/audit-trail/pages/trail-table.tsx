import { Fragment } from 'preact';
import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { Badge, DataTable, type TableColumn } from '../../../platform/ui/index.ts';
import type { Named, ShownEntry } from '../entry.ts';
import { trailTexts } from '../texts.de.ts';

const tones = { done: 'success', open: 'info', 'not-done': 'warning' } as const;

/** Rows of the trail in plain words. */
export function TrailTable({
  chamber,
  entries,
  caption,
  captionHidden,
}: {
  readonly chamber: Chamber;
  readonly entries: readonly ShownEntry[];
  readonly caption: string;
  readonly captionHidden?: boolean;
}) {
  const t = trailTexts.for(chamber, 'de');
  const columns: readonly TableColumn<ShownEntry>[] = [
    { label: t('column.at'), cell: ({ at }) => formatDateTime(at, 'de') },
    { label: t('column.what'), cell: (entry) => <What entry={entry} /> },
    {
      label: t('column.outcome'),
      cell: ({ kind, outcome }) => <Badge tone={tones[kind]}>{outcome}</Badge>,
    },
    { label: t('column.who'), cell: ({ who }) => <Name named={who} /> },
    { label: t('column.about'), cell: ({ about }) => <Names about={about} /> },
    { label: t('column.from'), cell: ({ from }) => from },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      rows={entries}
      rowKey={({ id }) => String(id)}
      columns={columns}
    />
  );
}

function What({ entry }: { readonly entry: ShownEntry }) {
  const { what, details } = entry;
  return (
    <>
      {what}
      {details.length > 0 ? <Breakable text={` (${details.join(', ')})`} /> : null}
    </>
  );
}

/** A hash among the words would make the table wider than the page. */
function Breakable({ text }: { readonly text: string }) {
  return (
    <>
      {text.match(/\S{1,16}|\s+/g)?.map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
        <Fragment key={place}>
          {piece}
          {piece.length === 16 ? <wbr /> : null}
        </Fragment>
      ))}
    </>
  );
}

function Name({ named }: { readonly named: Named }) {
  return named.href ? <a href={named.href}>{named.label}</a> : <>{named.label}</>;
}

function Names({ about }: { readonly about: readonly Named[] }) {
  if (about.length === 0) return <>–</>;
  return (
    <>
      {about.map((named, place) => (
        <span key={named.label}>
          {place > 0 ? ', ' : null}
          <Name named={named} />
        </span>
      ))}
    </>
  );
}
