import { describe, expect, test } from 'vitest';
import { expectActingFor, finish, redeemPin, signOutAndIn } from './acting.ts';
import { originOf } from './addresses.ts';
import { bothWays, useBrowser } from './browser.ts';
import { demoPin } from './demo-pins.ts';
import { pinFromLetter, testWithLetter } from './letters.ts';
import { mailTo, provisionalPasswordIn } from './mailbox.ts';
import { expectRefusal, openAccount, signIn } from './open-account.ts';
import { newPerson, type Person } from './person.ts';
import { letProvisionalPasswordExpire } from './time.ts';

const slug = 'koeln';
const betrieb = 'Elektro Muster e. K.';
const browser = useBrowser();

describe.each(bothWays)('Köln $how', ({ scripts }) => {
  const reads = scripts ? test : testWithLetter;

  reads('a craftswoman gets from nothing to acting for her Betrieb', async () => {
    const newcomer = {
      slug,
      scripts,
      name: 'Yasemin',
      confirm: scripts ? 'code' : 'link',
      password: 'mailed',
      // typed letter by letter: l for 1, O for 0, a blank at the end
      typed: (mailed: string) => `${mailed.replaceAll('0', 'O').replaceAll('1', 'l')} `,
    } as const;
    const person = await openAccount(browser(), newcomer);
    const pin = scripts
      ? demoPin(slug, { betriebsnummer: '123456', state: 'unused' })
      : await pinFromLetter(slug, betrieb, () => requestPinInsideTheForm(person));

    await redeemPin(person, { Betriebsnummer: '7654321', PIN: demoPin(slug, { state: 'used' }) });
    await expectRefusal(person, 'eingelöst');
    await person.fill({ Betriebsnummer: '123456', PIN: pin });
    await person.press('Freischalten');
    await expectActingFor(person, betrieb);
    await signOutAndIn(person, newcomer, betrieb);
  });
});

test('a provisional password that comes too late is renewed with one button, without scripts too', async () => {
  const email = 'neu@handwerk.example';
  await letProvisionalPasswordExpire(slug, email);
  const person = await newPerson(browser(), originOf(slug), { scripts: false });
  await person.goTo('/anmelden');
  await signIn(person, email, 'Hobel-Ziegel-Lampe-Fluss');
  await person.press('Neues vorläufiges Passwort senden');
  expect(await person.text()).toContain('Ein neues vorläufiges Passwort ist per E-Mail zu Ihnen unterwegs');
  await signIn(person, email, provisionalPasswordIn(await mailTo(slug, email, 'vorläufiges Passwort')));
  expect(person.path()).toMatch(/^\/passwort-festlegen/);
  await finish(person);
});

async function requestPinInsideTheForm(person: Person): Promise<void> {
  await person.goTo('/freischalten/betrieb');
  await person.follow('Keine PIN zur Hand? Neue PIN anfordern');
  await person.fill({ Betriebsnummer: '123456' });
  await person.press('Neue PIN anfordern');
  expect(await person.heading()).toBe('Ihre Anforderung ist da');
}
