import type { SeededRandom } from '../../lib/seeded-random.ts';

const FIRST_PARTS =
  'Amsel Birken Dorn Eschen Fichten Ginster Hasel Immen Kessel Linden Moos Nessel Otter Quell Rauten Salwei Tannen Ulmen Wachol Zeisig'.split(
    ' ',
  );
const LAST_PARTS = 'rieder wanger horster kötter brucher lauer steger grüber'.split(' ');
const WOMEN =
  'Ada Bettina Claudia Dilek Elif Franziska Greta Hanna Irina Jana Katharina Lena Marta Nadja Olga Petra Rosa Sabine Tülay Ursula'.split(
    ' ',
  );
const MEN =
  'Anton Bernd Cem Dieter Emre Ferdinand Georg Hannes Igor Jürgen Karl Lukas Matthias Nils Otto Piotr René Stefan Tomasz Uwe'.split(
    ' ',
  );
const TOOLS = 'Hobel Kellen Raspel Zwingen Feilen Spachtel Senklot Zollstock Stemmeisen Fuchsschwanz'.split(
  ' ',
);
const WAYS = 'weg straße gasse ring pfad ufer'.split(' ');

/** A person who does not exist. */
export interface SamplePerson {
  readonly anrede: 'Frau' | 'Herr';
  readonly vorname: string;
  readonly nachname: string;
}

/** A family name that sounds German and, as far as one can know, is nobody's. */
export function sampleFamilyName(random: SeededRandom): string {
  return `${random.pick(FIRST_PARTS)}${random.pick(LAST_PARTS)}`;
}

/** First and last name of a person who does not exist. */
export function samplePerson(random: SeededRandom): SamplePerson {
  const isWoman = random.percent(50);
  const nachname = random.percent(5)
    ? `${sampleFamilyName(random)}-${sampleFamilyName(random)}`
    : sampleFamilyName(random);
  return { anrede: isWoman ? 'Frau' : 'Herr', vorname: random.pick(isWoman ? WOMEN : MEN), nachname };
}

/** A street that is named after a tool, and a house number. */
export function sampleAddress(random: SeededRandom): {
  readonly strasse: string;
  readonly hausnummer: string;
} {
  const letter = random.percent(12) ? random.pick(['a', 'b', ' c']) : '';
  return {
    strasse: `${random.pick(TOOLS)}${random.pick(WAYS)}`,
    hausnummer: `${1 + random.below(120)}${letter}`,
  };
}

/** A telephone number that the Bundesnetzagentur keeps free for films. */
export function samplePhone(random: SeededRandom): string {
  const start = random.pick(['030 23125', '069 90009', '040 66969', '0221 4710', '089 99998']);
  return `${start}${String(random.below(1000)).padStart(3, '0')}`;
}

const LONGEST_DOMAIN_PART = 40;

/** A name as it stands in an address of the domain `.example`, which never leads anywhere (RFC 2606). */
export function asDomainPart(name: string): string {
  const spelledOut = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? '');
  const plain = spelledOut
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, LONGEST_DOMAIN_PART).replace(/^-|-$/g, '');
}
