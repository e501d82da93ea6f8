import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';

/** How long a QR code waits for its first code. */
export const setUpMinutes = 30;

// the key is shared by all chambers, and rows could be swapped: chamber and account are part of the purpose
const storedPurpose = (chamber: Chamber, accountId: string) =>
  `second-factor/totp/${chamber.slug}/${accountId}`;
const pendingPurpose = (chamber: Chamber, accountId: string) =>
  `second-factor/totp-pending/${chamber.slug}/${accountId}`;

/** Seals the secret of an app for the database. */
export function sealTotpSecret(
  secrets: SecretBox,
  chamber: Chamber,
  accountId: string,
  secret: string,
): Buffer {
  return secrets.seal(storedPurpose(chamber, accountId), Buffer.from(secret));
}

/**
 * Opens a stored secret.
 * @returns undefined when it was sealed with another key: then no code can be right, and recovery codes, passkeys or
 * the way for a lost factor help
 */
export function openTotpSecret(
  secrets: SecretBox,
  chamber: Chamber,
  accountId: string,
  sealed: Buffer,
): string | undefined {
  try {
    return secrets.open(storedPurpose(chamber, accountId), sealed).toString();
  } catch {
    return undefined;
  }
}

/** Seals a secret that has not been confirmed by a code yet into a hidden field: until then nothing is stored. */
export function sealPendingSecret(
  secrets: SecretBox,
  chamber: Chamber,
  accountId: string,
  pending: { readonly secret: string; readonly now: Date },
): string {
  const until = pending.now.getTime() + setUpMinutes * 60_000;
  const plain = Buffer.from(JSON.stringify({ secret: pending.secret, until }));
  return secrets.seal(pendingPurpose(chamber, accountId), plain).toString('base64url');
}

/** Opens such a field; undefined when it is too old, somebody else's or made up. */
export function openPendingSecret(
  secrets: SecretBox,
  chamber: Chamber,
  accountId: string,
  sealed: string,
  now: Date,
): string | undefined {
  try {
    const plain = secrets.open(pendingPurpose(chamber, accountId), Buffer.from(sealed, 'base64url'));
    const { secret, until } = JSON.parse(plain.toString()) as { secret: string; until: number };
    return now.getTime() < until ? secret : undefined;
  } catch {
    return undefined;
  }
}
