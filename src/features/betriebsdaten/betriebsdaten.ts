import {
  type Answers,
  type Antragsart,
  defineAntragsart,
  fieldCheck,
  type Known,
} from '../../platform/feature/antrag.ts';
import {
  betriebeSettings,
  dropChange,
  findBetriebById,
  isOfAnlageA,
  rechtsformChoices,
  tradeChoices,
} from '../betriebe/index.ts';
import { approvedText } from './approved-text.ts';
import { forgetAddress, seeToContact } from './confirm-address.ts';
import { seeToCorrection } from './correct-contact.ts';
import { MorePart } from './more-part.tsx';
import { OfficePart } from './office-part.tsx';
import { PersonPart } from './person-part.tsx';
import { takeOver } from './take-over.ts';
import { betriebsdatenTexts } from './texts.de.ts';

const changes = [
  'name',
  'inhaber',
  'rechtsform',
  'anschrift',
  'gewerkNeu',
  'gewerkWeg',
  'telefon',
  'email',
  'web',
] as const;

const when = (change: (typeof changes)[number]) => ({ field: 'changes', is: [change] });

/** Only a trade of Anlage A wants somebody who is qualified (§ 7 HwO). */
const addsTradeOfAnlageA = ({ gewerkNeu = '' }: Answers) => isOfAnlageA(gewerkNeu);

const notified = ['name', 'inhaber', 'rechtsform', 'anschrift', 'gewerkWeg'];

/** The municipality is shown the card with a new trade of Anlage A, so our entry comes first (§ 16 (1) HwO). */
const notifiedBeforeEntry = (answers: Answers) =>
  (answers['changes'] ?? '')
    .split(' ')
    .some((change) => notified.includes(change) || (change === 'gewerkNeu' && !addsTradeOfAnlageA(answers)));

/** A host with at least two parts and perhaps a path; no other scheme gets into the register. */
const website = fieldCheck(['noAddress'], (value) =>
  /^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/iu.test(value) ? undefined : 'noAddress',
);

/**
 * A Betrieb tells what has changed (seed 000: «bequem online Änderungen Ihrer Betriebsdaten mitteilen», row C4). Every
 * item is a proposal, old and new. Facts of the register are decided one by one, an address as one; contact data hold by themselves, with a
 * new address on file once it is confirmed from there. Each from the day that the Antrag names.
 */
