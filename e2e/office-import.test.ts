import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { bothWays, useBrowser } from './browser.ts';
import { newCaseWorker } from './office.ts';
import type { Person } from './person.ts';

const browser = useBrowser();
const chambers = { true: 'unterfranken', false: 'owl' } as const;

const columns =
  'betriebsnummer;filialnummer;art;name;rechtsform;inhaber;strasse;hausnummer;plz;ort;telefon;email;web;gewerke;eingetragen_am;geloescht_am;ba_betriebsnummer;ausbildungsbetrieb';
const row = (nummer: string, name: string, plz = '12345') =>
  `${nummer};;hauptbetrieb;${name};;;;;${plz};Musterstadt;;;;;;;;`;

const signInToOffice = (scripts: boolean) => newCaseWorker(browser(), chambers[`${scripts}`], scripts);

async function send(person: Person, ...rows: readonly string[]): Promise<void> {
  await person.goTo('/verwaltung/einspielen/betriebe');
  await person.attach('CSV-Datei', {
    name: 'betriebe.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([columns, ...rows, ''].join('\n')),
  });
  await person.press('Datei prüfen');
}

/** Waits as a person does who has no scripts: by loading the page again. */
async function until(person: Person, words: string): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const text = await person.text();
    if (text.includes(words)) return text;
    await new Promise((goOn) => setTimeout(goOn, 500));
    await person.goTo(person.path());
  }
  throw new Error(`«${words}» never came: ${await person.text()}`);
}

test.each(bothWays)(
  'a file with a bad row is checked, mended, applied, found and taken back, $how',
  async ({ scripts }) => {
    const person = await signInToOffice(scripts);
    await send(person, row('987001', 'Zwetschgenmanufaktur Rührig'), row('987002', 'Fehlerhaft', '123'));
    const bad = await until(person, 'So würde sich das Verzeichnis ändern');
    expect(bad).toMatch(/3 plz 123 Eine Postleitzahl hat fünf Ziffern/);
    await person.press('Verwerfen');
    expect(await person.text()).toContain('Es wurde nichts geändert');

    await send(person, row('987001', 'Zwetschgenmanufaktur Rührig'), row('987002', 'Berichtigt'));
    expect(await until(person, 'So würde sich das Verzeichnis ändern')).toContain('987002, Berichtigt');
    await person.press('Übernehmen');
    await until(person, 'Übernommen am');
    const place = person.path();

    await searchFor(person, scripts);
    await person.goTo(place);
    await person.press('Import zurücknehmen');
    await until(person, 'Zurückgenommen am');
    await person.goTo('/verwaltung/suche?q=987001');
    expect(await person.text()).toContain('Nichts gefunden');
    await finish(person);
  },
);

/** By the number at once; by a mistyped name as soon as the search has learnt it. */
async function searchFor(person: Person, scripts: boolean): Promise<void> {
  const { page } = person;
  const box = page.getByLabel(/^Suchen: Name, E-Mail-Adresse/);
  await person.goTo('/verwaltung/suche?liste=1&q=Zwetschgenmanufaktur');
  await until(person, 'Zwetschgenmanufaktur Rührig');
  if (scripts) {
    await box.fill('');
    await box.pressSequentially('zwetschgenmanufaktr ruehrig');
    const option = page.getByRole('option', { name: /Zwetschgenmanufaktur Rührig/ });
    await option.waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await box.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await Promise.all([page.waitForEvent('domcontentloaded'), box.press('Enter')]);
  } else {
    await box.fill('987001');
    await person.press('Suchen');
  }
  expect(await person.heading()).toBe('Zwetschgenmanufaktur Rührig');
  expect(await person.text()).toContain('987001');
}
