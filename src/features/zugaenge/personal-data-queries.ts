import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';

/** Invitations that went to an address, or that an account sent or accepted; the newest first. */
export async function selectInvitationsHeld(
  db: Db,
  accountId: string,
  emailFolded: string,
): Promise<
  readonly {
    readonly betrieb: string;
    readonly email: string;
    readonly name: string;
    readonly state: 'open' | 'accepted' | 'declined' | 'revoked';
    readonly createdAt: Date;
    readonly decidedAt: Date | null;
    readonly isSent: boolean;
  }[]
> {
  const { rows } = await sql<{
    betrieb: string;
    email: string;
    name: string;
    state: 'open' | 'accepted' | 'declined' | 'revoked';
    createdAt: Date;
    decidedAt: Date | null;
    isSent: boolean;
  }>`select b.name as betrieb, i.email, concat_ws(' ', i.first_name, i.last_name) as name, i.state,
      i.created_at as "createdAt", i.decided_at as "decidedAt", i.invited_by is not distinct from ${accountId}::uuid as "isSent"
    from invitations i join betriebe b on b.id = i.betrieb_id
    where i.email_folded = ${emailFolded} or i.invited_by = ${accountId}::uuid or i.accepted_by = ${accountId}::uuid
    order by i.created_at desc`.execute(db.kysely);
  return rows;
}
