import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { plainWay, useBrowser } from './browser.ts';
import { demoPassword, signInToDemo } from './demo-accounts.ts';
import { codeIn, linkIn, mailTo } from './mailbox.ts';
import { scanMail } from './mail-scanner.ts';
import { expectRefusal, ownPassword, signIn } from './open-account.ts';
import { newPerson } from './person.ts';

const old = 'probe@handwerk.example';
const browser = useBrowser();

test.each(plainWay)(
  'a new address counts once both are proven, and the old one takes the change back, $how',
  async ({ scripts }) => {
    // each way in a chamber of its own, since the password is another one afterwards
    const slug = scripts ? 'unterfranken' : 'dortmund';
    const email = 'pia@werkstatt.example';
    const person = await signInToDemo(browser(), { slug, email: old, scripts }, '/profil');
    await person.follow(/^Ändern.*E-Mail-Adresse$/);
    await person.fill({ 'Neue E-Mail-Adresse': old });
    await person.press('Adresse ändern');
    await expectRefusal(person, 'Das ist schon die Adresse');
    await person.fill({ 'Neue E-Mail-Adresse': email });
    await person.press('Adresse ändern');
    expect(await person.text()).toContain(`Ihre neue Adresse wird ${email}. Noch gilt die bisherige.`);

    // first the new side, then the old one by its link, in a browser that is signed in nowhere
    const code = codeIn(await mailTo(slug, email, 'Bestätigungscode'));
    await person.fill({ Bestätigungscode: ` ${code.toLowerCase().replaceAll('0', 'o').replace('-', ' ')} ` });
    await person.press('Code bestätigen');
    expect(await person.text()).toContain('Jetzt die bisherige Adresse bestätigen');
    const asked = await mailTo(slug, old, 'Bestätigen oder stoppen');
    if (scripts) await scanMail(browser(), asked);
    const reader = await newPerson(browser(), originOf(slug), { scripts });
    await reader.goTo(linkIn(asked));
    expect(await reader.text()).toContain(email);
    await reader.press('Ja, bestätigen');
    expect(await reader.heading()).toBe('Ihre E-Mail-Adresse ist geändert');

    // the password is the same, the address is not
    await person.goTo('/anmelden');
    await signIn(person, old, demoPassword);
    await expectRefusal(person, 'passen nicht zusammen');
    await signIn(person, email, demoPassword);
    expect(person.path()).toBe('/mein-bereich');
    expect((await mailTo(slug, email, 'Melden Sie sich ab jetzt damit an')).text).toContain(old);

    const told = await mailTo(slug, old, 'Änderung zurücknehmen');
    if (scripts) await scanMail(browser(), told);
    await reader.goTo(linkIn(told));
    expect(await reader.text()).toContain(`bekommt wieder die Adresse ${old}`);
    await reader.press('Änderung zurücknehmen');
    await person.goTo('/profil');
    expect(person.path()).toBe('/anmelden?weiter=%2Fprofil');
    await reader.fill({ 'Neues Passwort': ownPassword });
    await reader.press('Passwort speichern');
    await signIn(reader, old, ownPassword);
    await reader.goTo('/profil');
    expect(await reader.text()).toContain(old);
    await finish(reader);
    await finish(person);
  },
);
