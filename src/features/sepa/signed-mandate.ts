import type { Db } from '../../platform/database/handles.ts';
import { type Applicant, defineAntragsart } from '../../platform/feature/antrag.ts';
import { makeGood } from './give-mandate.ts';
import type { MandateRecord } from './mandate.ts';
import { selectByReferences, selectMandatesOf } from './queries.ts';
import { foldReference } from './rules.ts';
import { offersSepa, sepaSettings } from './settings.ts';
import { signedMandateTexts } from './signed-mandate-texts.de.ts';

/**
 * Handing in a mandate that was filled in online and signed on paper, where the chamber wants that. The account itself
 * stays sealed with the mandate; the Antrag names the reference alone. Taking it makes the mandate good.
 */
export const signedMandate = defineAntragsart(
  {
    id: 'sepa-mandat',
    version: 1,
    offered: (chamber) => offersSepa(chamber) && sepaSettings.of(chamber).form === 'signedUpload',
    audience: ['betrieb', 'person'],
    right: 'finanzen',
    department: 'finanzen',
    titleField: 'reference',
    // the proof of a mandate has to last as long as the mandate, which has no end of its own
    keptDays: 30 * 365,
    papers: [{ id: 'mandat', required: true }],
    facts: async (db, applicant) => ({
      'own.unsigned': (await unsignedOf(db, applicant)).map(({ reference }) => reference).join('\n'),
    }),
    async obstacle(db, applicant, { locale }) {
      if ((await unsignedOf(db, applicant)).length > 0) return undefined;
      return signedMandateTexts.for(db.chamber, locale)('obstacle');
    },
    steps: [
      {
        id: 'mandat',
        fields: [
          {
            name: 'reference',
            kind: 'choice',
            hint: true,
            options: ({ known }) =>
              (known['own.unsigned'] ?? '')
                .split('\n')
                .filter((reference) => reference !== '')
                .map((reference) => ({ value: reference, label: reference })),
          },
          { name: 'signedOn', kind: 'date', day: 'past' },
        ],
      },
    ],
    async onApproved(tx, { answers, betriebId, personId }, now) {
      const [mandate] = await selectByReferences(tx, [foldReference(answers['reference'] ?? '')], false);
      const isTheirs = mandate !== undefined && mandate.owner.id === (betriebId ?? personId);
      if (isTheirs && (await makeGood(tx, mandate.id, now, answers['signedOn']))) return undefined;
      return signedMandateTexts.for(tx.chamber, 'de')('gone');
    },
  },
  signedMandateTexts,
);

async function unsignedOf(db: Db, { betriebId, personId }: Applicant): Promise<readonly MandateRecord[]> {
  const id = betriebId ?? personId;
  if (id === null) return [];
  const mandates = await selectMandatesOf(db, { kind: betriebId === null ? 'person' : 'betrieb', id });
  return mandates.filter(({ state, form }) => state === 'unsigned' && form === 'signedUpload');
}
