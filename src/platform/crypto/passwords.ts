import { hash, verify } from '@node-rs/argon2';

/** Turns what people type as proof into hashes, and checks it; works in the thread pool, never on the main thread. */
export interface PasswordHasher {
  hash(secret: string): Promise<string>;
  /** True when the secret made this hash; with `null` it spends the same time and answers false. */
  verify(stored: string | null, secret: string): Promise<boolean>;
}

// the library exports its algorithms as a const enum, which separate compilation cannot read
const argon2id = 2;

// OWASP's argon2id setting with 19 MiB; enough for portal passwords, cheap enough for 10,000 PINs in a run
const setting = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * The argon2id hasher; an ü typed on one system is the ü of another (NFC, SP 800-63B-4 section 3.1.1.2). It makes its
 * dummy hash once, so that unknown accounts cost the same as known ones.
 */
export async function createPasswordHasher(): Promise<PasswordHasher> {
  const dummy = await hash('nobody has this password', setting);
  return {
    hash: (secret) => hash(secret.normalize('NFC'), setting),
    async verify(stored, secret) {
      const fits = await verify(stored ?? dummy, secret.normalize('NFC')).catch(() => false);
      return stored !== null && fits;
    },
  };
}
