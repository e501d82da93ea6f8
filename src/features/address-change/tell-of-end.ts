import type { Tx } from '../../platform/database/handles.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { accountDataNotice, tellAccount } from '../accounts/index.ts';
import type { ChangeRecord } from './change.ts';
import { endedMail } from './mails/ended-mail.ts';

/** Says in a language why a change was not done. */
export type ReasonIn = (locale: Locale) => string | Promise<string>;

/**
 * Tells whoever waited for a change that it was not done: its account and, for a move, the one that was to take over,
 * each in its own language. Both still have the address they had; one that is gone is not told.
 */
export async function tellOfEnd(tx: Tx, change: ChangeRecord, reasonIn: ReasonIn, now: Date): Promise<void> {
  // both languages beforehand: which one an account reads is known only where its mail is written
  const reasons = { de: await reasonIn('de'), en: await reasonIn('en') };
  for (const id of [change.accountId, change.toAccountId]) {
    if (id === null) continue;
    await tellAccount(
      tx,
      id,
      {
        kind: 'address-change.ended',
        notice: accountDataNotice,
        write: (chamber, locale, account) =>
          endedMail(chamber, locale, { account, change, reason: reasons[locale] }),
      },
      now,
    );
  }
}
