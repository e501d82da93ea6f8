import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { office, typedEnquiry, writeEnquiry } from '../../../test/enquiry.ts';
import { registeredBetrieb, signedInPerson } from '../../../test/people.ts';
import { chosenFile, sampleFiles, zipOf } from '../../../test/sample-files.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { openAttachment } from '../../platform/mail/attachments.ts';

let portal: TestPortal;
beforeEach(async () => {
  portal = await createTestPortal();
});
afterEach(() => portal.close());

const typed = typedEnquiry;
type Written = Parameters<typeof writeEnquiry> extends [unknown, ...infer Rest] ? Rest : never;
const write = (...written: Written) => writeEnquiry(portal, ...written);

const attachments = () =>
  portal.read(async (db) => {
    const rows = await db.kysely.selectFrom('mail_attachments').selectAll().orderBy('position').execute();
    return rows.map((row) => openAttachment(portal.house.secrets, portal.chamber, row['sealed']));
  });
const forms = () => portal.read((db) => db.kysely.selectFrom('enquiry_forms').selectAll().execute());

describe('without signing in', () => {
  test('an enquiry gets a number, goes to the chamber with its files and is confirmed without its words', async () => {
    const files = [
      chosenFile(sampleFiles.pdf, 'Übersicht März.pdf'),
      chosenFile(sampleFiles.docx, 'brief.docx'),
    ];
    const sent = await write({ ...typed, Telefon: '01234 / 567-8', Betriebsnummer: 'weiß ich nicht' }, files);
    expect(sent.path).toBe('/kontakt/gesendet');
    expect(sent.heading).toBe('Anfrage Nr. 1');
    expect(sent.text).toContain('Eine Bestätigung geht an erika@muster.example.');
    const [toOffice, copy] = await portal.mails();
    expect(toOffice).toMatchObject({ to: office, subject: 'Anfrage Nr. 1: Kundenportal und Anmeldung' });
    for (const words of ['> wo finde ich die PIN?', '01234 / 567-8', 'weiß ich nicht', 'nicht geprüft'])
      expect(toOffice?.text).toContain(words);
    expect(copy).toMatchObject({ to: 'erika@muster.example', subject: 'Ihre Anfrage Nr. 1' });
    expect(copy?.text.replace(/token=\S+/, '')).not.toMatch(/PIN|Erika|weiß ich/);
    expect(await attachments()).toEqual([
      { name: 'Übersicht März.pdf', contentType: 'application/pdf', bytes: sampleFiles.pdf },
      expect.objectContaining({ name: 'brief.docx', bytes: sampleFiles.docx }),
    ]);
    expect(await portal.auditTrail()).toEqual(['enquiries.sent: done']);
  });

  test('what tells a form sent twice says nothing of what was typed', async () => {
    await write();
    expect(JSON.stringify(await forms())).not.toMatch(/erika|PIN/i);
  });

  test('the reference of an error page is filled in and reaches the chamber', async () => {
    const browser = portal.newBrowser();
    const page = await browser.get('/kontakt?fehler=7k3q-2m9x');
    expect(page.fieldValue('Fehlernummer')).toBe('7K3Q2M9X');
    await write(typed, [], browser, '/kontakt?fehler=7K3Q2M9X');
    expect((await portal.mails())[0]?.text).toContain('Fehlernummer: 7K3Q2M9X');
    const forged = await browser.get('/kontakt?fehler=%3Cscript%3E');
    expect(forged.fieldValue('Fehlernummer')).toBe('');
  });

  test('the number stands with this browser alone', async () => {
    await write();
    expect((await portal.newBrowser().get('/kontakt/gesendet')).path).toBe('/kontakt');
  });

  test('an address that looks like a slip is asked back, once', async () => {
    const browser = portal.newBrowser();
    const asked = await write({ ...typed, 'E-Mail-Adresse': 'erika@gmial.com' }, [], browser);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('erika@gmail.com');
    expect((await browser.submit(asked, 'Anfrage senden')).heading).toBe('Anfrage Nr. 1');
    expect((await portal.mails())[1]?.to).toBe('erika@gmail.com');
  });

  test.each([
    ['Thema', { Thema: '' }, 'Wählen Sie aus, worum es geht.'],
    ['Ihre Nachricht', { 'Ihre Nachricht': '  ' }, 'Schreiben Sie, worum es geht.'],
    ['Ihre Nachricht', { 'Ihre Nachricht': 'ä'.repeat(10_001) }, 'Kürzen Sie sie bitte auf 10000 Zeichen.'],
    ['Name', { Name: 'http://evil.example' }, 'ohne Internet-Adressen'],
    ['E-Mail-Adresse', { 'E-Mail-Adresse': 'erika' }, '@'],
    ['Telefon', { Telefon: 'ruf an' }, 'mit Ziffern'],
    ['Betriebsnummer', { Betriebsnummer: '1'.repeat(61) }, 'zu lang'],
    ['Fehlernummer', { Fehlernummer: '123' }, 'acht Zeichen'],
  ])('%s is refused with a sentence, and all input stays', async (field, wrong, sentence) => {
    const refused = await write({ ...typed, ...wrong });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Bitte prüfen Sie Ihre Angaben');
    expect(refused.fieldError(field)).toContain(sentence);
    expect(refused.html).toContain((wrong as Record<string, string>)['Name'] ?? 'Erika Muster');
    expect(await portal.mails()).toEqual([]);
  });

  test('the form sent twice at once is one enquiry', async () => {
    const browser = portal.newBrowser();
    const form = await browser.get('/kontakt');
    portal.clock.pass({ minutes: 1 });
    const press = () => browser.submit(form, 'Anfrage senden', typed);
    const pages = await Promise.all([press(), press(), press()]);
    for (const page of pages) {
      expect(page.heading).toBe('Anfrage Nr. 1');
      expect(page.text).toContain('Eine Bestätigung geht an');
    }
    expect((await portal.mails()).filter(({ to }) => to === office)).toHaveLength(1);
  });

  test('the form stopped, changed and sent again is another enquiry, and arrives', async () => {
    const browser = portal.newBrowser();
    const form = await browser.get('/kontakt');
    portal.clock.pass({ minutes: 1 });
    const send = (fields: Readonly<Record<string, string>>, files: readonly File[] = []) =>
      browser.submit(form, 'Anfrage senden', fields, { Dateien: files });
    await send(typed);
    const changed = { ...typed, 'Ihre Nachricht': 'Die Betriebsnummer war falsch.' };
    expect((await send(changed)).heading).toBe('Anfrage Nr. 2');
    const withFile = [chosenFile(sampleFiles.pdf, 'bescheid.pdf')];
    expect((await send(changed, withFile)).heading).toBe('Anfrage Nr. 3');
    const again = await Promise.all([send(typed), send(changed), send(changed, withFile)]);
    expect(again.map((page) => page.heading).toSorted()).toEqual([1, 2, 3].map((n) => `Anfrage Nr. ${n}`));
    const arrived = (await portal.mails()).filter(({ to }) => to === office);
    expect(arrived).toHaveLength(3);
    expect(arrived[1]?.text).toContain('Die Betriebsnummer war falsch.');
  });

  test('changes are counted as every other enquiry is', async () => {
    const { browser } = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const form = await browser.get('/kontakt');
    const answers: number[] = [];
    for (let n = 0; n < 21; n += 1) {
      const fields = { Thema: 'portal', 'Ihre Nachricht': `Nachricht ${n}` };
      answers.push((await browser.submit(form, 'Anfrage senden', fields)).status);
    }
    expect(answers).toEqual([...Array<number>(20).fill(200), 429]);
  });
});

