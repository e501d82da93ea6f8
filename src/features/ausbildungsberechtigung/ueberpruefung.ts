import { defineAntragsart, fieldCheck, birthDays } from '../../platform/feature/antrag.ts';
import { ausbildungsberufe } from './ausbildungsberufe.ts';
import { ausbildungsberechtigungSettings } from './settings.ts';
import { ueberpruefungTexts } from './texts.de.ts';

/** What is chosen for an occupation that the list does not have; one word, as conditions compare words. */
const otherOccupation = 'anderer';

/** A trainer is of age: who is not could sign no Lehrvertrag. */
const ofAge = fieldCheck(['tooYoung'], (born, { today }) =>
  `${Number(born.slice(0, 4)) + 18}${born.slice(4)}` > today ? 'tooYoung' : undefined,
);

/**
 * A Betrieb asks whether it may train in an occupation: the chamber's adviser comes and looks at site and trainer
 * (seed 004: «Überprüfung der Ausbildungsberechtigung», row C13; §§ 21 to 23 HwO). One Antrag an occupation.
 */
export const ueberpruefung = defineAntragsart(
  {
    id: 'ausbildungsberechtigung',
    version: 1,
    offered: (chamber) => ausbildungsberechtigungSettings.of(chamber).check === 'online',
    audience: ['betrieb'],
    right: 'ausbildung',
    group: 'ausbildung',
    department: 'lehrlingsrolle',
    isBescheid: true,
    keptDays: 3 * 365,
    titleField: 'occupation',
    uploadsWhen: { field: 'proofSent', is: ['upload'] },
    bringsWhen: { field: 'proofSent', is: ['post', 'inPerson'] },
    papers: [
      { id: 'befaehigung' },
      { id: 'arbeitsvertrag', showWhen: { field: 'trainerIs', is: ['employed'] } },
    ],
    steps: [
      {
        id: 'beruf',
        fields: [
          {
            name: 'occupation',
            kind: 'choice',
            hint: true,
            options: ({ chamber, locale }) => [
              ...ausbildungsberufe.map((name) => ({ value: name, label: name })),
              {
                value: otherOccupation,
                label: ueberpruefungTexts.for(chamber, locale)('occupation.other'),
              },
            ],
          },
          { name: 'occasion', kind: 'choice', choices: ['first', 'further', 'trainer', 'moved'] },
        ],
      },
      {
        id: 'anderer-beruf',
        showWhen: { field: 'occupation', is: [otherOccupation] },
        fields: [{ name: 'otherOccupation', kind: 'text', hint: true }],
      },
      {
        id: 'ausbilder',
        fields: [
          { name: 'trainerFirstName', kind: 'text' },
          { name: 'trainerLastName', kind: 'text' },
          { name: 'trainerBirthDate', kind: 'date', ...birthDays, check: ofAge },
          { name: 'trainerIs', kind: 'choice', choices: ['owner', 'manager', 'employed'] },
          {
            name: 'proofs',
            kind: 'several',
            hint: true,
            choices: ['meister', 'aevo', 'ausuebungsberechtigung', 'other'],
          },
        ],
      },
      {
        id: 'anderer-nachweis',
        showWhen: { field: 'proofs', is: ['other'] },
        fields: [{ name: 'otherProof', kind: 'text', hint: true }],
      },
      {
        id: 'ausbildungsstaette',
        fields: [
          { name: 'skilledWorkers', kind: 'number', hint: true },
          { name: 'apprentices', kind: 'number', hint: true },
          { name: 'equipment', kind: 'long-text', hint: true, most: 2000 },
          { name: 'ordinance', kind: 'choice', hint: true, choices: ['yes', 'no'] },
          { name: 'site', kind: 'text', optional: true, hint: true },
        ],
      },
      {
        id: 'besuch',
        fields: [
          { name: 'firstDate', kind: 'date', from: { days: 0 }, until: { years: 1 } },
          { name: 'secondDate', kind: 'date', from: { days: 0 }, until: { years: 1 }, optional: true },
          { name: 'dayTime', kind: 'choice', choices: ['any', 'morning', 'afternoon'] },
          { name: 'contact', kind: 'text', prefill: 'account.name', autocomplete: 'name' },
          { name: 'telephone', kind: 'telephone', prefill: 'betrieb.telefon', autocomplete: 'tel' },
          { name: 'proofSent', kind: 'choice', choices: ['upload', 'visit', 'post', 'inPerson'] },
        ],
      },
    ],
  },
  ueberpruefungTexts,
);
