import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { formatDate } from '../../../lib/dates.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { tidyText } from '../../../lib/tidy-text.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { PrepareContext } from '../../../platform/http/context.ts';
import { takeBackPath } from '../addition-proof.ts';
import type { Attempt } from '../attempt.ts';
import { codesForFirstFactor, keepFirstCodes } from '../first-codes.ts';
import { lockFactorsOf, selectFactors, useChallenge } from '../queries.ts';
import type { RecoveryCodeSet } from '../recovery-codes.ts';
import { longestPasskeyName, mostPasskeys } from '../rules.ts';
import { tellOfFactor } from '../tell-of-factor.ts';
import { secondFactorTexts } from '../texts.de.ts';
import { answerField, readAnswer } from './answer.ts';
import { challengeField, type OpenedChallenge, openChallenge } from './challenge.ts';
import { relyingPartyId } from './options.ts';
import { insertPasskey, type NewPasskey } from './queries.ts';

/** Why a passkey was not made. `no-script`: the form came without an answer of the device. */
export type RegisterRefusal = 'no-script' | 'over' | 'failed' | 'known' | 'too-many';

/** A new passkey whose answer was right. */
export interface CheckedPasskey {
  readonly opened: OpenedChallenge;
  readonly passkey: NewPasskey;
  readonly codes: RecoveryCodeSet | undefined;
}

/** Checks what a device answered that was asked to make a passkey for this account. */
export async function checkNewPasskey(
  context: PrepareContext,
  accountId: string,
): Promise<Result<CheckedPasskey, RegisterRefusal>> {
  const { chamber, form, now } = context;
  const answer = readAnswer(form[answerField]);
  if (!answer) return refused('no-script');
  const opened = openChallenge(context, `register ${accountId}`, form[challengeField] ?? '');
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
  const t = secondFactorTexts.for(chamber, context.locale);
  const named = tidyText(form['name'] ?? '');
  // a name that is too long must not cost the passkey, which lies on the device by now
  const name =
    [...named].slice(0, longestPasskeyName).join('') ||
    t('newPasskey.defaultName', { date: formatDate(now, context.locale) });
  return done({
    opened,
    passkey: {
      accountId,
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: credential.transports ?? [],
      name,
    },
    codes: await codesForFirstFactor(context, accountId),
  });
}

/**
 * Keeps a new passkey, once.
 * @returns the recovery codes to show, where there were none before
 */
export async function registerPasskey(
  tx: Tx,
  { now, secrets }: Pick<Attempt, 'now' | 'secrets'>,
  { opened, passkey, codes }: CheckedPasskey,
): Promise<Result<{ readonly shown: readonly string[] | undefined }, RegisterRefusal>> {
  const { accountId, name } = passkey;
  await lockFactorsOf(tx, accountId);
  const before = await selectFactors(tx, accountId);
  if (before.passkeys >= mostPasskeys) return refused('too-many');
  if (!(await useChallenge(tx, hashToken(opened.challenge), opened.voidAfter))) return refused('over');
  if (!(await insertPasskey(tx, passkey, now))) return refused('known');
  const shown = await keepFirstCodes(tx, accountId, before, codes, now);
  const takeBack = takeBackPath(secrets, tx.chamber, { accountId, addedAt: now });
  await tellOfFactor(tx, accountId, { kind: 'passkey-added', name, takeBack }, now);
  return done({ shown });
}
