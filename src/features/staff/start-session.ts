import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Client } from '../../platform/http/context.ts';
import type { CookieToSet } from '../../platform/http/reply.ts';
import { enrolmentMinutes, secondStepMinutes } from './rules.ts';
import { officeCookie } from './session-statement.ts';
import { insertSession, type SessionStage } from './sessions-queries.ts';
import { officeSettings } from './settings.ts';

/** Who asks and when, as far as sessions keep it. */
export interface Visit {
  readonly now: Date;
  readonly client: Client;
}

/**
 * Opens a session of the office under a fresh token of 256 bits. Before the second factor it lasts minutes.
 * @returns the cookie; the token is kept nowhere else
 */
export async function startSession(
  tx: Tx,
  staffId: string,
  stage: SessionStage,
  visit: Visit,
): Promise<CookieToSet> {
  const token = makeToken();
  const minutes = {
    enrolment: enrolmentMinutes,
    password: secondStepMinutes,
    in: officeSettings.of(tx.chamber).absoluteHours * 60,
  }[stage];
  await insertSession(tx, {
    staffId,
    tokenHash: hashToken(token),
    stage,
    startedAt: visit.now,
    expiresAt: new Date(visit.now.getTime() + minutes * 60_000),
    cameFrom: visit.client.range,
    userAgent: visit.client.userAgent,
  });
  return { name: officeCookie, value: token };
}

/** Takes the cookie away. */
export const noOfficeCookie: CookieToSet = { name: officeCookie, value: '' };
