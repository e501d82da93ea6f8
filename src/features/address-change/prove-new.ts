import { done, type Result, refused } from '../../lib/result.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { type CodeSlip, readConfirmationCode } from '../accounts/index.ts';
import type { ChangeRecord } from './change.ts';
import { codesOfAccount } from './limits.ts';
import { holdChange } from './complete-change.ts';
import { findMoveTo, selectOpenChange, updateNewProven } from './queries.ts';
import { stageOf } from './rules.ts';
import { isCodeOf } from './secrets.ts';

/** Why a typed code proved nothing. */
export type CodeRefusal = CodeSlip | 'wrong' | 'too-many' | 'over';

/**
 * Proves the new address by the code that was mailed to it, typed by the person who is signed in: whoever else reads
 * that mailbox, because of a slip in the address, gains nothing by it.
 */
export async function proveByCode(
  tx: Tx,
  accountId: string,
  typed: string,
  secrets: SecretBox,
  now: Date,
): Promise<Result<ChangeRecord, CodeRefusal>> {
  const change = await holdChange(tx, await selectOpenChange(tx, accountId, now));
  if (!change || change.kind !== 'change' || stageOf(change, now) === 'over') return refused('over');
  const code = await readAndCount(tx, accountId, typed, now);
  if (!code.ok) return code;
  if (!isCodeOf(secrets, change, code.value)) return refused('wrong');
  return done(change.newProvenAt === null ? await updateNewProven(tx, change.id, null, now) : change);
}

/**
 * Lets the account that is signed in take over another one: it has the address that the other one named, which its
 * registration proved, and its person knows the code that only the other one's pages show.
 */
export async function proveByAccount(
  tx: Tx,
  account: { readonly id: string; readonly emailFolded: string },
  typed: string,
  secrets: SecretBox,
  now: Date,
): Promise<Result<ChangeRecord, CodeRefusal>> {
  const code = await readAndCount(tx, account.id, typed, now);
  if (!code.ok) return code;
  const found = await findMoveTo(
    tx,
    account.emailFolded,
    now,
    (move) => move.accountId !== account.id && isCodeOf(secrets, move, code.value),
  );
  if (!found) return refused('wrong');
  const change = await holdChange(tx, found, account.id);
  if (!change || stageOf(change, now) === 'over') return refused('over');
  return done(await updateNewProven(tx, change.id, account.id, now));
}

async function readAndCount(
  tx: Tx,
  accountId: string,
  typed: string,
  now: Date,
): Promise<Result<string, CodeSlip | 'too-many'>> {
  const code = readConfirmationCode(typed);
  if (!code.ok) return code;
  return (await countTowards(tx, codesOfAccount, accountId, now)) ? code : refused('too-many');
}
