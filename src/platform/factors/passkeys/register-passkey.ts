import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { done, type Result, refused } from '../../../lib/result.ts';
import { tidyText } from '../../../lib/tidy-text.ts';
import { hashToken } from '../../crypto/tokens.ts';
import type { Tx } from '../../database/handles.ts';
import type { PrepareContext } from '../../http/context.ts';
import type { FactorKeeping } from '../factor-keeping.ts';
import { codesForFirstFactor, keepFirstCodes } from '../first-codes.ts';
import type { RecoveryCodeSet } from '../recovery-codes.ts';
import { longestPasskeyName, mostPasskeys } from '../rules.ts';
import { answerField, readAnswer } from './answer.ts';
import { challengeField, type OpenedChallenge, openChallenge } from './challenge.ts';
import { relyingPartyId } from './options.ts';
import type { NewPasskey } from './passkey-store.ts';

/** Why a passkey was not made. `no-script`: the form came without an answer of the device. */
export type RegisterRefusal = 'no-script' | 'over' | 'failed' | 'known' | 'too-many';

/** A new passkey whose answer was right. */
export interface CheckedPasskey {
  readonly ownerId: string;
  readonly opened: OpenedChallenge;
  readonly passkey: NewPasskey;
  readonly codes: RecoveryCodeSet | undefined;
}

/**
 * Checks what a device answered that was asked to make a passkey for this owner.
 * @param defaultName its name where the person gave none
 */
export async function checkNewPasskey(
  context: PrepareContext,
  keeping: FactorKeeping,
  ownerId: string,
  defaultName: string,
): Promise<Result<CheckedPasskey, RegisterRefusal>> {
  const { chamber, form } = context;
  const answer = readAnswer(form[answerField]);
  if (!answer) return refused('no-script');
  const opened = openChallenge(context, `register ${ownerId}`, form[challengeField] ?? '');
  if (!opened) return refused('over');
  // what a device sends is judged by the library, which throws at whatever does not fit
  const verified = await verifyRegistrationResponse({
    response: answer as RegistrationResponseJSON,
    expectedChallenge: opened.challenge,
    expectedOrigin: chamber.origin,
    expectedRPID: relyingPartyId(chamber),
    requireUserVerification: true,
    supportedAlgorithmIDs: [-8, -7, -257],
  }).catch(() => undefined);
  if (!verified?.verified) return refused('failed');
  const { credential } = verified.registrationInfo;
  // a name that is too long must not cost the passkey, which lies on the device by now
  const named = [...tidyText(form['name'] ?? '')].slice(0, longestPasskeyName).join('');
  return done({
    ownerId,
    opened,
    passkey: {
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: credential.transports ?? [],
      name: named || defaultName,
    },
    codes: await codesForFirstFactor(context, keeping, ownerId),
  });
}

/**
 * Keeps a new passkey, once.
 * @returns the recovery codes to show, where there were none before
 */
export async function registerPasskey(
  tx: Tx,
  keeping: FactorKeeping,
  now: Date,
  { ownerId, opened, passkey, codes }: CheckedPasskey,
): Promise<Result<{ readonly shown: readonly string[] | undefined }, RegisterRefusal>> {
  const { store, passkeys } = keeping;
  await store.hold(tx, ownerId);
  const before = await store.stateOf(tx, ownerId);
  if (before.passkeys >= mostPasskeys) return refused('too-many');
  if (!(await store.useChallenge(tx, hashToken(opened.challenge), opened.voidAfter))) return refused('over');
  if (!(await passkeys.keep(tx, ownerId, passkey, now))) return refused('known');
  return done({ shown: await keepFirstCodes(tx, keeping, { id: ownerId, before }, codes, now) });
}
