import type { Browser } from './browser.ts';
import type { TestPortal } from './test-portal.ts';

/** The password of everybody whom tests make. */
export const testPassword = 'Hobel-Ziegel-Lampe-Fluss';

export interface TestPerson {
  readonly accountId: string;
  readonly email: string;
  readonly browser: Browser;
}

const hashes = new WeakMap<TestPortal, Promise<string>>();

/** Opens an account with a password of one's own and signs in through the page. */
export async function signedInPerson(portal: TestPortal, email: string, from?: string): Promise<TestPerson> {
  let hash = hashes.get(portal);
  if (!hash) hashes.set(portal, (hash = portal.house.passwords.hash(testPassword)));
  const passwordHash = await hash;
  const now = portal.clock.now();
  const [firstName = '', lastName = 'Muster'] = email.split('@')[0]!.split('.');
  const { id } = await portal.write((tx) =>
    tx.kysely
      .insertInto('accounts')
      .values({
        email,
        email_folded: email.toLowerCase(),
        first_name: firstName,
        last_name: lastName,
        password_hash: passwordHash,
        sessions_valid_from: now,
        terms_version: '2026-01-01',
        terms_accepted_at: now,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  const browser = portal.newBrowser(from);
  await signIn(browser, email);
  return { accountId: id as string, email, browser };
}

/** Signs in through the page. */
export async function signIn(browser: Browser, email: string, password = testPassword): Promise<void> {
  const page = await browser.submit(await browser.get('/anmelden'), 'Anmelden', {
    'E-Mail-Adresse': email,
    Passwort: password,
  });
  if (page.status !== 200 || page.path.startsWith('/anmelden'))
    throw new Error(`signing in failed: ${page.text}`);
}

/** Puts a Betrieb into the register. */
export async function registeredBetrieb(
  portal: TestPortal,
  betrieb: { betriebsnummer: string } & Partial<
    Record<'filialnummer' | 'art' | 'name' | 'inhaber' | 'email' | 'geloescht_am', string | null>
  >,
): Promise<string> {
  const { id } = await portal.write((tx) =>
    tx.kysely
      .insertInto('betriebe')
      .values({
        filialnummer: '',
        art: 'hauptbetrieb',
        name: 'Muster Metallbau GmbH',
        inhaber: 'Muster, Erika',
        strasse: 'Beispielgasse',
        hausnummer: '4',
        plz: '12345',
        ort: 'Musterstadt',
        ausbildungsbetrieb: 'nein',
        ...betrieb,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return id as string;
}
