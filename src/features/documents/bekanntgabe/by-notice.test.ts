import { afterAll, beforeAll, expect, test } from 'vitest';
import { actingPerson, documentPortal, pdfFile, someBetrieb } from '../../../../test/documents.ts';
import { staffMember } from '../../../../test/staff.ts';
import type { TestPortal } from '../../../../test/test-portal.ts';
import { bekanntgabeJob } from './job.ts';
import { selectBekanntgaben, selectLog, selectUnderWay } from './queries.ts';

const DAY = 24 * 3_600_000;
let portal: TestPortal;
beforeAll(async () => {
  const rules = [{ from: '2025-01-01', way: 'notice', days: 3, law: 'Art. 24 BayDiG' }];
  const bekanntgabe = { land: 'BY', rules };
  portal = await documentPortal({
    settings: { documents: { upload: 'offered', box: 'offered', bekanntgabe } },
  });
});
afterAll(() => portal.close());

test('by the rule of a notice a document is deemed served though nobody gets it, and getting it changes no day', async () => {
  const staff = await staffMember(portal);
  const betriebId = await someBetrieb(portal, '400001', 'Betrieb mit Frist');
  const ada = await actingPerson(portal, 'ada.frist@handwerk.example', betriebId);
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
  const now = portal.clock.now();
  await portal.write((tx) => tx.kysely.updateTable('mails').set({ sent_at: now }).execute());
  const job = (days: number) =>
    bekanntgabeJob(portal.house).run(portal.chamber, new Date(now.getTime() + days * DAY));
  const [row] = await portal.read((db) => db.kysely.selectFrom('bekanntgaben').selectAll().execute());
  const id = row?.['delivery_id'] as string;
  const look = async () => (await portal.read((db) => selectBekanntgaben(db, [id])))[0];
  await job(0);
  // the notice went off on a Saturday: the third day is a Tuesday
  expect(await look()).toMatchObject({ state: 'notified', deemedOn: '2026-11-24', retrieveUntil: null });
  await job(2);
  expect((await look())?.state).toBe('notified');
  await job(4);
  expect((await look())?.state).toBe('deemed');
  await job(8);
  const under = await portal.read((db) =>
    selectUnderWay(db, undefined, 10, new Date(now.getTime() + 40 * DAY)),
  );
  expect(under).toEqual([]);
  const box = await ada.browser.get('/dokumente');
  expect(box.text).toContain('gilt seit dem 24. November 2026 als bekannt gegeben');
  await ada.browser.submit(box, 'bescheid.pdf herunterladen');
  expect(await look()).toMatchObject({ state: 'retrieved', deemedOn: '2026-11-24' });
  const log = await portal.read((db) => selectLog(db, id));
  expect(log.map(({ event }) => event)).toEqual([
    'consent',
    'provided',
    'notified',
    'deemed',
    'reminded',
    'reminded',
    'retrieved',
  ]);
});

test('got on the day of service it was deemed served before, though no worker has noted it', async () => {
  const staff = await staffMember(portal, 'administration', 'zweite.kollegin@kammer.example');
  const betriebId = await someBetrieb(portal, '400002', 'Betrieb am Tag');
  const ada = await actingPerson(portal, 'ada.tag@handwerk.example', betriebId);
  await ada.browser.submit(await ada.browser.get('/mein-betrieb/einstellungen'), 'Zustimmen', {
    'Förmliche Schreiben sollen ins Portal kommen. Ich habe gelesen, was dann gilt.': true,
  });
  await staff.browser.submit(
    await staff.browser.get(`/verwaltung/betriebe/${betriebId}/dokumente`),
    'Zustellen',
    { Art: 'sonstiges', Betreff: 'Bescheid', 'Förmliches Schreiben: Es läuft eine Frist': true },
    { Dateien: [pdfFile('bescheid.pdf')] },
  );
  await portal.write((tx) => tx.kysely.updateTable('mails').set({ sent_at: portal.clock.now() }).execute());
  portal.clock.pass({ days: 5 });
  const late = await actingPerson(portal, 'bea.tag@handwerk.example', betriebId);
  await late.browser.submit(await late.browser.get('/dokumente'), 'bescheid.pdf herunterladen');
  const [row] = await portal.read((db) =>
    db.kysely.selectFrom('document_deliveries').select('id').where('betrieb_id', '=', betriebId).execute(),
  );
  const log = await portal.read((db) => selectLog(db, row?.['id'] as string));
  expect(log.map(({ event }) => event)).toEqual(['consent', 'provided', 'notified', 'deemed', 'retrieved']);
});
