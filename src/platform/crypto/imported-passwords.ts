import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { verify as verifyArgon2 } from '@node-rs/argon2';
import { verify as verifyBcrypt } from '@node-rs/bcrypt';
import { done, type Result, refused } from '../../lib/result.ts';

/** Why a password hash of an older system is not taken over. */
export type ImportedHashRefusal = 'unknown-kind' | 'damaged' | 'too-costly';

/** A hash of an older system that this portal can check. */
export interface ImportedHash {
  readonly text: string;
  /** Way and cost, such as `bcrypt-10`: hashes of one setting take the same time. */
  readonly setting: string;
  /** True where whoever steals the hashes finds the passwords too soon by today's measure. */
  readonly isWeak: boolean;
}

/** bcrypt looks at so many bytes and no further. */
export const BCRYPT_BYTES = 72;

const MOST = { bcryptCost: 14, pbkdf2Rounds: 2_000_000, argon2KiB: 256 * 1024, argon2Passes: 20 } as const;
// OWASP's Password Storage Cheat Sheet for bcrypt and argon2, NIST SP 800-132's order for PBKDF2
const FEWEST = { bcryptCost: 10, pbkdf2Rounds: 10_000, argon2KiB: 7168 } as const;
/** Shorter results of PBKDF2 and argon2 would be met by many passwords; longer ones only cost time. */
const RESULT_BYTES = { least: 16, most: 64 } as const;

const BCRYPT = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/;
const PBKDF2 = /^\$pbkdf2-(sha256|sha512)\$([1-9]\d{0,9})\$([./+A-Za-z0-9]{2,128})\$([./+A-Za-z0-9]{2,128})$/;
const ARGON2 =
  /^\$argon2(id?)(?:\$v=(16|19))?\$m=([1-9]\d{0,9}),t=([1-9]\d{0,5}),p=([1-9]\d{0,2})\$([/+A-Za-z0-9]{11,128})\$([/+A-Za-z0-9]{2,128})$/;

/**
 * Reads a password hash of an older system: bcrypt (`$2a$`, `$2b$`, `$2y$`), PBKDF2 as passlib writes it, argon2i and
 * argon2id. Refuses costs that would let a few sign-ins at once stop the portal.
 */
export function readImportedHash(text: string): Result<ImportedHash, ImportedHashRefusal> {
  if (text.startsWith('$2')) return readBcrypt(text);
  if (text.startsWith('$pbkdf2')) return readPbkdf2(text);
  if (text.startsWith('$argon2')) return readArgon2(text);
  return refused('unknown-kind');
}

function readBcrypt(text: string): Result<ImportedHash, ImportedHashRefusal> {
  const found = BCRYPT.exec(text);
  // $2x$ marks hashes that a faulty program made; nobody's password fits them reliably
  if (!found) return refused(/^\$2[aby]?\$/.test(text) ? 'damaged' : 'unknown-kind');
  const cost = Number(found[1]);
  if (cost < 4) return refused('damaged');
  if (cost > MOST.bcryptCost) return refused('too-costly');
  return done({ text, setting: `bcrypt-${cost}`, isWeak: cost < FEWEST.bcryptCost });
}

function readPbkdf2(text: string): Result<ImportedHash, ImportedHashRefusal> {
  const found = PBKDF2.exec(text);
  if (!found) return refused(/^\$pbkdf2-sha(256|512)\$/.test(text) ? 'damaged' : 'unknown-kind');
  const [, digest = '', rounds = '', , checksum = ''] = found;
  if (Number(rounds) > MOST.pbkdf2Rounds) return refused('too-costly');
  const bytes = adaptedBase64(checksum).length;
  if (!isGoodLength(bytes)) return refused('damaged');
  const isWeak = Number(rounds) < FEWEST.pbkdf2Rounds;
  return done({ text, setting: `pbkdf2-${digest}-${rounds}-${bytes}`, isWeak });
}

function readArgon2(text: string): Result<ImportedHash, ImportedHashRefusal> {
  const found = ARGON2.exec(text);
  if (!found) return refused(/^\$argon2id?\$/.test(text) ? 'damaged' : 'unknown-kind');
  const [, kind = '', version = '16', memory = '', passes = '', lanes = '', , checksum = ''] = found;
  const isTooCostly =
    Number(memory) > MOST.argon2KiB || Number(passes) > MOST.argon2Passes || Number(lanes) > 16;
  if (isTooCostly) return refused('too-costly');
  const bytes = Buffer.from(checksum, 'base64').length;
  if (!isGoodLength(bytes) || Number(memory) < 8 * Number(lanes)) return refused('damaged');
  const isWeak = Number(memory) < FEWEST.argon2KiB;
  return done({ text, setting: `argon2${kind}-${version}-${memory}-${passes}-${lanes}-${bytes}`, isWeak });
}

const isGoodLength = (bytes: number) => bytes >= RESULT_BYTES.least && bytes <= RESULT_BYTES.most;

/**
 * Whether a typed password made a hash of an older system. That system hashed what it was sent, so a text that can be
 * written in two ways (NFC) is tried in both. Works in the thread pool; what cannot be read fits nothing.
 */
export async function fitsImportedHash(stored: string, typed: string): Promise<boolean> {
  for (const secret of new Set([typed, typed.normalize('NFC')])) {
    if (await fits(stored, secret).catch(() => false)) return true;
  }
  return false;
}

async function fits(stored: string, secret: string): Promise<boolean> {
  if (stored.startsWith('$argon2')) return verifyArgon2(stored, secret);
  if (stored.startsWith('$pbkdf2')) return fitsPbkdf2(stored, secret);
  // PHP and others name the same way differently; what bcrypt would not look at is not given to it
  const first = Buffer.from(secret).subarray(0, BCRYPT_BYTES);
  return verifyBcrypt(first, stored.replace(/^\$2[ay]\$/, '$2b$'));
}

const derive = promisify(pbkdf2);

async function fitsPbkdf2(stored: string, secret: string): Promise<boolean> {
  const [, digest = '', rounds = '', salt = '', checksum = ''] = PBKDF2.exec(stored) ?? [];
  const expected = adaptedBase64(checksum);
  const found = await derive(secret, adaptedBase64(salt), Number(rounds), expected.length, digest);
  return timingSafeEqual(found, expected);
}

/** passlib writes `.` where others write `+`. */
function adaptedBase64(text: string): Buffer {
  return Buffer.from(text.replaceAll('.', '+'), 'base64');
}

/** Whether a hash is of a way that looks at no more than the first 72 bytes of this password. */
export function looksAtLessThan(stored: string, typed: string): boolean {
  return stored.startsWith('$2') && Buffer.byteLength(typed) > BCRYPT_BYTES;
}

/**
 * A hash that costs as much to check as another and that no password fits: salt and result are drawn anew, and whoever
 * does not see it cannot tell it from a person's.
 */
export function likeImportedHash(text: string): string {
  if (text.startsWith('$2')) {
    // the last character of the salt has two bits, that of the result four: anything else would be no hash at all
    return `${text.slice(0, 7)}${bcryptText(21)}e${bcryptText(30)}K`;
  }
  const parts = text.split('$');
  return parts.map((part, place) => (place >= parts.length - 2 ? redrawn(part) : part)).join('$');
}

const bcryptText = (length: number) =>
  randomBytes(length * 2)
    .toString('base64')
    .replaceAll('+', '.')
    .slice(0, length);

function redrawn(base64: string): string {
  const bytes = adaptedBase64(base64).length;
  return randomBytes(bytes).toString('base64').replaceAll('=', '');
}
