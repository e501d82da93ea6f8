import { done, refused, type Result } from '../../../lib/result.ts';
import type { Bank } from './bank-queries.ts';

/** Where a file is no Bankleitzahlendatei. */
export interface BankFileRefusal {
  /** The line that has another form; 0 for a file without banks. */
  readonly line: number;
}

/**
 * Reads the Bankleitzahlendatei of the Deutsche Bundesbank: lines of 168 characters (174 with the rule for IBANs) in
 * ISO 8859-1. Places: Bankleitzahl 1 to 8, mark 9 (1: the bank that keeps the number), name 10 to 67, postcode 68 to
 * 72, town 73 to 107, and change 159 (D: deleted). Source: Bundesbank, “Merkblatt Bankleitzahlendatei”.
 */
export function readBankFile(bytes: Uint8Array): Result<readonly Bank[], BankFileRefusal> {
  const banks: Bank[] = [];
  const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line === '' || line === '\u001a') continue;
    if (!/^\d{8}[12]/.test(line) || (line.length !== 168 && line.length !== 174))
      return refused({ line: index + 1 });
    if (line[8] !== '1' || line[158] === 'D') continue;
    banks.push({ blz: line.slice(0, 8), name: line.slice(9, 67).trim(), place: line.slice(72, 107).trim() });
  }
  const known = new Map(banks.map((bank) => [bank.blz, bank]));
  return known.size === 0 ? refused({ line: 0 }) : done([...known.values()]);
}
