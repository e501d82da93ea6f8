import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandRunner } from '../../../test/commands.ts';
import { registeredBetrieb, signedInPerson, type TestPerson } from '../../../test/people.ts';
import { type StaffMember, staffMember } from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { type AuditEntry, recordAudit } from '../../platform/audit/audit.ts';
import { sealAuditTrail } from '../../platform/audit/seal.ts';
import { verifyTrailJob } from '../../platform/audit/verify-job.ts';
import { createAuditTrailFeature } from './create-audit-trail-feature.ts';
import { trailCommands } from './command.ts';

let portal: TestPortal;
let desk: StaffMember;
let erika: TestPerson;
let betriebId: string;

beforeAll(async () => {
  portal = await createTestPortal();
  desk = await staffMember(portal, 'administration', 'sabine@kammer.example');
  erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
  betriebId = await registeredBetrieb(portal, {
    betriebsnummer: '1234567',
    name: 'Tischlerei Beispiel GmbH',
  });
  await note({ event: 'freischaltung.pin-redeemed', outcome: 'used', accountId: erika.accountId });
  const decided = { event: 'staff.request-decided', subjects: {} } as const;
  await note({ ...decided, outcome: 'confirmed' });
  await note({ ...decided, outcome: 'declined' });
  await note({ event: 'staff.signed-in', outcome: 'second-factor-asked', subjects: {} });
  await note({ event: 'betriebe.imported', from: 'cli', facts: { new: 3 }, subjects: {} });
});
afterAll(() => portal.close());

function note(entry: Partial<AuditEntry>) {
  return portal.write((tx) =>
    recordAudit(tx, {
      event: 'freischaltung.pin-redeemed',
      outcome: 'done',
      at: portal.clock.now(),
      from: '203.0.113.0/24',
      subjects: { betrieb: betriebId },
      ...entry,
    }),
  );
}

const trail = async (query = '') => desk.browser.get(`/verwaltung/protokoll${query}`);
const follow = (page: Awaited<ReturnType<typeof trail>>, label: string) => {
  const link = page.root.querySelectorAll('a').find((candidate) => candidate.text.trim() === label);
  return desk.browser.get(link?.getAttribute('href') ?? '');
};
const rowsOf = (page: Awaited<ReturnType<typeof trail>>) =>
  page.root.querySelectorAll('main tbody tr').map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());

describe('the trail', () => {
  test('tells in plain words who did what, for whom and from where, and that somebody looked', async () => {
    await trail();
    const rows = rowsOf(await trail());
    expect(rows[0]).toMatch(/Protokoll von der Kammer angesehen ?erfolgt ?Sabine Beispiel/);
    const pin = rows.find((row) => row.includes('PIN eingegeben'));
    expect(pin).toMatch(/schon benutzt ?erika muster \(erika\.muster@handwerk\.example\)/);
    expect(pin).toMatch(/Tischlerei Beispiel GmbH \(1234567\) ?203\.0\.113\.0\/24/);
    expect(rows.join()).toContain('Betriebe eingespielt (neu: 3)');
  });

  test.each([
    ['wer=erika.muster@handwerk.example', ['PIN eingegeben', 'Anmeldung']],
    ['wer=sabine@kammer.example&was=eröffnet', ['Verwaltung: Zugang eröffnet']],
    ['was=eingespielt', ['Betriebe eingespielt']],
    ['zu=1234567', ['PIN eingegeben']],
    ['ergebnis=not-done', ['PIN eingegeben', 'abgelehnt']],
    ['ergebnis=open', ['nach dem zweiten Faktor gefragt']],
    ['ergebnis=done&was=entschieden', ['bestätigt']],
    ['bis=20.11.2026', []],
    ['von=21.11.2026&bis=21.11.2026&was=eingespielt', ['Betriebe eingespielt']],
    ['wer=erika.muster@handwerk.example&zu=1234567', ['PIN eingegeben']],
  ])('shows to %s what fits', async (query, expected) => {
    const rows = rowsOf(await trail(`?${query}`));
    expect(rows).toHaveLength(expected.length);
    for (const what of expected) expect(rows.join('\n')).toContain(what);
  });

  test('says what it knows nothing of, and which day is none', async () => {
    expect((await trail('?wer=Niemand-Xaver')).text).toContain('Zu „Niemand-Xaver“ gibt es niemanden');
    expect((await trail('?was=Purzelbaum')).text).toContain('Kein Vorgang enthält „Purzelbaum“');
    const wrong = await trail('?von=gestern');
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Bitte prüfen Sie Ihre Angaben');
    expect(wrong.html).toContain('value="gestern"');
  });

  test('goes on where a page ends, and shows no row twice and none too few', async () => {
    for (let count = 0; count < 60; count += 1)
      await note({ event: 'enquiries.forgotten', from: 'worker', facts: { count }, subjects: {} });
    const first = await trail('?was=Anfragen+gelöscht');
    const second = await follow(first, 'Ältere Zeilen');
    const counts = [...rowsOf(first), ...rowsOf(second)].map((row) => Number(/Anzahl: (\d+)/.exec(row)?.[1]));
    expect(counts).toEqual(Array.from({ length: 60 }, (_, place) => 59 - place));
    expect(rowsOf(await follow(second, 'Zu den neuesten'))).toHaveLength(50);
  });

  test('is on the page of the record, and leads to all about it', async () => {
    const page = await desk.browser.get(`/verwaltung/betriebe/${betriebId}`);
    const panel = page.root.querySelectorAll('section').find((part) => part.text.includes('Alle Zeilen'));
    expect(panel?.text).toContain('PIN eingegeben');
    const all = await follow(page, 'Alle Zeilen im Protokoll');
    expect(all.text).toContain('Nur Zeilen zu: Tischlerei Beispiel GmbH');
    await trail(`?konto=${erika.accountId}`);
    const own = await erika.browser.get('/profil/daten');
    expect(own.text).toMatch(/Protokoll von der Kammer angesehen ?die Kammer \([^)]*Administration\)/);
  });

  test('is nothing for others of the office', async () => {
    const other = await staffMember(portal, 'handwerksrolle');
    expect((await other.browser.get('/verwaltung/protokoll')).status).toBe(403);
    const record = await other.browser.get(`/verwaltung/betriebe/${betriebId}`);
    expect(record.text).not.toContain('Alle Zeilen im Protokoll');
  });
});

