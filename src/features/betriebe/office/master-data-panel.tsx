import { formatDate } from '../../../lib/dates.ts';
import { SummaryList, type View } from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import { masterData } from '../pages/master-data.tsx';
import { PlannedChanges } from '../pages/planned-changes.tsx';
import { Trades } from '../pages/trades.tsx';
import type { PlannedChange } from '../new-facts.ts';
import { type BetriebRecord, windowAddress } from '../rules.ts';
import { betriebeTexts } from '../texts.de.ts';
import { betriebeOfficeTexts } from './texts.de.ts';

export interface MasterDataPanelProps {
  readonly view: View;
  readonly betrieb: BetriebRecord;
  /** The Hauptbetrieb of an Ausbildungsstätte. */
  readonly main?: BetriebRecord | undefined;
  /** Decided changes whose day is to come. */
  readonly planned?: readonly PlannedChange[];
}

/** All that the register holds of a Betrieb, as the chamber's file brought it, and its Gewerke. */
export function MasterDataPanel({ view, betrieb, main, planned = [] }: MasterDataPanelProps) {
  const t = betriebeOfficeTexts.for(view.chamber, 'de');
  const email = betriebeTexts.for(view.chamber, view.locale)('data.email');
  const { geloeschtAm } = betrieb;
  const items = masterData(view, betrieb).map((item) =>
    item.label === email && betrieb.email === null ? { ...item, value: t('data.noEmail') } : item,
  );
  const lines = windowAddress(betrieb);
  return (
    <section>
      <h2>{t('data.heading')}</h2>
      {main ? (
        <p>
          {t('data.site')} <a href={officePathOf('betrieb', main.id)}>{main.name}</a>
        </p>
      ) : null}
      <SummaryList
        items={[
          ...items,
          ...(geloeschtAm === null
            ? []
            : [{ label: t('data.deleted'), value: formatDate(geloeschtAm, view.locale) }]),
          {
            label: t('data.letters'),
            value: lines.map((line, index) => (
              <span key={line}>
                {index > 0 ? <br /> : null}
                {line}
              </span>
            )),
          },
        ]}
      />
      <h3>{t('data.trades')}</h3>
      <Trades view={view} codes={betrieb.gewerke} />
      <PlannedChanges view={view} changes={planned} hrefOf={(nummer) => `/verwaltung/antraege/${nummer}`} />
    </section>
  );
}
