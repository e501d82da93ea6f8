import { formatDate } from '../../lib/dates.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { type AntragInHand, type Applicant, defineAntragsart } from '../../platform/feature/antrag.ts';
import { makeGood } from './give-mandate.ts';
import type { MandateRecord, Owner } from './mandate.ts';
import { officeMandatePath } from './paths.ts';
import { selectByReferences, selectMandate, selectMandatesOf } from './queries.ts';
import { noteHandedIn, type SignatureTurn } from './state-queries.ts';
import { foldReference, isSignedBefore, lapseMonths } from './rules.ts';
import { offersSepa, sepaSettings } from './settings.ts';
import { signedKeptTexts } from './signed-kept-texts.de.ts';
import { signedMandateTexts } from './signed-mandate-texts.de.ts';
import { stillFromBefore, tellOfSignature } from './tell.ts';
import { stateWords } from './words.ts';

/**
 * Handing in a mandate that was filled in online and signed on paper, where the chamber wants that. The account itself
 * stays sealed with the mandate; the Antrag names the reference alone. Taking it makes the mandate good. While the office
 * looks at it, the mandate is not forgotten for want of a signature, and nobody is asked for one again.
 */
export const signedMandate = defineAntragsart(
  {
    id: 'sepa-mandat',
    version: 1,
    offered: (chamber) => offersSepa(chamber) && sepaSettings.of(chamber).form === 'signedUpload',
    audience: ['betrieb', 'person'],
    right: 'finanzen',
    group: 'payments',
    department: 'finanzen',
    titleField: 'reference',
    // the proof lasts as long as the mandate is kept, which is some months after its end and last use
    keptDays: 365,
    keptWhile: async (db, antrag) => (await mandateOf(db, antrag)) !== undefined,
    readRight: 'sepa.bearbeiten',
    words: { person: signedKeptTexts },
    // another mandate is another Antrag: which one the paper belongs to is what all of it is about
    allows: { correct: [] },
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
          // older than that it has lapsed unused
          { name: 'signedOn', kind: 'date', from: { months: -lapseMonths }, until: { days: 0 } },
        ],
      },
    ],
    async comparesWith(db, antrag) {
      const mandate = await mandateOf(db, antrag);
      const label = signedMandateTexts.for(db.chamber, 'de')('field.reference');
      const waits = mandate?.state === 'held' ? ` (${stateWords(db.chamber, 'de', mandate)})` : '';
      return (
        mandate && { label: `${label} ${mandate.reference}${waits}`, href: officeMandatePath(mandate.id) }
      );
    },
    onSent: (tx, antrag, now) => note(tx, antrag, { isHandedIn: true, at: now }),
    onRefused: (tx, antrag, now) => note(tx, antrag, { isHandedIn: false, at: now }),
    onWithdrawn: (tx, antrag, now) => note(tx, antrag, { isHandedIn: false, at: now }),
    async onApproved(tx, antrag, now) {
      const mandate = await mandateOf(tx, antrag);
      const signedOn = antrag.answers['signedOn'] ?? '';
      if (mandate && isSignedBefore(signedOn, mandate.givenAt)) {
        const written = formatDate(mandate.givenAt, 'de');
        return signedMandateTexts.for(tx.chamber, 'de')('signedBefore', { written });
      }
      const made = mandate && (await makeGood(tx, mandate.id, now, signedOn));
      const approved = mandate && (await selectMandate(tx, mandate.id));
      // the approval itself tells of one that is good at once, but nothing of the account before
      const isMore = made === 'held' || (approved && (await stillFromBefore(tx, approved, now)).length > 0);
      if (approved && made && isMore) await tellOfSignature(tx, approved, now);
      // a colleague may have noted the signature on the page of the mandate
      return approved?.state === 'active' || approved?.state === 'held'
        ? undefined
        : signedMandateTexts.for(tx.chamber, 'de')('gone');
    },
  },
  signedMandateTexts,
);

function ownerOf({ betriebId, personId }: Applicant): Owner | undefined {
  if (betriebId !== null) return { kind: 'betrieb', id: betriebId };
  return personId === null ? undefined : { kind: 'person', id: personId };
}

/** The mandate that an Antrag names, where it is one of the same Betrieb or Person. */
async function mandateOf(db: Db, antrag: AntragInHand): Promise<MandateRecord | undefined> {
  const reference = foldReference(antrag.answers['reference'] ?? '');
  const [mandate] = await selectByReferences(db, [reference], false);
  return mandate?.owner.id === ownerOf(antrag)?.id ? mandate : undefined;
}

async function note(tx: Tx, antrag: AntragInHand, turn: SignatureTurn): Promise<void> {
  const owner = ownerOf(antrag);
  if (owner) await noteHandedIn(tx, owner, antrag.answers['reference'] ?? '', turn);
}

async function unsignedOf(db: Db, applicant: Applicant): Promise<readonly MandateRecord[]> {
  const owner = ownerOf(applicant);
  if (!owner) return [];
  const mandates = await selectMandatesOf(db, owner);
  return mandates.filter(
    ({ state, form, handedInAt }) => state === 'unsigned' && form === 'signedUpload' && handedInAt === null,
  );
}
