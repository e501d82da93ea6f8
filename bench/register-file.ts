import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { trades } from '../src/features/betriebe/trades.ts';

const HEADER =
  'betriebsnummer;filialnummer;art;name;rechtsform;inhaber;strasse;hausnummer;plz;ort;telefon;email;web;gewerke;eingetragen_am;geloescht_am;ba_betriebsnummer;ausbildungsbetrieb';
const ONSETS = 'b br d dr f fl g gr h j k kr l m n p pf r s sch schm sp st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ä ö ü ei au'.split(' ');
const CODAS = 'ch ck ff g hn l ll m n nd ng nk p r rg rt s ss t tz'.split(' ');
const TRADE_WORDS = [
  'Schreinerei',
  'Metallbau',
  'Bäckerei',
  'Friseursalon',
  'Malerbetrieb',
  'Elektrotechnik',
];

/** A made-up family name or street of two syllables, as various in its letters as German ones are. */
function word(number: number): string {
  let rest = number;
  const from = (parts: readonly string[]): string => {
    const part = parts[rest % parts.length] ?? '';
    rest = Math.floor(rest / parts.length);
    return part;
  };
  const all = from(ONSETS) + from(VOWELS) + from(CODAS) + from(ONSETS) + from(VOWELS) + from(CODAS);
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** Spreads rows over so many of the words. */
function spread(row: number, factor: number, words: number): string {
  return word(((row * factor) % words) * 7919);
}

/** The name of a Betrieb in the file of {@link writeRegisterFile}. */
export function nameOf(row: number): string {
  const trade = TRADE_WORDS[row % TRADE_WORDS.length] ?? '';
  return `${trade} ${spread(row, 104_729, 90_001)} & ${spread(row, 15_485_863, 30_011)} GmbH`;
}

/** The number of a Betrieb in the file of {@link writeRegisterFile}. */
export function numberOf(row: number): string {
  return String(1_000_000 + row);
}

/**
 * Writes `betriebe.csv` with so many rows, all columns filled as a chamber would.
 * @param isLater as the chamber would send it next: one row in ten has another Inhaber and telephone number, and one more
 *   in a hundred is new
 */
export async function writeRegisterFile(file: string, rows: number, isLater = false): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${HEADER}\r\n`);
  const all = isLater ? rows + Math.floor(rows / 100) : rows;
  for (let row = 0; row < all; row++) {
    if (!out.write(line(row, isLater && row % 10 === 3 ? row + 1 : row))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** @param changing what Inhaber and telephone number follow from */
function line(row: number, changing: number): string {
  const owner = spread(changing, 31, 60_013);
  const domain = `betrieb-${row}.example`;
  const mail = row % 4 === 0 ? '' : `info@${domain}`;
  const trade = trades[row % trades.length];
  const day = `${1990 + (row % 36)}-0${1 + (row % 9)}-1${row % 10}`;
  return [
    numberOf(row),
    '',
    'hauptbetrieb',
    nameOf(row),
    'GmbH',
    `Alex ${owner}`,
    `${spread(row, 13, 5003)}straße`,
    1 + (row % 180),
    String(10_000 + (row % 89_000)),
    spread(row, 3, 2003),
    `0${200 + (row % 700)} ${100_000 + changing}`,
    mail,
    mail && `https://www.${domain}`,
    trade && `${trade.anlage}/${trade.number}`,
    day,
    row % 50 === 0 ? '2026-06-30' : '',
    '',
    row % 3 === 0 ? 'ja' : 'nein',
  ]
    .join(';')
    .concat('\r\n');
}
