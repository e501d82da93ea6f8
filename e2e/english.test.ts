import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { plainWay, useBrowser } from './browser.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { addressOf, ownPassword } from './open-account.ts';
import { newPerson, type Person } from './person.ts';

const slug = 'owl';
const browser = useBrowser();

test.each(plainWay)('somebody who reads no German gets as far as anybody else, $how', async ({ scripts }) => {
  const email = addressOf({ name: 'Olena', scripts });
  const person = await newPerson(browser(), originOf(slug), { scripts });
  await person.goTo('/dienste');
  expect(await languageOf(person)).toBe('de');
  await person.press('English');
  // the same page, and every one after it
  expect(person.path()).toBe('/dienste');
  expect(await person.heading()).toBe('Online services');
  expect(await languageOf(person)).toBe('en');

  await person.goTo('/');
  await person.follow('Register');
  await person.fill({ 'First name': 'Olena', 'Last name': 'Öztürk-Groß', 'E-mail address': 'workshop' });
  await person.press('Register');
  expect(person.status()).toBe(422);
  expect(await person.page.title()).toMatch(/^Error: Register/);
  expect(await person.text()).toContain('Please check what you entered');
  expect(await person.text()).toContain('The e-mail address has no @ sign');
  await person.fill({ 'E-mail address': email });
  await person.tickAll();
  await person.press('Register');
  expect(await person.heading()).toBe('Please confirm your e-mail address');

  const mail = await mailTo(slug, email, 'Your confirmation code');
  expect(mail.html).toContain('lang="en"');
  await person.goTo(linkIn(mail));
  expect(await person.heading()).toBe('Choose a password');
  await person.fill({ 'New password': ownPassword });
  await person.press('Save password');
  await signInEnglish(person, email);
  expect(await person.heading()).toBe('Hello, Olena Öztürk-Groß');
  // chosen once more now that there is an account, which remembers it from here on
  await person.press('Deutsch');
  await person.press('English');
  expect(await person.text()).toContain('Link a company');

  await person.goTo('/hilfe');
  await person.unfold('Where do I get the PIN?');
  expect(await person.text()).toContain('fee notice (Beitragsbescheid)');
  await person.goTo('/freischalten');
  expect(await person.heading()).toBe('Link your account (Verknüpfung)');

  await person.goTo('/profil');
  expect(await person.heading()).toBe('My profile');
  await person.follow(/^Add.*Telephone$/);
  await person.fill({ Telephone: 'none' });
  await person.press('Save details');
  expect(person.status()).toBe(422);
  await person.fill({ Telephone: '0521 555-0' });
  await person.press('Save details');
  expect(await person.text()).toContain('Your details have been saved.');

  // another browser, which prefers German: the account remembers the language; chosen anew, it is the browser's own that counts
  const elsewhere = await newPerson(browser(), originOf(slug), { scripts });
  await elsewhere.goTo('/anmelden?weiter=/profil');
  expect(await languageOf(elsewhere)).toBe('de');
  await elsewhere.fill({ 'E-Mail-Adresse': email, Passwort: ownPassword });
  await elsewhere.press('Anmelden');
  expect(await elsewhere.heading()).toBe('My profile');
  expect(await languageOf(elsewhere)).toBe('en');
  await elsewhere.press('Deutsch');
  expect(await elsewhere.heading()).toBe('Mein Profil');
  expect(await languageOf(elsewhere)).toBe('de');
  await finish(elsewhere);
  await person.goTo('/profil');
  expect(await languageOf(person)).toBe('en');
  await finish(person);
});

/** The language that the page says it is in. */
function languageOf(person: Person): Promise<string | null> {
  return person.page.locator('html').getAttribute('lang');
}

async function signInEnglish(person: Person, email: string): Promise<void> {
  await person.fill({ 'E-mail address': email, Password: ownPassword });
  await person.press('Sign in');
}
