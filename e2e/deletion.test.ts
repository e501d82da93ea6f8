import { expect, test } from 'vitest';
import { formatDate } from '../src/lib/dates.ts';
import { finish } from './acting.ts';
import { plainWay, useBrowser } from './browser.ts';
import { demoPassword, signInToDemo } from './demo-accounts.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { scanMail } from './mail-scanner.ts';
import { signIn } from './open-account.ts';
import type { Person } from './person.ts';

const slug = 'trier';
const email = 'probe@handwerk.example';
const browser = useBrowser();

test.each(plainWay)(
  'an account waits two weeks for its deletion, opens nothing meanwhile, and is kept after all, $how',
  async ({ scripts }) => {
    const person = await signInToDemo(browser(), { slug, email, scripts }, '/profil');
    const elsewhere = await signInToDemo(browser(), { slug, email, scripts }, '/profil');
    await askForDeletion(person);
    const heading = await person.heading();

    // signed out everywhere; the password leads to the same page and no further
    await elsewhere.goTo('/profil');
    expect(elsewhere.path()).toBe('/anmelden?weiter=%2Fprofil');
    const mail = await mailTo(slug, email, 'Rückgängig machen');
    expect(mail.subject).toBe(heading);
    if (scripts) await scanMail(browser(), mail);
    await signIn(elsewhere, email, demoPassword);
    expect(await elsewhere.heading()).toBe(heading);
    await elsewhere.goTo('/mein-bereich');
    expect(elsewhere.path()).toBe('/anmelden?weiter=%2Fmein-bereich');

    if (scripts) await person.goTo(linkIn(mail));
    else {
      await person.goTo('/anmelden');
      await signIn(person, email, demoPassword);
    }
    await person.press('Rückgängig machen');
    expect(await person.text()).toContain('Melden Sie sich einfach wieder an');
    await signIn(person, email, demoPassword);
    expect(person.path()).toBe('/mein-bereich');
    expect((await mailTo(slug, email, 'wird nicht gelöscht')).text).toContain('Alles bleibt, wie es war');
    await elsewhere.goTo(linkIn(mail));
    expect(await elsewhere.heading()).toBe('Hier gibt es nichts rückgängig zu machen');
    await finish(elsewhere);
    await finish(person);
  },
);

/** From the profile to the button, past what the page says before. */
async function askForDeletion(person: Person): Promise<void> {
  await person.follow(/^Account löschen/);
  const day = formatDate(new Date(Date.now() + 14 * 24 * 3_600_000), 'de');
  expect(await person.text()).toContain(`14 Tage lang können Sie es sich anders überlegen. Am ${day}`);
  await person.tick('Aus einem anderen Grund.');
  await person.press('Konto löschen');
  expect(await person.heading()).toContain(`wird am ${day} gelöscht`);
  expect(await person.text()).toContain('Sie sind jetzt abgemeldet');
}
