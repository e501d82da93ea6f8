import { addDays, berlinDate, endOfBerlinDay } from '../../lib/dates.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { tellAccount } from '../accounts/index.ts';
import { findBetriebById, isLinkable } from '../betriebe/index.ts';
import {
  betriebObstacle,
  checkBetriebLinkable,
  holdLinksOfBetrieb,
  linkAccount,
  listColleagues,
} from '../freischaltung/index.ts';
import { actFor } from '../sign-in/index.ts';
import { declinedMail } from './mails/declined-mail.ts';
import { invitationNotice } from './notice-kinds.ts';
import type { Invitation } from './invitation.ts';
import { decideInvitation, selectForAddress } from './queries.ts';
import { type InvitationOver, whyOver } from './rules.ts';

/** Why somebody cannot accept, although the invitation is good. */
export type AcceptObstacle =
  | { readonly kind: 'already-linked' }
  | { readonly kind: 'too-many-betriebe'; readonly most: number; readonly current: string };

/** Why an invitation was not accepted. */
export type AcceptRefusal = { readonly kind: InvitationOver } | AcceptObstacle;

/** What would stand against this person's accepting just now; the page says so in place of a button that cannot work. */
export async function obstacleTo(
  db: Db,
  { accountId }: Pick<SignedInActor, 'accountId'>,
  { betriebId }: Pick<Invitation, 'betriebId'>,
  now: Date,
): Promise<AcceptObstacle | undefined> {
  const colleagues = await listColleagues(db, betriebId, now);
  if (colleagues.some((colleague) => colleague.accountId === accountId)) return { kind: 'already-linked' };
  return betriebObstacle(db, { accountId }, { id: betriebId }, now);
}

/**
 * Accepts an invitation: the link is in force at once, with the roles that were named. Only an account whose own address
 * is the invited one finds it; that address was proven when the account was opened. Of accepting twice, and of accepting
 * and revoking at once, one counts.
 */
export async function acceptInvitation(
  tx: Tx,
  actor: SignedInActor,
  id: string,
  now: Date,
): Promise<Result<Invitation, AcceptRefusal>> {
  const emailFolded = actor.email.toLowerCase();
  const seen = await selectForAddress(tx, id, emailFolded, now);
  if (!seen) return refused({ kind: 'unknown' });
  await holdLinksOfBetrieb(tx, seen.betriebId);
  const invitation = await selectForAddress(tx, id, emailFolded, now);
  const over = whyOver(invitation, now);
  if (!invitation || over) return refused({ kind: over ?? 'unknown' });
  const record = await findBetriebById(tx, invitation.betriebId);
  if (!record || !isLinkable(record, now)) return refused({ kind: 'betrieb-gone' });
  const colleagues = await listColleagues(tx, record.id, now);
  if (colleagues.some(({ accountId }) => accountId === actor.accountId))
    return refused({ kind: 'already-linked' });
  const refusal = await checkBetriebLinkable(tx, actor, record, now);
  if (refusal) return refused(refusal);
  if (!(await decideInvitation(tx, id, { state: 'accepted', acceptedBy: actor.accountId, now })))
    return refused({ kind: 'unknown' });
  const { accessDays, roles } = invitation;
  const endsAt = accessDays === null ? null : endOfBerlinDay(addDays(berlinDate(now), accessDays));
  const linkId = await linkAccount(tx, {
    account: actor,
    subject: { kind: 'betrieb', record },
    method: 'invitation',
    now,
    roles,
    endsAt,
    // who invited administers the Betrieb and hears of it with the others, in one mail that nobody can switch off
    invitedBy: invitation.inviter,
  });
  await actFor(tx, actor.sessionId, linkId);
  return done(invitation);
}

/** Declines an invitation; whoever sent it is told. */
export async function declineInvitation(
  tx: Tx,
  actor: SignedInActor,
  id: string,
  now: Date,
): Promise<Invitation | undefined> {
  const invitation = await selectForAddress(tx, id, actor.email.toLowerCase(), now);
  if (!invitation || !(await decideInvitation(tx, id, { state: 'declined', now }))) return undefined;
  await tellOfRefusal(tx, invitation, actor, now);
  return invitation;
}

async function tellOfRefusal(
  tx: Tx,
  { inviterId, betrieb }: Invitation,
  person: SignedInActor,
  now: Date,
): Promise<void> {
  if (inviterId === null) return;
  await tellAccount(
    tx,
    inviterId,
    {
      kind: 'zugaenge.invitation-declined',
      notice: invitationNotice,
      write: (chamber, locale, to) => declinedMail(chamber, locale, to, { person, betrieb }),
    },
    now,
  );
}
