import { Secret, TOTP } from 'otpauth';
import type { Browser, SeenPage } from './browser.ts';
import type { TestPortal } from './test-portal.ts';

/** An authenticator app on somebody's telephone. */
export interface App {
  /** The code that it shows, by a clock that is so many seconds ahead. */
  readonly code: (ahead?: number) => string;
}

/** The app that has read in the key which a page shows. */
export function appFor(portal: Pick<TestPortal, 'clock'>, page: SeenPage): App {
  const shown = page.root.querySelector('.portal-code__code')?.textContent ?? '';
  const totp = new TOTP({ secret: Secret.fromBase32(shown.replaceAll(' ', '')) });
  return {
    code: (ahead = 0) => totp.generate({ timestamp: portal.clock.now().getTime() + ahead * 1000 }),
  };
}

/**
 * Sets an app up through the pages; its first code is used up by that.
 * @returns the app, and the recovery codes where they were shown
 */
export async function setUpApp(
  portal: TestPortal,
  browser: Browser,
): Promise<{ readonly app: App; readonly codes: readonly string[] }> {
  const page = await browser.get('/profil/sicherheit/app');
  const app = appFor(portal, page);
  const done = await browser.submit(page, 'Code prüfen', { 'Code aus der App': app.code() });
  if (done.status !== 200) throw new Error(`the app was not set up: ${done.text}`);
  return { app, codes: codesOn(done) };
}

/** The recovery codes that a page shows. */
export function codesOn(page: SeenPage): readonly string[] {
  return page.root.querySelectorAll('.portal-codes code').map((code) => code.textContent);
}
