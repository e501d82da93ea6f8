import { expect, test } from 'vitest';
import { originOf } from './addresses.ts';
import { finish } from './acting.ts';
import { useBrowser } from './browser.ts';
import { demoPassword, signInToDemo } from './demo-accounts.ts';

const browser = useBrowser();

test('files chosen before the session ran out are sent after signing in beside them', async () => {
  const slug = 'owl';
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
