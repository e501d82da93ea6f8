import { readProvisionalPassword } from '../src/lib/provisional-password.ts';
import type { Browser, SeenPage } from './browser.ts';
import type { TestPortal } from './test-portal.ts';

/** A password long and odd enough for every chamber. */
export const goodPassword = 'Leiter im Regen tanzt';

export interface MadeAccount {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/** Opens an account as if its registration had been confirmed. */
export async function makeAccount(
  portal: TestPortal,
  given: {
    readonly email?: string;
    readonly password?: string;
    readonly firstName?: string;
    readonly lastName?: string;
    /** Until when a provisional password is valid; one of the person's own without it. */
    readonly provisionalUntil?: Date;
    readonly state?: 'active' | 'locked';
  } = {},
): Promise<MadeAccount> {
  const { email = 'erika.muster@handwerk.example', password = goodPassword } = given;
  const now = portal.clock.now();
  const typed = given.provisionalUntil ? readProvisionalPassword(password) : password;
  const password_hash = await portal.house.passwords.hash(typed);
  const { id } = await portal.write((tx) =>
    tx.kysely
      .insertInto('accounts')
      .values({
        email,
        email_folded: email.toLowerCase(),
        first_name: given.firstName ?? 'Erika',
        last_name: given.lastName ?? 'Muster',
        state: given.state ?? 'active',
        password_hash,
        password_kind: given.provisionalUntil ? 'provisional' : 'own',
        provisional_until: given.provisionalUntil ?? null,
        password_changed_at: now,
        sessions_valid_from: now,
        terms_version: '2026-01-01',
        terms_accepted_at: now,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return { id, email, password };
}

/** Signs in by the form, as a person does. */
export async function signInAs(
  browser: Browser,
  account: Pick<MadeAccount, 'email' | 'password'>,
  page = '/anmelden',
): Promise<SeenPage> {
  return browser.submit(await browser.get(page), 'Anmelden', {
    'E-Mail-Adresse': account.email,
    Passwort: account.password,
  });
}
