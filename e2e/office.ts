import { Secret, TOTP } from 'otpauth';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { originOf } from './addresses.ts';
import { demoPassword } from './demo-accounts.ts';
import { newPerson, type Person } from './person.ts';

/** People of the demo's office with the keys of their apps, as `demo.yaml` names them. */
const people = {
  everything: { email: 'verwaltung@kammer.example', key: 'KRSXG5BAKRSXG5BAKRSXG5BAKRSXG5BA' },
  courses: { email: 'kurse@kammer.example', key: 'NNQXE3DBNNQXE3DBNNQXE3DBNNQXE3DB' },
} as const;

/** Types address and password on the office's sign-in page. */
export async function typeOfficePassword(person: Person, email: string, password: string): Promise<void> {
  await person.goTo('/verwaltung/anmelden');
  await person.fill({ 'E-Mail-Adresse': email, Passwort: password });
  await person.press('Anmelden');
}

/** Somebody of the demo's office who may do everything there unless named, signed in with both factors. */
export async function newCaseWorker(
  browser: Browser,
  slug: string,
  scripts: boolean,
  who: keyof typeof people = 'everything',
): Promise<Person> {
  const { email, key } = people[who];
  const app = new TOTP({ secret: Secret.fromBase32(key) });
  const person = await newPerson(browser, originOf(slug), { scripts });
  await typeOfficePassword(person, email, demoPassword);
  // a code counts once: where another journey has just used it, the next one comes within half a minute
  for (let tries = 0; tries < 12 && (await person.heading()) === 'Zweiter Faktor'; tries += 1) {
    if (tries > 0) await new Promise((goOn) => setTimeout(goOn, 6_000));
    await person.fill({ 'Code aus der App': app.generate() });
    await person.press('Weiter');
  }
  expect(await person.heading()).toBe('Was zu tun ist');
  return person;
}
