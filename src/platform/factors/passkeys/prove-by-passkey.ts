import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Chamber } from '../../chamber/chamber.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { hashToken } from '../../crypto/tokens.ts';
import type { Tx } from '../../database/handles.ts';
import type { PrepareContext } from '../../http/context.ts';
import type { FactorKeeping } from '../factor-keeping.ts';
import { counterMovesOn } from '../rules.ts';
import { answerField, readAnswer } from './answer.ts';
import { type ChallengeAbout, challengeField, type OpenedChallenge, openChallenge } from './challenge.ts';
import { relyingPartyId, userHandle } from './options.ts';
import type { PasskeyKey } from './passkey-store.ts';

/** Why a passkey proved nothing. `no-script`: the form came without an answer of the device. */
export type PasskeyRefusal = 'no-script' | 'over' | 'unknown' | 'failed';

/** An answer of a passkey that was right; whose it is. */
export interface CheckedAnswer {
  readonly ownerId: string;
  readonly passkeyId: string;
  readonly counter: number;
  readonly opened: OpenedChallenge;
}

/**
 * Checks what a passkey answered.
 * @param ownerId whose it must be; anybody's where undefined
 */
export async function checkPasskey(
  context: Pick<PrepareContext, 'chamber' | 'cookie' | 'form' | 'now' | 'parts' | 'reading'>,
  keeping: FactorKeeping,
  about: ChallengeAbout,
  ownerId?: string,
): Promise<Result<CheckedAnswer, PasskeyRefusal>> {
  const answer = readAnswer(context.form[answerField]);
  if (!answer) return refused('no-script');
  const opened = openChallenge(context, about, context.form[challengeField] ?? '');
  if (!opened) return refused('over');
  const key = await context.reading((db) => keeping.passkeys.keyOf(db, answer.id));
  if (!key || (ownerId !== undefined && key.ownerId !== ownerId)) return refused('unknown');
  const counter = await verify(context.chamber, answer as AuthenticationResponseJSON, key, opened.challenge);
  if (counter === undefined) return refused('failed');
  return done({ ownerId: key.ownerId, passkeyId: key.id, counter, opened });
}

/** The new counter of a passkey whose answer is right; undefined when it is not. */
async function verify(
  chamber: Chamber,
  answer: AuthenticationResponseJSON,
  key: PasskeyKey,
  challenge: string,
): Promise<number | undefined> {
  // security keys leave the handle out where they were asked for by name
  const { userHandle: handle } = answer.response;
  if (handle && handle !== userHandle(key.ownerId)) return undefined;
  const verified = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: chamber.origin,
    expectedRPID: relyingPartyId(chamber),
    requireUserVerification: true,
    // the counter is judged here and once more by the statement that stores it
    credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: 0 },
  }).catch(() => undefined);
  if (!verified?.verified) return undefined;
  const { newCounter } = verified.authenticationInfo;
  return counterMovesOn(key.counter, newCounter) ? newCounter : undefined;
}

/** Takes a right answer as proof, once, and notes that the passkey was used. */
export async function proveByPasskey(
  tx: Tx,
  keeping: FactorKeeping,
  now: Date,
  { opened, passkeyId, counter }: CheckedAnswer,
): Promise<Result<undefined, PasskeyRefusal>> {
  if (!(await keeping.store.useChallenge(tx, hashToken(opened.challenge), opened.voidAfter)))
    return refused('over');
  return (await keeping.passkeys.noteUse(tx, passkeyId, counter, now)) ? done(undefined) : refused('failed');
}
