import { readUserAgent } from '../../../lib/user-agent.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { together } from '../../../platform/database/together.ts';
import { tellAccount } from '../../accounts/index.ts';
import { newDeviceMail } from '../mails/new-device.ts';
import { securityNotice } from '../notice-kinds.ts';
import type { Visit } from '../start-session.ts';
import { isKnownFor, KNOWN_DAYS, type KnownBrowser } from './device-cookie.ts';
import { selectSeen, upsertSeen } from './device-queries.ts';

/**
 * Remembers with what and from where a person has just signed in, and tells the person by mail when neither this
 * browser nor one of its kind from this address range was seen for the account in 90 days (ASVS 6.3.5). The very first
 * sign-in of an account is no surprise.
 * @param browser as its cookie tells, from before this sign-in
 */
export async function noteDevice(
  tx: Tx,
  visit: Visit,
  accountId: string,
  browser: KnownBrowser | undefined,
): Promise<void> {
  const { now, client } = visit;
  const hash = deviceHash(accountId, visit);
  const [{ anyAt, thisAt }] = await together([
    selectSeen(tx, accountId, hash),
    upsertSeen(tx, accountId, hash, now),
  ]);
  const since = now.getTime() - KNOWN_DAYS * 24 * 3_600_000;
  const known = isKnownFor(browser, accountId, now) || (thisAt !== null && thisAt.getTime() > since);
  if (known || anyAt === null) return;
  await tellAccount(
    tx,
    accountId,
    {
      kind: 'sign-in.new-device',
      notice: securityNotice,
      write: (chamber, locale, to) =>
        newDeviceMail(chamber, locale, to, { at: now, range: client.range, userAgent: client.userAgent }),
    },
    now,
  );
}

/** What is kept of a device: neither the range nor the browser can be read from it, nor two accounts compared. */
function deviceHash(accountId: string, { client }: Visit): string {
  const { browser, system } = readUserAgent(client.userAgent);
  return hashToken(`${accountId} ${client.range} ${browser} ${system}`);
}
