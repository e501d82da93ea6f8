import type { Limit } from '../limits/limits.ts';

/** Wrong codes of an app for one owner from one address range. */
export const wrongTotpFromRange: Limit = {
  what: 'second-factor.wrong-totp-range',
  most: 10,
  windowMinutes: 15,
};

/**
 * Wrong codes of an app for one owner from everywhere. Whoever gets here knows the password; 50 a day leave them one
 * chance in 7,000. Passkeys and recovery codes stay open to the owner.
 */
export const wrongTotpOfOwner: Limit = {
  what: 'second-factor.wrong-totp',
  most: 50,
  windowMinutes: 24 * 60,
};

/** Wrong recovery codes for one owner from one address range; each costs a hash. */
export const wrongRecoveryCodes: Limit = {
  what: 'second-factor.wrong-recovery-code',
  most: 10,
  windowMinutes: 15,
};

/** The owner is told once a day of many wrong codes after a right password. */
export const toldOfWrongCodes: Limit = {
  what: 'second-factor.told-of-wrong-codes',
  most: 1,
  windowMinutes: 24 * 60,
};

/** Whom wrong codes are counted by, so that nobody elsewhere can use it up. */
export function ownerFromRange(ownerId: string, range: string): string {
  return `${ownerId} ${range}`;
}
