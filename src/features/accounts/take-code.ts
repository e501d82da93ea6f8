import { done, type Result, refused } from '../../lib/result.ts';
import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { mostWrongCodes, selectorOf } from './confirmation-rules.ts';
import { codesForOne, codesFromRange } from './limits.ts';
import type { SentConfirmation } from './registration.ts';
import {
  countWrongCode,
  selectConfirmationByAddress,
  selectConfirmationByCode,
} from './registration-queries.ts';

/** Whose mail a code is looked for in: that of one registration, or any to an address. */
export type CodeScope =
  | { readonly kind: 'registration'; readonly id: string }
  | { readonly kind: 'address'; readonly emailFolded: string };

/** A code that was compared, before its attempt is counted. */
export interface ComparedCode {
  readonly sent: SentConfirmation | undefined;
  readonly fits: boolean;
}

/** Finds the mail that a code may come from. */
export function findByCode(db: Db, scope: CodeScope, code: string): Promise<SentConfirmation | undefined> {
  const selector = selectorOf(code);
  return scope.kind === 'registration'
    ? selectConfirmationByCode(db, scope.id, selector)
    : selectConfirmationByAddress(db, scope.emailFolded, selector);
}

/** Compares a code; costs one hash also where no mail was found. Runs before the transaction opens. */
export async function compareCode(
  hasher: PasswordHasher,
  sent: SentConfirmation | undefined,
  code: string,
): Promise<ComparedCode> {
  return { sent, fits: await hasher.verify(sent?.codeHash ?? null, code) };
}

/**
 * Counts an attempt and says whether it was right. Attempts are counted for whoever makes them; wrong ones also
 * for the mail, which a stranger can't use up without knowing the clear part of its code.
 * @param who the registration whose browser asks, or mailbox and address range
 */
export async function takeCode(
  tx: Tx,
  compared: ComparedCode,
  who: string,
  range: string,
  now: Date,
): Promise<Result<SentConfirmation, 'too-many' | 'wrong'>> {
  const allowedFromRange = await countTowards(tx, codesFromRange, range, now);
  if (!allowedFromRange || !(await countTowards(tx, codesForOne, who, now))) return refused('too-many');
  const { sent, fits } = compared;
  if (!sent) return refused('wrong');
  const wrongSoFar = await countWrongCode(tx, sent.mailId, !fits);
  if (!fits || wrongSoFar >= mostWrongCodes) return refused('wrong');
  return done(sent);
}
