import { institutionNumberRefusal } from '../../lib/institution-number.ts';
import type { Db } from '../../platform/database/handles.ts';
import { type AntragInHand, defineAntragsart, fieldCheck, birthDays } from '../../platform/feature/antrag.ts';
import {
  type BetriebRecord,
  findBetriebById,
  findBetriebByNummer,
  hasLeftRegister,
  readBetriebsnummer,
} from '../betriebe/index.ts';
import { healthTradeChoices, healthTradesOf } from './health-trades.ts';
import { berufsausweisSettings } from './settings.ts';
import { ausweisTexts } from './texts.de.ts';

const institutionNumber = fieldCheck(['nineDigits', 'checkDigit'], institutionNumberRefusal);
/** A letter of the Latin alphabet alone is an initial; in other scripts one sign can be a whole name. */
const writtenOut = fieldCheck(['initial'], (value) =>
  /\p{L}/u.test(value) && !/^\p{Script=Latin}\.?$/u.test(value) ? undefined : 'initial',
);
const fullName = fieldCheck(['incomplete'], (value) =>
  value.split(' ').filter((word) => /\p{L}/u.test(word)).length > 1 ? undefined : 'incomplete',
);

/**
 * A Betrieb or a Person of the health trades applies for the card of the telematics infrastructure (seed 004:
 * «Elektronischer Berufsausweis», row C14): the eBA of a person or the SMC-B of a Betrieb. The chamber checks what the
 * register says and gives the Vorgangsnummer with which the card is ordered from its issuer.
 */
