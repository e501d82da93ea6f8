import { expect, test } from 'vitest';
import { formatDate } from '../src/lib/dates.ts';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { useBrowser } from './browser.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { newCaseWorker } from './office.ts';
import { ownPassword, signIn } from './open-account.ts';
import { newPerson, type Person } from './person.ts';
import { letAccountRest, letNightCome, letWarningAge } from './time.ts';

const slug = 'koeln';
const email = 'ruhepause@post.example';
const browser = useBrowser();

test('an account that nobody uses is warned of twice and then goes, and the office sees that and how much went', async () => {
  const office = await newCaseWorker(browser(), slug, true);
  const person = await openAccountFromOffice(office);
  const page = await showAccount(office);

  await letAccountRest(slug, email, 23);
  const first = await mailTo(slug, email, 'wird am');
  const inDays = (days: number) => formatDate(new Date(Date.now() + days * 24 * 3_600_000), 'de');
  expect(first.subject).toContain(`am ${inDays(60)} gelöscht, wenn Sie sich nicht anmelden`);

  await letWarningAge(slug, email, 47);
  const second = await mailTo(slug, email, 'Erinnerung');
  expect(second.subject).toContain(`am ${inDays(14)} gelöscht`);
  // warned is not deleted: the account is still there, and who signs in keeps it
  await office.goTo(page);
  expect(office.status()).toBe(200);

  await letWarningAge(slug, email, 15);
  const last = await mailTo(slug, email, 'lange nicht angemeldet haben');
  expect(last.text).toContain('Wir haben Ihnen vorher zweimal geschrieben');
  await person.goTo('/anmelden');
  await signIn(person, email, ownPassword);
  expect(person.status()).toBe(422);
  await office.goTo(page);
  expect(office.status()).toBe(404);

  await office.goTo('/verwaltung/protokoll');
  await office.fill({ Was: 'gelöscht' });
  await office.press('Anzeigen');
  expect(await office.text()).toMatch(/(?:Benutzer\S*konto|Konto|Account) gelöscht/);
  expect(await office.text()).not.toContain('Ruhepause');

  // the words of the name go in the night after
  await letNightCome(slug, 'accounts.search-words');
  const row = office.page.getByRole('row', { name: /Einzelne Wörter aus Namen von Menschen/ }).first();
  await expect
    .poll(
      async () => {
        await office.goTo('/verwaltung/aufbewahrung');
        return (await row.innerText()).replace(/\s+/g, ' ');
      },
      { timeout: 60_000 },
    )
    .toMatch(/[1-9]\d*, am \d\d\.\d\d\.\d{4}/);
  await finish(person);
  await finish(office);
});

/** The chamber makes an account, its person takes it over and never comes back. */
async function openAccountFromOffice(office: Person): Promise<Person> {
  await office.goTo('/verwaltung/konten/anlegen');
  await office.fill({ Vorname: 'Rosalinde', Nachname: 'Ruhepause', 'E-Mail-Adresse': email });
  await office.tick('Teilnahme an Kursen');
  await office.press('Anlegen und E-Mail senden');
  const person = await newPerson(browser(), originOf(slug), { scripts: true });
  await person.goTo(linkIn(await mailTo(slug, email, 'liegt bereit')));
  await person.fill({ 'Neues Passwort': ownPassword });
  await person.press('Passwort speichern');
  return person;
}

/** Finds the account by its rare name, and stands on its page. @returns where that is */
async function showAccount(office: Person): Promise<string> {
  await expect
    .poll(
      async () => {
        await office.goTo('/verwaltung/suche?q=ruhepause');
        return office.has('link', 'Rosalinde Ruhepause');
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  await office.follow('Rosalinde Ruhepause');
  return office.path();
}
