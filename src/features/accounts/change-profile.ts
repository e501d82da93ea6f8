import type { Tx } from '../../platform/database/handles.ts';
import type { AccountRecord } from './account.ts';
import { lockAccountRow, updateProfile } from './account-queries.ts';
import { nameChangedMail } from './mails/name-changed-mail.ts';
import { accountDataNotice } from './notice-kinds.ts';
import type { ProfileFields } from './profile-rules.ts';
import { tellAccount } from './tell-account.ts';

/**
 * Changes what a person may change of the account. A new name is told by mail, since others know the person by it.
 * @returns which parts are new; undefined when there is no such account any more
 */
export async function changeProfile(
  tx: Tx,
  accountId: string,
  fields: ProfileFields,
  now: Date,
): Promise<{ readonly name: boolean; readonly phone: boolean } | undefined> {
  const before = await lockAccountRow(tx, accountId);
  if (!before) return undefined;
  const { firstName, lastName } = fields.name ?? before;
  await updateProfile(tx, accountId, { firstName, lastName, phone: fields.phone });
  const name = nameOf({ firstName, lastName }) !== nameOf(before);
  if (name) {
    await tellAccount(
      tx,
      accountId,
      {
        kind: 'accounts.name-changed',
        notice: accountDataNotice,
        write: (chamber, locale, to) => nameChangedMail(chamber, locale, to, nameOf(before)),
      },
      now,
    );
  }
  return { name, phone: fields.phone !== before.phone };
}

function nameOf({ firstName, lastName }: Pick<AccountRecord, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`;
}
