import { done, type Result, refused } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { tellAccount } from '../../accounts/index.ts';
import { rolesGive } from '../../freischaltung/index.ts';
import { documentsOf, forgetDocuments } from '../keep-document.ts';
import { deliveredMail } from '../mails/delivered-mail.ts';
import { deliveredNotice, formalNotice } from '../notice-kinds.ts';
import { moveDocuments } from '../queries.ts';
import { type DocumentRef, rightOfKind } from '../rules.ts';
import type { BoxOwner } from './delivery.ts';
import { insertDelivery, type NewDelivery, selectActing, selectTellsOfNew } from './queries.ts';

/** Why nothing was delivered: no document, or nobody who could get a formal one. */
export type DeliveryRefusal = 'no-files' | 'nobody-acts';

/** What was delivered, and how many people are told of it. */
export interface Delivered {
  readonly id: string | undefined;
  readonly told: number;
}

/**
 * Puts the documents that hang on a form into a box (rows C8 and C17), and tells those who act for its owner and are
 * trusted with that kind. The switch of a Betrieb and that of a person silence ordinary documents alone. A formal one is
 * refused where nobody would get it: it has to go by post. The same form sent twice is one delivery.
 * @param forWhom name of the owner, for the mail
 */
export async function deliver(
  tx: Tx,
  delivery: NewDelivery,
  forWhom: string,
): Promise<Result<Delivered, DeliveryRefusal>> {
  const { formId, owner, deliveredAt: now, isFormal } = delivery;
  const onForm: DocumentRef = { kind: 'form', id: formId };
  const files = await documentsOf(tx, onForm);
  if (files.length === 0) return refused('no-files');
  const recipients = await recipientsOf(tx, owner, delivery, now);
  if (isFormal && recipients.length === 0) return refused('nobody-acts');
  const id = await insertDelivery(tx, delivery);
  if (id === undefined) {
    await forgetDocuments(tx, onForm);
    return done({ id, told: 0 });
  }
  await moveDocuments(tx, onForm, { kind: 'delivery', id });
  const isSilent = !isFormal && owner.kind === 'betrieb' && !(await selectTellsOfNew(tx, owner.id));
  let told = 0;
  for (const accountId of isSilent ? [] : recipients) {
    const outcome = await tellAccount(
      tx,
      accountId,
      {
        kind: isFormal ? 'documents.formal' : 'documents.delivered',
        notice: isFormal ? formalNotice : deliveredNotice,
        write: (chamber, locale, to) =>
          deliveredMail(chamber, locale, to, { forWhom, isFormal, count: files.length }),
      },
      now,
    );
    if (outcome === 'sent') told += 1;
  }
  return done({ id, told });
}

/** Who may open what is delivered. */
async function recipientsOf(
  tx: Tx,
  owner: BoxOwner,
  { kind }: Pick<NewDelivery, 'kind'>,
  now: Date,
): Promise<readonly string[]> {
  const acting = await selectActing(tx, owner, now);
  return acting
    .filter(({ roles }) => owner.kind === 'person' || rolesGive(roles, rightOfKind[kind]))
    .map(({ accountId }) => accountId);
}
