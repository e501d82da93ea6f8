import { berlinDate } from '../../../lib/dates.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { tellAccount } from '../../accounts/index.ts';
import { rolesGive } from '../../freischaltung/index.ts';
import { ruleToday } from '../bekanntgabe/begin.ts';
import { insertNotice } from '../bekanntgabe/queries.ts';
import { lastDayToRetrieve } from '../bekanntgabe/rules.ts';
import { deliveredMail, type FilledBox } from '../mails/delivered-mail.ts';
import { formalMail } from '../mails/formal-mail.ts';
import { deliveredNotice, formalNotice } from '../notice-kinds.ts';
import { receivingRightOfKind, rightOfKind } from '../rules.ts';
import { documentSettings } from '../settings.ts';
import type { DocumentBatch } from './batch.ts';
import { holdBatch, updateTold } from './queries.ts';
import { selectNextAccounts, selectTellable, type TellableRow } from './row-queries.ts';

/** People who are told in one transaction. */
const atOnce = 20;

/**
 * Tells the next people, in the order of their accounts, of everything that a Sammelzustellung has brought and they may
 * open: one mail each. How far that is stands with the Sammelzustellung from the same commit on.
 * @returns false where everybody is told
 */
export async function tellNext(tx: Tx, batchId: string, now: Date): Promise<boolean> {
  const batch = await holdBatch(tx, batchId);
  if (batch?.state !== 'delivering') return false;
  const accounts = await selectNextAccounts(tx, batch, atOnce, now);
  let mails = 0;
  for (const accountId of accounts) if (await tell(tx, batch, accountId, now)) mails += 1;
  const last = accounts.at(-1);
  if (last !== undefined) await updateTold(tx, batchId, last, mails);
  return last !== undefined;
}

async function tell(tx: Tx, batch: DocumentBatch, accountId: string, now: Date): Promise<boolean> {
  const rows = await selectTellable(tx, batch, accountId, now);
  const right = batch.isFormal ? receivingRightOfKind : rightOfKind;
  const theirs = rows.filter(
    ({ kind, roles }) => batch.numbers === 'personennummer' || rolesGive(roles, right[kind]),
  );
  const due = theirs.filter(({ isProvided, isSilent }) => (batch.isFormal ? isProvided : !isSilent));
  if (due.length === 0) return false;
  const boxes = boxesOf(due);
  const rule = batch.isFormal ? ruleToday(tx.chamber, now) : undefined;
  const { land } = documentSettings.of(tx.chamber).bekanntgabe;
  const until = (rule && lastDayToRetrieve(rule, berlinDate(now), land)) ?? null;
  const notices: string[] = [];
  const outcome = await tellAccount(
    tx,
    accountId,
    batch.isFormal
      ? {
          kind: 'documents.formal',
          notice: formalNotice,
          write: (chamber, locale, to) => formalMail(chamber, locale, to, { boxes, why: 'notice', until }),
          onQueued: (mailId) => notices.push(mailId),
        }
      : {
          kind: 'documents.delivered',
          notice: deliveredNotice,
          write: (chamber, locale, to) => deliveredMail(chamber, locale, to, boxes),
        },
    now,
  );
  for (const mailId of notices) for (const { deliveryId } of due) await insertNotice(tx, deliveryId, mailId);
  return outcome === 'sent';
}

function boxesOf(rows: readonly TellableRow[]): readonly FilledBox[] {
  const boxes = new Map<string, FilledBox>();
  for (const { ownerId, forWhom } of rows)
    boxes.set(ownerId, { forWhom, count: (boxes.get(ownerId)?.count ?? 0) + 1 });
  return [...boxes.values()];
}
