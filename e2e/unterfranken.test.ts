import { describe, expect, test } from 'vitest';
import { expectActingFor, finish, redeemPin, signOutAndIn } from './acting.ts';
import { originOf } from './addresses.ts';
import { bothWays, useBrowser } from './browser.ts';
import { demoPin } from './demo-pins.ts';
import { keyboard, mouse } from './hands.ts';
import { pinFromLetter, testWithLetter } from './letters.ts';
import { mailTo, provisionalPasswordIn } from './mailbox.ts';
import { addressOf, expectRefusal, openAccount, signIn } from './open-account.ts';
import { newPerson, type Person } from './person.ts';
import { letProvisionalPasswordExpire } from './time.ts';

const slug = 'unterfranken';
const betrieb = 'Muster & Söhne Metallbau GmbH';
const browser = useBrowser();

describe.each([
  ...bothWays.map((way) => ({ ...way, hands: mouse, name: 'Jörg' })),
  { how: 'by keyboard alone', scripts: true, hands: keyboard, name: 'Gerda' },
])('Unterfranken $how', ({ scripts, hands, name }) => {
  const reads = scripts && hands === mouse ? test : testWithLetter;

  reads('a craftsman gets from nothing to acting for his Betrieb', async () => {
    const newcomer = {
      slug,
      scripts,
      hands,
      name,
      confirm: scripts ? 'link' : 'code',
      password: 'mailed',
      // copied with a blank, in lower case, the letter O for the digit 0
      typed: (mailed: string) => ` ${mailed.toLowerCase().replaceAll('0', 'o')}\u00a0`,
    } as const;
    const person = await openAccount(browser(), newcomer);
    const pin =
      scripts && hands === mouse
        ? demoPin(slug, { betriebsnummer: '1234567', state: 'unused' })
        : await pinFromLetter(slug, betrieb, () => requestPin(person));

    await redeemPin(person, { Betriebsnummer: '1234567', PIN: demoPin(slug, { state: 'expired' }) });
    await expectRefusal(person, 'Fordern Sie eine neue PIN an');
    expect(await person.value('Betriebsnummer')).toBe('1234567');
    await person.fill({ Betriebsnummer: '76543210', PIN: pin });
    await person.press('Freischalten');
    await expectRefusal(person, 'Agentur für Arbeit');

    await person.fill({
      Betriebsnummer: ' 123 4567 ',
      PIN: ` ${pin.toLowerCase().replaceAll('0', 'o').replaceAll('-', ' ')}\u00a0`,
    });
    await person.press('Freischalten');
    await expectActingFor(person, betrieb);
    expect((await mailTo(slug, 'buero@muster-metallbau.example', addressOf(newcomer))).subject).toContain(
      'Neuer Zugang zu Ihrem Betrieb',
    );
    await signOutAndIn(person, newcomer, betrieb);
  });
});

test('a provisional password that comes too late is renewed with one button', async () => {
  const email = 'neu@handwerk.example';
  await letProvisionalPasswordExpire(slug, email);
  const person = await newPerson(browser(), originOf(slug), { scripts: true });
  await person.goTo('/anmelden');
  await signIn(person, email, 'Hobel-Ziegel-Lampe-Fluss');
  expect(await person.heading()).toBe('Ihr vorläufiges Passwort ist abgelaufen');
  await person.press('Neues vorläufiges Passwort senden');
  const fresh = provisionalPasswordIn(await mailTo(slug, email, 'vorläufiges Passwort'));
  await person.goTo('/anmelden');
  await signIn(person, email, fresh);
  expect(person.path()).toMatch(/^\/passwort-festlegen/);
  await finish(person);
});

async function requestPin(person: Person): Promise<void> {
  await person.goTo('/');
  await person.follow('Neue PIN anfordern');
  await person.fill({ Betriebsnummer: '1234567' });
  await person.press('Neue PIN anfordern');
  expect(await person.heading()).toBe('Ihre Anforderung ist da');
}
