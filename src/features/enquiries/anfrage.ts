import { defineAntragsart } from '../../platform/feature/antrag.ts';
import { anfrageWords } from './anfrage-words.de.ts';
import { anfrageParts } from './anfrage-parts.tsx';
import { anfrageLetterWords, anfrageOfficeWords } from './office/texts.de.ts';
import { paths } from './paths.ts';
import { longestMessage, longestNumber } from './rules.ts';
import { enquirySettings } from './settings.ts';
import { enquiryTexts } from './texts.de.ts';
import { departmentOfTopic, topicsOf } from './topics.ts';

/** The paper on which the files of an enquiry hang. */
export const filesPaper = 'files';

/**
 * What anybody writes to the chamber at `/kontakt` (row A34), as a kind of Antrag: it belongs to whoever wrote it, also
 * where they act for a Betrieb, since it may well be about themselves. There is nothing to decide on it: it is answered.
 */
export const anfrage = defineAntragsart(
  {
    id: 'anfrage',
    // the first one was kept without its words, see the migration
    version: 2,
    offered: () => true,
    audience: ['anyone'],
    department: 'auskunft',
    departmentBy: (chamber, { topic }) => departmentOfTopic(chamber, topic),
    workRight: 'anfragen.beantworten',
    contact: { name: ['name'], email: 'email' },
    titleField: 'topic',
    keptDays: (chamber) => enquirySettings.of(chamber).keptDays,
    openDays: (chamber) => enquirySettings.of(chamber).openDays,
    goesWithAccount: true,
    ownForm: { path: paths.form },
    allows: { correct: [], refuse: [] },
    approvedInSilence: true,
    tellsContact: true,
    papers: [{ id: filesPaper, ifAny: true }],
    details: [{ id: 'by-mail' }],
    parts: anfrageParts,
    words: { person: anfrageWords, office: anfrageOfficeWords, letter: anfrageLetterWords },
    steps: [
      {
        id: 'question',
        fields: [
          {
            name: 'topic',
            kind: 'choice',
            options: ({ chamber, locale }) =>
              topicsOf(chamber, locale).map(({ id, label }) => ({ value: id, label })),
          },
          { name: 'message', kind: 'long-text', most: longestMessage },
        ],
      },
      {
        id: 'contact',
        fields: [
          { name: 'name', kind: 'text' },
          { name: 'email', kind: 'email' },
          { name: 'telephone', kind: 'text', optional: true, most: longestNumber },
          { name: 'betriebsnummer', kind: 'text', optional: true, most: longestNumber },
          { name: 'faultReference', kind: 'text', optional: true },
          { name: 'formerNumber', kind: 'text', optional: true },
        ],
      },
    ],
  },
  enquiryTexts,
);
