import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actingPerson, documentPortal, pdfFile, someBetrieb } from '../../../../test/documents.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import type { TestPortal } from '../../../../test/test-portal.ts';
import { bekanntgabeJob } from './job.ts';
import { selectBekanntgaben, selectLog, selectUnderWay } from './queries.ts';

const DAY = 24 * 3_600_000;
let portal: TestPortal;
let staff: StaffMember;
let firstDay: number;
let number = 400_000;
beforeAll(async () => {
  const rules = [{ from: '2025-01-01', way: 'notice', days: 3, law: 'Art. 24 BayDiG' }];
  const bekanntgabe = { land: 'BY', rules };
  portal = await documentPortal({
    settings: { documents: { upload: 'offered', box: 'offered', bekanntgabe } },
  });
  firstDay = portal.clock.now().getTime();
  staff = await staffMember(portal);
});
afterAll(() => portal.close());

const after = (days: number) => new Date(firstDay + days * DAY);
const job = (days: number) => bekanntgabeJob(portal.house).run(portal.chamber, after(days));

/** What the mail server says of the notices that are still on their way. */
const sendOff = (sentAt: Date | null) =>
  portal.write((tx) =>
    tx.kysely
      .updateTable('mails')
      .set({ sent_at: sentAt })
      .where('kind', '=', 'documents.formal')
      .where('sent_at', 'is', null)
      .execute(),
  );

/** A Betrieb with one person, and a formal document in its box whose notice went off at a time; null while it has not. */
async function delivered(sentAt: Date | null = portal.clock.now()) {
  number += 1;
  const betriebId = await someBetrieb(portal, String(number), `Betrieb ${number}`);
  const ada = await actingPerson(portal, `ada${number}@handwerk.example`, betriebId);
  const settings = await ada.browser.get('/mein-betrieb/einstellungen');
  expect(settings.text).toContain('Art. 24 BayDiG');
  await ada.browser.submit(settings, 'Zustimmen', {
    'Förmliche Schreiben sollen ins Portal kommen. Ich habe gelesen, was dann gilt.': true,
  });
  await staff.browser.submit(
    await staff.browser.get(`/verwaltung/betriebe/${betriebId}/dokumente`),
    'Zustellen',
    { Art: 'sonstiges', Betreff: 'Bescheid', 'Förmliches Schreiben: Es läuft eine Frist': true },
    { Dateien: [pdfFile('bescheid.pdf')] },
  );
  await sendOff(sentAt);
  const [row] = await portal.read((db) =>
    db.kysely.selectFrom('document_deliveries').select('id').where('betrieb_id', '=', betriebId).execute(),
  );
  const id = row?.['id'] as string;
  return {
    ada,
    betriebId,
    id,
    look: async () => (await portal.read((db) => selectBekanntgaben(db, [id])))[0],
    events: async () => (await portal.read((db) => selectLog(db, id))).map(({ event }) => event),
    reminders: async () =>
      (await portal.mails()).filter(
        ({ to, kind }) => to === ada.email && kind === 'documents.formal-reminder',
      ).length,
  };
}

test('by the rule of a notice a document is deemed served though nobody gets it, and getting it changes no day', async () => {
  const { ada, betriebId, events, look } = await delivered();
  const area = async () => (await ada.browser.get('/mein-bereich')).text;
  expect(await area()).toContain('Fristen beginnen bald, auch wenn niemand etwas abruft.');
  const reader = await actingPerson(portal, 'lese@handwerk.example', betriebId, ['lesen']);
  const reads = await reader.browser.get('/mein-bereich');
  expect(reads.text).toContain('Ein neues Dokument');
  expect(reads.text).not.toContain('förmlich');
  await job(0);
  expect(await area()).toContain('Ab dem 24. November 2026 laufen Fristen, auch wenn niemand etwas abruft.');
  // the notice went off on a Saturday: the third day is a Tuesday
  expect(await look()).toMatchObject({ state: 'notified', deemedOn: '2026-11-24', retrieveUntil: null });
  await job(2);
  expect((await look())?.state).toBe('notified');
  await job(4);
  expect((await look())?.state).toBe('deemed');
  await job(8);
  const under = await portal.read((db) => selectUnderWay(db, undefined, 10, after(40)));
  expect(under).toEqual([]);
  const box = await ada.browser.get('/dokumente');
  expect(box.text).toContain('gilt seit dem 24. November 2026 als bekannt gegeben');
  // served, and still nobody has got it
  expect(await area()).toContain('Es ist ein förmliches Schreiben.');
  await ada.browser.submit(box, 'bescheid.pdf herunterladen');
  expect(await area()).not.toContain('förmliches Schreiben');
  expect(await look()).toMatchObject({ state: 'retrieved', deemedOn: '2026-11-24' });
  expect(await events()).toEqual([
    'consent',
    'provided',
    'notified',
    'deemed',
    'reminded',
    'reminded',
    'retrieved',
  ]);
});

