import { describe, expect } from 'vitest';
import { expectActingFor, expectActingForNobody, finish, redeemPin, signOutAndIn } from './acting.ts';
import { originOf } from './addresses.ts';
import { bothWays, useBrowser } from './browser.ts';
import { demoPin } from './demo-pins.ts';
import { pinFromLetter, testWithLetter } from './letters.ts';
import { mailTo } from './mailbox.ts';
import { addressOf, expectRefusal, openAccount, ownPassword, signIn } from './open-account.ts';
import { newPerson, type Person } from './person.ts';

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
  const next = scripts ? filiale.betrieb : hauptbetrieb.betrieb;

  testWithLetter(
    'somebody asks for a PIN without an account, acts for one Betrieb or one Filiale, and goes to the other',
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
      await expectRefusal(person, 'immer nur ein Hauptbetrieb oder eine echte Filiale zugleich');
      expect(await person.actingFor()).toBe(betrieb);

      // what is tried in vain once is done after the old link is gone, and the other window follows at once
      const elsewhere = await newPerson(browser(), originOf(slug), { scripts });
      await elsewhere.goTo('/anmelden');
      await signIn(elsewhere, addressOf(newcomer), ownPassword);
      expect(await elsewhere.actingFor()).toBe(betrieb);
      await endLink(person, betrieb);
      await expectActingForNobody(elsewhere);
      expect((await mailTo(slug, addressOf(newcomer), 'ist beendet')).text).toContain(
        'Grund: Sie haben den Betrieb gewechselt.',
      );
      await redeemPin(person, other);
      await expectActingFor(person, next);
      await elsewhere.goTo('/mein-betrieb');
      expect(await elsewhere.heading()).toBe(next);
      await finish(elsewhere);
      await signOutAndIn(person, newcomer, next);
    },
  );
});

/** Ends the one link of the account, on the page that says why there is only one. */
async function endLink(person: Person, betrieb: string): Promise<void> {
  await person.goTo('/verknuepfungen');
  expect(await person.text()).toContain('Warum nur ein Betrieb?');
  await person.follow('Verknüpfung lösen');
  expect(await person.text()).toContain(`Sie handeln dann nicht mehr für ${betrieb}`);
  await person.press('Verknüpfung lösen');
  await expectRefusal(person, 'Wählen Sie einen Grund');
  await person.tick('Ich habe den Betrieb gewechselt');
  await person.press('Verknüpfung lösen');
  expect(person.status()).toBe(200);
  expect(await person.text()).toContain(`Sie handeln nicht mehr für ${betrieb}`);
  expect(await person.text()).toContain('Betrieb gewechselt');
  expect(await person.actingFor()).toBe('');
}
