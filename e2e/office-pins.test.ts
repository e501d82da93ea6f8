import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readPdfText } from '../test/pdf.ts';
import { expectActingFor, finish, redeemPin } from './acting.ts';
import { useBrowser } from './browser.ts';
import { testWithLetter } from './letters.ts';
import { newCaseWorker } from './office.ts';
import { openAccount } from './open-account.ts';
import type { Person } from './person.ts';

const browser = useBrowser();
const slug = 'koeln';
const betrieb = { nummer: '7654321', name: 'Friseursalon Beispiel' };

testWithLetter(
  'a PIN letter that a person asks for is released, printed by another one than who released it, posted and used',
  async () => {
    const newcomer = {
      slug,
      scripts: true,
      name: 'Brigitte',
      confirm: 'link',
      password: 'mailed',
    } as const;
    const person = await openAccount(browser(), newcomer);
    await person.goTo('/pin-anfordern');
    await person.fill({ Betriebsnummer: betrieb.nummer });
    await person.press('Neue PIN anfordern');
    expect(person.status()).toBe(200);

    // demo.yaml has posted three letters to it this week, so that one more is decided about
    const office = await newCaseWorker(browser(), slug, true);
    await until(office, '/verwaltung/pins', () => office.has('link', betrieb.name));
    await office.follow(betrieb.name);
    expect(await office.text()).toContain('Brigitte');
    await office.press('Freigeben');
    expect(await office.text()).toContain('Der Brief ist freigegeben');

    // and one that the chamber itself has written
    await office.goTo(`/verwaltung/suche?q=${betrieb.nummer}`);
    expect(await office.heading()).toBe(betrieb.name);
    await office.follow('Neue PIN per Brief');
    await office.press('Brief in Auftrag geben');
    expect(office.status()).toBe(422);
    await office.fill({ Grund: 'Anruf: Der Brief kam nicht an, die Anschrift stimmt.' });
    await office.press('Brief in Auftrag geben');
    expect(await office.text()).toContain('Der Brief wartet auf den Druck');

    await office.goTo('/verwaltung/pins');
    await office.press('Druckstapel machen');
    await until(office, office.path(), async () =>
      (await office.text()).includes('Diesen Stapel haben Sie angelegt'),
    );
    expect(await office.has('link', 'Briefe herunterladen (PDF)')).toBe(false);
    expect(await office.has('button', 'Als gedruckt vermerken')).toBe(false);

    const printer = await newCaseWorker(browser(), slug, false, 'courses');
    await printer.goTo(office.path());
    const [file] = await Promise.all([
      printer.page.waitForEvent('download'),
      printer.page.getByRole('link', { name: 'Briefe herunterladen (PDF)', exact: true }).click(),
    ]);
    const pages = readPdfText(new Uint8Array(readFileSync(await file.path()))).split('\f');
    expect(pages[0]).toContain('Begleitblatt');
    const letters = pages.filter((page) => page.includes(betrieb.name) && page.includes(betrieb.nummer));
    const pins = letters.map((page) => /\b[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(page)?.[0] ?? '');
    expect(new Set(pins).size).toBe(2);
    await printer.press('Als gedruckt vermerken');
    await printer.tick('Alle Briefe dieses Stapels sind bei der Post');
    await printer.press('Als versandt vermerken');
    expect(await printer.text()).toContain('Dieser Stapel ist versandt');
    expect(await printer.has('link', 'Briefe herunterladen (PDF)')).toBe(false);

    await redeemPin(person, { Betriebsnummer: betrieb.nummer, PIN: pins[0] ?? '' });
    await expectActingFor(person, betrieb.name);
    await office.goTo(`/verwaltung/suche?q=${betrieb.nummer}`);
    expect(await office.text()).toMatch(/benutzt am .* Brigitte/);
    expect(await office.text()).toContain('mit einem Brief (durch Vera Verwaltung)');
    await finish(person);
    await finish(printer);
    await finish(office);
  },
);

/** Loads a page until the worker has done its part. */
async function until(person: Person, path: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    await person.goTo(path);
    if (await isThere()) return;
    await new Promise((goOn) => setTimeout(goOn, 500));
  }
  throw new Error(`not there within a minute: ${path}`);
}
