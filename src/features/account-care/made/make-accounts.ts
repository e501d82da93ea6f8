import { hashToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import {
  type AccountRecord,
  findAccountOrSuccessor,
  holdAccount,
  makeDormantAccount,
  signInWith,
  storeOwnPassword,
  tellAccount,
} from '../../accounts/index.ts';
import { claimMail, joinedMail } from '../mails/claim-mail.ts';
import { careNotice } from '../notice-kinds.ts';
import { paths } from '../paths.ts';
import { linkPersons } from './link-persons.ts';
import { claimDays, type MadePerson, type PersonLink } from './made.ts';
import { insertClaim, insertMade, selectClaim, selectMade, updateClaimed } from './made-queries.ts';

/** Whether an account was made, or there was one already; `known` had been told before. */
export type Made = {
  readonly accountId: string;
  readonly outcome: 'made' | 'joined' | 'known';
  readonly link: PersonLink;
};

/**
 * Sees to it that a course participant or lecturer has an account (row A4; seeds 002, 003): makes a dormant one and mails
 * the link that takes it over, or tells somebody who has one that it serves for this too. Never a second one for an
 * address, nor for one that was merged into another account, and the same once more changes and mails nothing. A Person
 * of the register that is named is linked where somebody has that account already, else once it is taken over.
 */
export async function makeAccountFor(tx: Tx, person: MadePerson, now: Date): Promise<Made> {
  const known = await holdExisting(tx, person.emailFolded);
  const accountId = known ? undefined : await makeDormantAccount(tx, person, now);
  if (accountId !== undefined) {
    await insertMade(tx, { ...person, accountId }, now);
    await mailClaim(tx, accountId, now);
    return { accountId, outcome: 'made', link: person.personId === null ? 'none' : 'waits' };
  }
  const account = known ?? (await holdExisting(tx, person.emailFolded));
  if (!account) throw new Error('an address that has an account, and has none');
  return { accountId: account.id, ...(await join(tx, account, person, now)) };
}

async function join(
  tx: Tx,
  account: AccountRecord,
  person: MadePerson,
  now: Date,
): Promise<Pick<Made, 'outcome' | 'link'>> {
  const earlier = await selectMade(tx, account.id);
  await insertMade(tx, { ...person, accountId: account.id }, now);
  if (earlier.length === 0 && account.state === 'active') {
    const mail = { kind: 'account-care.joined', notice: careNotice, write: joinedMail };
    await tellAccount(tx, account.id, mail, now);
  }
  const same = earlier.find(({ art }) => art === person.art);
  const isOther = same?.personId && person.personId && same.personId !== person.personId;
  const links = await linkPersons(tx, account.id, now);
  const link = isOther ? 'other-person' : (links.get(person.personId ?? '') ?? 'none');
  return { outcome: same ? 'known' : 'joined', link };
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
 * linked. The first use ends all links; of several at once exactly one gets through.
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
  await updateClaimed(tx, account.id, now);
  await linkPersons(tx, account.id, now);
  return done({ accountId: account.id, next: signInWith('konto-aktiv') });
}
