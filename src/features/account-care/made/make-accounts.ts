import { hashToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import {
  type AccountRecord,
  findAccountById,
  findAccountOrSuccessor,
  holdAccount,
  makeDormantAccount,
  signInWith,
  storeOwnPassword,
  tellAccount,
} from '../../accounts/index.ts';
import { freischaltungSettings, linkAccount } from '../../freischaltung/index.ts';
import { findPersonById } from '../../personen/index.ts';
import { claimMail, joinedMail } from '../mails/claim-mail.ts';
import { careNotice } from '../notice-kinds.ts';
import { paths } from '../paths.ts';
import { claimDays, type MadePerson } from './made.ts';
import { insertClaim, insertMade, selectClaim, updateClaimed } from './made-queries.ts';

/** Whether an account was made, or there was one already; `known` had been told before. */
export type Made = { readonly accountId: string; readonly outcome: 'made' | 'joined' | 'known' };

/**
 * Sees to it that a course participant or lecturer has an account (row A4; seeds 002, 003): makes a dormant one and mails
 * the link that takes it over, or tells somebody who has one that it serves for this too. Never a second one for an
 * address, nor for one that was merged into another account, and the same once more changes and mails nothing.
 */
export async function makeAccountFor(tx: Tx, person: MadePerson, now: Date): Promise<Made> {
  const known = await holdExisting(tx, person.emailFolded);
  const accountId = known ? undefined : await makeDormantAccount(tx, person, now);
  if (accountId !== undefined) {
    await insertMade(tx, { ...person, accountId }, now);
    await mailClaim(tx, accountId, now);
    return { accountId, outcome: 'made' };
  }
  const account = known ?? (await holdExisting(tx, person.emailFolded));
  if (!account) throw new Error('an address that has an account, and has none');
  if (!(await insertMade(tx, { ...person, accountId: account.id }, now)))
    return { accountId: account.id, outcome: 'known' };
  if (account.state === 'active') {
    const mail = { kind: 'account-care.joined', notice: careNotice, write: joinedMail };
    await tellAccount(tx, account.id, mail, now);
  }
  return { accountId: account.id, outcome: 'joined' };
}

/** The account that an address leads to, held until the transaction ends. */
async function holdExisting(tx: Tx, emailFolded: string): Promise<AccountRecord | undefined> {
  const found = await findAccountOrSuccessor(tx, { folded: emailFolded });
  const held = found && (await holdAccount(tx, found.id));
  // a merge that was just confirmed has closed it while this waited: the address leads on by now
  return held?.state === 'closed' ? holdExisting(tx, emailFolded) : held;
}

/** Mails a link that takes over a dormant account; links from before stay good until they run out. */
export async function mailClaim(tx: Tx, accountId: string, now: Date): Promise<void> {
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + claimDays * 24 * 3_600_000);
  await insertClaim(tx, { tokenHash: hashToken(token), accountId, expiresAt });
  await tellAccount(
    tx,
    accountId,
    {
      kind: 'account-care.claim',
      notice: careNotice,
      write: (chamber, locale, to) =>
        claimMail(chamber, locale, to, { link: `${chamber.origin}${paths.claim}?token=${token}`, expiresAt }),
    },
    now,
  );
}

/**
 * Takes over a dormant account by its mailed link: the password is the person's own, and the Person of the register is
 * linked where the chamber offers that. The first use ends all links; of several at once exactly one gets through.
 */
export async function claimAccount(
  tx: Tx,
  token: string,
  passwordHash: string,
  now: Date,
): Promise<Result<{ readonly accountId: string; readonly next: string }, 'over' | 'already'>> {
  const claim = await selectClaim(tx, hashToken(token), now);
  const account = claim && (await holdAccount(tx, claim.accountId));
  if (!claim || !account || account.state !== 'active') return refused('over');
  if (account.passwordHash !== null) return refused('already');
  if (!claim.isOpen) return refused('over');
  await storeOwnPassword(tx, account.id, passwordHash, now);
  await linkPerson(tx, account.id, await updateClaimed(tx, account.id, now), now);
  return done({ accountId: account.id, next: signInWith('konto-aktiv') });
}

async function linkPerson(tx: Tx, accountId: string, personId: string | null, now: Date): Promise<void> {
  if (personId === null || !freischaltungSettings.of(tx.chamber).kinds.includes('person')) return;
  const record = await findPersonById(tx, personId);
  const account = await findAccountById(tx, accountId);
  if (!record || !account) return;
  const subject = { kind: 'person', record } as const;
  await linkAccount(tx, { account: { ...account, accountId }, subject, method: 'case-worker', now });
}
