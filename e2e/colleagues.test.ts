import { describe, expect, test } from 'vitest';
import { expectActingFor, expectActingForNobody, finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { plainWay, useBrowser } from './browser.ts';
import { mailTo } from './mailbox.ts';
import { scanMail } from './mail-scanner.ts';
import { addressOf, confirmAccount, expectRefusal, type Newcomer, signIn } from './open-account.ts';
import { newPerson, type Person } from './person.ts';

const slug = 'koeln';
const betrieb = 'Friseursalon Beispiel';
const browser = useBrowser();

describe.each(plainWay)('Colleagues $how', ({ scripts }) => {
  test('somebody is invited, registers, acts for the Betrieb in the role given, and is removed', async () => {
    const newcomer: Newcomer = {
      slug,
      scripts,
      name: 'Kira',
      confirm: scripts ? 'link' : 'code',
      password: 'mailed',
    };
    const email = addressOf(newcomer);
    const boss = await newPerson(browser(), originOf(slug), { scripts });
    await boss.goTo('/anmelden');
    await signIn(boss, 'chefin@handwerk.example', 'Hobel-Ziegel-Lampe-Fluss');
    await invite(boss, email);

    const invitation = await mailTo(slug, email, 'Einladung ansehen');
    await scanMail(browser(), invitation);
    const link = /^http\S+\/einladung\?token=\S+$/m.exec(invitation.text)![0];
    await registerByInvitation(link, newcomer);
    const colleague = await confirmAccount(
      browser(),
      newcomer,
      await mailTo(slug, email, 'Bestätigungscode'),
    );
    expect(await colleague.text()).toContain(`Sie sind eingeladen: ${betrieb}`);
    await colleague.follow('Einladung ansehen');
    expect(await colleague.actingFor()).toBe('');
    await colleague.press('Einladung annehmen');
    await expectActingFor(colleague, betrieb);
    await colleague.goTo('/mein-betrieb/zugaenge');
    expect(await colleague.text()).toMatch(/Aufgaben Ausbildung, Kurse Seit/);
    expect(await colleague.has('link', 'Kollegin oder Kollegen einladen')).toBe(false);

    await remove(boss, `${newcomer.name} Öztürk-Groß`);
    await expectActingForNobody(colleague);
    expect((await mailTo(slug, email, 'ist beendet')).text).toContain(betrieb);
    await colleague.goTo(link);
    expect(await colleague.heading()).toBe('Diese Einladung gilt nicht mehr');
    await finish(colleague);
    await finish(boss);
  });
});

/** Sends the invitation from the page of all who have access. */
async function invite(boss: Person, email: string): Promise<void> {
  await boss.goTo('/mein-betrieb/zugaenge');
  await boss.follow('Kollegin oder Kollegen einladen');
  await boss.fill({ 'E-Mail-Adresse': email });
  await boss.press('Einladung senden');
  await expectRefusal(boss, 'Wählen Sie mindestens eine Aufgabe');
  expect(await boss.value('E-Mail-Adresse')).toBe(email);
  await boss.tick('Ausbildung');
  await boss.tick('Kurse');
  await boss.press('Einladung senden');
  expect(await boss.text()).toContain('Die Einladung ist unterwegs');
  expect(await boss.text()).toContain(email);
}

/** Registers from the page behind the mailed link, which has the address already. */
async function registerByInvitation(link: string, newcomer: Newcomer): Promise<void> {
  const { name, scripts } = newcomer;
  const person = await newPerson(browser(), originOf(slug), { scripts });
  await person.goTo(link);
  expect(await person.heading()).toBe(`Einladung zu ${betrieb}`);
  await person.press('Noch kein Benutzerkonto: registrieren');
  expect(await person.value('E-Mail-Adresse')).toBe(addressOf(newcomer));
  await person.fill({ Vorname: name, Nachname: 'Öztürk-Groß' });
  await person.tickAll();
  await person.press('Registrieren');
  expect(person.status()).toBe(200);
  await finish(person);
}

/** Ends somebody's access from the page of all who have it. */
async function remove(boss: Person, name: string): Promise<void> {
  await boss.goTo('/mein-betrieb/zugaenge');
  await boss.follow(name);
  await boss.press('Zugang beenden');
  await boss.fill({ Grund: 'Probezeit vorbei' });
  await boss.press('Zugang beenden');
  expect(await boss.text()).toContain('Der Zugang ist beendet');
  expect(await boss.has('link', name)).toBe(false);
}
