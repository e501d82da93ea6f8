import { done, type Result, refused } from '../../lib/result.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { AccountMove, AccountPair, Feature, MoveAsked } from '../../platform/feature/feature.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import {
  type AccountRecord,
  accountDataNotice,
  closeAccount,
  holdAccount,
  tellAccount,
} from '../accounts/index.ts';
import { endAccess } from '../sign-in/index.ts';
import type { ChangeRecord } from './change.ts';
import { movedNewMail } from './mails/moved-new-mail.ts';
import { movedOldMail } from './mails/moved-old-mail.ts';
import { addressChangeTexts } from './texts.de.ts';

/** Moves what the features keep for an account. */
export interface Mover {
  /** What an account has, line by line. */
  readonly belongings: (db: Db, accountId: string, asked: MoveAsked) => Promise<readonly string[]>;
  /** A sentence that says why nothing may go over now. */
  readonly obstacle: (db: Db, pair: AccountPair, asked: MoveAsked) => Promise<string | undefined>;
  /**
   * Hands everything over from one account to another and closes the first, or says in a sentence what stands against
   * it; the caller tells both.
   * @param locale of that sentence
   */
  readonly handOver: (tx: Tx, pair: AccountPair, asked: MoveAsked) => Promise<Result<HandedOver, string>>;
  /** Why a move was refused, in any language; also where there is no account any more to move to. */
  readonly whyNot: (tx: Tx, change: ChangeRecord, asked: MoveAsked) => Promise<string>;
  /** The same for a move that its person asked for, and tells both addresses; or says in a sentence what stands against it. */
  readonly moveAccount: (tx: Tx, change: ChangeRecord, now: Date) => Promise<Result<void, string>>;
}

/** Two accounts, as they were when everything went over. */
export interface HandedOver {
  readonly from: AccountRecord;
  readonly to: AccountRecord;
}

/** @param others all features; those that keep something for an account say how it moves */
export function createMover(others: readonly Feature[]): Mover {
  const moves = others.flatMap(({ accountMove }): readonly AccountMove[] =>
    accountMove ? [accountMove] : [],
  );
  const mover: Mover = {
    async belongings(db, accountId, asked) {
      const lines: string[] = [];
      for (const move of moves) lines.push(...(await move.belongings(db, accountId, asked)));
      return lines;
    },
    async obstacle(db, pair, asked) {
      for (const move of moves) {
        const sentence = await move.obstacle?.(db, pair, asked);
        if (sentence !== undefined) return sentence;
      }
      return undefined;
    },
    async handOver(tx, pair, asked) {
      const to = await holdAccount(tx, pair.to);
      const from = await holdAccount(tx, pair.from);
      // either may have been locked, deleted or moved on while this waited
      const gone = () => refused(addressChangeTexts.for(tx.chamber, asked.locale)('move.gone'));
      if (to?.state !== 'active' || from?.state !== 'active') return gone();
      const sentence = await mover.obstacle(tx, pair, asked);
      if (sentence !== undefined) return refused(sentence);
      for (const move of moves) await move.carryOut(tx, pair, asked.now);
      await closeAccount(tx, pair.from, asked.now);
      await endAccess(tx, pair.from, null, asked.now);
      return done({ from, to });
    },
    async whyNot(tx, change, asked) {
      const target = await targetOf(tx, change);
      const pair = { from: change.accountId, to: target?.id ?? change.accountId };
      const sentence = target?.state === 'active' ? await mover.obstacle(tx, pair, asked) : undefined;
      return sentence ?? addressChangeTexts.for(tx.chamber, asked.locale)('move.gone');
    },
    async moveAccount(tx, change, now) {
      const target = await targetOf(tx, change);
      // never to itself: the account would be closed, and with it everything gone
      if (!target) return refused(addressChangeTexts.for(tx.chamber, 'de')('move.gone'));
      const pair = { from: change.accountId, to: target.id };
      const moved = await mover.handOver(tx, pair, { locale: target.locale, now });
      if (!moved.ok) return moved;
      await tellOfMove(tx, change, moved.value, now);
      return done(undefined);
    },
  };
  return mover;
}

/** The account that takes over; it may have been deleted while the change waited. */
async function targetOf(tx: Tx, { toAccountId }: ChangeRecord): Promise<AccountRecord | undefined> {
  return toAccountId === null ? undefined : holdAccount(tx, toAccountId);
}

async function tellOfMove(tx: Tx, change: ChangeRecord, { from, to }: HandedOver, now: Date): Promise<void> {
  const { locale } = from;
  const content = movedOldMail(tx.chamber, locale, { account: from, change });
  await sendMail(
    tx,
    { kind: 'address-change.moved-away', to: change.oldEmail, belongsTo: from.id, content, locale },
    now,
  );
  await tellAccount(
    tx,
    to.id,
    {
      kind: 'address-change.moved-here',
      notice: accountDataNotice,
      write: (chamber, language, account) => movedNewMail(chamber, language, { account, change }),
    },
    now,
  );
}
