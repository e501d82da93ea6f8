import { addDays, type IsoDate } from '../../../lib/dates.ts';
import { type SeededRandom, seededRandom } from '../../../lib/seeded-random.ts';
import type { DemoTown } from '../../../platform/demo/demo-towns.ts';
import {
  asDomainPart,
  sampleAddress,
  samplePerson,
  samplePhone,
} from '../../../platform/demo/sample-people.ts';
import type { NummerFormat } from '../nummer-rules.ts';
import { hasBaCheckDigit } from '../rules.ts';
import type { DemoBetrieb } from './demo-facts.ts';
import { sampleFirm } from './sample-firms.ts';

export interface GenerateOptions {
  /** The same seed gives the same Betriebe. */
  readonly seed: string;
  readonly count: number;
  readonly format: NummerFormat;
  readonly towns: readonly DemoTown[];
  /** Numbers that are given away already. */
  readonly taken: readonly string[];
  readonly today: IsoDate;
}

/**
 * Makes up a register that looks like a real one: all Anlagen and legal forms, Filialen and Ausbildungsstätten where
 * the chamber numbers them, some without an e-mail address, some that have left the register.
 */
export function generateBetriebe(options: GenerateOptions): readonly DemoBetrieb[] {
  const random = seededRandom(options.seed);
  const taken = new Set(options.taken);
  const betriebe: DemoBetrieb[] = [];
  while (betriebe.length < options.count) {
    const main = hauptbetrieb(random, freeNummer(random, options.format.nummer, taken), options);
    betriebe.push(main);
    if (options.format.filialen === 'none' || main.geloescht_am !== '' || !random.percent(14)) continue;
    const branches = 1 + random.below(3);
    for (let filialnummer = 1; filialnummer <= branches; filialnummer++) {
      if (betriebe.length < options.count) betriebe.push(branch(random, main, filialnummer, options));
    }
  }
  return betriebe;
}

function hauptbetrieb(random: SeededRandom, betriebsnummer: string, options: GenerateOptions): DemoBetrieb {
  const firm = sampleFirm(random, samplePerson(random));
  const domain = `${asDomainPart(firm.name)}.example`;
  return {
    betriebsnummer,
    filialnummer: '',
    art: 'hauptbetrieb',
    ...firm,
    ...sampleAddress(random),
    ...random.pick(options.towns),
    telefon: random.percent(90) ? samplePhone(random) : '',
    email: random.percent(78) ? `info@${domain}` : '',
    web: random.percent(45) ? `https://www.${domain}` : '',
    eingetragen_am: addDays(options.today, -200 - random.below(15_000)),
    geloescht_am: random.percent(6) ? addDays(options.today, -1 - random.below(180)) : '',
    ba_betriebsnummer: random.percent(70) ? baNummer(random) : '',
    ausbildungsbetrieb: random.percent(35) ? 'ja' : 'nein',
  };
}

function branch(
  random: SeededRandom,
  main: DemoBetrieb,
  number: number,
  options: GenerateOptions,
): DemoBetrieb {
  const isFiliale = random.percent(60);
  const town = random.pick(options.towns);
  return {
    ...main,
    filialnummer: String(number),
    art: isFiliale ? 'filiale' : 'ausbildungsstaette',
    name: `${main.name}, ${isFiliale ? 'Filiale' : 'Verkaufsstätte'} ${town.ort}`,
    ...sampleAddress(random),
    ...town,
    telefon: samplePhone(random),
    email: isFiliale ? main.email.replace('info@', `filiale${number}@`) : '',
    ba_betriebsnummer: isFiliale ? baNummer(random) : '',
    eingetragen_am: addDays(options.today, -1 - random.below(199)),
  };
}

function freeNummer(random: SeededRandom, nummer: NummerFormat['nummer'], taken: Set<string>): string {
  for (;;) {
    const length = nummer.format === 'digits' ? random.pick(nummer.lengths) : nummer.digits;
    const rest = Array.from({ length: length - 1 }, () => random.below(10)).join('');
    const number = `${1 + random.below(9)}${rest}`;
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
}

function baNummer(random: SeededRandom): string {
  const start = String(1_000_000 + random.below(8_999_999));
  return [0, 1, 2, 3, 4].map((digit) => `${start}${digit}`).find(hasBaCheckDigit) ?? '';
}
