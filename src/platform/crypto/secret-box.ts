import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Seals what must be read back later (letters not yet posted); the key never lies in the database or a backup. */
export interface SecretBox {
  /** @param purpose bound into the seal: opening under another purpose fails */
  seal(purpose: string, plain: Uint8Array): Buffer;
  /** @throws when the seal was changed, or made with another key or purpose */
  open(purpose: string, sealed: Uint8Array): Buffer;
  /** Says which key it is without telling anything of it: a backup names the one that belongs to it. */
  readonly fingerprint: string;
}

/** Opens the box with a 32-byte master key; each purpose gets a key of its own (HKDF), AES-256-GCM inside. */
export function openSecretBox(masterKey: Uint8Array): SecretBox {
  const keyFor = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', masterKey, '', `kundenportal/${purpose}`, 32));
  return {
    fingerprint: keyFor('fingerprint').toString('hex', 0, 8),
    seal(purpose, plain) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed);
      const nonce = bytes.subarray(0, 12);
      // without its length a seal cut down to a short tag would be easier to guess
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), nonce, { authTagLength: 16 });
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    },
  };
}

/**
 * Reads the master key from a file of 64 hex digits (`openssl rand -hex 32`).
 * @param create makes the file with mode 600 where it is missing: for the demo only, production brings its own
 */
export function readMasterKey(file: string, create: boolean): Buffer {
  if (!existsSync(file) && create) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  }
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new Error(
      `SECRET_KEY_FILE: ${file} muss genau 64 Hexadezimalziffern enthalten (openssl rand -hex 32).`,
    );
  }
  return Buffer.from(text, 'hex');
}
