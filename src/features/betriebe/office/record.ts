import { formatDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { OfficeRecord, OfficeRecordHead } from '../../../platform/feature/office.ts';
import type { Right } from '../../office/index.ts';
import { findBetriebById } from '../find-betrieb.ts';
import { type BetriebRecord, hasLeftRegister, printedNummer } from '../rules.ts';
import { betriebeTexts } from '../texts.de.ts';
import { betriebeOfficeTexts } from './texts.de.ts';

/** What lets people of the office see the register. */
export const readRegister: Right = 'register.lesen';

/** What lets people of the office import files of the register. */
export const importRegister: Right = 'betriebe.einspielen';

/** The Betrieb as the office's page of it begins; whether it has left the register must not be overlooked. */
export const betriebRecord: OfficeRecord = {
  of: 'betrieb',
  right: readRegister,
  async head(db, id, now) {
    const betrieb = await findBetriebById(db, id);
    return betrieb && headOf(db.chamber, betrieb, now);
  },
};

/** See {@link betriebRecord}. */
export function headOf(chamber: Chamber, betrieb: BetriebRecord, now: Date): OfficeRecordHead {
  const t = betriebeOfficeTexts.for(chamber, 'de');
  const { name, ort, art, geloeschtAm } = betrieb;
  const title = { art: betriebeTexts.for(chamber, 'de')(`art.${art}`), nummer: printedNummer(betrieb), ort };
  const lead = t('head.lead', title);
  if (geloeschtAm === null) return { title: name, lead };
  const date = formatDate(geloeschtAm, 'de');
  const key = hasLeftRegister(betrieb, now) ? 'head.left' : 'head.leaving';
  return { title: name, lead, warning: t(key, { date }) };
}
