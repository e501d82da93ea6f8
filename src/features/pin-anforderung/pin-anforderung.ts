import { defineAntragsart } from '../../platform/feature/antrag.ts';
import { offersPinRequest } from '../freischaltung/index.ts';
import { pinAnforderungTexts } from './art-texts.de.ts';
import { pinAnforderungParts } from './antrag-parts.tsx';
import { pinOfficeWords } from './office-texts.de.ts';
import { paths } from './paths.ts';
import { deleteRequest } from './queries.ts';
import { keptDays } from './rules.ts';
import { pinWords } from './words.de.ts';

/**
 * What is asked for at `/pin-anfordern` (row B11), as a kind of Antrag. The worker ends it in one and the same way: its
 * sender reads nowhere whether the number is in the register, while the office reads what came of it.
 */
export const pinAnforderung = defineAntragsart(
  {
    id: 'pin-anforderung',
    version: 1,
    offered: offersPinRequest,
    // who may ask without signing in follows from the profile, see the permission of its routes
    audience: ['anyone'],
    department: 'handwerksrolle',
    titleField: 'betriebsnummer',
    keptDays,
    goesWithAccount: true,
    ownForm: { path: paths.request },
    allows: { correct: [], 'add-papers': [], refuse: [] },
    details: [{ id: 'looking-up' }, { id: 'done', history: true }],
    parts: pinAnforderungParts,
    words: { person: pinWords, office: pinOfficeWords },
    steps: [
      {
        id: 'number',
        fields: [
          { name: 'subject', kind: 'choice', choices: ['betrieb', 'person'] },
          { name: 'betriebsnummer', kind: 'text', showWhen: { field: 'subject', is: ['betrieb'] } },
          {
            name: 'filialnummer',
            kind: 'text',
            optional: true,
            showWhen: { field: 'subject', is: ['betrieb'] },
          },
          { name: 'personennummer', kind: 'text', showWhen: { field: 'subject', is: ['person'] } },
        ],
      },
    ],
    onWithdrawn: (tx, { nummer }) => deleteRequest(tx, nummer),
  },
  pinAnforderungTexts,
);
