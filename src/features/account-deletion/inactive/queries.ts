import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { WaitingDeletion } from '../queries.ts';

/** An account of which nobody knows whether anybody still wants it. */
export interface InactiveAccount {
  readonly accountId: string;
  readonly deletesAt: Date;
  readonly isLocked: boolean;
}

/** What is to be done about an account. */
export type InactiveStep = 'first' | 'second' | 'delete';

/** Nobody has signed in since the first warning; an account that waits for its deletion has its own end. */
const stillInactive = sql<boolean>`a.state in ('active', 'locked')
  and coalesce(a.last_signed_in_at, a.created_at) <= i.first_warned_at`;

/** Ends the warnings of all who have signed in, and of accounts that end otherwise. @returns how many */
export async function deleteReturned(tx: Tx): Promise<number> {
  const { numAffectedRows } = await sql`delete from inactive_accounts i using accounts a
    where a.id = i.account_id and not (${stillInactive})`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

const unwarned = (since: Date): RawBuilder<boolean> => sql`a.state in ('active', 'locked')
  and coalesce(a.last_signed_in_at, a.created_at) <= ${since}
  and not exists (select from inactive_accounts i where i.account_id = a.id)`;
const announced = (until: Date): RawBuilder<boolean> =>
  sql`i.second_warned_at is null and i.deletes_at <= ${until} and ${stillInactive}`;
const due = (now: Date): RawBuilder<boolean> =>
  sql`i.second_warned_at is not null and i.deletes_at <= ${now} and ${stillInactive}`;

/** Some accounts that something is due about now. */
export async function selectInactive(
  db: Db,
  times: { readonly since: Date; readonly until: Date; readonly now: Date },
  most: number,
): Promise<readonly { readonly accountId: string; readonly step: InactiveStep }[]> {
  const { rows } = await sql<{ accountId: string; step: InactiveStep }>`
    (select a.id as "accountId", 'delete' as step from inactive_accounts i join accounts a on a.id = i.account_id
      where ${due(times.now)} limit ${most})
    union all
    (select a.id, 'second' from inactive_accounts i join accounts a on a.id = i.account_id
      where ${announced(times.until)} limit ${most})
    union all
    (select a.id, 'first' from accounts a where ${unwarned(times.since)} limit ${most})
    limit ${most}`.execute(db.kysely);
  return rows;
}

/** Notes the first warning of an account. @returns undefined where somebody else just did, or the person came back */
export async function insertFirstWarning(
  tx: Tx,
  accountId: string,
  times: { readonly since: Date; readonly now: Date; readonly deletesAt: Date },
): Promise<InactiveAccount | undefined> {
  const held = await sql<{ isLocked: boolean }>`select a.state = 'locked' as "isLocked" from accounts a
    where a.id = ${accountId} and ${unwarned(times.since)} for update of a skip locked`.execute(tx.kysely);
  const [account] = held.rows;
  if (!account) return undefined;
  const { rows } = await sql<{ deletesAt: Date }>`
    insert into inactive_accounts (account_id, first_warned_at, deletes_at)
    values (${accountId}, ${times.now}, ${times.deletesAt}) on conflict do nothing
    returning deletes_at as "deletesAt"`.execute(tx.kysely);
  const [warned] = rows;
  return warned && { accountId, deletesAt: warned.deletesAt, isLocked: account.isLocked };
}

/** Holds an account still that is to be announced once more. */
export async function lockToAnnounce(
  tx: Tx,
  accountId: string,
  until: Date,
): Promise<InactiveAccount | undefined> {
  const { rows } = await sql<InactiveAccount>`
    select a.id as "accountId", i.deletes_at as "deletesAt", a.state = 'locked' as "isLocked"
    from inactive_accounts i join accounts a on a.id = i.account_id
    where a.id = ${accountId} and ${announced(until)} for update of a, i skip locked`.execute(tx.kysely);
  return rows[0];
}

/** Notes the second warning and until when the account stays. */
export async function updateSecondWarning(
  tx: Tx,
  accountId: string,
  now: Date,
  deletesAt: Date,
): Promise<void> {
  await sql`update inactive_accounts set second_warned_at = ${now}, deletes_at = ${deletesAt}
    where account_id = ${accountId}`.execute(tx.kysely);
}

/** Holds an account still whose time is over; whoever signs in at this moment is first, or too late. */
export async function lockInactiveDue(
  tx: Tx,
  accountId: string,
  now: Date,
): Promise<WaitingDeletion | undefined> {
  const { rows } = await sql<WaitingDeletion>`
    select a.id as "accountId", a.email_folded as "emailFolded", i.deletes_at as "deletesAt"
    from inactive_accounts i join accounts a on a.id = i.account_id
    where a.id = ${accountId} and ${due(now)} for update of a, i skip locked`.execute(tx.kysely);
  return rows[0];
}

/** Warnings of an account as they stand; undefined where nobody was warned, or the person has come back. */
export async function selectWarnings(
  db: Db,
  accountId: string,
): Promise<{ readonly firstAt: Date; readonly secondAt: Date | null; readonly deletesAt: Date } | undefined> {
  const { rows } = await sql<{ firstAt: Date; secondAt: Date | null; deletesAt: Date }>`
    select i.first_warned_at as "firstAt", i.second_warned_at as "secondAt", i.deletes_at as "deletesAt"
    from inactive_accounts i join accounts a on a.id = i.account_id
    where a.id = ${accountId} and ${stillInactive}`.execute(db.kysely);
  return rows[0];
}

/** Lets a demo's account look as if nobody had used it for long. @returns false when there is no such account */
export async function markInactive(
  tx: Tx,
  emailFolded: string,
  times: { readonly lastSignedInAt: Date; readonly warnedAt: Date; readonly deletesAt: Date },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`update accounts
    set last_signed_in_at = ${times.lastSignedInAt}, created_at = least(created_at, ${times.lastSignedInAt}::timestamptz)
    where email_folded = ${emailFolded} returning id`.execute(tx.kysely);
  const [account] = rows;
  if (!account) return false;
  await sql`insert into inactive_accounts (account_id, first_warned_at, deletes_at)
    values (${account.id}, ${times.warnedAt}, ${times.deletesAt})`.execute(tx.kysely);
  return true;
}