describe('files', () => {
  const many = Array.from({ length: 6 }, (_, index) => chosenFile(sampleFiles.png, `${index}.png`));
  test.each([
    ['an empty one', [chosenFile(Buffer.alloc(0), 'leer.pdf')], '„leer.pdf“ ist leer'],
    [
      'a program',
      [chosenFile(Buffer.from('MZ'), 'rechnung.pdf')],
      '„rechnung.pdf“ heißt wie PDF, ihr Inhalt ist aber etwas anderes',
    ],
    [
      'a bomb',
      [
        chosenFile(
          zipOf([
            { name: '[Content_Types].xml', content: 'x' },
            { name: 'word/document.xml', content: 'x', claimsSize: 2 ** 31 },
          ]),
          'a.docx',
        ),
      ],
      'entpackt zu groß',
    ],
    [
      'both of two bad ones',
      [chosenFile(Buffer.alloc(0), 'leer.pdf'), chosenFile(Buffer.from('MZ'), 'rechnung.pdf')],
      '„rechnung.pdf“ heißt wie PDF',
    ],
    ['six', many, 'Mehr als 5 gehen nicht'],
    ['eleven megabytes', [chosenFile(Buffer.alloc(11 * 2 ** 20), 'film.pdf')], 'größer als 10 MB'],
  ])('%s are refused, and what was typed stays', async (_what, files, sentence) => {
    const refused = await write(typed, files);
    expect(refused.status).toBe(422);
    expect(refused.fieldError('Dateien')).toContain(sentence);
    expect(refused.fieldError('Dateien')).toContain('Wählen Sie Ihre Dateien bitte noch einmal aus');
    expect(refused.root.querySelector('textarea')?.textContent).toContain('wo finde ich die PIN?');
    expect(refused.fieldValue('Name')).toBe('Erika Muster');
    expect(await portal.mails()).toEqual([]);
  });

  test('that came with a form that is wrong elsewhere are named, since they have to be chosen again', async () => {
    const refused = await write({ ...typed, Name: '' }, [chosenFile(sampleFiles.png, 'Schild.png')]);
    expect(refused.fieldError('Dateien')).toContain('Dabei waren: Schild.png.');
  });

  test.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['a.pdf\r\nBcc: evil@x.example', 'a.pdf'],
    [`${'ü'.repeat(300)}.pdf`, `${'ü'.repeat(100)}.pdf`],
  ])('called %j come without harm', async (name, kept) => {
    await write(typed, [chosenFile(sampleFiles.pdf, name)]);
    const [file] = await attachments();
    expect(file?.name).not.toMatch(/[\r\n/\\]/);
    expect(file?.name.startsWith(kept.slice(0, -4))).toBe(true);
  });

  test('may come in a form of the ordinary kind as well: without any', async () => {
    const browser = portal.newBrowser();
    const form = await browser.get('/kontakt');
    portal.clock.pass({ minutes: 1 });
    const token = form.root.querySelector('input[name="form"]')?.getAttribute('value') ?? '';
    const fields = { topic: 'kurse', message: 'x', name: 'E M', email: 'erika@muster.example' };
    expect((await browser.post('/kontakt', { ...fields, form: token })).heading).toBe('Anfrage Nr. 1');
  });

  test('in a broken form are answered with a page', async () => {
    const browser = portal.newBrowser();
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await browser.post('/kontakt', { a: '1' }, type)).status).toBe(400);
  });
});

