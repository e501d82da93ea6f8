import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { bothWays, useBrowser } from './browser.ts';
import { scanMail } from './mail-scanner.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { newCaseWorker } from './office.ts';
import { expectRefusal, ownPassword, signIn } from './open-account.ts';
import { newPerson } from './person.ts';

const browser = useBrowser();

test.each(bothWays)(
  'an account made for a course is taken over by its person, after a mail scanner was there first, $how',
  async ({ scripts }) => {
    const slug = scripts ? 'koeln' : 'owl';
    const email = `kursteilnahme-${scripts}@post.example`;
    const office = await newCaseWorker(browser(), slug, scripts);
    await office.goTo('/verwaltung/konten/anlegen');
    await office.fill({ Vorname: 'Selin', Nachname: 'Beispiel-Groß', 'E-Mail-Adresse': 'selin' });
    await office.tick('Teilnahme an Kursen');
    await office.press('Anlegen und E-Mail senden');
    await expectRefusal(office, 'Das ist keine E-Mail-Adresse.');
    await office.fill({ 'E-Mail-Adresse': email });
    await office.press('Anlegen und E-Mail senden');
    expect(await office.text()).toContain('noch nicht übernommen');

    const mail = await mailTo(slug, email, 'liegt bereit');
    await scanMail(browser(), mail);
    const person = await newPerson(browser(), originOf(slug), { scripts });
    await person.goTo(linkIn(mail));
    await person.fill({ 'Neues Passwort': ownPassword });
    await person.press('Passwort speichern');
    await signIn(person, email, ownPassword);
    expect(person.path()).toMatch(/^\/nutzungsbedingungen\/zustimmen/);
    await person.tickAll();
    await person.press('Zustimmen');
    expect(person.path()).toMatch(/^\/mein-bereich/);
    await person.goTo(linkIn(mail));
    expect(await person.heading()).toBe('Das ist schon erledigt');

    await office.goTo(`/verwaltung/suche?q=${encodeURIComponent(email)}`);
    expect(await office.text()).not.toContain('noch nicht übernommen');
    await finish(person);
    await finish(office);
  },
);
