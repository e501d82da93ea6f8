import { hash } from '@node-rs/argon2';
import type { PasswordHasher } from '../src/platform/crypto/passwords.ts';

/**
 * A hasher for tests that make PINs by the hundred: as cheap as argon2id gets. The hash itself says how it was made, so
 * that it is checked like any other.
 */
export function cheapPasswords(real: PasswordHasher): PasswordHasher {
  const argon2id = 2;
  return {
    ...real,
    hash: (secret) => hash(secret, { algorithm: argon2id, memoryCost: 64, timeCost: 1, parallelism: 1 }),
  };
}