describe('the file', () => {
  test('has all rows that fit, and no formula', async () => {
    await portal.write((tx) =>
      tx.kysely.updateTable('betriebe').set({ name: '=1+1' }).where('id', '=', betriebId).execute(),
    );
    const csv = await desk.browser.get('/verwaltung/protokoll/datei?zu=1234567');
    const lines = csv.html.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\ufeff?Wann;Wer;Was;Ergebnis;Für wen;Von wo/);
    const pin = lines.find((line) => line.includes('PIN eingegeben'));
    expect(pin).toContain(";schon benutzt;'=1+1 (1234567);");
    expect(await portal.auditTrail()).toContain('audit-trail.downloaded: done');
    const all = await desk.browser.get('/verwaltung/protokoll/datei?was=Anfragen+gelöscht');
    expect(all.html.trimEnd().split('\r\n')).toHaveLength(61);
  });

  test('is written by the command too, for a period, with the last seal', async () => {
    await sealAuditTrail(portal.database.pool, portal.chamber.slug, portal.clock.now());
    const run = commandRunner(portal, trailCommands);
    const out = join(mkdtempSync(join(tmpdir(), 'protokoll-')), 'trail.csv');
    const { text } = await run('audit export', { out });
    expect(text).toMatch(/\d+ Zeilen in .*trail\.csv\. Letztes Siegel: Nummer 1, [\da-f]{64}\./);
    expect(readFileSync(out, 'utf8')).toContain('PIN eingegeben');
    const printed = await run('audit export', { to: '2026-11-20' });
    expect(printed.text.split('\n')).toHaveLength(1);
    expect(printed.json).toMatchObject({ entries: [], lastSeal: { number: 1 } });
    await expect(run('audit export', { from: 'gestern' })).rejects.toThrow('kein Tag');
    await expect(run('audit export', { from: '2026-11-21', to: '2026-11-20' })).rejects.toThrow('--to');
    await expect(run('audit export', { out: '/nirgends/x.csv' })).rejects.toThrow('nicht schreiben');
    expect(await portal.auditTrail()).toContain('audit-trail.exported: done');
  });
});

test('seals that do not fit wait for Administration until somebody has noted what came out', async () => {
  const { pool } = portal.database;
  const { slug } = portal.chamber;
  const verify = () =>
    verifyTrailJob(portal.database, pool, () => {}).run(portal.chamber, portal.clock.now());
  await sealAuditTrail(pool, slug, portal.clock.now());
  await verify();
  expect((await trail()).text).toMatch(/Siegel über \d+ Zeilen, alle passen/);
  await pool.query(
    `alter table ${slug}.audit_entries disable trigger append_only; delete from ${slug}.audit_entries where id = 1;
     alter table ${slug}.audit_entries enable trigger append_only`,
  );
  portal.clock.pass({ days: 1 });
  await verify();
  const { gauges } = createAuditTrailFeature([]);
  const figures = await portal.read((db) => gauges?.(db, portal.clock.now()) ?? Promise.resolve({}));
  expect(figures).toMatchObject({ audit_seals_broken: 1, audit_verified_seconds_ago: 0 });
  const admin = await staffMember(portal, 'administration', 'anton@kammer.example');
  expect((await admin.browser.get('/verwaltung')).text).toContain('Protokoll verändert');
  const page = await admin.browser.get('/verwaltung/protokoll');
  expect(page.text).toContain('Das Protokoll passt nicht zu seinen Siegeln');
  const refused = await admin.browser.submit(page, 'Als bearbeitet vermerken', {
    'Was herausgefunden wurde': 'ok',
  });
  expect(refused.status).toBe(422);
  const answered = await admin.browser.submit(refused, 'Als bearbeitet vermerken', {
    'Was herausgefunden wurde': 'Ein Versuch der IT mit der Sicherung',
  });
  expect(answered.text).toContain('Vermerkt');
  expect(answered.text).not.toContain('passt nicht zu seinen Siegeln');
  expect((await admin.browser.get('/verwaltung')).text).not.toContain('Protokoll verändert');
});
