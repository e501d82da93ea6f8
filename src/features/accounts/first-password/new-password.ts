import { done, type Result, refused } from '../../../lib/result.ts';
import { passwordFaults } from '../registration-rules.ts';
import type { FirstPassword, FirstPasswordRefusal, FirstPasswordRequest } from './strategy.ts';

/** Takes the password that the person chooses on the page behind link or code. */
export async function takeNewPassword(
  request: FirstPasswordRequest,
): Promise<Result<FirstPassword, FirstPasswordRefusal>> {
  const { newPassword = '', rules, hasher } = request;
  const faults = passwordFaults(newPassword, rules);
  if (faults.length > 0) return refused({ field: 'newPassword', why: faults });
  return done({ kind: 'own', hash: await hasher.hash(newPassword) });
}
