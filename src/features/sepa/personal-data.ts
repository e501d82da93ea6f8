import type { AccountMove } from '../../platform/feature/feature.ts';
import { dataSection, type PersonalData } from '../../platform/feature/personal-data.ts';
import type { RecordsEnd } from '../../platform/feature/retention.ts';
import { sepaSettings } from './settings.ts';
import { deleteMandatesOf, moveGiven, selectGivenBy } from './settle-queries.ts';
import { sepaTexts } from './texts.de.ts';

/** The mandates that a person has given. The whole IBAN is in the PDF alone. */
export const sepaPersonalData: PersonalData = {
  tables: ['sepa_mandates'],
  async read(db, { accountId }, locale) {
    const t = sepaTexts.for(db.chamber, locale);
    const given = await selectGivenBy(db, accountId);
    return [
      dataSection({
        id: 'sepa-mandates',
        title: t('data.title'),
        why: t('data.why', { months: sepaSettings.of(db.chamber).keptMonths }),
        columns: {
          reference: t('column.reference'),
          maskedIban: t('column.iban'),
          givenAt: t('column.given'),
        },
        rows: given.map((one) => ({
          reference: one.reference,
          maskedIban: one.masked_iban,
          givenAt: one.given_at,
        })),
      }),
    ];
  },
};

/** Who gave a mandate is found again in a new account of the same person; the mandate itself is the Betrieb's or Person's. */
export const sepaMove: AccountMove = {
  async belongings(db, accountId, { locale }) {
    const count = (await selectGivenBy(db, accountId)).length;
    const t = sepaTexts.for(db.chamber, locale);
    if (count === 0) return [];
    return [count === 1 ? t('move.one') : t('move.several', { count })];
  },
  carryOut: (tx, { from, to }) => moveGiven(tx, from, to),
};

/** Mandates of a Betrieb or Person go with it. */
export const sepaEnd: RecordsEnd = {
  tables: ['sepa_mandates'],
  forget: (tx, of, ids) => deleteMandatesOf(tx, of, ids),
};
