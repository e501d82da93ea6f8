import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetDue } from '../../../test/forget-due.ts';
import { registeredBetrieb, signedInPerson } from '../../../test/people.ts';
import { type StaffMember, staffMember, waitingRequest } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { forgetMailsBefore } from '../../platform/mail/forget-mails.ts';
import { countAudience } from './audience-queries.ts';
import { bulkMessagesFeature } from './feature.ts';
import type { RecipientGroup } from './group.ts';
import { formOf, readMessage } from './read-message.ts';
import { bulkMessageRetention } from './retention.ts';

let portal: TestPortal;
let anna: StaffMember;
beforeAll(async () => {
  portal = await createTestPortal({
    settings: { bulkMessages: { fourEyesAbove: 2 }, freischaltung: { kinds: ['betrieb', 'person'] } },
  });
  anna = await staffMember(portal, 'kurse', 'anna@kammer.example');
});
afterAll(() => portal.close());
beforeEach(() =>
  portal.write(async ({ kysely }) => {
    for (const table of ['bulk_messages', 'mails', 'accounts', 'betriebe'])
      await kysely.deleteFrom(table).execute();
  }),
);

const link = (accountId: string, to: Readonly<Record<string, unknown>>) =>
  portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({ account_id: accountId, method: 'pin', created_at: portal.clock.now(), ...to })
      .execute(),
  );

const change = (table: string, id: string, values: Record<string, unknown>) =>
  portal.write((tx) => tx.kysely.updateTable(table).set(values).where('id', '=', id).execute());

const runJobs = async (name: string) => {
  const job = bulkMessagesFeature.jobs?.(portal.house).find((known) => known.name === name);
  while (await job?.run(portal.chamber, portal.clock.now()));
};
const writeMails = () => runJobs('bulk-messages-send');

async function draft(fields: Readonly<Record<string, string | boolean>> = {}) {
  return anna.browser.submit(await anna.browser.get('/verwaltung/nachrichten/neu'), 'Weiter zur Vorschau', {
    Information: true,
    Betreff: 'Ausbildungsmesse',
    Text: 'wir laden Sie ein.\n\n- Samstag\n- Sonntag',
    Alle: true,
    ...fields,
  });
}

const bulkMails = async () => (await portal.mails()).filter(({ kind }) => kind.startsWith('bulk-messages.'));

