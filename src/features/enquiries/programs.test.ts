import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { office, typedEnquiry, writeEnquiry } from '../../../test/enquiry.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
beforeEach(async () => {
  portal = await createTestPortal();
});
afterEach(() => portal.close());

const typed = typedEnquiry;
type Written = Parameters<typeof writeEnquiry> extends [unknown, ...infer Rest] ? Rest : never;
const write = (...written: Written) => writeEnquiry(portal, ...written);

describe('programs', () => {
  test('that fill in what nobody sees, or make a form up, are asked once more', async () => {
    const browser = portal.newBrowser();
    const trapped = await write({ ...typed, 'Bitte leer lassen': 'https://spam.example' }, [], browser);
    expect(trapped.status).toBe(422);
    expect(trapped.html).not.toContain('spam.example');
    const made = await browser.post('/kontakt', {
      topic: 'kurse',
      message: 'x',
      name: 'E M',
      email: 'erika@muster.example',
    });
    expect(made.status).toBe(422);
    expect(await portal.mails()).toEqual([]);
    expect((await browser.submit(trapped, 'Anfrage senden')).heading).toBe('Anfrage Nr. 1');
  });

  test('are slowed down from the fourth form that comes back at once', async () => {
    const browser = portal.newBrowser();
    const quick = async () => browser.submit(await browser.get('/kontakt'), 'Anfrage senden', typed);
    for (let time = 0; time < 3; time += 1) expect((await quick()).status).toBe(200);
    const slowed = await quick();
    expect(slowed.status).toBe(429);
    expect(slowed.text).toContain('Das ging zu schnell');
    portal.clock.pass({ minutes: 1 });
    expect((await browser.submit(slowed, 'Anfrage senden')).heading).toBe('Anfrage Nr. 4');
  });

  test('cannot have more than three confirmations a day mailed to somebody else, while enquiries still arrive', async () => {
    for (let time = 0; time < 5; time += 1) await write();
    const mails = await portal.mails();
    expect(mails.filter(({ to }) => to === office)).toHaveLength(5);
    expect(mails.filter(({ to }) => to === 'erika@muster.example')).toHaveLength(3);
  });

  test('are stopped after thirty enquiries an hour, and nobody else is', async () => {
    for (let time = 0; time < 30; time += 1) await write(typed, [], portal.newBrowser());
    portal.clock.pass({ minutes: -20 });
    const stopped = await write();
    expect(stopped.status).toBe(429);
    expect(stopped.text).toMatch(/geht es wieder.*01234 567-0/);
    expect((await write(typed, [], portal.newBrowser('203.0.113.9'))).status).toBe(200);
  });

  test('cannot put a header into the mail by what they type', async () => {
    await write({ ...typed, Name: 'Erika\r\nBcc: evil@x.example' });
    await write({ ...typed, 'E-Mail-Adresse': 'erika@muster.example\r\nBcc: evil@x.example' });
    const rows = await portal.read((db) => db.kysely.selectFrom('mails').selectAll().execute());
    for (const row of rows)
      for (const value of [row['subject'], row['to_address'], row['reply_to'] ?? ''])
        expect(value).not.toMatch(/[\r\n]/);
  });
});
