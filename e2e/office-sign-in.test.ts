import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { bothWays, useBrowser } from './browser.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { newCaseWorker, typeOfficePassword } from './office.ts';
import { newPerson } from './person.ts';

const browser = useBrowser();
const password = 'Wolke-Sägeblatt-Tasse-Ufer';

/** An administrator of the chamber invites somebody. @returns the path of the link in the mail */
async function invite(slug: string, scripts: boolean, email: string): Promise<string> {
  const inviter = await newCaseWorker(browser(), slug, scripts);
  await inviter.goTo('/verwaltung/mitarbeitende/einladen');
  await inviter.press('Einladung senden');
  expect(await inviter.text()).toContain('Bitte geben Sie den Namen ein.');
  await inviter.fill({ 'Vor- und Nachname': 'Jonas Muster', 'E-Mail-Adresse': email });
  await inviter.tick('Sachbearbeitung Kurse');
  await inviter.press('Einladung senden');
  expect(await inviter.text()).toContain('Die Einladung ist unterwegs');
  await finish(inviter);
  const { pathname, search } = new URL(linkIn(await mailTo(slug, email, 'Verwaltung')));
  return `${pathname}${search}`;
}

test.each(bothWays)(
  'whoever is invited to the office chooses a password, sets up an app and signs in with both, $how',
  async ({ scripts }) => {
    const slug = scripts ? 'koeln' : 'trier';
    const email = `jonas-${scripts}@kammer.example`;
    const link = await invite(slug, scripts, email);
    const person = await newPerson(browser(), originOf(slug), { scripts });
    await person.goTo(link);
    await person.fill({ 'Neues Passwort': password });
    await person.press('Passwort speichern');
    expect(await person.heading()).toBe('Zweiten Faktor einrichten');
    const shown = await person.page.locator('.portal-code__code').first().innerText();
    const own = new TOTP({ secret: Secret.fromBase32(shown.replaceAll(' ', '')) });
    // the code before the one of now, which stays for signing in; too old when the half minute ends on its way
    for (
      let tries = 0;
      tries < 3 && (await person.heading()) !== 'Ihre Wiederherstellungscodes';
      tries += 1
    ) {
      await person.fill({ 'Code aus der App': own.generate({ timestamp: Date.now() - 30_000 }) });
      await person.press('Code prüfen');
    }
    await person.press('Ich habe die Codes verwahrt');
    // the link was used up by that
    await person.press('Abmelden');
    await person.goTo(link);
    expect(await person.heading()).toBe('Dieser Link gilt nicht mehr');

    await typeOfficePassword(person, email, password);
    expect(await person.heading()).toBe('Zweiter Faktor');
    await person.goTo('/verwaltung');
    expect(await person.heading()).toBe('Zweiter Faktor');
    await person.fill({ 'Code aus der App': own.generate() });
    await person.press('Weiter');
    expect(await person.heading()).toBe('Was zu tun ist');
    await person.goTo('/verwaltung/mitarbeitende');
    expect(await person.text()).toContain('Mitarbeitende einladen, sperren und ihre Rollen ändern');
    expect(person.status()).toBe(403);
    await finish(person);
  },
);

test('whoever is invited to the office sets up a passkey and signs in with password and passkey', async () => {
  const slug = 'dortmund';
  const email = 'paula@kammer.example';
  const link = await invite(slug, true, email);
  const person = await newPerson(browser(), originOf(slug), { scripts: true });
  const device = await person.page.context().newCDPSession(person.page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await person.goTo(link);
  await person.fill({ 'Neues Passwort': password });
  await person.press('Passwort speichern');
  await person.fill({ 'Name des Passkeys': 'Rechner im Büro' });
  await person.press('Passkey anlegen');
  expect(await person.heading()).toBe('Ihre Wiederherstellungscodes');
  await person.press('Ich habe die Codes verwahrt');
  await person.press('Abmelden');
  await typeOfficePassword(person, email, password);
  await person.press('Mit Passkey bestätigen');
  expect(await person.heading()).toBe('Was zu tun ist');
  await device.send('WebAuthn.disable');
  await finish(person);
});
