import { berlinDate } from '../../../lib/dates.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import { findBetriebById } from '../../betriebe/index.ts';
import { fullName, findPersonById } from '../../personen/index.ts';
import { tellAccount } from '../../accounts/index.ts';
import { didAnybodyActWith, whoActsWith } from '../../freischaltung/index.ts';
import type { BoxOwner } from '../box/delivery.ts';
import { formalMail } from '../mails/formal-mail.ts';
import { formalNotice } from '../notice-kinds.ts';
import { selectDocuments } from '../queries.ts';
import { receivingRightOfKind } from '../rules.ts';
import { documentSettings } from '../settings.ts';
import type { Bekanntgabe } from './bekanntgabe.ts';
import { lastDayToRetrieve } from './rules.ts';

/** Name of the Betrieb or Person that a document is for. */
export async function nameOf(tx: Db, { kind, id }: BoxOwner): Promise<string> {
  if (kind === 'betrieb') return (await findBetriebById(tx, id))?.name ?? '';
  const person = await findPersonById(tx, id);
  return person ? fullName(person) : '';
}

/** Who receives a formal document now: whoever may act on it for its owner. Others may be able to read it. */
export function recipientsOfFormal(
  tx: Tx,
  { owner, kind }: Pick<Bekanntgabe, 'owner' | 'kind'>,
  now: Date,
): Promise<readonly string[]> {
  return whoActsWith(tx, owner, receivingRightOfKind[kind], now);
}

/** Whether anybody could have received it at a time that is over. */
export function hadRecipients(
  tx: Tx,
  { owner, kind }: Pick<Bekanntgabe, 'owner' | 'kind'>,
  at: Date,
): Promise<boolean> {
  return didAnybodyActWith(tx, owner, receivingRightOfKind[kind], at);
}

/**
 * Tells everybody who receives a formal document, whatever switches say: first of all, or again before the time for
 * getting it ends. @returns ids of the mails, by which their going off is learnt
 */
export async function tellOfFormal(
  tx: Tx,
  document: Pick<Bekanntgabe, 'id' | 'kind' | 'owner' | 'retrieveUntil' | 'rule'>,
  why: 'notice' | 'reminder',
  now: Date,
): Promise<readonly string[]> {
  const forWhom = await nameOf(tx, document.owner);
  const files = await selectDocuments(tx, 'delivery', [document.id]);
  // counted from the mail itself: where that goes off a day later, there is a day more
  const { land } = documentSettings.of(tx.chamber).bekanntgabe;
  const firstEnd = lastDayToRetrieve(document.rule, berlinDate(now), land) ?? null;
  const mails: string[] = [];
  for (const accountId of await recipientsOfFormal(tx, document, now)) {
    await tellAccount(
      tx,
      accountId,
      {
        kind: why === 'notice' ? 'documents.formal' : 'documents.formal-reminder',
        notice: formalNotice,
        write: (chamber, locale, to) =>
          formalMail(chamber, locale, to, {
            boxes: [{ forWhom, count: files.length }],
            why,
            until: document.retrieveUntil ?? firstEnd,
          }),
        onQueued: (mailId) => mails.push(mailId),
      },
      now,
    );
  }
  return mails;
}
