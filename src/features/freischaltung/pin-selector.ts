import { createHash } from 'node:crypto';

/**
 * Short clear text beside a PIN's hash that says which of several PINs of one Betrieb to compare, so that every
 * attempt costs one hash. It tells 12 of the 60 bits, whatever the PIN's alphabet.
 */
export function pinSelector(foldedPin: string): string {
  return createHash('sha256').update(`selector:${foldedPin}`).digest('hex').slice(0, 3);
}
