import { randomBytes } from 'node:crypto';

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** A reference people can read out: eight characters without look-alikes. */
export function makeFaultReference(): string {
  return [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/**
 * Reads a reference as people type it: in small letters, with blanks and hyphens.
 * @returns undefined where the text can be none
 */
export function readFaultReference(typed: string): string | undefined {
  const text = typed.slice(0, 100).toUpperCase().replace(/[\s-]/g, '');
  const isReference = text.length === length && [...text].every((char) => alphabet.includes(char));
  return isReference ? text : undefined;
}

/** Where one writes to the chamber about a fault: the page of the enquiry with the reference filled in. */
export function contactAddress(reference: string): string {
  return `/kontakt?fehler=${reference}`;
}
