import { expect } from 'vitest';
import { addressOf, type Newcomer, ownPassword, signIn } from './open-account.ts';
import type { Person } from './person.ts';

/** Sends the form for number and PIN, from the first task of one's own area. */
export async function redeemPin(person: Person, fields: Readonly<Record<string, string>>): Promise<void> {
  await person.goTo('/mein-bereich');
  await person.follow('PIN eingeben');
  await person.fill(fields);
  await person.press('Freischalten');
}

/** The link has taken effect at once, and every page says for whom one acts. */
export async function expectActingFor(person: Person, name: string): Promise<void> {
  expect(await person.text()).toContain(`Geschafft: Sie handeln jetzt für ${name}`);
  for (const path of ['/', '/dienste', '/hilfe', '/profil', '/freischalten', '/mein-betrieb']) {
    await person.goTo(path);
    expect(person.status()).toBe(200);
    expect(await person.actingFor()).toBe(name);
  }
  expect(await person.heading()).toBe(name);
}

/** Somebody signed in acts for nobody any more, at once and without having signed out. */
export async function expectActingForNobody(person: Person): Promise<void> {
  await person.goTo('/mein-betrieb');
  expect(person.status()).toBe(403);
  expect(await person.actingFor()).toBe('');
  await person.goTo('/mein-bereich');
  expect(person.status()).toBe(200);
  expect(await person.actingFor()).toBe('');
}

/** Signs out: pages ask to sign in again, lead back to where one wanted to go, and the Betrieb is still there. */
export async function signOutAndIn(person: Person, newcomer: Newcomer, name: string): Promise<void> {
  await person.press('Abmelden');
  expect(await person.text()).toContain('Sie sind abgemeldet');
  await person.goTo('/mein-betrieb');
  expect(person.path()).toBe('/anmelden?weiter=%2Fmein-betrieb');
  await signIn(person, addressOf(newcomer), ownPassword);
  expect(person.path()).toBe('/mein-betrieb');
  expect(await person.heading()).toBe(name);
  await person.press('Abmelden');
  await finish(person);
}

/** Nothing on the way has left the portal or broken. */
export async function finish(person: Person): Promise<void> {
  expect(person.troubles).toEqual([]);
  await person.close();
}
