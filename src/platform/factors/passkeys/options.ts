import type { Chamber } from '../../chamber/chamber.ts';
import { challengeMinutes } from './challenge.ts';

const timeout = challengeMinutes * 60_000;

/** The name that passkeys are bound to: the chamber's canonical host. */
export function relyingPartyId(chamber: Chamber): string {
  return new URL(chamber.origin).hostname;
}

/** How an owner is named inside a passkey: by the id, which says nothing of the person. */
export function userHandle(ownerId: string): string {
  return Buffer.from(ownerId).toString('base64url');
}

/**
 * What the browser is told to ask any passkey of this portal (WebAuthn, as JSON). The device always checks its user.
 * @param credentialIds the only ones that count; all that the device knows where empty
 */
export function questionFor(
  chamber: Chamber,
  challenge: string,
  credentialIds: readonly string[] = [],
): string {
  return JSON.stringify({
    challenge,
    timeout,
    rpId: relyingPartyId(chamber),
    userVerification: 'required',
    allowCredentials: credentialIds.map((id) => ({ id, type: 'public-key' })),
  });
}

/**
 * What the browser is told to make a passkey with: one that the device finds by itself, so that it signs in alone, and
 * whose user the device checks. Which make it is does not matter (no attestation).
 */
export function makingFor(
  chamber: Chamber,
  challenge: string,
  owner: { readonly id: string; readonly email: string; readonly name: string },
  credentialIds: readonly string[],
): string {
  return JSON.stringify({
    challenge,
    timeout,
    rp: {
      id: relyingPartyId(chamber),
      name: `${chamber.wording.terms.portal.noun}, ${chamber.identity.name}`,
    },
    user: { id: userHandle(owner.id), name: owner.email, displayName: owner.name },
    // Ed25519, P-256, RSA: in the order of preference
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
    excludeCredentials: credentialIds.map((id) => ({ id, type: 'public-key' })),
    attestation: 'none',
  });
}
