import type { SeededRandom } from '../../../lib/seeded-random.ts';
import type { SamplePerson } from '../../../platform/demo/sample-people.ts';
import { trades } from '../trades.ts';

/** Trades that most Betriebe are in, and what such a Betrieb calls itself. */
const COMMON_TRADES = [
  ['A/1', 'Bauunternehmen'],
  ['A/3', 'Zimmerei'],
  ['A/4', 'Dachdeckerei'],
  ['A/10', 'Malerbetrieb'],
  ['A/13', 'Metallbau'],
  ['A/20', 'Kfz-Werkstatt'],
  ['A/24', 'Haustechnik'],
  ['A/25', 'Elektrotechnik'],
  ['A/27', 'Tischlerei'],
  ['A/30', 'Bäckerei'],
  ['A/31', 'Konditorei'],
  ['A/32', 'Fleischerei'],
  ['A/33', 'Augenoptik'],
  ['A/34', 'Hörakustik'],
  ['A/38', 'Friseursalon'],
  ['A/42', 'Fliesen'],
  ['A/52', 'Raumausstattung'],
  ['B1/11', 'Goldschmiede'],
  ['B1/19', 'Maßschneiderei'],
  ['B1/33', 'Gebäudereinigung'],
  ['B1/38', 'Fotostudio'],
  ['B1/56', 'Kosmetikstudio'],
  ['B2/3', 'Bodenverlegung'],
  ['B2/24', 'Montageservice'],
  ['B2/37', 'Änderungsschneiderei'],
] as const;

/** Legal forms, the frequent ones more than once. */
const FORMS = [
  'Einzelunternehmen',
  'Einzelunternehmen',
  'Einzelunternehmen',
  'Einzelunternehmen',
  'Einzelunternehmen',
  'Einzelunternehmen',
  'GmbH',
  'GmbH',
  'GmbH',
  'GbR',
  'UG (haftungsbeschränkt)',
  'GmbH & Co. KG',
  'OHG',
  'KG',
  'e. K.',
  'eG',
] as const;

/** Trade, name, legal form and Inhaber of a firm that does not exist. */
export interface SampleFirm {
  readonly gewerke: string;
  readonly name: string;
  readonly rechtsform: string;
  readonly inhaber: string;
}

/** Makes up a firm around a person. */
export function sampleFirm(random: SeededRandom, owner: SamplePerson): SampleFirm {
  const [code, word] = random.percent(75) ? random.pick(COMMON_TRADES) : [codeOf(random), 'Werkstatt'];
  const second = random.percent(10) ? codeOf(random) : code;
  const rechtsform = random.pick(FORMS);
  const person = `${owner.vorname} ${owner.nachname}`;
  return {
    gewerke: second === code ? code : `${code}|${second}`,
    name: nameOf(random, `${word} ${owner.nachname}`, person, rechtsform, word),
    rechtsform,
    inhaber: inhaberOf(owner.nachname, person, rechtsform),
  };
}

function nameOf(
  random: SeededRandom,
  name: string,
  person: string,
  rechtsform: string,
  word: string,
): string {
  switch (rechtsform) {
    case 'Einzelunternehmen':
      return random.percent(40) ? `${person} ${word}` : name;
    case 'GbR':
      return random.percent(50) ? `${name} & Söhne GbR` : `${name} und Partnerin GbR`;
    case 'OHG':
      return `Gebrüder ${name.slice(word.length + 1)} OHG`;
    default:
      return `${name} ${rechtsform}`;
  }
}

function inhaberOf(nachname: string, person: string, rechtsform: string): string {
  if (rechtsform === 'GmbH & Co. KG') return `${nachname} Verwaltungs-GmbH`;
  return rechtsform === 'eG' ? '' : person;
}

function codeOf(random: SeededRandom): string {
  const { anlage, number } = random.pick(trades);
  return `${anlage}/${number}`;
}
