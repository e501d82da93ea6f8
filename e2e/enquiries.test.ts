import { expect, test } from 'vitest';
import { finish } from './acting.ts';
import { originOf } from './addresses.ts';
import { bothWays, useBrowser } from './browser.ts';
import { signInToDemo } from './demo-accounts.ts';
import { mailTo } from './mailbox.ts';
import { expectRefusal } from './open-account.ts';
import { newPerson, type Person } from './person.ts';

const slug = 'koeln';
const office = 'kundenportal@hwk-koeln.example';
const notice = { name: 'Bescheid für Öztürk.pdf', mimeType: 'application/pdf', buffer: smallPdf() };
const browser = useBrowser();

test.each(bothWays)(
  'a stranger writes with a file: number, confirmation, and all of it in the chamber’s mailbox, $how',
  async ({ scripts }) => {
    const email = `frage.${scripts ? 'mit' : 'ohne'}@werkstatt.example`;
    const person = await newPerson(browser(), originOf(slug), { scripts });
    await person.goTo('/');
    await person.follow('Kontakt');
    await person.choose('Thema', 'Beitrag');
    await person.fill({
      'Ihre Nachricht': 'Der Bescheid nennt den falschen Gewerbeertrag.\nWer berichtigt ihn?',
      Name: 'Ayşe Öztürk-Groß',
      'E-Mail-Adresse': 'werkstatt',
      Telefon: '0221 4710-123',
    });
    await person.attach('Dateien', notice);
    await person.press('Anfrage senden');
    await expectRefusal(person, 'In der E-Mail-Adresse fehlt das Zeichen @');
    expect(await person.value('Ihre Nachricht')).toContain('Gewerbeertrag.\nWer');
    expect(await person.text()).toContain('Wählen Sie Ihre Dateien bitte noch einmal aus');

    await person.fill({ 'E-Mail-Adresse': email });
    await person.attach('Dateien', notice);
    await person.press('Anfrage senden');
    const nummer = await nummerShown(person);
    expect(await person.text()).toContain(`Eine Bestätigung geht an ${email}`);
    await person.goTo('/kontakt/gesendet');
    expect(await nummerShown(person)).toBe(nummer);
    await person.follow('Kopie Ihrer Anfrage');
    expect(await person.text()).toMatch(/falschen Gewerbeertrag\.\s+Wer berichtigt ihn\?/);

    const arrived = await mailTo(slug, office, `Anfrage Nr. ${nummer}: Beitrag`);
    expect(arrived.text).toContain('Wer berichtigt ihn?');
    expect(arrived.text).toContain('0221 4710-123');
    expect(arrived.text).toContain('Name und Adresse sind nicht geprüft');
    expect(arrived.replyTo).toBe(email);
    expect(arrived.attachments).toEqual([{ name: notice.name, size: notice.buffer.length }]);
    const copy = await mailTo(slug, email, `Ihre Anfrage Nr. ${nummer}`);
    expect(copy.text).not.toContain('Gewerbeertrag');
    expect(copy.attachments).toEqual([]);
    await person.goTo(/\/kontakt\/kopie\?token=\S+/.exec(copy.text)?.[0] ?? '');
    await person.press('Kopie per E-Mail senden');
    expect(await person.text()).toContain(`Sie geht an ${email}`);
    expect((await mailTo(slug, email, `Kopie Ihrer Anfrage Nr. ${nummer}`)).text).toContain('Gewerbeertrag');
    await finish(person);
  },
);

test.each(bothWays)(
  'somebody signed in finds the form filled in and the enquiry again, $how',
  async (way) => {
    const email = 'buchhaltung@handwerk.example';
    const person = await signInToDemo(browser(), { slug, email, ...way }, '/kontakt');
    expect(await person.value('Name')).toBe('Berta Buchhaltung');
    expect(await person.value('E-Mail-Adresse')).toBe(email);
    expect(await person.value('Telefon')).toBe('0221 4710-456');
    expect(await person.value('Betriebsnummer')).toBe('7654321');
    await person.choose('Thema', 'Ausbildung');
    await person.fill({ 'Ihre Nachricht': 'Wann kommt der Lehrvertrag zurück?' });
    await person.press('Anfrage senden');
    const nummer = await nummerShown(person);
    expect((await mailTo(slug, office, `Anfrage Nr. ${nummer}`)).text).toMatch(
      /Angemeldet gesendet von Berta Buchhaltung.*handelt für Friseursalon Beispiel/,
    );
    expect((await mailTo(slug, email, `Ihre Anfrage Nr. ${nummer}`)).text).toContain('Lehrvertrag zurück?');
    await person.follow('Alle Ihre Anfragen');
    expect(await person.text()).toMatch(new RegExp(`${nummer}.*Anfrage: Ausbildung.*eingegangen`));
    await person.goTo(`/antraege/${nummer}`);
    expect(await nummerShown(person)).toBe(nummer);
    expect(await person.text()).toContain('Wann kommt der Lehrvertrag zurück?');
    await finish(person);
  },
);

async function nummerShown(person: Person): Promise<string> {
  return /^Anfrage Nr\. (\d+)$/.exec(await person.heading())?.[1] ?? '';
}

/** A file that is a PDF by its content too. */
function smallPdf(): Buffer {
  return Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
}
