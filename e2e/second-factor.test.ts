import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { bothWays, useBrowser } from './browser.ts';
import { addressOf, expectRefusal, type Newcomer, openAccount, ownPassword, signIn } from './open-account.ts';
import { newPerson, type Person } from './person.ts';

const slug = 'owl';
const browser = useBrowser();

function somebody(name: string, scripts: boolean): Newcomer {
  return { slug, scripts, name, confirm: 'link', password: 'at-activation' };
}

/** The app that has read in the key shown on the page. */
async function appOf(person: Person): Promise<TOTP> {
  const shown = await person.page.locator('.portal-code__code').first().innerText();
  return new TOTP({ secret: Secret.fromBase32(shown.replaceAll(' ', '')) });
}

async function signInAgain(person: Person, newcomer: Newcomer): Promise<void> {
  await person.press('Abmelden');
  await person.goTo('/anmelden?weiter=/profil/sicherheit');
  await signIn(person, addressOf(newcomer), ownPassword);
}

test.each(bothWays)(
  'an app is set up and asked for, a recovery code helps out, $how',
  async ({ scripts }) => {
    const newcomer = somebody('Frida', scripts);
    const person = await openAccount(browser(), newcomer);
    await person.goTo('/profil/sicherheit');
    await person.follow('App einrichten');
    const app = await appOf(person);
    await person.fill({ 'Code aus der App': '12345' });
    await person.press('Code prüfen');
    await expectRefusal(person, 'Der Code aus der App hat sechs Ziffern');
    // the code before the one of now, which stays for signing in; too old when the half minute ends on its way
    for (
      let tries = 0;
      tries < 3 && (await person.heading()) === 'Authenticator-App einrichten';
      tries += 1
    ) {
      await person.fill({ 'Code aus der App': app.generate({ timestamp: Date.now() - 30_000 }) });
      await person.press('Code prüfen');
    }
    expect(await person.heading()).toBe('Ihre Wiederherstellungscodes');
    const codes = await person.page.locator('.portal-codes code').allInnerTexts();
    expect(codes).toHaveLength(10);
    await person.press('Ich habe die Codes verwahrt');
    expect(await person.text()).toContain('Sie haben noch 10 von 10');

    await signInAgain(person, newcomer);
    expect(await person.heading()).toBe('Zweiter Faktor');
    const code = app.generate();
    await person.fill({ 'Code aus der App': `${code.slice(0, 3)} ${code.slice(3)}` });
    await person.press('Weiter');
    expect(person.path()).toBe('/profil/sicherheit');

    await signInAgain(person, newcomer);
    await person.follow('Wiederherstellungscode eingeben');
    await person.fill({ Wiederherstellungscode: ` ${codes[3]?.toLowerCase().replaceAll('0', 'o')} ` });
    await person.press('Weiter');
    expect(await person.text()).toContain('Sie haben noch 9 von 10');
    await finish(person);
  },
);

test('a passkey is made, signs in alone, is the second step, and is removed', async () => {
  const newcomer = somebody('Paula', true);
  const person = await openAccount(browser(), newcomer);
  const device = await person.page.context().newCDPSession(person.page);
  await device.send('WebAuthn.enable');
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  // the browser would offer the passkey by itself, now before and now after the button is pressed
  await person.page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
  });
  await person.goTo('/profil/sicherheit');
  await person.follow('Passkey anlegen');
  await person.fill({ 'Name des Passkeys': 'Handy' });
  await person.press('Passkey anlegen');
  expect(await person.heading()).toBe('Ihre Wiederherstellungscodes');
  await person.press('Ich habe die Codes verwahrt');
  expect(await person.text()).toContain('Handy');

  await person.press('Abmelden');
  await person.goTo('/anmelden?weiter=/profil/sicherheit');
  await person.press('Mit Passkey anmelden');
  expect(person.path()).toBe('/profil/sicherheit');

  await signInAgain(person, newcomer);
  expect(await person.heading()).toBe('Zweiter Faktor');
  await person.press('Mit Passkey bestätigen');
  expect(person.path()).toBe('/profil/sicherheit');

  await person.follow('„Handy“ ändern');
  await person.press('Passkey entfernen');
  expect(await person.text()).toContain('hat jetzt keinen zweiten Faktor mehr');
  // the device still has it, and is told that no account knows it
  await person.press('Abmelden');
  await person.goTo('/anmelden');
  await person.press('Mit Passkey anmelden');
  expect(await person.text()).toMatch(/Diesen Passkey kennt kein .* mehr/);
  await signIn(person, addressOf(newcomer), ownPassword);
  expect(person.path()).toMatch(/^\/mein-bereich/);
  await device.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
  await device.send('WebAuthn.disable');
  await finish(person);
});

test('without scripts the buttons for passkeys say what there is instead', async () => {
  const person = await newPerson(browser(), originOf(slug), { scripts: false });
  await person.goTo('/anmelden');
  await person.press('Mit Passkey anmelden');
  expect(person.status()).toBe(422);
  expect(await person.text()).toContain('Ein Passkey braucht JavaScript');
  await finish(person);
});
