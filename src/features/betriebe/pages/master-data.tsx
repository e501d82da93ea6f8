import { formatDate } from '../../../lib/dates.ts';
import type { SummaryItem, View } from '../../../platform/ui/index.ts';
import type { BetriebRecord } from '../rules.ts';
import { betriebeTexts } from '../texts.de.ts';

/** The master data of a Betrieb line by line; what the register does not know is said, not left out. */
export function masterData(view: View, betrieb: BetriebRecord): readonly SummaryItem[] {
  const t = betriebeTexts.for(view.chamber, view.locale);
  const orUnknown = (value: string | null) => value ?? t('data.unknown');
  const street = [betrieb.strasse, betrieb.hausnummer].filter(Boolean).join(' ');
  return [
    { label: t('data.nummer'), value: betrieb.betriebsnummer },
    ...(betrieb.filialnummer === '' ? [] : [{ label: t('data.filialnummer'), value: betrieb.filialnummer }]),
    { label: t('data.art'), value: t(`art.${betrieb.art}`) },
    { label: t('data.rechtsform'), value: orUnknown(betrieb.rechtsform) },
    { label: t('data.inhaber'), value: orUnknown(betrieb.inhaber) },
    {
      label: t('data.address'),
      value: (
        <>
          {street === '' ? null : (
            <>
              {street}
              <br />
            </>
          )}
          {betrieb.plz} {betrieb.ort}
        </>
      ),
    },
    { label: t('data.telefon'), value: orUnknown(betrieb.telefon) },
    { label: t('data.email'), value: orUnknown(betrieb.email) },
    { label: t('data.web'), value: orUnknown(betrieb.web) },
    {
      label: t('data.eingetragen'),
      value:
        betrieb.eingetragenAm === null ? t('data.unknown') : formatDate(betrieb.eingetragenAm, view.locale),
    },
    {
      label: t('data.ausbildungsbetrieb'),
      value: t(
        betrieb.ausbildungsbetrieb === null
          ? 'data.unknown'
          : betrieb.ausbildungsbetrieb
            ? 'data.yes'
            : 'data.no',
      ),
    },
    { label: t('data.baBetriebsnummer'), value: orUnknown(betrieb.baBetriebsnummer) },
  ];
}
