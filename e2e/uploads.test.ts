import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { originOf } from './addresses.ts';
import { finish } from './acting.ts';
import { answer } from './antraege.ts';
import { useBrowser } from './browser.ts';
import { demoPassword, signInToDemo } from './demo-accounts.ts';
import { sampleFiles } from '../test/sample-files.ts';
import { eintragung } from './services/eintragung-answers.ts';
import { letSessionRunOut } from './time.ts';

const browser = useBrowser();

/** The token of a person's session, so that nobody else who uses the same sample account is signed out. */
async function sessionOf({ page }: { readonly page: Page }): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name.endsWith('session'))?.value ?? '';
}

test('files chosen before the session ran out are sent after signing in beside them', async () => {
  const slug = 'trier';
  const email = 'chefin@handwerk.example';
  const person = await signInToDemo(browser(), { slug, email, scripts: true }, '/dokumente/hochladen');
  const { page } = person;
  await person.fill({ Betreff: 'Meisterbrief' });
  await page.getByLabel('An wen?').selectOption({ index: 1 });
  const buffer = Buffer.from('%PDF-1.7\nMeisterbrief\n%%EOF\n');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Meisterbrief.pdf', mimeType: 'application/pdf', buffer });
  await page.context().clearCookies({ domain: new URL(originOf(slug)).hostname });
  await page.getByRole('button', { name: 'Dokumente senden' }).click();
  const link = page.getByRole('link', { name: 'In einem neuen Tab anmelden' });
  await link.waitFor();
  expect(await person.text()).toContain('Sie sind nicht mehr angemeldet. Melden Sie sich in einem neuen Tab');
  const [beside] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await beside.getByLabel('E-Mail-Adresse').fill(email);
  await beside.getByLabel('Passwort', { exact: true }).fill(demoPassword);
  await beside.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await beside.getByRole('heading', { name: 'Sie sind wieder angemeldet' }).waitFor();
  await beside.close();
  await page.getByRole('heading', { name: /^Dokumente Nr\./ }).waitFor();
  expect(await person.text()).toContain('Meisterbrief.pdf');
  await finish(person);
});

test('papers of an Antrag wait without scripts while its person signs in again, and go with one press', async () => {
  const slug = 'unterfranken';
  const email = 'chefin@handwerk.example';
  const person = await signInToDemo(browser(), { slug, email, scripts: false }, '/antraege');
  await person.goTo('/antraege/neu/handwerksrolle-eintragung');
  await person.press(/^(Antrag|Neu) beginnen$/);
  for (const page of eintragung('Tischlerei Carla Chefin')) {
    await answer(person, page);
    await person.press('Weiter');
  }
  const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: sampleFiles.pdf });
  await person.attach('Qualifikationsnachweis', file('Meisterbrief.pdf'));
  await letSessionRunOut(slug, await sessionOf(person));
  await person.press('Weiter');
  expect([person.status(), await person.text()]).toEqual([
    401,
    expect.stringContaining('Auch Ihre Dateien sind aufgehoben: Meisterbrief.pdf'),
  ]);
  await person.fill({ 'E-Mail-Adresse': email, Passwort: demoPassword });
  await person.press('Anmelden');
  expect(await person.text()).toContain('Meisterbrief.pdf liegt bereit');
  await person.press('Weiter');
  expect([await person.heading(), await person.text()]).toEqual([
    'Angaben prüfen',
    expect.stringContaining('Meisterbrief.pdf'),
  ]);
  await finish(person);
});
