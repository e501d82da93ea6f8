import { type Answers, defineAntragsart, birthDays, fieldCheck } from '../../platform/feature/antrag.ts';
import { isOfAnlageA, tradeChoices } from '../betriebe/index.ts';
import { eintragungTexts } from './eintragung-texts.de.ts';
import { period } from './period.ts';
import { deemedTexts, periodTexts } from './period-texts.de.ts';
import { handwerksrolleSettings } from './settings.ts';

const firms = ['gbr', 'personenhandel', 'kapital', 'andere'] as const;

/** Nobody is entered with a trade of Anlage A without a qualification (§ 7 HwO). */
const neededForAnlageA = fieldCheck(['needed'], (value, { answers: { trade = '' } }) =>
  value === 'none' && isOfAnlageA(trade) ? 'needed' : undefined,
);

/**
 * With a trade of Anlage A the municipality is shown the card that only the entry brings (§ 16 (1) HwO), so that nobody
 * has notified it yet.
 */
const notifiedBeforeEntry = ({ trade = '' }: Answers) => !isOfAnlageA(trade);

/** Somebody begins a business and applies to be entered (seed 000: «Handwerksrolle online», row C6; §§ 6, 7, 10, 18 HwO). */
export const eintragung = defineAntragsart(
  {
    id: 'handwerksrolle-eintragung',
    version: 1,
    offered: (chamber) => handwerksrolleSettings.of(chamber).offered.includes('eintragung'),
    audience: ['registered'],
    department: 'handwerksrolle',
    isBescheid: true,
    decideWithin: { ...period, deemed: true },
    words: { person: periodTexts, office: deemedTexts },
    keptDays: 3 * 365,
    fee: true,
    titleField: 'legalForm',
    postal: [
      { name: ['firstName', 'lastName'], lines: [['home']] },
      { name: ['name'], lines: [['street'], ['postcode', 'town']] },
    ],
    uploadsWhen: { field: 'papersSent', is: ['upload'] },
    bringsWhen: { field: 'papersSent', is: ['post', 'inPerson'] },
    papers: [
      {
        id: 'qualifikation',
        showWhen: { field: 'qualification', is: ['meister', 'equal', 'licence', 'foreign'] },
      },
      { id: 'ausweis' },
      { id: 'gewerbeanmeldung', showWhen: notifiedBeforeEntry },
      { id: 'gesellschaftsvertrag', showWhen: { field: 'legalForm', is: ['gbr'] } },
      { id: 'registerauszug', showWhen: { field: 'legalForm', is: ['personenhandel', 'kapital'] } },
      { id: 'betriebsleiter', showWhen: { field: 'carriedBy', is: ['employed'] } },
      { id: 'teilhaber', showWhen: { field: 'carriedBy', is: ['partner'] } },
    ],
    steps: [
      {
        id: 'gruendung',
        fields: [
          { name: 'legalForm', kind: 'choice', choices: ['einzel', ...firms] },
          { name: 'trade', kind: 'choice', hint: true, options: () => tradeChoices({ without: [] }) },
          { name: 'furtherTrades', kind: 'text', optional: true, hint: true },
          // some apply late; for more than two years ahead nobody can be entered yet
          { name: 'begins', kind: 'date', from: { years: -1 }, until: { years: 2 } },
        ],
      },
      {
        id: 'betrieb',
        fields: [
          { name: 'name', kind: 'text', hint: true },
          { name: 'street', kind: 'text', hint: true },
          { name: 'postcode', kind: 'postcode', german: true },
          { name: 'town', kind: 'text' },
          { name: 'telephone', kind: 'telephone', prefill: 'account.phone', autocomplete: 'tel' },
          { name: 'email', kind: 'email', hint: true, prefill: 'account.email', autocomplete: 'email' },
          { name: 'web', kind: 'text', optional: true },
        ],
      },
      {
        id: 'inhaber',
        showWhen: { field: 'legalForm', is: ['einzel'] },
        fields: [
          { name: 'firstName', kind: 'text', prefill: 'account.firstName', autocomplete: 'given-name' },
          { name: 'lastName', kind: 'text', prefill: 'account.lastName', autocomplete: 'family-name' },
          { name: 'birthName', kind: 'text', optional: true, hint: true },
          { name: 'birthDate', kind: 'date', ...birthDays, autocomplete: 'bday' },
          { name: 'nationality', kind: 'text' },
          { name: 'home', kind: 'text', hint: true },
        ],
      },
      {
        id: 'gesellschaft',
        showWhen: { field: 'legalForm', is: firms },
        fields: [
          { name: 'partners', kind: 'long-text', hint: true },
          { name: 'register', kind: 'text', optional: true, hint: true },
        ],
      },
      {
        id: 'qualifikation',
        fields: [
          { name: 'carriedBy', kind: 'choice', hint: true, choices: ['self', 'partner', 'employed'] },
          {
            name: 'qualification',
            kind: 'choice',
            choices: ['meister', 'equal', 'licence', 'foreign', 'none'],
            check: neededForAnlageA,
          },
        ],
      },
      {
        id: 'betriebsleiter',
        showWhen: { field: 'carriedBy', is: ['partner', 'employed'] },
        fields: [
          { name: 'managerName', kind: 'text' },
          { name: 'managerBirthDate', kind: 'date', ...birthDays },
          { name: 'managerHome', kind: 'text', hint: true },
        ],
      },
      {
        id: 'abschluss',
        fields: [
          { name: 'papersSent', kind: 'choice', hint: true, choices: ['upload', 'post', 'inPerson'] },
          { name: 'remarks', kind: 'long-text', optional: true, most: 1000 },
          { name: 'truth', kind: 'tick' },
        ],
      },
    ],
  },
  eintragungTexts,
);
