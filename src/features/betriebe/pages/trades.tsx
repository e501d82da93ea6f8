import { DataTable, type View } from '../../../platform/ui/index.ts';
import { betriebeTexts } from '../texts.de.ts';
import { findTrade } from '../trades.ts';

/** Trades with their official name, Anlage and number; a sentence where there are none. */
export function Trades({ view, codes }: { readonly view: View; readonly codes: readonly string[] }) {
  const t = betriebeTexts.for(view.chamber, view.locale);
  if (codes.length === 0) return <p>{t('mine.trades.none')}</p>;
  return (
    <DataTable
      caption={t('mine.trades')}
      captionHidden
      columns={[
        { label: t('trade.name'), cell: (code) => findTrade(code)?.name ?? t('trade.unknown') },
        { label: t('trade.anlage'), cell: (code) => code.split('/')[0] },
        { label: t('trade.number'), cell: (code) => code.split('/')[1] },
      ]}
      rows={codes}
      rowKey={(code) => code}
    />
  );
}