export const betriebsdaten: Antragsart = defineAntragsart(
  {
    id: 'betriebsdaten',
    version: 1,
    offered: (chamber) => betriebeSettings.of(chamber).changes === 'online',
    audience: ['betrieb'],
    right: 'zugaenge',
    department: 'handwerksrolle',
    keptDays: 3 * 365,
    titleField: 'changes',
    uploadsWhen: { field: 'proof', is: ['upload'] },
    bringsWhen: { field: 'proof', is: ['post', 'inPerson'] },
    papers: [
      { id: 'gewerbeummeldung', showWhen: notifiedBeforeEntry },
      { id: 'registerauszug', ifAny: true, showWhen: { field: 'changes', is: ['name', 'rechtsform'] } },
      { id: 'qualifikation', showWhen: addsTradeOfAnlageA },
    ],
    steps: [
      {
        id: 'aenderung',
        fields: [
          {
            name: 'changes',
            kind: 'several',
            choices: changes,
            options: ({ chamber, locale, known }) => {
              const t = betriebsdatenTexts.for(chamber, locale);
              const possible =
                gewerkeIn(known).length > 0 ? changes : changes.filter((one) => one !== 'gewerkWeg');
              return possible.map((value) => ({ value, label: t(`field.changes.${value}`) }));
            },
          },
          { name: 'validFrom', kind: 'date', hint: true, from: { years: -10 }, until: { years: 1 } },
        ],
      },
      {
        id: 'verzeichnis',
        fields: [
          {
            name: 'name',
            kind: 'text',
            hint: true,
            proposes: 'betrieb.name',
            mustChange: true,
            showWhen: when('name'),
          },
          {
            name: 'inhaber',
            kind: 'text',
            hint: true,
            proposes: 'betrieb.inhaber',
            mustChange: true,
            showWhen: when('inhaber'),
          },
          {
            name: 'rechtsform',
            kind: 'choice',
            hint: true,
            options: () => rechtsformChoices,
            proposes: 'betrieb.rechtsform',
            mustChange: true,
            showWhen: when('rechtsform'),
          },
          {
            name: 'gewerkNeu',
            kind: 'choice',
            hint: true,
            options: ({ known }) => tradeChoices({ without: gewerkeIn(known) }),
            showWhen: when('gewerkNeu'),
            // nothing is known beforehand: marked as a proposal so that the office decides on it by itself
            proposes: 'own.gewerkNeu',
            oneOfSeveral: 'added',
          },
          {
            name: 'gewerkWeg',
            kind: 'choice',
            options: ({ known }) => tradeChoices({ only: gewerkeIn(known) }),
            showWhen: when('gewerkWeg'),
            proposes: 'own.gewerkWeg',
            oneOfSeveral: 'removed',
          },
        ],
      },
      {
        id: 'anschrift',
        showWhen: when('anschrift'),
        mustChange: true,
        decidedAsOne: ({ strasse, hausnummer, plz, ort }) =>
          [
            [strasse, hausnummer],
            [plz, ort],
          ]
            .map((parts) => parts.filter(Boolean).join(' '))
            .filter(Boolean)
            .join(', '),
        fields: [
          { name: 'strasse', kind: 'text', proposes: 'betrieb.strasse' },
          { name: 'hausnummer', kind: 'text', proposes: 'betrieb.hausnummer', width: 'short', most: 30 },
          { name: 'plz', kind: 'postcode', proposes: 'betrieb.plz', german: true },
          { name: 'ort', kind: 'text', proposes: 'betrieb.ort' },
        ],
      },
      {
        id: 'kontakt',
        fields: [
          {
            name: 'telefon',
            kind: 'telephone',
            proposes: 'betrieb.telefon',
            mustChange: true,
            byItself: true,
            showWhen: when('telefon'),
          },
          {
            name: 'email',
            kind: 'email',
            hint: true,
            proposes: 'betrieb.email',
            mustChange: true,
            byItself: true,
            showWhen: when('email'),
          },
          {
            name: 'web',
            kind: 'text',
            proposes: 'betrieb.web',
            mustChange: true,
            byItself: true,
            check: website,
            showWhen: when('web'),
          },
        ],
      },
      {
        id: 'nachweise',
        fields: [
          { name: 'proof', kind: 'choice', hint: true, choices: ['upload', 'post', 'inPerson', 'none'] },
          { name: 'remarks', kind: 'long-text', optional: true, hint: true, most: 1000 },
        ],
      },
    ],
    facts: async (db, { betriebId }): Promise<Known> => {
      const betrieb = betriebId === null ? undefined : await findBetriebById(db, betriebId);
      return { 'own.gewerke': betrieb?.gewerke.join('|') ?? '' };
    },
    details: [
      { id: 'entered', history: true },
      { id: 'unconfirmed', history: true },
      { id: 'address', toDo: true },
    ],
    parts: { person: PersonPart, more: MorePart, office: OfficePart },
    approvedText,
    onSent: (tx, antrag, now) => seeToContact(tx, betriebsdaten, antrag, now),
    onCorrected: (tx, antrag, now) => seeToCorrection(tx, betriebsdaten, antrag, now),
    onApproved: takeOver,
    async onWithdrawn(tx, antrag) {
      await forgetAddress(tx, antrag);
      await dropChange(tx, antrag.nummer, 'whenever');
    },
  },
  betriebsdatenTexts,
);

function gewerkeIn(known: Known): readonly string[] {
  return (known['own.gewerke'] ?? '').split('|').filter(Boolean);
}
