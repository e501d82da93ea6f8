import { parseEmailAddress } from '../../lib/email-address.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { text } from '../../platform/csv-import/field-rules.ts';
import type { RowOutcome, RowReader } from '../../platform/csv-import/import-definition.ts';
import { importTexts } from '../../platform/csv-import/texts.de.ts';
import { readImportedHash } from '../../platform/crypto/imported-passwords.ts';
import { readBetriebsnummer } from '../betriebe/index.ts';
import { accountImportTexts as t } from './texts.de.ts';

/** Columns of the file, in the order in which rows are read. */
export const fileColumns = [
  'email',
  'vorname',
  'nachname',
  'password_hash',
  'betriebsnummer',
  'filialnummer',
] as const;

const name = text({ required: true, max: 100 });

/**
 * Reads rows of older sign-ins into the columns of the staging table: line, address as written and folded, names, hash
 * and its setting, key of the Betrieb. A report names everything but the hash.
 */
export function accountRowReader(chamber: Chamber): RowReader {
  return (fields, line) => {
    const [email = '', vorname = '', nachname = '', hash = '', nummer = '', filiale = ''] = fields;
    const address = parseEmailAddress(email);
    if (!address.ok) return refuse('email', email, email === '' ? importTexts.missing : importTexts.email);
    const nameFault = name(vorname) ?? name(nachname);
    if (nameFault) {
      const column = name(vorname) ? 'vorname' : 'nachname';
      return refuse(column, column === 'vorname' ? vorname : nachname, nameFault);
    }
    const read = readImportedHash(hash);
    if (!read.ok) return refuse('password_hash', '', t.noHash[read.refusal]);
    const key = readKey(chamber, nummer, filiale);
    if ('ok' in key) return key;
    const { setting, isWeak } = read.value;
    const { address: written, folded } = address.value;
    return {
      ok: true,
      keyNumber: line,
      values: [
        String(line),
        written,
        folded,
        vorname,
        nachname,
        hash,
        setting,
        key.betriebsnummer,
        key.filialnummer,
      ],
      ...(isWeak && { warnings: [{ column: 'password_hash', value: '', reason: t.weakHash }] }),
    };
  };
}

function readKey(chamber: Chamber, nummer: string, filiale: string) {
  if (nummer === '') {
    return filiale === ''
      ? { betriebsnummer: '', filialnummer: '' }
      : refuse('filialnummer', filiale, t.filialnummerAlone);
  }
  const key = readBetriebsnummer(chamber, nummer, filiale);
  if (key.ok) return key.value;
  const isFiliale = key.refusal === 'no-filialen' || key.refusal.startsWith('filialnummer-');
  return isFiliale && filiale !== ''
    ? refuse('filialnummer', filiale, t.filialnummer)
    : refuse('betriebsnummer', nummer, t.betriebsnummer);
}

function refuse(column: string, value: string, reason: string): RowOutcome {
  return { ok: false, fault: { column, value, reason } };
}
