import { done, type Result, refused } from '../../lib/result.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { AccountMove, AccountPair, Feature, MoveAsked } from '../../platform/feature/feature.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { accountDataNotice, closeAccount, holdAccount, tellAccount } from '../accounts/index.ts';
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
  /** Hands everything over and closes the old account, or says in a sentence what stands against it. */
  readonly moveAccount: (tx: Tx, change: ChangeRecord, now: Date) => Promise<Result<void, string>>;
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
    async moveAccount(tx, change, now) {
      const target = change.toAccountId === null ? undefined : await holdAccount(tx, change.toAccountId);
      // it may have been deleted, or moved on, while the change waited
      if (target?.state !== 'active') return refused(addressChangeTexts.for(tx.chamber, 'de')('move.gone'));
      const pair = { from: change.accountId, to: target.id };
      const sentence = await mover.obstacle(tx, pair, { locale: target.locale, now });
      if (sentence !== undefined) return refused(sentence);
      for (const move of moves) await move.carryOut(tx, pair, now);
      await closeOld(tx, change, pair, now);
      return done(undefined);
    },
  };
  return mover;
}

async function closeOld(tx: Tx, change: ChangeRecord, { from, to }: AccountPair, now: Date): Promise<void> {
  const old = await holdAccount(tx, from);
  if (!old) return;
  await closeAccount(tx, from, now);
  await endAccess(tx, from, null, now);
  const { locale } = old;
  const content = movedOldMail(tx.chamber, locale, { account: old, change });
  await sendMail(
    tx,
    { kind: 'address-change.moved-away', to: change.oldEmail, belongsTo: from, content, locale },
    now,
  );
  await tellAccount(
    tx,
    to,
    {
      kind: 'address-change.moved-here',
      notice: accountDataNotice,
      write: (chamber, language, account) => movedNewMail(chamber, language, { account, change }),
    },
    now,
  );
}
