import { readTypedDate } from '../../lib/typed-date.ts';
import { defineAntragsart, birthDays, fieldCheck } from '../../platform/feature/antrag.ts';
import { germanUnlessElsewhere } from './german-unless-elsewhere.ts';
import { allgemeineAntraegeSettings } from './settings.ts';
import { ersatzzeugnisTexts } from './ersatzzeugnis-texts.de.ts';

/**
 * What is certainly still to come is a slip of the key: a day by itself, and one or more years of which none has begun.
 * Other numbers beside a year are whatever people add, such as that of the examination, and a month is read as its year.
 */
const notYet = fieldCheck(['future'], (typed, { today }) => {
  const day = readTypedDate(typed);
  if (day !== undefined) return day > today ? 'future' : undefined;
  const years = typed.match(/^\s*\d{4}\s*$|(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  const isAhead = years.length > 0 && years.every((year) => year.trim() > today.slice(0, 4));
  return isAhead ? 'future' : undefined;
});

/** A certificate of the chamber was lost or damaged, and its holder asks for another one (seeds 001 and 003, row C2). */
export const ersatzzeugnis = defineAntragsart(
  {
    id: 'ersatzzeugnis',
    version: 2,
    offered: (chamber) => allgemeineAntraegeSettings.of(chamber).offered.includes('ersatzzeugnis'),
    audience: ['registered'],
    department: 'lehrlingsrolle',
    keptDays: 365,
    fee: true,
    titleField: 'certificate',
    postal: [
      {
        name: ['firstName', 'lastName'],
        lines: [['street'], ['postcode', 'town'], ['country']],
      },
      { name: ['firstName', 'lastName'], lines: [['street'], ['postcode', 'town']] },
    ],
    papers: [{ id: 'namensnachweis', required: true, showWhen: { field: 'nameProof', is: ['upload'] } }],
    bringsWhen: { field: 'nameProof', is: ['post', 'inPerson'] },
    steps: [
      {
        id: 'zeugnis',
        fields: [
          {
            name: 'certificate',
            kind: 'choice',
            choices: ['gesellenbrief', 'pruefungszeugnis', 'meisterbrief', 'meisterzeugnis', 'fortbildung'],
          },
          { name: 'trade', kind: 'text', hint: true },
          { name: 'examined', kind: 'text', hint: true, width: 'medium', check: notYet },
          { name: 'board', kind: 'text', hint: true, optional: true },
        ],
      },
      {
        id: 'person',
        fields: [
          { name: 'firstName', kind: 'text', prefill: 'account.firstName', autocomplete: 'given-name' },
          { name: 'lastName', kind: 'text', prefill: 'account.lastName', autocomplete: 'family-name' },
          { name: 'birthDate', kind: 'date', ...birthDays, autocomplete: 'bday' },
          { name: 'birthPlace', kind: 'text' },
          { name: 'nameThen', kind: 'choice', choices: ['same', 'other'] },
        ],
      },
      {
        id: 'name-damals',
        showWhen: { field: 'nameThen', is: ['other'] },
        fields: [
          { name: 'formerName', kind: 'text' },
          { name: 'nameProof', kind: 'choice', choices: ['upload', 'post', 'inPerson'], hint: true },
        ],
      },
      {
        id: 'grund',
        fields: [
          { name: 'why', kind: 'choice', choices: ['lost', 'stolen', 'damaged', 'other'] },
          { name: 'details', kind: 'long-text', optional: true, hint: true, most: 1000 },
        ],
      },
      {
        id: 'zustellung',
        fields: [
          { name: 'street', kind: 'text', autocomplete: 'street-address' },
          { name: 'postcode', kind: 'postcode', check: germanUnlessElsewhere, autocomplete: 'postal-code' },
          { name: 'town', kind: 'text', autocomplete: 'address-level2' },
          { name: 'country', kind: 'text', optional: true, hint: true, autocomplete: 'country-name' },
          {
            name: 'telephone',
            kind: 'telephone',
            optional: true,
            prefill: 'account.phone',
            autocomplete: 'tel',
          },
          { name: 'truth', kind: 'tick' },
        ],
      },
    ],
  },
  ersatzzeugnisTexts,
);
