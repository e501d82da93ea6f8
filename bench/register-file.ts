import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { trades } from '../src/features/betriebe/trades.ts';

const HEADER =
  'betriebsnummer;filialnummer;art;name;rechtsform;inhaber;strasse;hausnummer;plz;ort;telefon;email;web;gewerke;eingetragen_am;geloescht_am;ba_betriebsnummer;ausbildungsbetrieb';
const SYLLABLES =
  'bar bel dor eck feld gar hag ilm jor kan lin mar nor ost pul rin sol tal ulm wes zan'.split(' ');
const TRADE_WORDS = [
  'Schreinerei',
  'Metallbau',
  'Bäckerei',
  'Friseursalon',
  'Malerbetrieb',
  'Elektrotechnik',
];

/** A made-up family name or street, one of some nine thousand. */
function word(number: number): string {
  const part = (place: number) => SYLLABLES[Math.floor(number / place) % SYLLABLES.length] ?? '';
  const all = part(1) + part(SYLLABLES.length) + part(SYLLABLES.length ** 2);
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** The name of a Betrieb in the file of {@link writeRegisterFile}. */
export function nameOf(row: number): string {
  const trade = TRADE_WORDS[row % TRADE_WORDS.length] ?? '';
  return `${trade} ${word((row * 7919) % 9261)} & ${word((row * 104_729 + 17) % 9261)} GmbH`;
}

/** The number of a Betrieb in the file of {@link writeRegisterFile}. */
export function numberOf(row: number): string {
  return String(1_000_000 + row);
}

/** Writes `betriebe.csv` with so many rows, all columns filled as a chamber would. */
export async function writeRegisterFile(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${HEADER}\r\n`);
  for (let row = 0; row < rows; row++) {
    if (!out.write(line(row))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

function line(row: number): string {
  const owner = word((row * 31) % 9261);
  const mail = row % 4 === 0 ? '' : `info@${owner.toLowerCase()}-${row}.example`;
  const trade = trades[row % trades.length];
  const day = `${1990 + (row % 36)}-0${1 + (row % 9)}-1${row % 10}`;
  return [
    numberOf(row),
    '',
    'hauptbetrieb',
    nameOf(row),
    'GmbH',
    `Alex ${owner}`,
    `${word((row * 13) % 9261)}straße`,
    1 + (row % 180),
    String(10_000 + (row % 89_000)),
    word((row * 3) % 2000),
    `0${200 + (row % 700)} ${100_000 + row}`,
    mail,
    mail && `https://www.${owner.toLowerCase()}-${row}.example`,
    trade && `${trade.anlage}/${trade.number}`,
    day,
    row % 50 === 0 ? '2026-06-30' : '',
    '',
    row % 3 === 0 ? 'ja' : 'nein',
  ]
    .join(';')
    .concat('\r\n');
}
