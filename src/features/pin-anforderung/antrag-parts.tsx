import type { AntragParts } from '../../platform/feature/antrag.ts';
import { findNamed } from './find-named.ts';
import { OfficePart } from './pages/office-part.tsx';
import { RequestPart } from './pages/request-part.tsx';
import { findOutcome } from './queries.ts';

/** What the pages of an Antrag for a PIN show beside what all Anträge have. */
export const pinAnforderungParts: AntragParts = {
  // looks nothing up, so that it says the same of every number
  async person({ antrag, view }) {
    const { answers, state } = antrag;
    if (state !== 'awaiting' && state !== 'approved') return undefined;
    return RequestPart({ view, state, kind: answers['subject'] === 'person' ? 'person' : 'betrieb' });
  },
  async office({ antrag, db, view }) {
    const outcome = await findOutcome(db, antrag.nummer);
    const named = await findNamed(db, antrag.answers);
    return OfficePart({ view, outcome: outcome ?? null, named, isStranger: antrag.accountId === null });
  },
};
