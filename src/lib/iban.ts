import { done, type Result, refused } from './result.ts';

/** Why a typed text is no IBAN. */
export type IbanRefusal = 'no-iban' | 'wrong-length' | 'wrong-check-digits';

/** Lengths by country, as far as SEPA goes (ISO 13616; register of the European Payments Council). */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21
   LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/**
 * Reads an IBAN as people type it, with blanks and dashes in any place, and checks length and check digits (modulo 97).
 * @returns the IBAN in capitals without blanks
 */
export function readIban(typed: string): Result<string, IbanRefusal> {
  const iban = typed
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/^\s*IBAN\b:?/i, '')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return refused('no-iban');
  const length = lengths[iban.slice(0, 2)];
  if (length === undefined) return refused('no-iban');
  if (iban.length !== length) return refused('wrong-length');
  return remainder(iban) === 1 ? done(iban) : refused('wrong-check-digits');
}

/** An IBAN in groups of four, as it is printed. */
export function groupIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

function remainder(iban: string): number {
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
