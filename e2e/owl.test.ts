import { describe, expect } from 'vitest';
import { expectActingFor, finish, redeemPin, signOutAndIn } from './acting.ts';
import { originOf } from './addresses.ts';
import { bothWays, useBrowser } from './browser.ts';
import { demoPin } from './demo-pins.ts';
import { pinFromLetter, testWithLetter } from './letters.ts';
import { expectRefusal, openAccount } from './open-account.ts';
import { newPerson } from './person.ts';

const slug = 'owl';
const browser = useBrowser();

const hauptbetrieb = {
  betrieb: 'Konditorei Musterhof GmbH & Co. KG',
  numbers: { Betriebsnummer: '123456', Filialnummer: '' },
  other: {
    Betriebsnummer: '123456',
    Filialnummer: '2',
    PIN: demoPin(slug, { filialnummer: '2', state: 'unused' }),
  },
};
const filiale = {
  betrieb: 'Konditorei Musterhof, Filiale Herford',
  numbers: { Betriebsnummer: '123456', Filialnummer: '02' },
  other: {
    Betriebsnummer: '123456',
    Filialnummer: '',
    PIN: demoPin(slug, { filialnummer: '', state: 'unused' }),
  },
};

describe.each(bothWays)('OWL $how', ({ scripts }) => {
  const { betrieb, numbers, other } = scripts ? hauptbetrieb : filiale;

  testWithLetter(
    'somebody asks for a PIN without an account, then acts for one Betrieb or one Filiale',
    async () => {
      const stranger = await newPerson(browser(), originOf(slug), { scripts });
      const pin = await pinFromLetter(slug, betrieb, async () => {
        await stranger.goTo('/dienste');
        await stranger.follow('Neue PIN anfordern');
        await stranger.fill(numbers);
        await stranger.press('Neue PIN anfordern');
        expect(await stranger.heading()).toBe('Ihre Anforderung ist da');
      });
      await finish(stranger);

      const newcomer = {
        slug,
        scripts,
        name: 'Ayşe',
        confirm: scripts ? 'code' : 'link',
        password: 'at-activation',
      } as const;
      const person = await openAccount(browser(), newcomer);

      // an Ausbildungsstätte has no PIN of its own, and its number never passes for the Hauptbetrieb's
      await redeemPin(person, { Betriebsnummer: '123456', Filialnummer: '7', PIN: pin });
      await expectRefusal(person, 'Nummer und PIN passen nicht zusammen');
      expect(await person.value('Filialnummer')).toBe('7');
      await person.fill({ ...numbers, PIN: pin });
      await person.press('Freischalten');
      await expectActingFor(person, betrieb);
      expect(await person.text()).toContain('Konditorei Musterhof, Verkaufsstätte Bahnhof');

      await person.goTo('/freischalten/betrieb');
      await person.fill(other);
      await person.press('Freischalten');
      await expectRefusal(person, 'immer nur ein Betrieb oder eine Filiale');
      expect(await person.actingFor()).toBe(betrieb);
      await signOutAndIn(person, newcomer, betrieb);
    },
  );
});
