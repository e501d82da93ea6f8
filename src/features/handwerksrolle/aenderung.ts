import { type Answers, defineAntragsart, birthDays, fieldCheck } from '../../platform/feature/antrag.ts';
import { isOfAnlageA, rechtsformChoices, tradeChoices } from '../betriebe/index.ts';
import { aenderungTexts } from './aenderung-texts.de.ts';
import { period } from './period.ts';
import { periodTexts } from './period-texts.de.ts';
import { handwerksrolleSettings } from './settings.ts';

const when = (change: 'betriebsleiter' | 'geschaeftsfuehrer' | 'rechtsform' | 'gewerk') => ({
  field: 'change',
  is: [change],
});

/** Who leads a Betrieb has to be qualified, and a further trade of Anlage A wants somebody who is (§ 7 HwO). */
const needsQualification = ({ change, tradeChange, trade = '' }: Answers) =>
  change === 'betriebsleiter' || (tradeChange === 'added' && isOfAnlageA(trade));

/** The municipality is shown the card with a further trade of Anlage A, so our entry comes first (§ 16 (1) HwO). */
const notifiedBeforeEntry = ({ change, tradeChange, trade = '' }: Answers) =>
  change === 'rechtsform' || (change === 'gewerk' && !(tradeChange === 'added' && isOfAnlageA(trade)));

/** A sole owner has no contract with partners. */
const becomesCompany = ({ legalForm = '' }: Answers) =>
  !['', 'Einzelunternehmen', 'e. K.'].includes(legalForm);

/** A week of work; more is a slip of the key. */
const weekHours = fieldCheck(['implausible'], (hours) =>
  Number(hours) < 1 || Number(hours) > 80 ? 'implausible' : undefined,
);

/** What carries the entry of a Betrieb changes: who leads it, in which legal form, in which trade (row C6). */
export const aenderung = defineAntragsart(
  {
    id: 'handwerksrolle-aenderung',
    version: 1,
    offered: (chamber) => handwerksrolleSettings.of(chamber).offered.includes('aenderung'),
    audience: ['betrieb'],
    right: 'zugaenge',
    department: 'handwerksrolle',
    isBescheid: true,
    decideWithin: period,
    words: { person: periodTexts },
    keptDays: 3 * 365,
    fee: true,
    titleField: 'change',
    uploadsWhen: { field: 'papersSent', is: ['upload'] },
    bringsWhen: { field: 'papersSent', is: ['post', 'inPerson'] },
    papers: [
      {
        id: 'qualifikation',
        showWhen: needsQualification,
      },
      { id: 'arbeitsvertrag', showWhen: { field: 'managerIs', is: ['employed'] } },
      { id: 'registerauszug', showWhen: { field: 'change', is: ['geschaeftsfuehrer', 'rechtsform'] } },
      {
        id: 'gesellschaftsvertrag',
        showWhen: becomesCompany,
      },
      {
        id: 'gewerbeummeldung',
        showWhen: notifiedBeforeEntry,
        // a new company of a trade of Anlage A has none either before it is entered
        ifAny: { field: 'change', is: ['rechtsform'] },
      },
    ],
    steps: [
      {
        id: 'anlass',
        fields: [
          {
            name: 'change',
            kind: 'choice',
            hint: true,
            choices: ['betriebsleiter', 'geschaeftsfuehrer', 'rechtsform', 'gewerk'],
          },
          { name: 'validFrom', kind: 'date', from: { years: -10 }, until: { years: 1 } },
        ],
      },
      {
        id: 'betriebsleiter',
        showWhen: when('betriebsleiter'),
        fields: [
          { name: 'formerManager', kind: 'text', optional: true, hint: true },
          { name: 'managerName', kind: 'text' },
          { name: 'managerBirthDate', kind: 'date', ...birthDays },
          { name: 'managerHome', kind: 'text', hint: true },
          { name: 'managerIs', kind: 'choice', choices: ['owner', 'partner', 'employed'] },
          { name: 'hours', kind: 'number', tenths: true, hint: true, check: weekHours },
          { name: 'qualification', kind: 'choice', choices: ['meister', 'equal', 'licence', 'foreign'] },
        ],
      },
      {
        id: 'geschaeftsfuehrer',
        showWhen: when('geschaeftsfuehrer'),
        fields: [
          { name: 'directorsLeft', kind: 'text', optional: true },
          { name: 'directorsCame', kind: 'long-text', hint: true, most: 2000 },
        ],
      },
      {
        id: 'rechtsform',
        showWhen: when('rechtsform'),
        fields: [
          { name: 'legalForm', kind: 'choice', hint: true, options: () => rechtsformChoices },
          { name: 'firm', kind: 'text', prefill: 'betrieb.name' },
          { name: 'partners', kind: 'long-text', hint: true, most: 2000 },
        ],
      },
      {
        id: 'gewerk',
        showWhen: when('gewerk'),
        fields: [
          { name: 'tradeChange', kind: 'choice', choices: ['added', 'givenUp'] },
          { name: 'trade', kind: 'choice', hint: true, options: () => tradeChoices({ without: [] }) },
        ],
      },
      {
        id: 'abschluss',
        fields: [
          { name: 'papersSent', kind: 'choice', hint: true, choices: ['upload', 'post', 'inPerson'] },
          { name: 'remarks', kind: 'long-text', optional: true, most: 1000 },
        ],
      },
    ],
  },
  aenderungTexts,
);