describe('a message to many', () => {
  test('is looked at, tried and sent: one mail each, whatever links match, and no address beside one’s own', async () => {
    const erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    for (const nummer of ['1000001', '1000002']) {
      const betriebId = await registeredBetrieb(portal, { betriebsnummer: nummer });
      await link(erika.accountId, { betrieb_id: betriebId });
      await link(pia.accountId, { betrieb_id: betriebId, roles: ['kurse'] });
    }
    const preview = await draft({ Alle: false, 'Menschen, die für Betriebe handeln': true });
    expect(preview.text).toContain('So viele Menschen bekommen sie2');
    expect(preview.text).toContain('Guten Tag Erika Muster,wir laden Sie ein.SamstagSonntag');
    await anna.browser.submit(preview, 'Probe an mich senden');
    expect((await portal.lastMailTo('anna@kammer.example')).subject).toBe('[Probe] Ausbildungsmesse');
    const whole = await anna.browser.get(preview.link('Mit Absender und Unterschrift ansehen'));
    expect(whole.html).toContain('Impressum');

    const begun = await anna.browser.submit(preview, 'An 2 Menschen senden');
    expect(begun.text).toContain('0 von 2 E-Mails sind geschrieben');
    await writeMails();
    const mails = (await bulkMails()).filter(({ kind }) => kind === 'bulk-messages.information');
    expect(mails.map(({ to }) => to).toSorted()).toEqual([erika.email, pia.email]);
    for (const { to, text, html } of mails) {
      const other = to === erika.email ? 'pia' : 'erika';
      expect([text.toLowerCase().includes(other), html.toLowerCase().includes(other)]).toEqual([
        false,
        false,
      ]);
    }
    expect((await anna.browser.get(begun.path)).text).toContain('Standgesendet');
  });

  test('to more people than the profile says takes two, and who changes it has to ask again', async () => {
    for (const name of ['a', 'b', 'c']) await signedInPerson(portal, `${name}.muster@handwerk.example`);
    const second = await staffMember(portal, 'administration', 'second@kammer.example');
    const preview = await draft();
    await anna.browser.submit(preview, 'Zur Bestätigung vorlegen');
    await writeMails();
    expect(await bulkMails()).toEqual([]);
    await second.browser.submit(await waitingRequest(second), 'Ablehnen', {
      Grund: 'Erst zum Justiziariat.',
    });
    const declined = await anna.browser.get(preview.path);
    expect(declined.text).toMatch(/Abgelehnt am .* von Sabine Beispiel\. Grund: Erst zum Justiziariat\./);
    const asked = await anna.browser.submit(declined, 'Zur Bestätigung vorlegen');
    const edit = await anna.browser.get(asked.link('Ändern'));
    const other = await anna.browser.submit(edit, 'Weiter zur Vorschau', { Betreff: 'Ganz anders' });
    const requests = await waitingRequest(second);
    expect(requests.hasButton('Bestätigen und ausführen')).toBe(false);
    await anna.browser.submit(other, 'Zur Bestätigung vorlegen');
    const shown = await waitingRequest(second);
    expect(shown.text).toContain('„Ganz anders“ an 3 Menschen senden (Alle)');
    await second.browser.submit(shown, 'Bestätigen und ausführen');
    await writeMails();
    expect((await bulkMails()).map(({ subject }) => subject)).toEqual(Array(3).fill('Ganz anders'));
  });

  test('goes to no other number of people than were shown', async () => {
    await signedInPerson(portal, 'a.muster@handwerk.example');
    const preview = await draft();
    await signedInPerson(portal, 'b.muster@handwerk.example');
    const refused = await anna.browser.submit(preview, 'An einen Menschen senden');
    expect([refused.status, refused.hasButton('An 2 Menschen senden')]).toEqual([422, true]);
    const gone = await anna.browser.submit(await draft(), 'Verwerfen');
    expect(gone.text).toContain('Die Nachricht ist verworfen');
  });

  test('that has to be told reaches who switched information off, says why, and offers no way out', async () => {
    const erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
    const form = await erika.browser.get('/profil/benachrichtigungen');
    await erika.browser.submit(form, 'Auswahl speichern', { 'Informationen der Kammer': false });
    expect((await draft()).text).toContain('Abbestellt, deshalb nicht dabei1');
    const formal = {
      Information: false,
      'Mitteilung, die wir machen müssen': true,
      'Grund der Mitteilung': '§ 9 der Nutzungsbedingungen',
    };
    const preview = await draft(formal);
    await anna.browser.submit(preview, 'An einen Menschen senden');
    await writeMails();
    const { kind, text } = await portal.lastMailTo(erika.email);
    expect(kind).toBe('bulk-messages.formal');
    expect(text).toContain('Der Grund: § 9 der Nutzungsbedingungen');
    expect(text).not.toContain('abbestellen:');
    const rows = await portal.read((db) => db.kysely.selectFrom('mails').selectAll().execute());
    expect(rows.filter((row) => row['unsubscribe_url'] !== null)).toEqual([]);
  });

  test('is in English for who reads English, where it has English', async () => {
    const erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
    await change('accounts', erika.accountId, { locale: 'en' });
    await anna.browser.submit(
      await draft({ 'Betreff auf Englisch': 'Fair', 'Text auf Englisch': 'come along.' }),
      'An einen Menschen senden',
    );
    await writeMails();
    const { subject, text } = await portal.lastMailTo(erika.email);
    expect([subject, text]).toEqual(['Fair', expect.stringContaining('Unsubscribe from information:\n')]);
  });

  test('says what is wrong in a form, and keeps what was typed', async () => {
    const refused = await draft({
      Information: false,
      'Mitteilung, die wir machen müssen': true,
      Text: '',
      'Text auf Englisch': 'only this',
      Alle: false,
      'Menschen, die für Betriebe handeln': true,
      Gewerk: 'Maurer',
    });
    expect(refused.status).toBe(422);
    for (const label of ['Grund der Mitteilung', 'Text', 'Betreff auf Englisch', 'Gewerk'])
      expect([label, refused.fieldError(label)]).toEqual([label, expect.any(String)]);
    expect([refused.fieldValue('Betreff'), refused.fieldValue('Gewerk')]).toEqual([
      'Ausbildungsmesse',
      'Maurer',
    ]);
  });

  test('that names Betriebe and is for all is refused: it would reach more people than was meant', async () => {
    const refused = await draft({ 'Postleitzahl von': '99999' });
    expect(refused.text).toContain('Sie haben ausgefüllt, um welche Betriebe es geht.');
    expect(refused.fieldValue('Postleitzahl von')).toBe('99999');
  });
});