export const ausweis = defineAntragsart(
  {
    id: 'berufsausweis',
    version: 2,
    offered: (chamber) => berufsausweisSettings.of(chamber).issuer !== undefined,
    // a card of one's own needs no link: the chamber looks at the Betrieb that one names
    audience: ['betrieb', 'person', 'registered'],
    right: 'zugaenge',
    department: 'handwerksrolle',
    isBescheid: true,
    keptDays: 5 * 365,
    titleField: 'card',
    fee: true,
    papers: [
      { id: 'befaehigung', ifAny: true },
      { id: 'holder', ifAny: true, showWhen: { field: 'card', is: ['smcb'] } },
    ],
    steps: [
      {
        id: 'ausweis',
        fields: [
          {
            name: 'card',
            kind: 'choice',
            hint: true,
            choices: ['eba', 'smcb'],
            // a Person has no Betrieb whose card it could be
            options: ({ chamber, locale, known }) => {
              const t = ausweisTexts.for(chamber, locale);
              const eba = { value: 'eba', label: t('field.card.eba') };
              return known['betrieb.nummer'] === undefined
                ? [eba]
                : [eba, { value: 'smcb', label: t('field.card.smcb') }];
            },
          },
          {
            name: 'trade',
            kind: 'choice',
            choices: healthTradeChoices,
            // of a Betrieb those that it is entered with
            options: ({ chamber, locale, known }) => {
              const t = ausweisTexts.for(chamber, locale);
              const entered = known['own.trades']?.split(' ');
              return healthTradeChoices
                .filter((trade) => entered === undefined || entered.includes(trade))
                .map((trade) => ({ value: trade, label: t(`field.trade.${trade}`) }));
            },
          },
        ],
      },
      {
        id: 'person',
        showWhen: { field: 'card', is: ['eba'] },
        fields: [
          { name: 'firstName', kind: 'text', hint: true, prefill: 'person.vorname', check: writtenOut },
          { name: 'lastName', kind: 'text', prefill: 'person.nachname', check: writtenOut },
          { name: 'birthDate', kind: 'date', ...birthDays, prefill: 'person.geburtsdatum' },
          { name: 'email', kind: 'email', hint: true, prefill: 'account.email', autocomplete: 'email' },
          { name: 'personIs', kind: 'choice', choices: ['owner', 'manager', 'employed'] },
          { name: 'qualification', kind: 'choice', choices: ['meister', 'other'] },
        ],
      },
      {
        id: 'arbeitsstelle',
        // who is entitled is told by the register alone, and for that the Betrieb has to be known
        showWhen: { field: 'card', is: ['eba'] },
        fields: [
          { name: 'workplace', kind: 'text', hint: true, prefill: 'betrieb.name' },
          {
            name: 'workplaceNumber',
            kind: 'text',
            hint: true,
            prefill: 'betrieb.nummer',
            width: 'medium',
          },
        ],
      },
      {
        id: 'einrichtung',
        showWhen: { field: 'card', is: ['smcb'] },
        fields: [
          { name: 'name', kind: 'text', hint: true, prefill: 'betrieb.name' },
          { name: 'street', kind: 'text', prefill: 'betrieb.strasse' },
          { name: 'houseNumber', kind: 'text', prefill: 'betrieb.hausnummer', width: 'short', most: 30 },
          { name: 'postcode', kind: 'postcode', german: true, prefill: 'betrieb.plz' },
          { name: 'town', kind: 'text', prefill: 'betrieb.ort' },
          { name: 'institution', kind: 'text', hint: true, width: 'medium', check: institutionNumber },
          { name: 'holder', kind: 'text', hint: true, check: fullName },
        ],
      },
      { id: 'bestaetigung', fields: [{ name: 'truth', kind: 'tick' }] },
    ],
    // services of the chamber end with its check; the card is made elsewhere, and the chamber hears how far it is
    follows: [
      // once more where the first one had a slip
      { id: 'number-given', after: ['approved', 'number-given'], number: true },
      { id: 'confirmed', after: ['number-given'] },
      { id: 'issued', after: ['confirmed'] },
      { id: 'not-issued', after: ['approved', 'number-given', 'confirmed'] },
    ],
    followLink(chamber, locale) {
      const { issuer } = berufsausweisSettings.of(chamber);
      const t = ausweisTexts.for(chamber, locale);
      return issuer && { label: t('help.action', { issuer: issuer.name }), href: issuer.url };
    },
    facts: async (db, { betriebId }) => {
      if (betriebId === null) return {};
      const betrieb = await findBetriebById(db, betriebId);
      return { 'own.trades': healthTradesOf(betrieb?.gewerke ?? []).join(' ') };
    },
    obstacle: async (db, { betriebId }, { locale }) => {
      if (betriebId === null) return undefined;
      const betrieb = await findBetriebById(db, betriebId);
      const isEntered = healthTradesOf(betrieb?.gewerke ?? []).length > 0;
      return isEntered ? undefined : ausweisTexts.for(db.chamber, locale)('obstacle.trade');
    },
    comparesWith: async (db, antrag) => {
      const betrieb = await workplaceOf(db, antrag);
      return betrieb && { label: betrieb.name, href: `/verwaltung/betriebe/${betrieb.id}` };
    },
    async onApproved(tx, antrag, now) {
      // the register may have changed since a Betrieb opened the form
      const betrieb =
        antrag.betriebId === null
          ? await workplaceOf(tx, antrag)
          : await findBetriebById(tx, antrag.betriebId);
      const t = ausweisTexts.for(tx.chamber, 'de');
      if (!betrieb || hasLeftRegister(betrieb, now)) return t('approve.noBetrieb');
      const isEntered = healthTradesOf(betrieb.gewerke).includes(antrag.answers['trade'] ?? '');
      return isEntered ? undefined : t('approve.otherTrade', { betrieb: betrieb.name });
    },
  },
  ausweisTexts,
);

/** The Betrieb that an Antrag of a Person names by its number, where the register has it. */
async function workplaceOf(db: Db, { betriebId, answers }: AntragInHand): Promise<BetriebRecord | undefined> {
  if (betriebId !== null) return undefined;
  const key = readBetriebsnummer(db.chamber, answers['workplaceNumber'] ?? '');
  return key.ok ? findBetriebByNummer(db, key.value) : undefined;
}
