import type { Tx } from '../../platform/database/handles.ts';
import type { AccountRecord } from './account.ts';
import { lockAccountRow, updateProfile } from './account-queries.ts';
import { type PhoneChange, profileChangedMail } from './mails/profile-changed-mail.ts';
import { accountDataNotice } from './notice-kinds.ts';
import type { ProfileFields } from './profile-rules.ts';
import { tellAccount } from './tell-account.ts';

/**
 * Changes what a person may change of the account. A new name and another telephone number are told by mail: others
 * know the person by them, and the person should know who changed them.
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
  const phone = phoneChange(before.phone, fields.phone);
  if (name || phone) {
    const change = { nameBefore: name ? nameOf(before) : undefined, phone };
    await tellAccount(
      tx,
      accountId,
      {
        kind: name ? 'accounts.name-changed' : 'accounts.phone-changed',
        notice: accountDataNotice,
        write: (chamber, locale, to) => profileChangedMail(chamber, locale, to, change),
      },
      now,
    );
  }
  return { name, phone: fields.phone !== before.phone };
}

function nameOf({ firstName, lastName }: Pick<AccountRecord, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`;
}

/** What became of a number; one that is only written differently is the same. */
function phoneChange(before: string | null, after: string | null): PhoneChange | undefined {
  if (digitsOf(before) === digitsOf(after)) return undefined;
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}

const digitsOf = (phone: string | null) => phone?.replace(/[^\d+]/g, '');
