import { coded, dataSection, type PersonalData } from '../../../platform/feature/personal-data.ts';
import { careDataTexts } from './personal-data-texts.de.ts';
import { proofSaid } from './proof-said.ts';
import { selectMade } from '../made/made-queries.ts';
import { selectNotes } from './note-queries.ts';

/** What the chamber did about a person's account and why, without the name of who did it. */
export const carePersonalData: PersonalData = {
  tables: ['care_notes', 'made_accounts', 'account_claims'],
  async read(db, { accountId }, locale) {
    const t = careDataTexts.for(db.chamber, locale);
    const notes = await selectNotes(db, accountId);
    const made = await selectMade(db, accountId);
    return [
      dataSection({
        id: 'care-notes',
        title: t('title'),
        why: t('why'),
        columns: { at: t('at'), what: t('what'), reason: t('reason'), document: t('document') },
        rows: notes.map(({ at, what, reason, proof }) => ({
          at,
          what: coded(what, t(`what.${what}`)),
          reason,
          document: proof ? coded(proof.document, proofSaid(db.chamber, locale, proof)) : null,
        })),
      }),
      dataSection({
        id: 'made-accounts',
        title: t('made.title'),
        why: t('made.why'),
        columns: { at: t('at'), for: t('made.for') },
        rows: made.map(({ madeAt, art }) => ({ at: madeAt, for: coded(art, t(`made.${art}`)) })),
      }),
    ];
  },
};
