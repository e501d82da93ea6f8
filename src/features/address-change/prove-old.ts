import { done, type Result, refused } from '../../lib/result.ts';
import { hashToken, looksLikeToken } from '../../platform/crypto/tokens.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { accountDataNotice, tellAccount } from '../accounts/index.ts';
import type { ChangeRecord } from './change.ts';
import { holdChange } from './complete-change.ts';
import { waitingMail } from './mails/waiting-mail.ts';
import {
  selectChangeByToken,
  selectOpenChange,
  updateEnded,
  updateOldProven,
  updateReminded,
  updateWaits,
} from './queries.ts';
import { daysAfter, stageOf, waitDays } from './rules.ts';
import { tokenOf } from './secrets.ts';

/** The change that a link to the old address belongs to, while it is open. */
export async function openChangeOf(
  db: Db,
  token: string,
  now: Date,
): Promise<Result<ChangeRecord, 'over' | 'unknown'>> {
  const change = looksLikeToken(token) ? await selectChangeByToken(db, hashToken(token)) : undefined;
  if (!change) return refused('unknown');
  return stageOf(change, now) === 'over' ? refused('over') : done(change);
}

/** The owner of the old address agrees. */
export async function proveOld(
  tx: Tx,
  token: string,
  now: Date,
): Promise<Result<ChangeRecord, 'over' | 'unknown'>> {
  const open = await heldChangeOf(tx, token, now);
  if (!open.ok) return open;
  const change = open.value;
  return done(change.oldProvenAt === null ? await updateOldProven(tx, change.id, now) : change);
}

/** The owner of the old address did not want this: it is over. */
export async function stopChange(
  tx: Tx,
  token: string,
  now: Date,
): Promise<Result<ChangeRecord, 'over' | 'unknown'>> {
  const open = await heldChangeOf(tx, token, now);
  if (open.ok) await updateEnded(tx, open.value.id, 'stopped', now);
  return open;
}

async function heldChangeOf(tx: Tx, token: string, now: Date) {
  const open = await openChangeOf(tx, token, now);
  const change = open.ok ? await holdChange(tx, open.value) : undefined;
  if (!change) return open;
  return stageOf(change, now) === 'over' ? refused('over' as const) : done(change);
}

/**
 * Lets a change wait because nobody can read mails to the old address any more: the owner gets two mails with a link
 * that stops it, and a week. The new address has to be proven before.
 */
export async function waitForOld(
  tx: Tx,
  accountId: string,
  secrets: SecretBox,
  now: Date,
): Promise<Result<ChangeRecord, 'over' | 'not-yet'>> {
  const change = await holdChange(tx, await selectOpenChange(tx, accountId, now));
  if (!change) return refused('over');
  const stage = stageOf(change, now);
  if (stage === 'over') return refused('over');
  if (stage === 'waiting') return done(change);
  if (stage !== 'prove-old') return refused('not-yet');
  const until = daysAfter(now, waitDays);
  const waiting = await updateWaits(tx, change.id, until, daysAfter(until, waitDays));
  await tellOldOfWaiting(tx, waiting, until, secrets, now);
  return done(waiting);
}

/** The second mail to the old address, half of the waiting later. */
export async function remindOld(
  tx: Tx,
  change: ChangeRecord,
  until: Date,
  secrets: SecretBox,
  now: Date,
): Promise<void> {
  await tellOldOfWaiting(tx, change, until, secrets, now);
  await updateReminded(tx, change.id, now);
}

async function tellOldOfWaiting(
  tx: Tx,
  change: ChangeRecord,
  until: Date,
  secrets: SecretBox,
  now: Date,
): Promise<void> {
  await tellAccount(
    tx,
    change.accountId,
    {
      kind: 'address-change.waiting',
      notice: accountDataNotice,
      write: (chamber, locale, to) =>
        waitingMail(chamber, locale, { account: to, change, until, token: tokenOf(secrets, change) }),
    },
    now,
  );
}
