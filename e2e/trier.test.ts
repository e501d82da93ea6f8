import { describe, expect, test } from 'vitest';
import { expectActingFor, redeemPin, signOutAndIn } from './acting.ts';
import { bothWays, useBrowser } from './browser.ts';
import { demoPin } from './demo-pins.ts';
import { pinFromLetter, testWithLetter } from './letters.ts';
import { expectRefusal, openAccount } from './open-account.ts';
import type { Person } from './person.ts';

const slug = 'trier';
const betrieb = 'Schreinerei Mustermann';
const browser = useBrowser();

describe.each(bothWays)('Trier $how', ({ scripts }) => {
  const reads = scripts ? test : testWithLetter;

  reads('somebody acts for a Betrieb and as a Person, and switches between them', async () => {
    const newcomer = {
      slug,
      scripts,
      name: 'Anja',
      confirm: scripts ? 'link' : 'code',
      password: 'mailed',
    } as const;
    const person = await openAccount(browser(), newcomer);
    const pin = scripts
      ? demoPin(slug, { betriebsnummer: '1234567', filialnummer: '', state: 'unused' })
      : await pinFromLetter(slug, betrieb, () => requestPin(person, { Betriebsnummer: 'WIL 1234567' }));

    // another suffix is another Filiale, never silently the Hauptbetrieb
    await redeemPin(person, { Betriebsnummer: 'TS-1234567-3', PIN: pin });
    await expectRefusal(person, 'Nummer und PIN passen nicht zusammen');
    await person.fill({ Betriebsnummer: 'TS-1234567-0', PIN: pin });
    await person.press('Freischalten');
    await expectActingFor(person, betrieb);

    const [nummer, name] = scripts ? ['4711001', 'Timo Muster'] : ['4711002', 'Selin Beispiel'];
    const ownPin = scripts
      ? demoPin(slug, { personennummer: nummer, state: 'unused' })
      : await pinFromLetter(slug, name, () => requestPinAsPerson(person, nummer));
    await person.goTo('/freischalten/person');
    await person.fill({ Personennummer: nummer, PIN: ownPin });
    await person.press('Freischalten');
    expect(await person.text()).toContain('jetzt mit Ihnen als Person verbunden');
    expect(await person.actingFor()).toBe(name);

    await switchTo(person, betrieb);
    await person.goTo('/mein-betrieb');
    expect(await person.heading()).toBe(betrieb);
    await switchTo(person, name);
    await person.goTo('/mein-bereich');
    expect(await person.actingFor()).toBe(name);
    await switchTo(person, betrieb);
    await signOutAndIn(person, newcomer, betrieb);
  });
});

test('a suffix selects that Filiale', async () => {
  const newcomer = { slug, scripts: true, name: 'Wim', confirm: 'link', password: 'mailed' } as const;
  const person = await openAccount(browser(), newcomer);
  await redeemPin(person, {
    Betriebsnummer: 'tr-1234567-2',
    PIN: demoPin(slug, { filialnummer: '2', state: 'unused' }),
  });
  await expectActingFor(person, 'Schreinerei Mustermann, Filiale Wittlich');
  await person.close();
});

async function switchTo(person: Person, name: string): Promise<void> {
  await person.unfold('Wechseln');
  await person.press(new RegExp(`^${name} Nr\\.`));
  expect(await person.actingFor()).toBe(name);
}

async function requestPin(person: Person, fields: Readonly<Record<string, string>>): Promise<void> {
  await person.goTo('/pin-anfordern');
  await person.fill(fields);
  await person.press('Neue PIN anfordern');
}

async function requestPinAsPerson(person: Person, nummer: string): Promise<void> {
  await person.goTo('/pin-anfordern');
  await person.follow('PIN für mich als Person anfordern');
  await person.fill({ Personennummer: nummer });
  await person.press('Neue PIN anfordern');
}
