import { done, type Result, refused } from '../../../lib/result.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import { wakeJob } from '../../../platform/jobs/job.ts';
import { tellAccount } from '../../accounts/index.ts';
import { whoActsWith } from '../../freischaltung/index.ts';
import { beginBekanntgabe } from '../bekanntgabe/begin.ts';
import { bekanntgabeJobName } from '../bekanntgabe/job.ts';
import type { LapseReason } from '../bekanntgabe/rules.ts';
import { documentsOf, forgetDocuments } from '../keep-document.ts';
import { deliveredMail } from '../mails/delivered-mail.ts';
import { deliveredNotice } from '../notice-kinds.ts';
import { moveDocuments } from '../queries.ts';
import { type DocumentRef, isRejected, rightOfKind } from '../rules.ts';
import type { BoxOwner } from './delivery.ts';
import { insertDelivery, type NewDelivery, selectTellsOfNew } from './queries.ts';

/**
 * Why nothing was delivered: no document, one that nobody could open, or a formal one that no printer takes, should it have
 * to go by post.
 */
export type DeliveryRefusal = 'no-files' | 'rejected' | 'not-printable';

/** What was delivered, and how many people are told of it. */
export interface Delivered {
  readonly id: string | undefined;
  readonly told: number;
  /** Why a formal one goes by post instead. */
  readonly lapsed?: LapseReason | undefined;
}

/**
 * Puts the documents that hang on a form into a box (rows C8 and C17), and tells those who act for its owner and are
 * trusted with that kind. The switch of a Betrieb and that of a person silence ordinary documents alone. A formal one is
 * served by the rules of the Land; without a consent, or where nobody would get it, it goes by post, so it has to be a
 * PDF. The same form sent twice is one delivery.
 * @param forWhom name of the owner, for the mail
 * @param tells `later` where a Sammelzustellung tells everybody once, of all that it has brought
 */
export async function deliver(
  tx: Tx,
  delivery: NewDelivery,
  forWhom: string,
  tells: 'at-once' | 'later' = 'at-once',
): Promise<Result<Delivered, DeliveryRefusal>> {
  const { formId, owner, deliveredAt: now, isFormal } = delivery;
  const onForm: DocumentRef = { kind: 'form', id: formId };
  const files = await documentsOf(tx, onForm);
  if (files.length === 0) return refused('no-files');
  if (files.some(({ scan }) => isRejected(scan))) return refused('rejected');
  if (isFormal && files.some(({ contentType }) => contentType !== 'application/pdf'))
    return refused('not-printable');
  const id = await insertDelivery(tx, delivery);
  if (id === undefined) {
    await forgetDocuments(tx, onForm);
    return done({ id, told: 0 });
  }
  await moveDocuments(tx, onForm, { kind: 'delivery', id });
  if (isFormal) {
    const begun = await beginBekanntgabe(tx, id, owner, { now, tells });
    await wakeJob(tx, bekanntgabeJobName);
    return done({ id, told: begun.told, lapsed: begun.lapsed });
  }
  if (tells === 'later') return done({ id, told: 0 });
  const isSilent = owner.kind === 'betrieb' && !(await selectTellsOfNew(tx, owner.id));
  const recipients = await recipientsOf(tx, owner, delivery, now);
  let told = 0;
  for (const accountId of isSilent ? [] : recipients) {
    const outcome = await tellAccount(
      tx,
      accountId,
      {
        kind: 'documents.delivered',
        notice: deliveredNotice,
        write: (chamber, locale, to) =>
          deliveredMail(chamber, locale, to, [{ forWhom, count: files.length }]),
      },
      now,
    );
    if (outcome === 'sent') told += 1;
  }
  return done({ id, told });
}

/** Who may open what is delivered. */
export async function recipientsOf(
  db: Db,
  owner: BoxOwner,
  { kind }: Pick<NewDelivery, 'kind'>,
  now: Date,
): Promise<readonly string[]> {
  return whoActsWith(db, owner, rightOfKind[kind], now);
}
