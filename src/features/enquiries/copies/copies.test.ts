import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { typedEnquiry, writeEnquiry } from '../../../../test/enquiry.ts';
import { signedInPerson } from '../../../../test/people.ts';
import { linkIn } from '../../../../test/registration.ts';
import { chosenFile, sampleFiles } from '../../../../test/sample-files.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { forgetDue } from '../../../../test/forget-due.ts';
import { enquiryRetention } from '../retention.ts';

let portal: TestPortal;
beforeEach(async () => {
  portal = await createTestPortal();
});
afterEach(() => portal.close());

const email = typedEnquiry['E-Mail-Adresse'];
const copies = () => portal.read((db) => db.kysely.selectFrom('enquiry_copies').selectAll().execute());
const mailsTo = async (address: string) => (await portal.mails()).filter(({ to }) => to === address);

/** The link in the newest mail to an address. */
const mailedLink = async (address: string) => linkIn(await portal.lastMailTo(address));

describe('who writes without signing in', () => {
  test('has a copy of every word at once, in this browser alone', async () => {
    const browser = portal.newBrowser();
    const files = [chosenFile(sampleFiles.pdf, 'bescheid.pdf')];
    const sent = await writeEnquiry(portal, { ...typedEnquiry, Telefon: '01234 567' }, files, browser);
    const copy = await browser.get(sent.link('Kopie Ihrer Anfrage'));
    expect(copy.heading).toBe('Kopie Ihrer Anfrage Nr. 1');
    for (const words of ['wo finde ich die PIN?', 'Erika Muster', '01234 567', 'bescheid.pdf', email])
      expect(copy.text).toContain(words);
    expect(copy.hasButton('Kopie per E-Mail senden')).toBe(false);
    expect((await portal.newBrowser().get('/kontakt/gesendet/kopie')).path).toBe('/kontakt');
  });

  test('gets the copy by mail with one press, once proven by the link in the confirmation', async () => {
    await writeEnquiry(portal);
    const mailbox = portal.newBrowser();
    const link = await mailedLink(email);
    await mailbox.head(link);
    const copy = await mailbox.get(link);
    expect(copy.text).toContain('wo finde ich die PIN?');
    expect(await mailsTo(email)).toHaveLength(1);
    const press = () => mailbox.submit(copy, 'Kopie per E-Mail senden');
    const pages = await Promise.all([press(), press()]);
    for (const page of pages) expect(page.text).toContain(`Sie geht an ${email}.`);
    const [, mail, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: 'enquiries.written', subject: 'Kopie Ihrer Anfrage Nr. 1' });
    expect(mail?.text).toContain('> wo finde ich die PIN?');
    expect((await portal.auditTrail()).slice(1).toSorted()).toEqual([
      'enquiries.copy-mailed: already',
      'enquiries.copy-mailed: done',
    ]);
  });

  test('cannot have words mailed to an address of somebody else, even with the browser that sent them', async () => {
    const browser = portal.newBrowser();
    await writeEnquiry(portal, typedEnquiry, [], browser);
    for (const token of ['', 'A'.repeat(43), "' or 1=1"]) {
      const refused = await browser.post('/kontakt/kopie', { token });
      expect(refused.status).toBe(410);
      expect(refused.text).toContain('Diese Kopie gibt es nicht mehr');
    }
    expect(await mailsTo(email)).toHaveLength(1);
  });

  test('finds nothing in the clear in the database, and nothing at all after a week', async () => {
    const browser = portal.newBrowser();
    await writeEnquiry(portal, typedEnquiry, [], browser);
    const [row] = await copies();
    expect(Buffer.from(row?.['sealed']).toString('latin1')).not.toMatch(/PIN|Erika/);
    const link = await mailedLink(email);
    expect(JSON.stringify(row)).not.toContain(link.split('=')[1]);
    portal.clock.pass({ days: 7 });
    expect((await browser.get(link)).status).toBe(410);
    await forgetDue(portal, enquiryRetention);
    expect(await copies()).toEqual([]);
  });

  test('still has the copy in the browser when so many mails went to the address that no more go', async () => {
    for (let n = 0; n < 3; n += 1) await writeEnquiry(portal);
    const browser = portal.newBrowser();
    const sent = await writeEnquiry(portal, typedEnquiry, [], browser);
    expect(await mailsTo(email)).toHaveLength(3);
    const copy = await browser.get(sent.link('Kopie Ihrer Anfrage'));
    expect(copy.text).toContain('wo finde ich die PIN?');
  });
});

test('of somebody signed in nothing is kept, since the confirmation has the words', async () => {
  const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  const form = await pia.browser.get('/kontakt');
  const { Thema, 'Ihre Nachricht': message } = typedEnquiry;
  const sent = await pia.browser.submit(form, 'Anfrage senden', { Thema, 'Ihre Nachricht': message });
  expect(sent.text).not.toContain('Kopie Ihrer Anfrage');
  expect(await copies()).toEqual([]);
  expect((await pia.browser.get('/kontakt/gesendet/kopie')).path).toBe('/kontakt');
});

test('to another address than one’s own goes a link and no word, signed in or not', async () => {
  const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
  await writeEnquiry(portal, typedEnquiry, [], pia.browser);
  const { text } = await portal.lastMailTo(email);
  expect(text.replace(/token=\S+/, '')).not.toMatch(/PIN|Erika/);
  expect((await portal.newBrowser().get(await mailedLink(email))).text).toContain('wo finde ich die PIN?');
});
