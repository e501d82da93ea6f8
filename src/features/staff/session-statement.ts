import { anonymous, type Actor } from '../../platform/access/actor.ts';
import type { ActorSource } from '../../platform/access/actor-source.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { hashToken, looksLikeToken } from '../../platform/crypto/tokens.ts';
import type { Statement } from '../../platform/database/prepared.ts';
import { rightsOf } from '../office/index.ts';
import { officeSettings } from './settings.ts';
import type { SessionStage } from './sessions-queries.ts';

/** Name of the cookie that holds a session of the office; customers' sessions have another. */
export const officeCookie = 'verwaltung';

interface SessionRow {
  readonly id: string;
  readonly staff_id: string;
  readonly stage: SessionStage;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
}

/**
 * Finds the session of a token and its person, if both are in force: not over, not idle too long, of an access in use.
 * The token itself never becomes part of it, only its hash in hex.
 */
function sessionStatement(token: string, now: Date, chamber: Chamber): Statement {
  const idleSince = new Date(now.getTime() - officeSettings.of(chamber).idleMinutes * 60_000);
  return {
    text: `select s.id, s.staff_id, s.stage, p.name, p.email, p.roles
    from staff_sessions s join staff p on p.id = s.staff_id
    where s.token_hash = $1
      and s.expires_at > $2::timestamptz
      and s.last_seen_at > $3::timestamptz
      and s.started_at >= p.sessions_valid_from
      and p.state = case s.stage when 'enrolment' then 'invited' else 'active' end`,
    values: [hashToken(token), now, idleSince],
  };
}

function readSession(found: Readonly<Record<string, unknown>> | undefined): Actor {
  if (!found) return anonymous;
  const row = found as unknown as SessionRow;
  const { id: sessionId, staff_id: staffId, stage, name, email } = row;
  return { kind: 'staff', staffId, sessionId, stage, name, email, rights: rightsOf(row.roles) };
}

/** How the cookie of the office becomes one of the chamber's own people. Rights are looked up on each request. */
export const staffActorSource: ActorSource = {
  cookie: officeCookie,
  isToken: looksLikeToken,
  statements: (token, now, chamber) => [sessionStatement(token, now, chamber)],
  read: ([sessions]) => readSession(sessions?.[0]),
};
