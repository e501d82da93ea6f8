import { done, refused, type Result } from '../../../lib/result.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { type BetriebKey, betriebsnummerSentence, readBetriebsnummer } from '../../betriebe/index.ts';
import { readTypedDate } from '../../../lib/typed-date.ts';
import { freischaltungSettings } from '../settings.ts';
import type { MassSelection } from './mass-selection.ts';
import { massRunTexts } from './texts.de.ts';

/** More than a Betrieb waits for a PIN. */
const mostDays = 800;
/** Faults of a list that are named; the others are counted. */
const mostNamed = 5;

type Errors = Readonly<Record<string, string>>;

/**
 * Reads for whom a mass run shall be, and until when its PINs are valid.
 * @param list lines of numbers, typed or from a file
 * @returns refused with a sentence by field
 */
export function readSelection(
  chamber: Chamber,
  form: Readonly<Record<string, string>>,
  list: string,
): Result<MassSelection, Errors> {
  const t = massRunTexts.for(chamber, 'de');
  const errors: Record<string, string> = {};
  const text = (name: string) => (form[name] ?? '').trim();
  const checked = (name: string, pattern: (value: string) => boolean, sentence: string) => {
    const value = text(name);
    if (value === '') return null;
    if (!pattern(value)) errors[name] = sentence;
    return value;
  };
  const isPlz = (value: string) => /^\d{5}$/.test(value);
  const typed = checked('gewerk', (value) => /^(A|B1|B2)\/[1-9]\d?$/i.test(value), t('refused.gewerk'));
  const gewerk = typed && typed.toUpperCase();
  const plzFrom = checked('plzFrom', isPlz, t('refused.plz'));
  const plzTo = checked('plzTo', isPlz, t('refused.plz'));
  if (plzFrom !== null && plzTo !== null && plzFrom > plzTo && !errors['plzTo'])
    errors['plzTo'] = t('refused.plzOrder');
  const since = checked('enteredSince', (value) => readTypedDate(value) !== undefined, t('refused.date'));
  const enteredSince = since === null ? null : (readTypedDate(since) ?? null);
  const days = text('validDays') || String(freischaltungSettings.of(chamber).pin.bulkValidDays);
  const validDays = /^\d{1,4}$/.test(days) ? Number(days) : 0;
  if (validDays < 1 || validDays > mostDays) errors['validDays'] = t('refused.validDays', { most: mostDays });
  const numbers = readNumbers(chamber, list);
  if (!numbers.ok) errors['numbers'] = numbers.refusal;
  if (Object.keys(errors).length > 0 || !numbers.ok) return refused(errors);
  return done({
    gewerk,
    plzFrom,
    plzTo,
    enteredSince,
    onlyUnlinked: form['onlyUnlinked'] !== undefined,
    onlyWithoutPin: form['onlyUnprovided'] !== undefined,
    numbers: numbers.value,
    validDays,
  });
}

/** Reads a list of numbers, one a line, with its Filialnummer after a `;`; each counts once, a header is passed over. */
function readNumbers(chamber: Chamber, list: string): Result<readonly BetriebKey[] | null, string> {
  const t = massRunTexts.for(chamber, 'de');
  const numbers = new Map<string, BetriebKey>();
  const faults: string[] = [];
  for (const [index, whole] of list
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .entries()) {
    const line = whole.trim();
    if (line === '' || /^betriebsnummer\b/i.test(line)) continue;
    const [nummer = '', filiale = ''] = line.split(';').map((part) => part.trim());
    const read = readBetriebsnummer(chamber, nummer, filiale);
    if (read.ok) numbers.set(`${read.value.betriebsnummer};${read.value.filialnummer}`, read.value);
    else {
      const { sentence } = betriebsnummerSentence(chamber, 'de', read.refusal);
      faults.push(t('refused.line', { line: index + 1, sentence }));
    }
  }
  if (faults.length > mostNamed)
    return refused(
      [...faults.slice(0, mostNamed), t('refused.moreLines', { count: faults.length - mostNamed })].join(' '),
    );
  if (faults.length > 0) return refused(faults.join(' '));
  return done(numbers.size > 0 ? [...numbers.values()] : null);
}
