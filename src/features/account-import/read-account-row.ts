import { parseEmailAddress } from '../../lib/email-address.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { fieldFaults, text } from '../../platform/csv-import/field-rules.ts';
import type { RowFault, RowReader } from '../../platform/csv-import/import-definition.ts';
import { importTexts } from '../../platform/csv-import/texts.de.ts';
import { readImportedHash } from '../../platform/crypto/imported-passwords.ts';
import { type BetriebKey, readBetriebsnummer } from '../betriebe/index.ts';
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
    const read = readImportedHash(hash);
    const key = readKey(chamber, nummer, filiale);
    const faults: RowFault[] = [];
    if (!address.ok)
      faults.push({
        column: 'email',
        value: email,
        reason: email === '' ? importTexts.missing : importTexts.email,
      });
    faults.push(...fieldFaults(['vorname', 'nachname'], [name, name], [vorname, nachname]));
    if (!read.ok) faults.push({ column: 'password_hash', value: '', reason: t.noHash[read.refusal] });
    if ('reason' in key) faults.push(key);
    if (!address.ok || !read.ok || 'reason' in key || faults.length > 0) return { ok: false, faults };
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

function readKey(chamber: Chamber, nummer: string, filiale: string): BetriebKey | RowFault {
  if (nummer === '') {
    return filiale === ''
      ? { betriebsnummer: '', filialnummer: '' }
      : { column: 'filialnummer', value: filiale, reason: t.filialnummerAlone };
  }
  const key = readBetriebsnummer(chamber, nummer, filiale);
  if (key.ok) return key.value;
  const isFiliale = key.refusal === 'no-filialen' || key.refusal.startsWith('filialnummer-');
  return isFiliale && filiale !== ''
    ? { column: 'filialnummer', value: filiale, reason: t.filialnummer }
    : { column: 'betriebsnummer', value: nummer, reason: t.betriebsnummer };
}