describe('where everybody who could get it has lost the access', () => {
  const endLink = (linkId: string, days: number) =>
    portal.write((tx) =>
      tx.kysely
        .updateTable('links')
        .set({ ended_at: after(days), end_reason: 'case-worker' })
        .where('id', '=', linkId)
        .execute(),
    );

  test('it goes by post, whether the Betrieb has left the register, the last link has ended or no longer has the right', async () => {
    const left = await delivered();
    await portal.write((tx) =>
      tx.kysely
        .updateTable('betriebe')
        .set({ geloescht_am: '2026-11-23' })
        .where('id', '=', left.betriebId)
        .execute(),
    );
    const unlinked = await delivered();
    await job(0);
    await endLink(unlinked.ada.linkId, 1);
    // while its notice is still on its way
    const demoted = await delivered(null);
    await portal.write((tx) =>
      tx.kysely
        .updateTable('links')
        .set({ roles: ['lesen'] })
        .where('id', '=', demoted.ada.linkId)
        .execute(),
    );
    await job(1);
    expect(await demoted.events()).toEqual(['consent', 'provided', 'lapsed']);
    expect((await demoted.look())?.lapseReason).toBe('nobody-acts');
    // the day of the Löschung is still to come: until then people act for the Betrieb
    expect(await left.events()).toEqual(['consent', 'provided', 'notified']);
    for (const days of [2, 4, 8]) await job(days);
    for (const one of [left, unlinked]) {
      expect(await one.look()).toMatchObject({ lapseReason: 'nobody-acts', deemedOn: null });
      expect(await one.events()).toEqual(['consent', 'provided', 'notified', 'lapsed']);
      expect(await one.reminders()).toBe(0);
    }
    expect((await staff.browser.get('/verwaltung')).text).toContain('Förmliche Schreiben drucken und senden');
    const post = await staff.browser.get('/verwaltung/schreiben-per-post');
    expect(post.text).toContain('niemand durfte es abrufen');
    // whoever comes later meets a letter
    const late = await actingPerson(portal, 'spaet@handwerk.example', unlinked.betriebId);
    const box = await late.browser.get('/dokumente');
    expect(box.text).toContain('kommt per Post: Niemand durfte es hier abrufen.');
    expect(box.text).not.toContain('bescheid.pdf herunterladen');
    expect((await late.browser.get('/mein-bereich')).text).not.toContain('neues Dokument');
  });

  test('it stays served where that was so before, got or not, and nobody is said to be reminded', async () => {
    const got = await delivered();
    await got.ada.browser.submit(await got.ada.browser.get('/dokumente'), 'bescheid.pdf herunterladen');
    const deemed = await delivered();
    await job(0);
    await endLink(got.ada.linkId, 1);
    // after the day of service, which no worker has noted by then
    await endLink(deemed.ada.linkId, 4);
    for (const days of [5, 8]) await job(days);
    expect(await got.events()).toContain('retrieved');
    expect((await got.look())?.state).toBe('retrieved');
    expect(await deemed.events()).toEqual(['consent', 'provided', 'notified', 'deemed']);
    expect((await deemed.look())?.deemedOn).toBe('2026-11-24');
    const back = await actingPerson(portal, 'wieder@handwerk.example', deemed.betriebId);
    await job(9);
    expect(await deemed.events()).toEqual(['consent', 'provided', 'notified', 'deemed', 'reminded']);
    expect((await portal.lastMailTo(back.email)).kind).toBe('documents.formal-reminder');
  });

  test('it goes by post where nobody had it when the day of service came, though no worker has seen that', async () => {
    const { ada, betriebId, events } = await delivered();
    await endLink(ada.linkId, 1);
    portal.clock.pass({ days: 6 });
    const late = await actingPerson(portal, 'nachher@handwerk.example', betriebId);
    const box = await late.browser.get('/dokumente');
    const answer = await late.browser.submit(box, 'bescheid.pdf herunterladen');
    expect(answer.text).toContain('Das Schreiben kommt per Post');
    expect(await events()).toEqual(['consent', 'provided', 'notified', 'lapsed']);
  });
});

test('got on the day of service it was deemed served before, though no worker has noted it', async () => {
  staff = await staffMember(portal, 'administration', 'zweite.kollegin@kammer.example');
  const { betriebId, events } = await delivered();
  portal.clock.pass({ days: 5 });
  const late = await actingPerson(portal, 'bea.tag@handwerk.example', betriebId);
  await late.browser.submit(await late.browser.get('/dokumente'), 'bescheid.pdf herunterladen');
  expect(await events()).toEqual(['consent', 'provided', 'notified', 'deemed', 'retrieved']);
});

test('got before its notice went off it counts as served that day, which no free day has moved', async () => {
  staff = await staffMember(portal, 'administration', 'vierte.kollegin@kammer.example');
  // a Wednesday: three days after the notice is a Saturday
  expect(portal.clock.now().toISOString()).toContain('2026-12-02');
  const { ada, events, id, look } = await delivered(null);
  await ada.browser.submit(await ada.browser.get('/dokumente'), 'bescheid.pdf herunterladen');
  await sendOff(portal.clock.now());
  await job(12);
  expect(await events()).toEqual(['consent', 'provided', 'retrieved', 'notified']);
  expect((await look())?.deemedOn).toBe('2026-12-02');
  const progress = await ada.browser.get(`/dokumente/stand/${id}`);
  expect(progress.text).toContain('Es gilt am 2. Dezember 2026 als bekannt gegeben.');
  expect(progress.text).not.toContain('Gerechnet wäre es');
});
