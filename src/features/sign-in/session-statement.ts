import { anonymous, type Actor, type Mandate } from '../../platform/access/actor.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Statement } from '../../platform/database/prepared.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { accountSettings, type PasswordKind } from '../accounts/index.ts';
import { signInSettings } from './settings.ts';

/** Name of the cookie that holds the session token. */
export const sessionCookie = 'session';

/** What makes a session valid: not over, not idle too long, of an active account, not older than its last reset. */
const inForce = `from sessions s join accounts a on a.id = s.account_id
    where s.token_hash = $1
      and s.expires_at > $2::timestamptz
      and s.last_seen_at > $3::timestamptz
      and s.started_at >= a.sessions_valid_from
      and a.state = 'active'`;

/** The values of {@link inForce}. The token itself is none of them, only its hash in hex. */
function inForceValues(token: string, now: Date, chamber: Chamber): readonly unknown[] {
  const idleSince = new Date(now.getTime() - signInSettings.of(chamber).idleMinutes * 60_000);
  return [hashToken(token), now, idleSince];
}

/** Finds the session of a token and its account, if it is in force. */
export function sessionStatement(token: string, now: Date, chamber: Chamber): Statement {
  const provenSince = new Date(now.getTime() - signInSettings.of(chamber).stepUpMinutes * 60_000);
  return {
    text: `select s.id, s.account_id, s.acting_for_link,
      s.proven_at > $4::timestamptz as proven_lately,
      a.email, case when a.locale_chosen then a.locale end as locale, a.first_name, a.last_name, a.password_kind,
      a.terms_version <> $5 as terms_outdated
    ${inForce}`,
    values: [...inForceValues(token, now, chamber), provenSince, accountSettings.of(chamber).termsVersion],
  };
}

/**
 * The id of the account that a token is a valid session of, as a subselect for other statements: with the parameters
 * $1 to $3, of which $2 is the time as `timestamptz`.
 */
export function currentAccount(token: string, now: Date, chamber: Chamber): Statement {
  return { text: `(select s.account_id ${inForce})`, values: inForceValues(token, now, chamber) };
}

interface SessionRow {
  readonly id: string;
  readonly account_id: string;
  readonly proven_lately: boolean;
  readonly acting_for_link: string | null;
  readonly email: string;
  readonly locale: Locale | null;
  readonly first_name: string;
  readonly last_name: string;
  readonly password_kind: PasswordKind;
  readonly terms_outdated: boolean;
}

/**
 * Reads who asks from the row that {@link sessionStatement} found.
 * @param found its row; none when the session is over
 * @param mandates links in force now; the person acts for the one chosen in this session, else for the first
 */
export function readSession(
  found: Readonly<Record<string, unknown>> | undefined,
  mandates: readonly Mandate[],
): Actor {
  if (!found) return anonymous;
  const row = found as unknown as SessionRow;
  const chosen = mandates.find((mandate) => mandate.linkId === row.acting_for_link);
  return {
    kind: 'account',
    accountId: row.account_id,
    sessionId: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email,
    locale: row.locale,
    mustReplacePassword: row.password_kind === 'provisional' || row.password_kind === 'weak',
    mustAcceptTerms: row.terms_outdated,
    provenLately: row.proven_lately,
    mandates,
    actingFor: chosen ?? mandates[0] ?? null,
  };
}
