import pg from 'pg';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { makeCode } from '../../lib/codes.ts';
import { makeAccount } from '../../../test/make-account.ts';
import type { Browser, SeenPage } from '../../../test/browser.ts';
import { linkIn, newcomer, registerAs } from '../../../test/registration.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { accountsFeature } from './feature.ts';
import { firstPasswordWays } from './settings.ts';

const portals: TestPortal[] = [];
afterAll(() => Promise.all(portals.map((portal) => portal.close())));

const { password } = newcomer;

/** What a stranger could tell two addresses by, the address itself aside. */
interface Impression {
  readonly what: string;
  readonly status: number;
  readonly path: string;
  readonly html: string;
  readonly cookies: readonly string[];
  readonly hashes: number;
  readonly statements: readonly string[];
  readonly mails: number;
}

/** Everything a stranger can do with an address, and what he sees of it. */
async function tryAddress(portal: TestPortal, email: string, others: string): Promise<readonly Impression[]> {
  const browser = portal.newBrowser();
  const seen: Impression[] = [];
  const query = vi.spyOn(pg.Client.prototype, 'query');
  async function see(what: string, act: (browser: Browser) => Promise<SeenPage>): Promise<SeenPage> {
    const hashes = portal.hashesSpent();
    const mails = (await portal.mails()).length;
    query.mockClear();
    const page = await act(browser);
    const statements = query.mock.calls.map(([first]) =>
      typeof first === 'string' ? first.replace(/^begin.*/, 'begin') : '?',
    );
    seen.push({
      what,
      status: page.status,
      path: page.path,
      html: blurred(page.html, email, others),
      cookies: [...browser.cookies.keys()],
      hashes: portal.hashesSpent() - hashes,
      statements,
      mails: (await portal.mails()).length - mails,
    });
    return page;
  }
  const fields = portal.chamber.settings.get('accounts') as { firstPassword: string };
  const own = fields.firstPassword === 'chosen-at-registration' ? { Passwort: password } : {};
  const wrongCode = makeCode({ length: 10 });
  const sent = await see('register', (person) => registerAs(person, { ...own, 'E-Mail-Adresse': email }));
  await see('look again', (person) => person.get('/registrieren/gesendet'));
  await see('wrong code', (person) =>
    person.submit(sent, 'E-Mail-Adresse bestätigen', { Bestätigungscode: wrongCode }),
  );
  await see('wrong code elsewhere', async (person) =>
    person.submit(await person.get('/registrieren/code'), 'E-Mail-Adresse bestätigen', {
      'E-Mail-Adresse': email,
      Bestätigungscode: wrongCode,
    }),
  );
  await see('resend', (person) => person.submit(sent, 'Mail noch einmal senden'));
  await see('correct', (person) => person.submit(sent, 'Adresse korrigieren', { 'E-Mail-Adresse': others }));
  await see('correct back', (person) =>
    person.submit(sent, 'Adresse korrigieren', { 'E-Mail-Adresse': email }),
  );
  await see('register again', (person) => registerAs(person, { ...own, 'E-Mail-Adresse': email }));
  query.mockRestore();
  return seen;
}

function blurred(html: string, email: string, others: string): string {
  return html
    .replaceAll(email, 'ADDRESS')
    .replaceAll(others, 'OTHER')
    .replace(/value="[0-9A-Z]{10}"/g, 'value="CODE"')
    .replace(/\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+){3}/gu, 'PASSPHRASE');
}

describe.each(firstPasswordWays)('where the password is %s', (firstPassword) => {
  test('nothing tells an address with an account from one without', async () => {
    const settings = { accounts: { termsVersion: '2026-01-01', firstPassword } };
    const portal = await createTestPortal({ features: [accountsFeature], settings });
    portals.push(portal);
    const known = await makeAccount(portal, { email: 'bekannt@handwerk.example' });
    const forKnown = await tryAddress(portal, known.email, 'andere1@handwerk.example');
    const forUnknown = await tryAddress(portal, 'unbekannt@handwerk.example', 'andere2@handwerk.example');
    expect(forKnown).toEqual(forUnknown);
    const kinds = (await portal.mails()).filter((mail) => mail.to === known.email).map((mail) => mail.kind);
    expect(new Set(kinds)).toEqual(new Set(['accounts.known-address']));
  });
});

test('whoever registered learns nothing when the owner confirms', async () => {
  const portal = await createTestPortal({ features: [accountsFeature] });
  portals.push(portal);
  const email = 'eigentuemer@handwerk.example';
  const stranger = portal.newBrowser('192.0.2.66');
  await registerAs(stranger, { 'E-Mail-Adresse': email });
  const before = await stranger.get('/registrieren/gesendet');
  const owner = portal.newBrowser();
  const link = linkIn(await portal.lastMailTo(email));
  const page = await owner.get(link);
  await owner.submit(page, 'Passwort speichern', { 'Neues Passwort': password });
  const after = await stranger.get('/registrieren/gesendet');
  expect(after.html).toBe(before.html);
  const resent = await stranger.submit(after, 'Mail noch einmal senden');
  expect(resent.text).toContain('noch einmal gesendet');
  const corrected = await stranger.submit(after, 'Adresse korrigieren', {
    'E-Mail-Adresse': 'fremder@handwerk.example',
  });
  expect(corrected.text).toContain('Die Adresse ist korrigiert');
  expect((await owner.get(link)).heading).toBe('Ihre E-Mail-Adresse ist bereits bestätigt');
});
