import type { Tx } from '../../platform/database/handles.ts';
import { type AntragInHand, defineAntragsart } from '../../platform/feature/antrag.ts';
import { findAccountById } from '../accounts/index.ts';
import { findBetriebById } from '../betriebe/index.ts';
import { linkAccount } from '../freischaltung/index.ts';
import { zuordnungArtTexts } from './art-texts.de.ts';
import { ZuordnungPart } from './pages/zuordnung-part.tsx';
import { paths } from './paths.ts';
import { offersZuordnung } from './permissions.ts';
import { findZuordnung, forgetCode } from './queries.ts';
import { zuordnungSettings } from './settings.ts';
import { zuordnungTexts } from './texts.de.ts';

/** Days of a month, on the whole. */
const monthDays = 365.25 / 12;

/**
 * The Antrag to act for a Betrieb, which decides it: by the code that it hands on or by the link in its mail. The register
 * decides where it goes, so that its form is a route of its own and shows neither address nor which half did not fit.
 */
export const zuordnungArt = defineAntragsart(
  {
    id: 'zuordnung',
    version: 1,
    offered: offersZuordnung,
    audience: ['registered'],
    department: 'handwerksrolle',
    keptDays: (chamber) => Math.round(zuordnungSettings.of(chamber).keptMonths * monthDays),
    goesWithAccount: true,
    ownForm: { path: paths.form },
    allows: { correct: [], 'add-papers': [] },
    titleField: 'betrieb',
    titled: (chamber, locale, betrieb) => zuordnungTexts.for(chamber, locale)('list.what', { betrieb }),
    details: [
      { id: 'code', toDo: true, history: true },
      { id: 'letter', toDo: true },
      { id: 'by-code', history: true },
      { id: 'by-betrieb', history: true },
      { id: 'other-way', history: true },
      { id: 'denied', history: true },
      { id: 'deleted', history: true },
    ],
    steps: [
      {
        id: 'betrieb',
        fields: [
          { name: 'betriebsnummer', kind: 'text' },
          { name: 'name', kind: 'text' },
          // as the register has it: the pair has been found to fit
          { name: 'betrieb', kind: 'text' },
        ],
      },
    ],
    parts: {
      async person({ antrag, db, view, form, hint }) {
        const { nummer, accountId } = antrag;
        const zuordnung = accountId === null ? undefined : await findZuordnung(db, accountId, nummer);
        return zuordnung && ZuordnungPart({ view, zuordnung, form, hint });
      },
    },
    async onApproved(tx, antrag, now) {
      const obstacle = await link(tx, antrag, now);
      if (obstacle === undefined) await forgetCode(tx, antrag.nummer);
      return obstacle;
    },
    onRefused: (tx, { nummer }) => forgetCode(tx, nummer),
    onWithdrawn: (tx, { nummer }) => forgetCode(tx, nummer),
  },
  zuordnungArtTexts,
);

async function link(tx: Tx, antrag: AntragInHand, now: Date): Promise<string | undefined> {
  const { accountId, aboutBetriebId } = antrag;
  const account = accountId === null ? undefined : await findAccountById(tx, accountId);
  const record = aboutBetriebId ? await findBetriebById(tx, aboutBetriebId) : undefined;
  if (!account || !record) return zuordnungTexts.for(tx.chamber, 'de')('code.not-open');
  const { id, firstName, lastName, email } = account;
  await linkAccount(tx, {
    account: { accountId: id, firstName, lastName, email },
    subject: { kind: 'betrieb', record },
    method: 'registered-email',
    now,
  });
  return undefined;
}
