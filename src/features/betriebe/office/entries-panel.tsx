import { formatDate } from '../../../lib/dates.ts';
import { DataTable, Hint, type View } from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import { type BetriebRecord, printedNummer } from '../rules.ts';
import { betriebeTexts } from '../texts.de.ts';
import { betriebeOfficeTexts } from './texts.de.ts';

export interface EntriesPanelProps {
  readonly view: View;
  readonly of: BetriebRecord;
  /** Other entries of the same Betriebsnummer, at most one more than shown. */
  readonly entries: readonly BetriebRecord[];
  readonly most: number;
}

/** The Filialen and Ausbildungsstätten of a Betrieb, and from one of those the way back. */
export function EntriesPanel({ view, of, entries, most }: EntriesPanelProps) {
  const t = betriebeOfficeTexts.for(view.chamber, 'de');
  const words = betriebeTexts.for(view.chamber, view.locale);
  const heading = t(of.art === 'hauptbetrieb' ? 'entries.heading' : 'entries.headingOther');
  return (
    <section>
      <h2>{heading}</h2>
      <DataTable
        caption={heading}
        captionHidden
        rows={entries.slice(0, most)}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('entries.name'),
            cell: ({ id, name }) => <a href={officePathOf('betrieb', id)}>{name}</a>,
          },
          { label: t('entries.art'), cell: ({ art }) => words(`art.${art}`) },
          { label: t('entries.nummer'), cell: printedNummer },
          { label: t('entries.ort'), cell: ({ plz, ort }) => `${plz} ${ort}` },
          {
            label: t('entries.state'),
            cell: ({ geloeschtAm }) =>
              geloeschtAm === null
                ? t('entries.registered')
                : t('entries.left', { date: formatDate(geloeschtAm, view.locale) }),
          },
        ]}
      />
      {entries.length > most ? <Hint>{t('entries.more', { most })}</Hint> : null}
    </section>
  );
}
