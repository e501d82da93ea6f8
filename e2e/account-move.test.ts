import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { useBrowser } from './browser.ts';
import { demoPassword, signInToDemo } from './demo-accounts.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { scanMail } from './mail-scanner.ts';
import { addressOf, expectRefusal, type Newcomer, openAccount, signIn } from './open-account.ts';
import { newPerson, type Person } from './person.ts';

const old = 'personal@handwerk.example';
const browser = useBrowser();

test('links go along to an account that was made for it, and the old one is closed, with scripts', async () => {
  const slug = 'trier';
  const newcomer: Newcomer = { slug, scripts: true, name: 'Petra', confirm: 'link', password: 'mailed' };
  const email = addressOf(newcomer);
  const person = await signInToDemo(browser(), { slug, email: old, scripts: true }, '/profil');
  await person.follow(/^So geht es.*E-Mail-Adresse$/);
  await person.follow('Umzug beginnen');
  expect(await person.text()).toMatch(
    /Das kommt mit.*Dachbau Beispiel GmbH.*Selin Beispiel.*Das kommt nicht mit/,
  );
  const code = await beginMove(person, email);
  await confirmByOldAddress(slug, true);
  expect((await mailTo(slug, email, 'Umzugscode')).text).toContain('Registrieren Sie sich zuerst');

  const moved = await openAccount(browser(), newcomer);
  await moved.follow('Umzugscode eingeben');
  await moved.fill({ Umzugscode: code });
  await moved.press('Account übernehmen');
  expect(await moved.text()).toContain('Der Umzug ist abgeschlossen.');
  await moved.goTo('/verknuepfungen');
  expect(await moved.text()).toMatch(/Dachbau Beispiel GmbH.*Darf Ausbildung, Kurse.*Selin Beispiel/);
  await expectClosed(slug, person);
  await finish(moved);
});

test('they go to an account that is there already too, and not before both sides agree, without scripts', async () => {
  const slug = 'owl';
  const email = 'probe@handwerk.example';
  const person = await signInToDemo(browser(), { slug, email: old, scripts: false }, '/profil/umzug');
  const code = await beginMove(person, email);
  expect((await mailTo(slug, email, 'Umzugscode')).text).toContain('Melden Sie sich damit an');

  const moved = await signInToDemo(browser(), { slug, email, scripts: false }, '/profil/umzug/annehmen');
  await moved.fill({ Umzugscode: `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}` });
  await moved.press('Benutzer*innenkonto übernehmen');
  await expectRefusal(moved, 'Tippfehler im Umzugscode');
  await moved.fill({ Umzugscode: ` ${code.toLowerCase()} ` });
  await moved.press('Benutzer*innenkonto übernehmen');
  expect(await moved.text()).toContain('Der Umzugscode stimmt.');
  expect(await moved.actingFor()).toBe('');
  await confirmByOldAddress(slug, false);
  await moved.goTo('/mein-betrieb');
  expect(await moved.heading()).toBe('Malerbetrieb Beispiel');
  await expectClosed(slug, person);
  await finish(moved);
});

/** Names the new account, and reads the code that only the old one shows. */
async function beginMove(person: Person, email: string): Promise<string> {
  await person.page.getByLabel(/^E-Mail-Adresse des neuen/).fill(email);
  await person.press('Umzug beginnen');
  expect(await person.text()).toContain(`zieht um zu ${email}`);
  return person.page.locator('.portal-code__code').first().innerText();
}

/** Whoever reads the mails of the old address says yes; a scanner that opens the link says nothing. */
async function confirmByOldAddress(slug: string, scripts: boolean): Promise<void> {
  const asked = await mailTo(slug, old, 'Bestätigen oder stoppen');
  if (scripts) await scanMail(browser(), asked);
  const reader = await newPerson(browser(), originOf(slug), { scripts });
  await reader.goTo(linkIn(asked));
  expect(await reader.heading()).toMatch(/^Umzug in .* bestätigen$/);
  await reader.press('Ja, bestätigen');
  await finish(reader);
}

/** The old account is signed out at once, and its password opens nothing. */
async function expectClosed(slug: string, person: Person): Promise<void> {
  await person.goTo('/profil');
  expect(person.path()).toBe('/anmelden?weiter=%2Fprofil');
  await signIn(person, old, demoPassword);
  await expectRefusal(person, 'passen nicht zusammen');
  expect((await mailTo(slug, old, 'ist geschlossen')).text).toContain('hat alles übernommen');
  await finish(person);
}
