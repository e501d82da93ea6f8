import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readPdfText } from '../test/pdf.ts';
import { expectActingFor, finish, redeemPin } from './acting.ts';
import { useBrowser } from './browser.ts';
import { testWithLetter } from './letters.ts';
import { newCaseWorker } from './office.ts';
import { openAccount } from './open-account.ts';

const browser = useBrowser();
const slug = 'koeln';
const betrieb = { nummer: '7654321', name: 'Friseursalon Beispiel' };

testWithLetter(
  'a PIN letter that a case worker has ordered is printed, posted, and its PIN entered by the person',
  async () => {
    const office = await newCaseWorker(browser(), slug, true);
    await office.goTo(`/verwaltung/suche?q=${betrieb.nummer}`);
    expect(await office.heading()).toBe(betrieb.name);
    await office.follow('Neue PIN per Brief');
    await office.press('Brief in Auftrag geben');
    expect(office.status()).toBe(422);
    await office.fill({ Grund: 'Anruf: Der Brief kam nicht an, die Anschrift stimmt.' });
    await office.press('Brief in Auftrag geben');
    // demo.yaml has one for this Betrieb already
    expect(await office.text()).toContain('wartet schon ein Brief der Kammer auf den Druck');

    await office.goTo('/verwaltung/pins');
    await office.press('Druckstapel machen');
    for (let tries = 0; tries < 60 && !(await office.has('button', 'Als gedruckt vermerken')); tries += 1) {
      await new Promise((goOn) => setTimeout(goOn, 500));
      await office.goTo(office.path());
    }
    const [file] = await Promise.all([
      office.page.waitForEvent('download'),
      office.page.getByRole('link', { name: 'Briefe herunterladen (PDF)', exact: true }).click(),
    ]);
    const pages = readPdfText(new Uint8Array(readFileSync(await file.path()))).split('\f');
    expect(pages[0]).toContain('Begleitblatt');
    const letter = pages.find((page) => page.includes(betrieb.name) && page.includes(betrieb.nummer));
    const pin = /\b[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(letter ?? '')?.[0] ?? '';
    expect(pin).not.toBe('');
    await office.press('Als gedruckt vermerken');
    await office.press('Als versandt vermerken');
    expect(await office.text()).toContain('Dieser Stapel ist versandt');
    expect(await office.has('link', 'Briefe herunterladen (PDF)')).toBe(false);

    const newcomer = {
      slug,
      scripts: true,
      name: 'Brigitte',
      confirm: 'link',
      password: 'mailed',
    } as const;
    const person = await openAccount(browser(), newcomer);
    await redeemPin(person, { Betriebsnummer: betrieb.nummer, PIN: pin });
    await expectActingFor(person, betrieb.name);
    await office.goTo(`/verwaltung/suche?q=${betrieb.nummer}`);
    expect(await office.text()).toMatch(/benutzt am .* Brigitte/);
    await finish(person);
    await finish(office);
  },
);
