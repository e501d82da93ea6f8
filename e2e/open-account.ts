import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { originOf } from './addresses.ts';
import { codeIn, linkIn, type Mail, mailTo, provisionalPasswordIn } from './mailbox.ts';
import { scanMail } from './mail-scanner.ts';
import { newPerson, type Person, type PersonOptions } from './person.ts';

/** The password that everybody in these journeys chooses in the end. */
export const ownPassword = 'Hobel-Marille-Dachstuhl-Kranich';

/** Somebody who has no account yet, and how they go about getting one. */
export interface Newcomer extends PersonOptions {
  readonly slug: string;
  /** Name in the address and of the person, unique among the journeys of a chamber. */
  readonly name: string;
  /** How the address is confirmed in the other browser. */
  readonly confirm: 'link' | 'code';
  /** When the password comes: mailed afterwards, chosen behind the link, or chosen in the form. */
  readonly password: 'mailed' | 'at-activation' | 'at-registration';
  /** How the mailed password is typed; copied as it is otherwise. */
  readonly typed?: (mailed: string) => string;
}

/** The newcomer's e-mail address. */
export function addressOf({ name, scripts }: Pick<Newcomer, 'name' | 'scripts'>): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return `${plain}.${scripts ? 'mit' : 'ohne'}@werkstatt.example`;
}

/**
 * From nothing to an account with a password of one's own: registration, a mail scanner that is faster, one's own
 * click or code in another browser, the first password as the chamber gives it.
 * @returns the person, signed in, in that other browser
 */
export async function openAccount(browser: Browser, newcomer: Newcomer): Promise<Person> {
  return confirmAccount(browser, newcomer, await register(browser, newcomer));
}

/**
 * The second half of {@link openAccount}, for who registered in another way.
 * @param mail with the link and code that confirm the address
 */
export async function confirmAccount(browser: Browser, newcomer: Newcomer, mail: Mail): Promise<Person> {
  await scanMail(browser, mail);
  const person = await newPerson(browser, originOf(newcomer.slug), newcomer);
  await confirm(person, newcomer, mail);
  if (newcomer.password === 'mailed') await replaceMailedPassword(person, newcomer);
  else {
    expect(await person.text()).toMatch(/Ihr (?:Benutzer\*?(?:innen)?konto|Konto|Account) ist aktiv/);
    await signIn(person, addressOf(newcomer), ownPassword);
  }
  expect(person.path()).toMatch(/^\/mein-bereich/);
  return person;
}

/** Signs in on the page shown. */
export async function signIn(person: Person, email: string, password: string): Promise<void> {
  await person.fill({ 'E-Mail-Adresse': email, Passwort: password });
  await person.press('Anmelden');
}

async function register(browser: Browser, newcomer: Newcomer): Promise<Mail> {
  const email = addressOf(newcomer);
  const person = await newPerson(browser, originOf(newcomer.slug), newcomer);
  await person.goTo('/');
  await person.follow('Neu registrieren');
  if (newcomer.password === 'at-registration') {
    await person.press('Weiter zur Registrierung');
    await expectRefusal(person, 'Ohne Zustimmung ist keine Registrierung möglich');
    await person.tickAll();
    await person.press('Weiter zur Registrierung');
  }
  const chosen = newcomer.password === 'at-registration' ? { Passwort: ownPassword } : {};
  await person.fill({ Vorname: newcomer.name, Nachname: 'Öztürk-Groß', 'E-Mail-Adresse': 'werkstatt' });
  await person.fill(chosen);
  await person.press('Registrieren');
  await expectRefusal(person, 'In der E-Mail-Adresse fehlt das Zeichen @');
  expect(await person.value('Vorname')).toBe(newcomer.name);
  expect(await person.value('Nachname')).toBe('Öztürk-Groß');
  expect(await person.value('E-Mail-Adresse')).toBe('werkstatt');
  await person.fill({ 'E-Mail-Adresse': email, ...chosen });
  await person.tickAll();
  await person.press('Registrieren');
  expect(person.status()).toBe(200);
  expect(await person.text()).toContain(email);
  expect(person.troubles).toEqual([]);
  await person.close();
  return mailTo(newcomer.slug, email, 'Bestätigungscode');
}

/** The page came back with what is wrong on top, and the focus is there. */
export async function expectRefusal(person: Person, sentence: string): Promise<void> {
  expect(person.status()).toBe(422);
  const summary = person.page.getByRole('group', { name: 'Bitte prüfen Sie Ihre Angaben' });
  expect(await summary.innerText()).toContain(sentence);
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await person.page.title()).toMatch(/^Fehler: /);
}

async function confirm(person: Person, newcomer: Newcomer, mail: Mail): Promise<void> {
  if (newcomer.confirm === 'link') {
    await person.goTo(linkIn(mail));
    expect(await person.text()).toContain(addressOf(newcomer));
  } else {
    await person.goTo('/registrieren/bestaetigen');
    const typed = ` ${codeIn(mail).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace('-', ' ')} `;
    await person.fill({ 'E-Mail-Adresse': addressOf(newcomer), Bestätigungscode: typed });
    await person.press('E-Mail-Adresse bestätigen');
  }
  switch (newcomer.password) {
    case 'mailed':
      if (newcomer.confirm === 'link') await person.press('E-Mail-Adresse bestätigen');
      return;
    case 'at-activation':
      await person.fill({ 'Neues Passwort': ownPassword });
      await person.press('Passwort speichern');
      return;
    case 'at-registration':
      // another browser than the one that registered: a stranger would not know the password
      await person.fill({ Passwort: ownPassword });
      await person.press('E-Mail-Adresse bestätigen');
  }
}

async function replaceMailedPassword(person: Person, newcomer: Newcomer): Promise<void> {
  expect(await person.text()).toContain('Ihr vorläufiges Passwort kommt in einer zweiten E-Mail');
  const mailed = provisionalPasswordIn(
    await mailTo(newcomer.slug, addressOf(newcomer), 'vorläufiges Passwort'),
  );
  await signIn(person, addressOf(newcomer), newcomer.typed?.(mailed) ?? mailed);
  expect(person.path()).toMatch(/^\/passwort-festlegen/);
  await person.goTo('/mein-bereich');
  expect(person.path()).toMatch(/^\/passwort-festlegen/);
  await person.fill({ 'Neues Passwort': ownPassword });
  await person.press('Passwort speichern');
}
