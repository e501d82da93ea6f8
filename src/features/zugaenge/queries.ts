import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import { hasLeft } from '../betriebe/index.ts';
import type { LinkRole } from '../freischaltung/index.ts';
import type { Invitation } from './invitation.ts';
import type { InvitationState } from './rules.ts';

interface ZugaengeTables {
  invitations: {
    id: Generated<string>;
    betrieb_id: string;
    invited_by: string | null;
    email: string;
    email_folded: string;
    first_name: string;
    last_name: string;
    roles: readonly LinkRole[];
    access_days: number | null;
    token_hash: string;
    state: Generated<InvitationState>;
    created_at: Date;
    sent_at: Date;
    sends: Generated<number>;
    expires_at: Date;
    decided_at: Date | null;
    accepted_by: string | null;
  };
  betriebe: { id: string; name: string; betriebsnummer: string };
  accounts: { id: string; first_name: string; last_name: string; state: string };
}

function withNames(db: Db, now: Date) {
  return tables<ZugaengeTables>(db)
    .selectFrom('invitations')
    .innerJoin('betriebe', 'betriebe.id', 'invitations.betrieb_id')
    .leftJoin('accounts', 'accounts.id', 'invitations.invited_by')
    .select([
      'invitations.id',
      'invitations.betrieb_id as betriebId',
      'betriebe.name as betrieb',
      'betriebe.betriebsnummer',
      'invitations.email',
      'invitations.email_folded as emailFolded',
      'invitations.first_name as firstName',
      'invitations.last_name as lastName',
      'invitations.roles',
      'invitations.access_days as accessDays',
      'invitations.invited_by as inviterId',
      sql<string>`concat_ws(' ', accounts.first_name, accounts.last_name)`.as('inviter'),
      'invitations.state',
      'invitations.sent_at as sentAt',
      'invitations.sends',
      'invitations.expires_at as expiresAt',
      hasLeft('betriebe', now).as('betriebGone'),
      sql<boolean>`accounts.state = 'active' is true and exists (
        select 1 from links l where l.betrieb_id = invitations.betrieb_id and l.account_id = invitations.invited_by
          and l.ended_at is null and (l.ends_at is null or l.ends_at > ${now}) and 'verwaltung' = any (l.roles))`.as(
        'inviterAdministers',
      ),
    ]);
}

/** The invitation whose mailed link carries this token. */
export function selectByToken(db: Db, tokenHash: string, now: Date): Promise<Invitation | undefined> {
  return withNames(db, now).where('invitations.token_hash', '=', tokenHash).executeTakeFirst();
}

/** An invitation that was sent to this address; one to another is not found. */
export function selectForAddress(
  db: Db,
  id: string,
  emailFolded: string,
  now: Date,
): Promise<Invitation | undefined> {
  return withNames(db, now)
    .where('invitations.id', '=', id)
    .where('invitations.email_folded', '=', emailFolded)
    .executeTakeFirst();
}

/** Invitations to an address that can be accepted or at least are not decided, newest first. */
export function selectOpenForAddress(db: Db, emailFolded: string, now: Date): Promise<readonly Invitation[]> {
  return withNames(db, now)
    .where('invitations.email_folded', '=', emailFolded)
    .where('invitations.state', '=', 'open')
    .orderBy('invitations.sent_at', 'desc')
    .limit(50)
    .execute();
}

/** Open invitations of a Betrieb, newest first, those that ran out included: they can be sent again. */
export function selectOpenOfBetrieb(db: Db, betriebId: string, now: Date): Promise<readonly Invitation[]> {
  return withNames(db, now)
    .where('invitations.betrieb_id', '=', betriebId)
    .where('invitations.state', '=', 'open')
    .orderBy('invitations.sent_at', 'desc')
    .execute();
}

/** What is stored of an invitation when it is sent. */
export interface NewInvitation {
  readonly betriebId: string;
  readonly invitedBy: string;
  readonly email: string;
  readonly emailFolded: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly roles: readonly LinkRole[];
  readonly accessDays: number | null;
  readonly tokenHash: string;
  readonly expiresAt: Date;
  readonly now: Date;
}

/** Stores an invitation; an open one to the same address becomes this one. */
export async function upsertInvitation(
  tx: Tx,
  invitation: NewInvitation,
): Promise<{ readonly id: string; readonly sends: number }> {
  const changed = {
    invited_by: invitation.invitedBy,
    email: invitation.email,
    first_name: invitation.firstName,
    last_name: invitation.lastName,
    roles: invitation.roles,
    access_days: invitation.accessDays,
    token_hash: invitation.tokenHash,
    sent_at: invitation.now,
    expires_at: invitation.expiresAt,
  };
  return tables<ZugaengeTables>(tx)
    .insertInto('invitations')
    .values({
      ...changed,
      betrieb_id: invitation.betriebId,
      email_folded: invitation.emailFolded,
      created_at: invitation.now,
      decided_at: null,
      accepted_by: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['betrieb_id', 'email_folded'])
        .where('state', '=', 'open')
        .doUpdateSet({ ...changed, sends: sql`invitations.sends + 1` }),
    )
    .returning(['id', 'sends'])
    .executeTakeFirstOrThrow();
}

/** Decides an open invitation. One statement, so of two decisions at once only one counts. */
export async function decideInvitation(
  tx: Tx,
  id: string,
  decision: {
    readonly state: 'accepted' | 'declined' | 'revoked';
    readonly acceptedBy?: string;
    readonly now: Date;
  },
): Promise<boolean> {
  const row = await tables<ZugaengeTables>(tx)
    .updateTable('invitations')
    .set({ state: decision.state, decided_at: decision.now, accepted_by: decision.acceptedBy ?? null })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** How many invitations of an account wait for an answer. */
export async function countSentInvitations(db: Db, accountId: string): Promise<number> {
  const { count } = await tables<ZugaengeTables>(db)
    .selectFrom('invitations')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('invited_by', '=', accountId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return count;
}

/** Lets another account stand for one as who invited, and as who accepted. */
export async function moveInvitations(tx: Tx, from: string, to: string): Promise<void> {
  const invitations = tables<ZugaengeTables>(tx);
  await invitations
    .updateTable('invitations')
    .set({ invited_by: to })
    .where('invited_by', '=', from)
    .execute();
  await invitations
    .updateTable('invitations')
    .set({ accepted_by: to })
    .where('accepted_by', '=', from)
    .execute();
}

/** Forgets invitations that were decided or ran out before a moment. */
export async function deleteInvitationsBefore(tx: Tx, before: Date): Promise<number> {
  const rows = await tables<ZugaengeTables>(tx)
    .deleteFrom('invitations')
    .where('expires_at', '<', before)
    .returning('id')
    .execute();
  return rows.length;
}

/** Forgets all invitations to act for some Betriebe. */
export async function deleteInvitationsOf(tx: Tx, betriebIds: readonly string[]): Promise<void> {
  await tables<ZugaengeTables>(tx).deleteFrom('invitations').where('betrieb_id', 'in', betriebIds).execute();
}
