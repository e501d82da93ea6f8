import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { useBrowser } from './browser.ts';
import { demoPassword, signInToDemo } from './demo-accounts.ts';
import { expectRefusal, ownPassword, signIn } from './open-account.ts';
import { newPerson } from './person.ts';

// an account is taken over once, so each is opened first without scripts and then with them
const slug = 'unterfranken';
const browser = useBrowser();

test('the password of an older module opens its Betrieb at once, asks for the terms once, and stays', async () => {
  const email = 'lehrvertrag@handwerk.example';
  const person = await newPerson(browser(), originOf(slug), { scripts: false });
  await person.goTo('/');
  await person.follow('Anmelden');
  expect(await person.text()).toContain('Zugangsdaten für „Lehrvertrag online“');
  await signIn(person, email, ` ${demoPassword}`);
  expect(await person.heading()).toBe('Nutzungsbedingungen');
  expect(await person.text()).toContain('Sie melden sich zum ersten Mal hier an');
  await person.goTo('/mein-betrieb');
  expect(await person.heading()).toBe('Nutzungsbedingungen');
  await person.press('Zustimmen');
  await expectRefusal(person, 'Bitte stimmen Sie den Nutzungsbedingungen zu');
  await person.tickAll();
  await person.press('Zustimmen');
  expect(person.path()).toBe('/mein-betrieb');
  expect(await person.actingFor()).toBe('Bäckerei Beispiel');
  await finish(person);

  const again = await signInToDemo(browser(), { slug, email, scripts: true }, '/mein-betrieb');
  expect(await again.heading()).toBe('Bäckerei Beispiel');
  await finish(again);
});

test('one that is too short opens nothing but the page that replaces it', async () => {
  const email = 'handwerksrolle@handwerk.example';
  const person = await newPerson(browser(), originOf(slug), { scripts: false });
  await person.goTo('/anmelden?weiter=/profil');
  await signIn(person, email, 'meister7');
  expect(await person.heading()).toBe('Eigenes Passwort festlegen');
  expect(await person.text()).toContain('Ihr bisheriges Passwort ist für dieses Portal nicht sicher genug');
  await person.goTo('/profil');
  expect(person.path()).toMatch(/^\/passwort-festlegen/);
  await person.press('Abmelden');
  await finish(person);

  const another = await newPerson(browser(), originOf(slug), { scripts: true });
  await another.goTo('/anmelden?weiter=/profil');
  await signIn(another, email, 'meister7');
  await another.fill({ 'Neues Passwort': 'meister8' });
  await another.press('Passwort speichern');
  await expectRefusal(another, 'Zeichen');
  await another.fill({ 'Neues Passwort': ownPassword });
  await another.press('Passwort speichern');
  expect(await another.heading()).toBe('Nutzungsbedingungen');
  await another.tickAll();
  await another.press('Zustimmen');
  expect(another.path()).toBe('/profil');
  await another.press('Abmelden');
  await another.goTo('/anmelden');
  await signIn(another, email, 'meister7');
  await expectRefusal(another, 'passen nicht zusammen');
  await signIn(another, email, ownPassword);
  expect(another.path()).toBe('/mein-bereich');
  await finish(another);
});
