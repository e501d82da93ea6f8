import { done, type Result, refused } from '../../lib/result.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { accountDataNotice, holdAccount, setAccountAddress, tellAccount } from '../accounts/index.ts';
import { endAccess } from '../sign-in/index.ts';
import type { ChangeRecord } from './change.ts';
import { changedNewMail } from './mails/changed-new-mail.ts';
import { changedOldMail } from './mails/changed-old-mail.ts';
import type { Mover } from './move-account.ts';
import { lockChange, updateDone, updateEnded } from './queries.ts';
import { daysAfter, type Stage, stageOf, undoDays } from './rules.ts';

/** Who completes a change, as far as it matters. */
export interface Completion {
  readonly mover: Mover;
  /** Session that goes on because its person has just proven an address in it; null ends all. */
  readonly keptSession: string | null;
  readonly now: Date;
}

/** Why a proven change could not be done: the address is another account's by now, or something may not move. */
export type CompletionRefusal =
  | { readonly kind: 'taken' }
  | { readonly kind: 'obstacle'; readonly sentence: string };

/**
 * Does a change as soon as it is due, once; until then it says what is missing. All other sessions end, both addresses
 * are told, and the owner of the old one may take it back for a week.
 */
export async function completeIfDue(
  tx: Tx,
  change: ChangeRecord,
  completion: Completion,
): Promise<Result<Stage | 'done', CompletionRefusal>> {
  const { now, mover } = completion;
  const stage = stageOf(change, now);
  if (stage !== 'due') return done(stage);
  if (change.kind === 'move') {
    const moved = await mover.moveAccount(tx, change, now);
    if (!moved.ok) return refused({ kind: 'obstacle', sentence: moved.refusal });
    await updateDone(tx, change.id, now);
    return done('done');
  }
  const taken = await setAccountAddress(tx, change.accountId, {
    address: change.newEmail,
    folded: change.newFolded,
  });
  if (!taken.ok) {
    await updateEnded(tx, change.id, 'taken', now);
    return refused({ kind: 'taken' });
  }
  await endAccess(tx, change.accountId, completion.keptSession, now);
  await tellBoth(tx, change, now);
  return done('done');
}

async function tellBoth(tx: Tx, change: ChangeRecord, now: Date): Promise<void> {
  const token = makeToken();
  const until = daysAfter(now, undoDays);
  await updateDone(tx, change.id, now, { tokenHash: hashToken(token), until });
  const account = await holdAccount(tx, change.accountId);
  if (!account) return;
  const { locale } = account;
  const content = changedOldMail(tx.chamber, locale, { account, change, token, until });
  await sendMail(
    tx,
    { kind: 'address-change.undo', to: change.oldEmail, belongsTo: account.id, content, locale },
    now,
  );
  await tellAccount(
    tx,
    account.id,
    {
      kind: 'address-change.done',
      notice: accountDataNotice,
      write: (chamber, language, to) => changedNewMail(chamber, language, { account: to, change, until }),
    },
    now,
  );
}

/**
 * Holds the accounts and then the change, in the same order everywhere, so that nobody waits crosswise.
 * @param takesOver the account that takes over, where the change does not know it yet
 * @returns the change as it is now
 */
export async function holdChange(
  tx: Tx,
  change: ChangeRecord | undefined,
  takesOver: string | null = null,
): Promise<ChangeRecord | undefined> {
  if (!change) return undefined;
  const ids = [change.accountId, change.toAccountId, takesOver].filter((id): id is string => id !== null);
  for (const id of ids.toSorted()) await holdAccount(tx, id);
  return lockChange(tx, change.id);
}
