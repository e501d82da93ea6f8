import type { Db, Tx } from '../../../platform/database/handles.ts';
import { findAccountById, tellAccount } from '../../accounts/index.ts';
import { windowAddress as betriebAddress } from '../../betriebe/index.ts';
import { windowAddress as personAddress } from '../../personen/index.ts';
import { selectActing } from '../office/panel-queries.ts';
import { letterRefusedMail } from '../office/mails/letter-refused-mail.ts';
import { letterRefusedNotice } from '../office/notice-kinds.ts';
import { tellOfIssue } from '../office/issue-and-revoke.ts';
import { findLinkId } from '../queries.ts';
import { loadSubject } from '../pin-subject.ts';
import type { StaffRef } from '../rules.ts';
import { labelOf } from '../subject.ts';
import { countLettersSince, decideLetter, findUndecided, type UndecidedRow } from './letter-queries.ts';
import type { DecisionFacts } from './pages/letter-page.tsx';

const week = 7 * 24 * 3_600_000;

/** Gathers what a case worker needs to decide about a letter; undefined where none is to be decided. */
export async function decisionFacts(db: Db, id: string, now: Date): Promise<DecisionFacts | undefined> {
  const letter = await findUndecided(db, id);
  if (!letter) return undefined;
  const subject = await loadSubject(db, letter.subject);
  const asker = letter.requestedBy === null ? undefined : await findAccountById(db, letter.requestedBy);
  const acting = await selectActing(db, letter.subject, now);
  return {
    id,
    subject: letter.subject,
    ...labelOf(subject),
    address: subject.kind === 'betrieb' ? betriebAddress(subject.record) : personAddress(subject.record),
    hasStreet: Boolean(subject.record.strasse),
    requestedAt: letter.requestedAt,
    requestedBy: asker
      ? {
          id: asker.id,
          name: `${asker.firstName} ${asker.lastName}`,
          email: asker.email,
          isTold: await mayTellAsker(db, letter),
        }
      : null,
    lately: await countLettersSince(db, letter.subject, new Date(now.getTime() - week)),
    acting: acting.filter(({ endedAt }) => endedAt === null).map(({ name }) => name),
  };
}

/** Releases a letter for the printer, once; it waits for the next batch, and the registered address is told. */
export async function releaseLetter(
  tx: Tx,
  id: string,
  by: StaffRef,
  now: Date,
): Promise<UndecidedRow | undefined> {
  const letter = await decideLetter(tx, id, { state: 'queued', note: null, by, at: now });
  if (letter) await tellOfIssue(tx, await loadSubject(tx, letter.subject), { kind: 'released' }, now);
  return letter;
}

/**
 * Whether who asked for a letter may learn of it. Anybody can ask with any number, and all that comes of it is told to
 * nobody who neither acts for this Betrieb or Person nor has shown otherwise to know it (row B11): that there is a letter
 * at all tells that the register has the number.
 */
async function mayTellAsker(db: Db, { requestedBy, askerKnows, subject }: UndecidedRow): Promise<boolean> {
  if (requestedBy === null) return false;
  return askerKnows || (await findLinkId(db, requestedBy, subject)) !== undefined;
}

/** Refuses a letter, once, and tells who asked for it why, if that may be told; the reason stays with the letter. */
export async function refuseLetter(
  tx: Tx,
  id: string,
  reason: string,
  by: StaffRef,
  now: Date,
): Promise<UndecidedRow | undefined> {
  const letter = await decideLetter(tx, id, { state: 'refused', note: reason, by, at: now });
  if (!letter) return undefined;
  const { requestedBy, requestedAt } = letter;
  if (requestedBy === null || !(await mayTellAsker(tx, letter))) return letter;
  const subject = await loadSubject(tx, letter.subject);
  await tellAccount(
    tx,
    requestedBy,
    {
      kind: 'freischaltung.letter-refused',
      notice: letterRefusedNotice,
      write: (chamber, locale, account) =>
        letterRefusedMail(chamber, locale, { account, subject, reason, requestedAt }),
    },
    now,
  );
  return letter;
}
