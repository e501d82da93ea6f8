import type { Browser, SeenPage } from './browser.ts';
import { linkIn, scan } from './registration.ts';
import type { TestPortal } from './test-portal.ts';

/** Pages of a move: where the old account begins it, and where the new one takes over. */
export const movePaths = { move: '/profil/umzug', accept: '/profil/umzug/annehmen' } as const;

/** Begins to move an account. @returns the code that the page shows */
export async function beginMove(browser: Browser, email: string): Promise<string> {
  const seen = await browser.submit(await browser.get(movePaths.move), 'Umzug beginnen', {
    'E-Mail-Adresse des neuen Kontos': email,
  });
  return seen.root.querySelector('main code')?.text ?? '';
}

/** Agrees as the owner of the old address does, after a scanner has looked. @returns the heading of the answer */
export async function agreeToMove(portal: TestPortal, old: string): Promise<string> {
  const mail = (await portal.mails()).findLast(
    ({ to, kind }) => to === old && kind.startsWith('address-change.'),
  );
  const anywhere = portal.newBrowser('192.0.2.50');
  await scan(portal, linkIn(mail!));
  return (await anywhere.submit(await anywhere.get(linkIn(mail!)), 'Ja, bestätigen')).heading;
}

/** Types the code in the new account. */
export async function takeOver(browser: Browser, code: string): Promise<SeenPage> {
  return browser.submit(await browser.get(movePaths.accept), 'Konto übernehmen', { Umzugscode: code });
}

/** The Betriebe that an account is linked to. */
export function betriebeOf(portal: TestPortal, accountId: string): Promise<readonly string[]> {
  return portal.read(async (db) => {
    const rows = await db.kysely
      .selectFrom('links')
      .select('betrieb_id')
      .where('account_id', '=', accountId)
      .where('ended_at', 'is', null)
      .execute();
    return rows.map((row) => row['betrieb_id'] as string);
  });
}
