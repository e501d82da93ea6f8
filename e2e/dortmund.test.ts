import { describe, expect, test } from 'vitest';
import { expectActingFor, finish, signOutAndIn } from './acting.ts';
import { originOf } from './addresses.ts';
import { bothWays, useBrowser } from './browser.ts';
import { pinFromLetter, testWithLetter } from './letters.ts';
import { codeIn, linkIn, type Mail, mailTo } from './mailbox.ts';
import { scanMail } from './mail-scanner.ts';
import { addressOf, expectRefusal, type Newcomer, openAccount } from './open-account.ts';
import { newPerson, type Person } from './person.ts';

const slug = 'dortmund';
const betrieb = 'Testbetrieb Sanitär und Heizung GmbH';
const office = 'betrieb@testbetrieb.example';
const browser = useBrowser();

function somebody(name: string, scripts: boolean): Newcomer {
  return { slug, scripts, name, confirm: scripts ? 'link' : 'code', password: 'at-registration' };
}

describe.each(bothWays)('Dortmund $how', ({ scripts }) => {
  test('somebody gets from nothing to acting for the Betrieb by the code that it was mailed', async () => {
    const newcomer = somebody('Kemal', scripts);
    const person = await openAccount(browser(), newcomer);
    await person.follow('Betrieb zuordnen');
    await person.fill({ Betriebsnummer: '2121155381', 'Inhaber oder Firmenname': 'Bäckerei Ganzandere' });
    await person.tickAll();
    await person.press('Antrag versenden');
    await expectRefusal(person, 'Betriebsnummer und Name passen nicht zusammen');
    expect(await person.value('Inhaber oder Firmenname')).toBe('Bäckerei Ganzandere');
    await person.fill({ 'Inhaber oder Firmenname': 'testbetrieb sanitaer u. heizung' });
    await person.press('Antrag versenden');
    const nummer = nummerOf(person);
    expect(await person.heading()).toBe(`Antrag Nr. ${nummer}`);

    const mail = await mailAbout(nummer);
    expect(mail.text).toContain(`Kemal Öztürk-Groß (${addressOf(newcomer)})`);
    await scanMail(browser(), mail);
    await person.goTo('/mein-bereich');
    await person.follow('Antrag öffnen');
    const code = codeIn(mail);
    await person.fill({ Bestätigungscode: `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}` });
    await person.press('Antrag versenden');
    await expectRefusal(person, 'Tippfehler');
    await person.fill({ Bestätigungscode: ` ${code.toLowerCase().replaceAll('0', 'o').replace('-', ' ')} ` });
    await person.press('Antrag versenden');
    await expectActingFor(person, betrieb);
    await signOutAndIn(person, newcomer, betrieb);
  });

  test('an applicant withdraws, and the Betrieb says that it knows nobody of that name', async () => {
    const newcomer = somebody('Uwe', scripts);
    const person = await openAccount(browser(), newcomer);

    const withdrawn = await sendAntrag(person, '2121155381', 'Testbetrieb');
    const late = await mailAbout(withdrawn);
    await person.press('Antrag zurückziehen');
    expect(await person.text()).toContain('Sie haben den Antrag zurückgezogen');
    const nobody = await newPerson(browser(), originOf(slug), { scripts });
    await nobody.goTo(linkIn(late));
    expect(await nobody.heading()).toBe('Dieser Link gilt nicht mehr');
    await finish(nobody);

    const denied = await sendAntrag(person, '2121155381', 'Testbetrieb');
    const asked = await mailAbout(denied);
    await scanMail(browser(), asked);
    await decide(asked, scripts, 'Ich kenne diese Person nicht', 'Danke für Ihre Rückmeldung');
    expect((await mailTo(slug, addressOf(newcomer), `Nr. ${denied}`)).subject).toContain('abgelehnt');
    await person.goTo(`/antraege/${denied}`);
    expect(await person.text()).toContain('Sie nicht zu kennen');
    expect(await person.actingFor()).toBe('');

    await sendAntrag(person, '2121155381', 'Kemal Testbetrieb');
    await expectRefusal(person, 'Der Betrieb hat vor kurzem angegeben, Sie nicht zu kennen');
    await person.goTo('/antraege');
    expect(await person.text()).toMatch(/vom Betrieb abgelehnt.*zurückgezogen/);
    await finish(person);
  });

  testWithLetter(
    'a Betrieb without an address on file gets a letter, another confirms by the link in its mail',
    async () => {
      const garage = 'Kfz-Werkstatt Beispiel';
      const newcomer = somebody('Lea', scripts);
      const person = await openAccount(browser(), newcomer);
      let nummer = '';
      const pin = await pinFromLetter(slug, garage, async () => {
        nummer = await sendAntrag(person, '2121155399', 'Uwe Beispiel');
        expect(await person.text()).toContain('eine PIN mit der Post');
      });
      await person.goTo('/mein-bereich');
      expect(await person.text()).toContain(`Antrag Nr. ${nummer}`);
      await person.follow('Antrag öffnen');
      await person.follow('PIN eingeben');
      expect(await person.value('Betriebsnummer')).toBe('2121155399');
      await person.fill({ PIN: pin });
      await person.press('Freischalten');
      await expectActingFor(person, garage);

      const confirmed = await sendAntrag(person, '2121155381', 'Kemal Testbetrieb');
      const mail = await mailAbout(confirmed);
      await scanMail(browser(), mail);
      await decide(mail, scripts, 'Zuordnung bestätigen', 'Die Zuordnung ist bestätigt');
      await person.goTo(`/antraege/${confirmed}`);
      expect(await person.text()).toContain(`Sie handeln für ${betrieb}`);
      await person.unfold('Wechseln');
      await person.press(new RegExp(`^${betrieb} Nr\\.`));
      expect(await person.actingFor()).toBe(betrieb);
      await finish(person);
    },
  );
});

function nummerOf(person: Person): string {
  return /^\/antraege\/(\d+)/.exec(person.path())?.[1] ?? '';
}

async function sendAntrag(person: Person, betriebsnummer: string, name: string): Promise<string> {
  await person.goTo('/zuordnung');
  await person.fill({ Betriebsnummer: betriebsnummer, 'Inhaber oder Firmenname': name });
  await person.tickAll();
  await person.press('Antrag versenden');
  return nummerOf(person);
}

function mailAbout(nummer: string): Promise<Mail> {
  return mailTo(slug, office, `Bestätigungscode für Antrag Nr. ${nummer}\n`);
}

/** Somebody in the Betrieb opens the link and decides, without an account. */
async function decide(mail: Mail, scripts: boolean, button: string, heading: string): Promise<void> {
  const someone = await newPerson(browser(), originOf(slug), { scripts });
  await someone.goTo(linkIn(mail));
  expect(await someone.has('button', 'Zuordnung bestätigen')).toBe(true);
  expect(await someone.has('button', 'Ich kenne diese Person nicht')).toBe(true);
  await someone.press(button);
  expect(await someone.heading()).toBe(heading);
  await finish(someone);
}
