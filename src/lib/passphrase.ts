import { randomInt } from 'node:crypto';
import { PASSPHRASE_WORDS } from './passphrase-words.ts';

const WORDS = 4;

/**
 * Makes a passphrase to offer ready to take: four different German nouns drawn at random, `Hobel-Ziegel-Lampe-Fluss`,
 * over 44 bits, at least 15 characters. A person may take it or not; once taken it is a password like any other.
 */
export function makePassphrase(): string {
  const words = new Set<string>();
  while (words.size < WORDS) words.add(PASSPHRASE_WORDS[randomInt(PASSPHRASE_WORDS.length)] ?? '');
  return [...words].join('-');
}
