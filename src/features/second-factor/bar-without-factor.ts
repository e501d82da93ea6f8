import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { makeTotpSecret, sealTotpSecret } from '../../platform/factors/index.ts';
import type { AdditionProof } from './addition-proof.ts';
import { accountFactors } from './queries.ts';

/**
 * Leaves an account with an app that nobody has, so that its sign-in goes on asking for a second factor. Whoever only
 * reads the mailbox could otherwise take back the owner's factor and then have a new password mailed; so the owner shows
 * who they are as for a lost factor (`factor-recovery`), by PIN or by waiting (ASVS 6.3.6, 6.4.4).
 */
export async function barWithoutFactor(
  tx: Tx,
  secrets: SecretBox,
  { accountId, addedAt }: Pick<AdditionProof, 'accountId' | 'addedAt'>,
  now: Date,
): Promise<void> {
  const sealed = sealTotpSecret(secrets, tx.chamber, accountId, makeTotpSecret());
  // never the moment of the factor that was taken back: its proof has been used
  const since = new Date(Math.max(now.getTime(), addedAt.getTime() + 1));
  await accountFactors.keepTotpSecret(tx, accountId, { sealed, since, usedStep: 0 });
}
