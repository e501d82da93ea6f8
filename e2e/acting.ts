import { expect } from 'vitest';
import { addressOf, type Newcomer, ownPassword, signIn } from './open-account.ts';
import type { Person } from './person.ts';

/** Links by number and PIN, beginning where one's own area leads. */
export async function redeemPin(person: Person, fields: Readonly<Record<string, string>>): Promise<void> {
  await person.goTo('/freischalten/betrieb');
  await person.fill(fields);
  await person.press('Freischalten');
}

/** Every page says for whom one acts. */
export async function expectActingFor(person: Person, name: string): Promise<void> {
  for (const path of [
    '/mein-bereich',
    '/',
    '/dienste',
    '/hilfe',
    '/profil',
    '/freischalten',
    '/mein-betrieb',
  ]) {
    await person.goTo(path);
    expect(person.status()).toBe(200);
    expect(await person.actingFor()).toBe(name);
  }
  expect(await person.text()).toContain(name);
}

/** Signs out; pages ask to sign in again, and lead back to where one wanted to go. */
export async function signOutAndIn(person: Person, newcomer: Newcomer): Promise<void> {
  await person.press('Abmelden');
  expect(await person.text()).toContain('Sie sind abgemeldet');
  await person.goTo('/mein-betrieb');
  expect(person.path()).toBe('/anmelden?weiter=%2Fmein-betrieb');
  await signIn(person, addressOf(newcomer), ownPassword);
  expect(person.path()).toBe('/mein-betrieb');
  await person.press('Abmelden');
  expect(person.troubles).toEqual([]);
  await person.close();
}
