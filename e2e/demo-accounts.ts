import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { originOf } from './addresses.ts';
import { signIn } from './open-account.ts';
import { newPerson, type Person, type PersonOptions } from './person.ts';

/** The password of every account in the demo. */
export const demoPassword = 'Hobel-Ziegel-Lampe-Fluss';

/** An account that the demo has opened. */
export interface DemoAccount extends PersonOptions {
  readonly slug: string;
  readonly email: string;
  /** Where one password was replaced by another. */
  readonly password?: string;
}

/**
 * Signs in with an account of the demo, in a browser of its own: far cheaper than to register.
 * @param path where it leads
 */
export async function signInToDemo(browser: Browser, account: DemoAccount, path: string): Promise<Person> {
  const { slug, email, password = demoPassword } = account;
  const person = await newPerson(browser, originOf(slug), account);
  await person.goTo(`/anmelden?weiter=${path}`);
  await signIn(person, email, password);
  expect(person.path()).toBe(path);
  return person;
}