describe('signed in', () => {
  test('the form has the telephone number of the profile, where there is one', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    expect((await pia.browser.get('/kontakt')).fieldValue('Telefon')).toBe('');
    await pia.browser.submit(await pia.browser.get('/profil/angaben'), 'Angaben speichern', {
      Telefon: '0931 30908-0',
    });
    expect((await pia.browser.get('/kontakt')).fieldValue('Telefon')).toBe('0931 30908-0');
    expect((await portal.newBrowser().get('/kontakt')).fieldValue('Telefon')).toBe('');
  });

  test('the form knows its person, the copy carries what was written, and the list has it', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const form = await pia.browser.get('/kontakt');
    expect(form.fieldValue('Name')).toBe('pia probe');
    expect(form.fieldValue('E-Mail-Adresse')).toBe(pia.email);
    const { Thema, 'Ihre Nachricht': message } = typed;
    const sent = await pia.browser.submit(form, 'Anfrage senden', {
      Thema,
      'Ihre Nachricht': message,
      Fehlernummer: '7K3Q-2M9X',
    });
    expect(sent.heading).toBe('Anfrage Nr. 1');
    const [toOffice, copy] = (await portal.mails()).slice(-2);
    expect(toOffice?.text).toContain(`Angemeldet gesendet von pia probe, ${pia.email}`);
    expect(copy?.text).toContain('> wo finde ich die PIN?');
    expect(copy?.text).toContain('Fehlernummer: 7K3Q2M9X');
    const list = await pia.browser.get(sent.link('Alle Ihre Anfragen'));
    expect(list.text).toMatch(/Anfrage: Kundenportal und Anmeldung.*eingegangen/);
    const own = await pia.browser.get(sent.link('Stand Ihrer Anfrage'));
    expect(own.heading).toBe('Anfrage Nr. 1');
    expect(own.text).toContain('wo finde ich die PIN?');
    expect((await pia.browser.get('/kontakt/anfragen')).path).toBe('/antraege');
    const otto = await signedInPerson(portal, 'otto.ohne@handwerk.example');
    expect((await otto.browser.get('/antraege/1')).status).toBe(404);
  });

  test('an enquiry is not lost when the session has run out, nor are its files', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const form = await pia.browser.get('/kontakt');
    portal.clock.pass({ hours: 3 });
    const sent = await pia.browser.submit(form, 'Anfrage senden', typed, {
      Dateien: [chosenFile(sampleFiles.png, 'a.png')],
    });
    expect(sent.heading).toBe('Anfrage Nr. 1');
    expect(await attachments()).toHaveLength(1);
  });

  test('who acts for a Betrieb finds its number filled in, and the chamber reads it', async () => {
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567', name: 'Muster GmbH' });
    await portal.write(async (tx) => {
      const { id } = await tx.kysely
        .insertInto('links')
        .values({
          account_id: pia.accountId,
          betrieb_id: betriebId,
          method: 'pin',
          created_at: portal.clock.now(),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await tx.kysely.updateTable('sessions').set({ acting_for_link: id }).execute();
    });
    const form = await pia.browser.get('/kontakt');
    expect(form.fieldValue('Betriebsnummer')).toBe('1234567');
    await pia.browser.submit(form, 'Anfrage senden', { Thema: 'kurse', 'Ihre Nachricht': 'x' });
    expect((await portal.mails()).find(({ to }) => to === office)?.text).toContain('handelt für Muster GmbH');
  });
});

test('a topic has its own mailbox and name where the profile says so', async () => {
  await portal.close();
  const topics = [{ id: 'portal' }, { id: 'meister', label: 'Meisterschule', email: 'meister@hwk.example' }];
  portal = await createTestPortal({ settings: { enquiries: { topics } } });
  await write({ ...typed, Thema: 'meister' });
  expect(await portal.lastMailTo('meister@hwk.example')).toMatchObject({
    subject: 'Anfrage Nr. 1: Meisterschule',
  });
  expect((await portal.newBrowser().get('/hilfe')).text).toContain('Meisterschule');
  expect((await write({ ...typed, Thema: 'beitrag' })).status).toBe(422);
});
