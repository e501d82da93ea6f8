import type { EmailAddress } from '../../lib/email-address.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { findAccountByEmail } from '../accounts/index.ts';
import { findBetriebById, hasLeftRegister, printedNummer } from '../betriebe/index.ts';
import { holdAdministration, type LinkRole, listColleagues } from '../freischaltung/index.ts';
import { invitationsOfBetrieb, invitationsOfInviter } from './limits.ts';
import { invitationMail } from './mails/invitation-mail.ts';
import { decideInvitation, selectOpenOfBetrieb, upsertInvitation } from './queries.ts';
import { mostOpen, mostSends, validDays } from './rules.ts';

/** Whom to invite, as the form was read. */
export interface Invited {
  readonly email: EmailAddress;
  readonly firstName: string;
  readonly lastName: string;
  readonly roles: readonly LinkRole[];
  readonly accessDays: number | null;
}

/** Why nobody was invited. Nothing of it tells whether the address has an account. */
export type InviteRefusal =
  | 'not-administrator'
  | 'betrieb-gone'
  | 'has-access'
  | 'too-many'
  | 'too-many-open'
  | 'sent-too-often';

/** Who invites for which Betrieb. */
export interface Inviting {
  readonly inviter: SignedInActor;
  readonly betriebId: string;
  readonly now: Date;
}

/**
 * Invites somebody to act for a Betrieb: the mail goes to the address, in the language of its account where it has
 * one, and only an account that has proven this address can accept. An open invitation to the same address is
 * replaced: its older link leads no further.
 */
export async function invite(
  tx: Tx,
  { inviter, betriebId, now }: Inviting,
  invited: Invited,
): Promise<Result<string, InviteRefusal>> {
  if (!(await holdAdministration(tx, inviter.accountId, betriebId, now))) return refused('not-administrator');
  const betrieb = await findBetriebById(tx, betriebId);
  if (!betrieb || hasLeftRegister(betrieb, now)) return refused('betrieb-gone');
  const colleagues = await listColleagues(tx, betriebId, now);
  const { address, folded } = invited.email;
  if (colleagues.some(({ email }) => email.toLowerCase() === folded)) return refused('has-access');
  const open = await selectOpenOfBetrieb(tx, betriebId, now);
  const earlier = open.find(({ emailFolded }) => emailFolded === folded);
  if (!earlier && open.length >= mostOpen) return refused('too-many-open');
  if (earlier && earlier.sends >= mostSends) return refused('sent-too-often');
  const byInviter = await countTowards(tx, invitationsOfInviter, inviter.accountId, now);
  const byBetrieb = await countTowards(tx, invitationsOfBetrieb, betriebId, now);
  if (!byInviter || !byBetrieb) return refused('too-many');
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + validDays * 24 * 3_600_000);
  const { id } = await upsertInvitation(tx, {
    ...invited,
    betriebId,
    invitedBy: inviter.accountId,
    email: address,
    emailFolded: folded,
    tokenHash: hashToken(token),
    expiresAt,
    now,
  });
  const known = await findAccountByEmail(tx, { folded });
  const locale = known?.locale ?? 'de';
  const content = invitationMail(tx.chamber, locale, {
    invited: { ...invited, email: address },
    inviter,
    betrieb: betrieb.name,
    number: printedNummer(betrieb),
    token,
    until: expiresAt,
  });
  const belongsTo = known?.id ?? id;
  await sendMail(tx, { kind: 'zugaenge.invitation', to: address, belongsTo, locale, content }, now);
  return done(id);
}

/** Sends an open invitation once more, from now on in the name of who presses the button, with a fresh link. */
export async function inviteAgain(
  tx: Tx,
  inviting: Inviting,
  id: string,
): Promise<Result<string, InviteRefusal | 'unknown'>> {
  const open = await selectOpenOfBetrieb(tx, inviting.betriebId, inviting.now);
  const earlier = open.find((invitation) => invitation.id === id);
  if (!earlier) return refused('unknown');
  const email = { address: earlier.email, folded: earlier.emailFolded };
  return invite(tx, inviting, { ...earlier, email });
}

/** Takes an open invitation back; its link says so. */
export async function revokeInvitation(tx: Tx, inviting: Inviting, id: string): Promise<boolean> {
  const { inviter, betriebId, now } = inviting;
  if (!(await holdAdministration(tx, inviter.accountId, betriebId, now))) return false;
  const open = await selectOpenOfBetrieb(tx, betriebId, now);
  if (!open.some((invitation) => invitation.id === id)) return false;
  return decideInvitation(tx, id, { state: 'revoked', now });
}
