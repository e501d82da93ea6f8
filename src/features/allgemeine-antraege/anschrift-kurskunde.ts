import { defineAntragsart, birthDays } from '../../platform/feature/antrag.ts';
import { anschriftKurskundeTexts } from './anschrift-kurskunde-texts.de.ts';
import { germanUnlessElsewhere } from './german-unless-elsewhere.ts';
import { allgemeineAntraegeSettings } from './settings.ts';

/** A customer of the education centre has moved house; possible without an account (seed 003, row C3). */
export const anschriftKurskunde = defineAntragsart(
  {
    id: 'anschrift-kurskunde',
    version: 2,
    offered: (chamber) => allgemeineAntraegeSettings.of(chamber).offered.includes('anschrift-kurskunde'),
    audience: ['anyone'],
    postal: [{ name: ['firstName', 'lastName'], lines: [['street'], ['postcode', 'town'], ['country']] }],
    department: 'kurse',
    keptDays: 90,
    contact: { name: ['firstName', 'lastName'], email: 'email' },
    steps: [
      {
        id: 'person',
        fields: [
          { name: 'firstName', kind: 'text', prefill: 'account.firstName', autocomplete: 'given-name' },
          { name: 'lastName', kind: 'text', prefill: 'account.lastName', autocomplete: 'family-name' },
          {
            name: 'birthDate',
            kind: 'date',
            ...birthDays,
            until: { days: 0 },
            hint: true,
            autocomplete: 'bday',
          },
          { name: 'email', kind: 'email', hint: true, prefill: 'account.email', autocomplete: 'email' },
          {
            name: 'telephone',
            kind: 'telephone',
            optional: true,
            prefill: 'account.phone',
            autocomplete: 'tel',
          },
        ],
      },
      {
        id: 'kurs',
        fields: [
          { name: 'course', kind: 'text', hint: true },
          { name: 'customerNumber', kind: 'text', optional: true, hint: true, width: 'medium' },
        ],
      },
      {
        id: 'anschrift',
        fields: [
          { name: 'formerAddress', kind: 'text', hint: true },
          { name: 'street', kind: 'text', autocomplete: 'street-address' },
          { name: 'postcode', kind: 'postcode', check: germanUnlessElsewhere, autocomplete: 'postal-code' },
          { name: 'town', kind: 'text', autocomplete: 'address-level2' },
          { name: 'country', kind: 'text', optional: true, hint: true, autocomplete: 'country-name' },
          { name: 'validFrom', kind: 'date', from: { years: -10 }, until: { years: 1 } },
        ],
      },
    ],
  },
  anschriftKurskundeTexts,
);
