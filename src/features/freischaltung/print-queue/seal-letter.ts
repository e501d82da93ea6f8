import type { SecretBox } from '../../../platform/crypto/secret-box.ts';
import type { Letter } from '../../../platform/letters/index.ts';
import type { SealedLetter } from './queries.ts';

const purposeFor = (id: string): string => `letter ${id}`;

/** Seals a printed letter under the key that no backup holds, bound to its id. */
export function sealLetter(secrets: SecretBox, letter: Letter): Buffer {
  return secrets.seal(purposeFor(letter.id), Buffer.from(JSON.stringify(letter)));
}

/** Opens a letter to print it again, word for word; undefined where it was sealed with another key. */
export function openLetter(secrets: SecretBox, { id, sealed }: SealedLetter): Letter | undefined {
  try {
    return JSON.parse(secrets.open(purposeFor(id), sealed).toString()) as Letter;
  } catch {
    return undefined;
  }
}
