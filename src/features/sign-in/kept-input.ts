import { done, type Result, refused } from '../../lib/result.ts';
import { actingForField } from '../../platform/access/acting-for.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import type { KeptUpload } from '../../platform/http/resumed-uploads.ts';
import { isSecretField } from '../../platform/http/secret-fields.ts';
import { ownPath } from './rules.ts';

/** More than any form of ours takes; it travels in a page and back. */
const LARGEST_BYTES = 16 * 1024;

/** How long input waits for its person to sign in again. */
export const keptMinutes = 60;

/** A form that was sent when its session had run out. */
export interface KeptInput {
  /** Where it was sent, with the query; an address of ours that takes posts. */
  readonly path: string;
  /** What was typed, without passwords, PINs and codes. */
  readonly fields: Readonly<Record<string, string>>;
  /** True when something secret was typed, which has to be typed again. */
  readonly secretsLeftOut: boolean;
  /** Files that wait with it, for the account alone. */
  readonly files?: readonly KeptUpload[] | undefined;
  /** True when files were chosen that could not be kept, and have to be chosen again. */
  readonly filesLeftOut: boolean;
  /** Fields that those were chosen in, where that is known. */
  readonly fieldsLeftOut?: readonly string[] | undefined;
  /** What the chosen files are called; absent where nothing of them could be read. */
  readonly fileNames?: readonly string[] | undefined;
  /** Whose session had run out; null where no trace of it is left. Nobody else gets the input. */
  readonly accountId: string | null;
  /** Link that the person acted through, so that the form is not sent for another Betrieb. */
  readonly actingForLink: string | null;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
}

/** Why nothing is kept: it is larger than 16 KB, or there was nothing but secrets. */
export type NotKept = 'too-large' | 'only-secrets';

// the key is shared by all chambers, so the chamber is part of the purpose
const purpose = (chamber: Chamber) => `sign-in/kept-input/${chamber.slug}`;

/**
 * Seals a posted form for a hidden field: nobody can read or change it, or make one up.
 * @param sent who sent which fields where; secret ones among them are left out
 */
export function sealInput(
  secrets: SecretBox,
  chamber: Chamber,
  sent: Omit<KeptInput, 'secretsLeftOut'>,
): Result<string, NotKept> {
  const typed = Object.entries(sent.fields);
  const fields = typed.filter(([name]) => !isSecretField(name));
  const own = fields.filter(([name]) => name !== actingForField);
  // a button alone, or a form of files alone, has nothing of its own and no secrets either: its address is worth keeping
  if (fields.length < typed.length && own.length === 0) return refused('only-secrets');
  const secretsLeftOut = typed.some(([name, value]) => value !== '' && isSecretField(name));
  const kept: KeptInput = { ...sent, fields: Object.fromEntries(fields), secretsLeftOut };
  const plain = Buffer.from(JSON.stringify(kept));
  if (plain.byteLength > LARGEST_BYTES) return refused('too-large');
  return done(secrets.seal(purpose(chamber), plain).toString('base64url'));
}

/**
 * Opens a seal.
 * @returns undefined when it was changed, made elsewhere, is older than an hour or leads away from the portal
 */
export function openInput(
  secrets: SecretBox,
  chamber: Chamber,
  sealed: string,
  now: Date,
): KeptInput | undefined {
  try {
    const plain = secrets.open(purpose(chamber), Buffer.from(sealed, 'base64url'));
    const kept = JSON.parse(plain.toString()) as KeptInput;
    const path = ownPath(kept.path);
    return path !== null && now < keptUntil(kept) ? { ...kept, path } : undefined;
  } catch {
    return undefined;
  }
}

/** When kept input is given up. */
export function keptUntil(kept: KeptInput): Date {
  return new Date(kept.sentAt + keptMinutes * 60_000);
}

/** True when this account may go on with the input. */
export function belongsTo(kept: KeptInput, accountId: string): boolean {
  return kept.accountId === null || kept.accountId === accountId;
}
