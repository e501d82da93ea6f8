import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { useBrowser } from './browser.ts';
import { signInToDemo } from './demo-accounts.ts';
import { mailTo } from './mailbox.ts';
import { newCaseWorker } from './office.ts';
import { newPerson } from './person.ts';

const browser = useBrowser();
const slug = 'owl';
const old = 'doppelt@handwerk.example';
const kept = 'dora@handwerk.example';
const betrieb = 'Drechslerei Doppelt';

test('two accounts of one person become one by two case workers: links move, and the old address says where', async () => {
  const [first, second] = await Promise.all([
    newCaseWorker(browser(), slug, true),
    newCaseWorker(browser(), slug, true, 'courses'),
  ]);
  await first.goTo(`/verwaltung/suche?q=${encodeURIComponent(old)}`);
  expect(await first.text()).toContain(betrieb);
  await first.follow('Zusammenführen');
  await first.fill({ 'E-Mail-Adresse, die bleibt': kept });
  await first.press('Ansehen');
  await first.press('Zusammenführung beantragen');
  expect(first.status()).toBe(422);
  await first.fill({ Begründung: 'Frau Doppelt hat sich zweimal registriert und beide Adressen genannt.' });
  await first.press('Zusammenführung beantragen');
  await first.goTo('/verwaltung/vier-augen');
  expect(await first.has('button', 'Bestätigen und ausführen')).toBe(false);

  await second.follow('Vier Augen');
  expect(await second.text()).toContain(kept);
  await second.follow('Ansehen und entscheiden');
  expect(await second.text()).toContain(betrieb);
  await second.press('Bestätigen und ausführen');
  const person = await signInToDemo(browser(), { slug, scripts: true, email: kept }, '/verknuepfungen');
  expect(await person.text()).toContain(betrieb);

  const stranger = await newPerson(browser(), originOf(slug), { scripts: true });
  await stranger.goTo('/passwort-vergessen');
  await stranger.fill({ 'E-Mail-Adresse': old });
  await stranger.press('Passwort zurücksetzen');
  expect((await mailTo(slug, old, 'Bitte melden Sie sich mit Ihrer anderen Adresse an')).text).toContain(
    kept,
  );
  for (const one of [first, second, person, stranger]) await finish(one);
});
