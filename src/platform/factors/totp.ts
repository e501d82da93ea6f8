import { Secret, TOTP } from 'otpauth';
import type { Chamber } from '../chamber/chamber.ts';
import { timeStep, totpDigits, totpDrift, totpPeriodSeconds } from './rules.ts';

/** 160 random bits, as RFC 4226 asks for, in base 32. */
export function makeTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The secret in groups of four, for typing it into an app. */
export function groupSecret(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * The address in the QR code: what an app needs to know, and how it names the entry.
 * @param place what it opens, where that is not the portal: whoever has two entries tells them apart by it
 */
export function totpAddress(
  chamber: Chamber,
  email: string,
  secret: string,
  place: string = chamber.wording.terms.portal.noun,
): string {
  return totpOf(secret, `${chamber.identity.shortName} ${place}`, email).toString();
}

/**
 * The half minute whose code this is, among those that count now.
 * @returns undefined when it is the code of none of them
 */
export function stepOfCode(secret: string, digits: string, now: Date): number | undefined {
  const delta = totpOf(secret).validate({ token: digits, timestamp: now.getTime(), window: totpDrift });
  return delta === null ? undefined : timeStep(now) + delta;
}

/** The code that an app with this secret shows at a moment; the demo shows it for keys that are no secret. */
export function shownCode(secret: string, now: Date): string {
  return totpOf(secret).generate({ timestamp: now.getTime() });
}

// SHA-1 is what all apps know; its weaknesses do not touch HMAC
function totpOf(secret: string, issuer = '', label = ''): TOTP {
  return new TOTP({
    issuer,
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: totpDigits,
    period: totpPeriodSeconds,
  });
}
