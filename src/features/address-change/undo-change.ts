import { done, type Result, refused } from '../../lib/result.ts';
import { hashToken, looksLikeToken } from '../../platform/crypto/tokens.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { parseEmailAddress } from '../../lib/email-address.ts';
import type { Attempt } from '../../platform/factors/index.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import {
  accountDataNotice,
  holdAccount,
  setAccountAddress,
  tellAccount,
  voidPassword,
} from '../accounts/index.ts';
import { endWaiting } from '../factor-recovery/index.ts';
import { type FactorsKept, removeFactorsSince } from '../second-factor/index.ts';
import { endAccess, endSignInsOf, openReset } from '../sign-in/index.ts';
import type { ChangeRecord } from './change.ts';
import { undoneMail } from './mails/undone-mail.ts';
import { selectChangeToUndo, updateUndone } from './queries.ts';
import { preparedSince } from './rules.ts';

/** The done change that a link in the last mail to an old address takes back. */
export async function changeToUndo(db: Db, token: string, now: Date): Promise<ChangeRecord | undefined> {
  return looksLikeToken(token) ? selectChangeToUndo(db, hashToken(token), now) : undefined;
}

/**
 * Takes a change back for the owner of the old address, whatever the address is by now: a thief may have changed it
 * again. All later changes go with it, all sessions and an open request to remove a lost factor end, and the password is
 * void, for somebody else may know it. What
 * of a second factor has been set up since shortly before the change goes too, for it may be the thief's. Where none is
 * left then the account is barred: the stranger may as well be who reads the old mailbox, as at a former Betrieb, so its
 * reader proves who they are as for a lost factor (ASVS 6.3.6, 6.4.4).
 * @returns the path of the page that sets a new password
 */
export async function undoChange(
  tx: Tx,
  token: string,
  { secrets, now }: Pick<Attempt, 'secrets' | 'now'>,
): Promise<Result<{ readonly accountId: string; readonly resetPath: string }, 'over' | 'taken'>> {
  const found = await changeToUndo(tx, token, now);
  const account = found && (await holdAccount(tx, found.accountId));
  // of two at once the second finds it undone
  const change = account && (await changeToUndo(tx, token, now));
  const old = change && parseEmailAddress(change.oldEmail);
  // a locked account, or one that a thief wants deleted, gets its address back; a closed one has handed over all it had
  if (!account || account.state === 'closed' || !change || !old?.ok) return refused('over');
  const restored = await setAccountAddress(tx, account.id, old.value);
  if (!restored.ok) return refused('taken');
  await updateUndone(tx, change, now);
  await voidPassword(tx, account.id, now);
  await endAccess(tx, account.id, null, now);
  await endSignInsOf(tx, account.id);
  // the seven days run from when the reader of the old mailbox asks, not from when a stranger may have
  await endWaiting(tx, account.id, now);
  const factors = await removeFactorsSince(tx, { secrets, now }, account.id, preparedSince(change.askedAt));
  await tellOfUndo(tx, account.id, { formerAddress: account.email, factors }, now);
  return done({ accountId: account.id, resetPath: await openReset(tx, account.id, now) });
}

async function tellOfUndo(
  tx: Tx,
  accountId: string,
  { formerAddress, factors }: { readonly formerAddress: string; readonly factors: FactorsKept },
  now: Date,
): Promise<void> {
  const account = await holdAccount(tx, accountId);
  if (!account) return;
  const { locale } = account;
  await tellAccount(
    tx,
    accountId,
    {
      kind: 'address-change.undone',
      notice: accountDataNotice,
      write: (chamber, language, to) =>
        undoneMail(chamber, language, { account: to, audience: 'owner', factors }),
    },
    now,
  );
  const content = undoneMail(tx.chamber, locale, { account, audience: 'former' });
  await sendMail(
    tx,
    { kind: 'address-change.undone', to: formerAddress, belongsTo: accountId, content, locale },
    now,
  );
}
