import { createHash } from 'node:crypto';
import { groupCode, makeCode } from '../../lib/codes.ts';
import { mapInParallel } from '../../lib/map-in-parallel.ts';
import type { PasswordHasher } from '../crypto/passwords.ts';
import type { StoredRecoveryCode } from './factor-store.ts';
import { recoveryCodeCount, recoveryCodeLength } from './rules.ts';

/** A fresh set: as it is shown once, and as it is stored. */
export interface RecoveryCodeSet {
  /** In groups. */
  readonly shown: readonly string[];
  readonly stored: readonly StoredRecoveryCode[];
}

/** Short clear text that says which of an owner's codes to compare, so that every attempt costs one hash. */
export function recoveryCodeSelector(folded: string): string {
  return createHash('sha256').update(`recovery-code:${folded}`).digest('hex').slice(0, 3);
}

/** Makes a set of recovery codes and hashes them; before the transaction opens, since ten hashes take their time. */
export async function makeRecoveryCodes(passwords: PasswordHasher): Promise<RecoveryCodeSet> {
  const drawn = new Map<string, string>();
  while (drawn.size < recoveryCodeCount) {
    const code = makeCode({ length: recoveryCodeLength });
    drawn.set(recoveryCodeSelector(code), code);
  }
  // two at a time, so that those who sign in meanwhile need not wait
  const stored = await mapInParallel([...drawn], 2, async ([selector, code]) => ({
    selector,
    hash: await passwords.hash(code),
  }));
  return { shown: [...drawn.values()].map(groupCode), stored };
}
