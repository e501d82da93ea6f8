import type { Chamber } from '../chamber/chamber.ts';
import type { SecretBox } from '../crypto/secret-box.ts';

/** How long a QR code waits for its first code. */
export const setUpMinutes = 30;

// the key is shared by all chambers, and rows could be swapped: chamber and owner are part of the purpose
const storedPurpose = (chamber: Chamber, ownerId: string) => `second-factor/totp/${chamber.slug}/${ownerId}`;
const pendingPurpose = (chamber: Chamber, ownerId: string) =>
  `second-factor/totp-pending/${chamber.slug}/${ownerId}`;

/** Seals the secret of an app for the database. */
export function sealTotpSecret(
  secrets: SecretBox,
  chamber: Chamber,
  ownerId: string,
  secret: string,
): Buffer {
  return secrets.seal(storedPurpose(chamber, ownerId), Buffer.from(secret));
}

/**
 * Opens a stored secret.
 * @returns undefined when it was sealed with another key: then no code can be right, and recovery codes, passkeys or
 * the way for a lost factor help
 */
export function openTotpSecret(
  secrets: SecretBox,
  chamber: Chamber,
  ownerId: string,
  sealed: Buffer,
): string | undefined {
  try {
    return secrets.open(storedPurpose(chamber, ownerId), sealed).toString();
  } catch {
    return undefined;
  }
}

/** Seals a secret that has not been confirmed by a code yet into a hidden field: until then nothing is stored. */
export function sealPendingSecret(
  secrets: SecretBox,
  chamber: Chamber,
  ownerId: string,
  pending: { readonly secret: string; readonly now: Date },
): string {
  const until = pending.now.getTime() + setUpMinutes * 60_000;
  const plain = Buffer.from(JSON.stringify({ secret: pending.secret, until }));
  return secrets.seal(pendingPurpose(chamber, ownerId), plain).toString('base64url');
}

/** Opens such a field; undefined when it is too old, somebody else's or made up. */
export function openPendingSecret(
  secrets: SecretBox,
  chamber: Chamber,
  ownerId: string,
  sealed: string,
  now: Date,
): string | undefined {
  try {
    const plain = secrets.open(pendingPurpose(chamber, ownerId), Buffer.from(sealed, 'base64url'));
    const { secret, until } = JSON.parse(plain.toString()) as { secret: string; until: number };
    return now.getTime() < until ? secret : undefined;
  } catch {
    return undefined;
  }
}