describe('who is meant', () => {
  const betriebe = { gewerk: null, plzFrom: null, plzTo: null, roles: [], ausbildungsbetrieb: null } as const;
  const table: readonly (readonly [string, RecipientGroup, number])[] = [
    ['everybody', { kind: 'all' }, 4],
    ['all Betriebe', { kind: 'betriebe', ...betriebe }, 2],
    ['a Gewerk', { kind: 'betriebe', ...betriebe, gewerk: 'A/13' }, 1],
    ['part of a Gewerk’s number is none', { kind: 'betriebe', ...betriebe, gewerk: 'A/1' }, 0],
    ['post codes', { kind: 'betriebe', ...betriebe, plzFrom: '97000', plzTo: '97999' }, 1],
    ['a role', { kind: 'betriebe', ...betriebe, roles: ['kurse', 'finanzen'] }, 1],
    ['who trains', { kind: 'betriebe', ...betriebe, ausbildungsbetrieb: 'ja' }, 1],
    ['who does not', { kind: 'betriebe', ...betriebe, ausbildungsbetrieb: 'nein' }, 1],
    ['Lehrlinge', { kind: 'personen', arts: ['lehrling'] }, 1],
    ['others', { kind: 'personen', arts: ['bildungskunde', 'dozent'] }, 0],
  ];

  test('follows from links in force', async () => {
    const people = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => signedInPerson(portal, `${name}.muster@handwerk.example`)),
    );
    const [first = '', second = '', third = '', fourth = ''] = people.map(({ accountId }) => accountId);
    const one = await registeredBetrieb(portal, { betriebsnummer: '1000001' });
    const two = await registeredBetrieb(portal, { betriebsnummer: '1000002' });
    await change('betriebe', one, { gewerke: 'A/13|B1/33', plz: '97070', ausbildungsbetrieb: 'ja' });
    await link(first, { betrieb_id: one });
    await link(second, { betrieb_id: two, roles: ['kurse'] });
    await link(fourth, { betrieb_id: one, ended_at: portal.clock.now(), end_reason: 'other' });
    await link(fourth, { betrieb_id: two, ends_at: portal.clock.now() });
    const { id } = await portal.write((tx) =>
      tx.kysely
        .insertInto('personen')
        .values({ personennummer: 'P1', art: 'lehrling', nachname: 'M', plz: '97070', ort: 'Musterstadt' })
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
    await link(third, { person_id: id });
    for (const [name, group, expected] of table) {
      const { recipients } = await portal.read((db) =>
        countAudience(db, { group, purpose: 'information' }, portal.clock.now()),
      );
      expect([name, recipients]).toEqual([name, expected]);
    }
  });

  test('is nobody whose account is closed; information also leaves out what is locked or was never taken over', async () => {
    const now = portal.clock.now();
    const deleting = { deletes_at: now, deletion_from: 'active' };
    const states = ['active', 'locked', 'deleting', 'closed', 'made'];
    for (const state of states) {
      const { accountId } = await signedInPerson(portal, `${state}.muster@handwerk.example`);
      await change('accounts', accountId, {
        ...(state === 'made' ? { origin: 'made', password_hash: null } : { state }),
        ...(state === 'deleting' ? deleting : {}),
      });
    }
    const count = (purpose: 'information' | 'formal') =>
      portal.read((db) => countAudience(db, { group: { kind: 'all' }, purpose }, portal.clock.now()));
    expect(await count('information')).toEqual({ recipients: 1, optedOut: 0, notInUse: 3 });
    expect(await count('formal')).toEqual({ recipients: 4, optedOut: 0, notInUse: 0 });
  });
});

test('a form that is read and filled again says the same', () => {
  const text = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('', 'A/13', '97070', 'ja'));
  const fields = ['legalBasis', 'subject', 'body', 'subjectEn', 'bodyEn', 'gewerk', 'plzFrom', 'plzTo'];
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(fields.map((name) => [name, text]))),
      fc.constantFrom('information', 'formal', ''),
      fc.constantFrom('all', 'betriebe', 'personen', 'x'),
      fc.subarray(['role-kurse', 'role-verwaltung', 'art-lehrling', 'art-dozent']),
      (typed, purpose, group, ticked) => {
        const form = { ...typed, purpose, group, ...Object.fromEntries(ticked.map((name) => [name, 'ja'])) };
        const read = readMessage(portal.chamber, form);
        if (read.ok) expect(readMessage(portal.chamber, formOf(read.value))).toEqual(read);
        else expect(Object.values(read.refusal).every(Boolean)).toBe(true);
      },
    ),
  );
});

// months pass here, so that it is the last
test('a message counts and lists what was delivered and what was not, also when the outbox has forgotten', async () => {
  const erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
  await signedInPerson(portal, 'pia.probe@handwerk.example');
  const begun = await anna.browser.submit(await draft(), 'An 2 Menschen senden');
  await writeMails();
  const at = portal.clock.now();
  const mark = (to: string, values: Record<string, unknown>) =>
    portal.write(({ kysely }) =>
      kysely
        .updateTable('mails')
        .set(values)
        .where('in_bulk', '=', true)
        .where('to_address', '=', to)
        .execute(),
    );
  await mark(erika.email, { failed_at: at });
  await mark('pia.probe@handwerk.example', { sent_at: at });
  const expectCounts = async () => {
    const { text } = await anna.browser.get(begun.path);
    expect(text).toContain('Vom Mailserver angenommen1');
    expect(text).toContain('Nicht zustellbar1');
    expect(text).toContain(erika.email);
  };
  await expectCounts();
  await runJobs('bulk-messages-settle');
  portal.clock.pass({ days: 31 });
  await portal.write((tx) => forgetMailsBefore(tx, portal.clock.now(), 500));
  expect(await bulkMails()).toEqual([]);
  anna = await staffMember(portal, 'kurse', 'ben@kammer.example');
  await expectCounts();
  portal.clock.pass({ days: 150 });
  expect(await forgetDue(portal, bulkMessageRetention)).toMatchObject({ 'bulk-messages.information': 1 });
  expect(await portal.read((db) => db.kysely.selectFrom('bulk_messages').selectAll().execute())).toEqual([]);
});
