import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';

/** Sessions of an account, the newest first. */
export async function selectSessionsHeld(
  db: Db,
  accountId: string,
): Promise<
  readonly {
    readonly startedAt: Date;
    readonly lastSeenAt: Date;
    readonly expiresAt: Date;
    readonly cameFrom: string;
    readonly userAgent: string;
    readonly hasKeptInput: boolean;
    /** Betrieb or Person that the session acts for; null for the first one, or none. */
    readonly actingFor: string | null;
  }[]
> {
  const { rows } = await sql<{
    startedAt: Date;
    lastSeenAt: Date;
    expiresAt: Date;
    cameFrom: string;
    userAgent: string;
    hasKeptInput: boolean;
    actingFor: string | null;
  }>`select started_at as "startedAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt",
      came_from as "cameFrom", user_agent as "userAgent",
      exists (select from kept_inputs k where k.session_id = s.id) as "hasKeptInput",
      (select coalesce(b.name, concat_ws(' ', p.vorname, p.nachname)) from links l
        left join betriebe b on b.id = l.betrieb_id left join personen p on p.id = l.person_id
        where l.id = s.acting_for_link) as "actingFor"
    from sessions s where account_id = ${accountId} order by started_at desc`.execute(db.kysely);
  return rows;
}

/** Single moments that sign-in notes of an account: devices it knows, links to a new password, steps under way, warnings. */
export async function selectMoments(
  db: Db,
  accountId: string,
): Promise<readonly { readonly kind: 'device' | 'reset' | 'pending' | 'warned'; readonly at: Date }[]> {
  const { rows } = await sql<{ kind: 'device' | 'reset' | 'pending' | 'warned'; at: Date }>`
    select 'device' as kind, seen_at as at from seen_devices where account_id = ${accountId}
    union all select 'reset', created_at from password_resets where account_id = ${accountId}
    union all select 'pending', expires_at from pending_sign_ins where account_id = ${accountId}
    union all select 'warned', told_at from failure_notices where account_id = ${accountId}
    order by at desc`.execute(db.kysely);
  return rows;
}
