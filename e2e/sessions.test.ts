import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { bothWays, useBrowser } from './browser.ts';
import { demoPassword, signInToDemo } from './demo-accounts.ts';
import { expectRefusal } from './open-account.ts';
import { letProofsAge } from './time.ts';

const browser = useBrowser();

test.each(bothWays)(
  'another device is signed out from the profile, and what is sensitive asks for the password again, $how',
  async ({ scripts }) => {
    const slug = scripts ? 'dortmund' : 'owl';
    const email = 'chefin@handwerk.example';
    const phone = await signInToDemo(browser(), { slug, email, scripts }, '/mein-bereich');
    const desk = await signInToDemo(browser(), { slug, email, scripts }, '/profil');
    await desk.follow(/^Ansehen.*Anmeldungen$/);
    expect(await desk.heading()).toBe('Geräte und Anmeldungen');
    const rows = desk.page.locator('tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.filter({ hasText: 'Dieses Gerät' }).count()).toBe(1);

    // the list is open to whoever sits there; ending others is not, once the password was typed a while ago
    await letProofsAge(slug, email);
    const other = rows.filter({ hasNotText: 'Dieses Gerät' }).getByRole('link');
    await desk.goTo((await other.getAttribute('href'))!);
    expect(await desk.heading()).toBe('Bitte bestätigen Sie, dass Sie es sind');
    await desk.fill({ 'Aktuelles Passwort': 'Hobel-Ziegel-Lampe-Bach' });
    await desk.press('Weiter');
    await expectRefusal(desk, 'Das ist nicht Ihr aktuelles Passwort');
    await desk.fill({ 'Aktuelles Passwort': demoPassword });
    await desk.press('Weiter');
    expect(await desk.heading()).toBe('Gerät abmelden');
    await desk.press('Gerät abmelden');
    expect(await desk.text()).toContain('Das Gerät ist abgemeldet');
    expect(await rows.count()).toBe(1);

    // there it takes effect at once, and what was typed there waits for the password
    await phone.goTo('/profil');
    expect(phone.path()).toBe('/anmelden?weiter=%2Fprofil');

    // proven again, the rest of the errand goes without another question
    await desk.goTo('/profil/loeschen');
    expect(await desk.has('button', 'Konto löschen')).toBe(true);
    await letProofsAge(slug, email);
    for (const path of ['/profil/loeschen', '/profil/daten', '/mein-betrieb/zugaenge/einladen']) {
      await desk.goTo(path);
      expect(await desk.heading()).toBe('Bitte bestätigen Sie, dass Sie es sind');
    }
    await desk.follow('Abbrechen');
    expect(desk.path()).toBe('/profil');
    await finish(phone);
    await finish(desk);
  },
);
