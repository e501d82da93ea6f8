import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SeenPage } from '../../../../test/browser.ts';
import {
  archiveFile,
  batchPortal,
  checkedBatch,
  packedPdf,
  rowsOf,
  workOnBatches,
} from '../../../../test/document-batch.ts';
import { actingPerson, pdfFile, someBetrieb } from '../../../../test/documents.ts';
import type { TestPerson } from '../../../../test/people.ts';
import { type StaffMember, staffMember, waitingRequest } from '../../../../test/staff.ts';
import type { TestPortal } from '../../../../test/test-portal.ts';
import { bekanntgabeJob } from '../bekanntgabe/job.ts';

let portal: TestPortal;
let staff: StaffMember;
let number = 400_000;
let a: string;
let b: string;
let betriebA: string;
let ada: TestPerson;
beforeAll(async () => {
  portal = await batchPortal();
  staff = await staffMember(portal);
});
afterAll(() => portal.close());
beforeEach(async () => {
  [a, b] = [String((number += 1)), String((number += 1))];
  betriebA = await someBetrieb(portal, a, `Betrieb ${a}`);
  const betriebB = await someBetrieb(portal, b, `Betrieb ${b}`);
  ada = await actingPerson(portal, `ada.hofer${a}@handwerk.example`, betriebA);
  await portal.write((tx) =>
    tx.kysely
      .insertInto('links')
      .values({
        account_id: ada.accountId,
        betrieb_id: betriebB,
        method: 'pin',
        created_at: portal.clock.now(),
        roles: ['verwaltung'],
      })
      .execute(),
  );
});

const mailsTo = async (person: TestPerson) => (await portal.mails()).filter(({ to }) => to === person.email);
const decide = async (page: SeenPage, button: string | RegExp) => {
  const label =
    page.root
      .querySelectorAll('button')
      .find((one) => one.text.trim().match(button))
      ?.text.trim() ?? '';
  const after = await staff.browser.submit(page, label);
  await workOnBatches(portal);
  return staff.browser.get(after.path);
};
const deliveriesTo = (betriebId: string) =>
  portal.read((db) =>
    db.kysely.selectFrom('document_deliveries').selectAll().where('betrieb_id', '=', betriebId).execute(),
  );

describe('a Sammelzustellung by the names of the files', () => {
  test('says first what would happen, puts each document into its box, and tells everybody once', async () => {
    const report = await checkedBatch(portal, staff, [
      archiveFile([
        packedPdf(`briefe/${a}_Rundschreiben.pdf`),
        packedPdf(`${b} (2).pdf`),
        packedPdf('999999.pdf'),
      ]),
      pdfFile(`Anlage_${a}.pdf`),
    ]);
    expect(report.text).toContain('Geprüft: 3 Dokumente können zugestellt werden');
    expect(rowsOf(report)).toEqual([
      ['999999.pdf', '–', '999999', 'Einen Betrieb mit der Nummer 999999 gibt es nicht.'],
      [`briefe/${a}_Rundschreiben.pdf`, `Betrieb ${a}`, a, 'Rundschreiben (Sonstiges)', 'Postfach, mit Mail'],
      [`${b} (2).pdf`, `Betrieb ${b}`, b, 'Rundschreiben (Sonstiges)', 'Postfach, mit Mail'],
      [`Anlage_${a}.pdf`, `Betrieb ${a}`, a, 'Rundschreiben (Sonstiges)', 'Postfach, mit Mail'],
    ]);
    expect(await deliveriesTo(betriebA)).toEqual([]);
    expect(await mailsTo(ada)).toEqual([]);

    const result = await decide(report, /^3 Dokumente zustellen$/);
    expect(result.text).toContain('Zugestellt: 3 Dokumente');
    expect(await deliveriesTo(betriebA)).toHaveLength(2);
    expect((await ada.browser.get('/dokumente')).text).toContain('Rundschreiben');
    const mails = await mailsTo(ada);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe(`Neue Dokumente für Betrieb ${a} und einen weiteren Empfänger`);
    expect(mails[0]?.text).toContain(`Betrieb ${a}: 2 Dokumente`);
    expect(mails[0]?.text).toContain(`Betrieb ${b}: ein Dokument`);
    const list = await staff.browser.get(result.link('Ganze Liste herunterladen (CSV)'));
    expect(list.html.replace('\ufeff', '').split('\r\n')).toEqual([
      'Datei;Zeile;Nummer;Name;Art;Betreff;Ergebnis;Weg;Grund',
      `briefe/${a}_Rundschreiben.pdf;;${a};Betrieb ${a};sonstiges;Rundschreiben;zugestellt;Postfach, mit Mail;`,
      `${b} (2).pdf;;${b};Betrieb ${b};sonstiges;Rundschreiben;zugestellt;Postfach, mit Mail;`,
      '999999.pdf;;999999;;sonstiges;Rundschreiben;nicht zugestellt;;Einen Betrieb mit der Nummer 999999 gibt es nicht.',
      `Anlage_${a}.pdf;;${a};Betrieb ${a};sonstiges;Rundschreiben;zugestellt;Postfach, mit Mail;`,
      '',
    ]);
    expect((await portal.auditTrail()).filter((line) => line.startsWith('documents.batch'))).toEqual([
      'documents.batch-written: done',
      'documents.batch-files-sent: done',
      'documents.batch-begun: begun',
      'documents.batch-delivered: done',
    ]);
  });

  test('tells nobody of a kind that he may not open, and nobody of a Betrieb that has switched it off', async () => {
    const kim = await actingPerson(portal, `kim${a}@handwerk.example`, betriebA, ['kurse']);
    await portal.write((tx) =>
      tx.kysely
        .insertInto('document_box_settings')
        .values({ betrieb_id: betriebA, tells_of_new: false, changed_at: portal.clock.now() })
        .execute(),
    );
    const files = [archiveFile([packedPdf(`${a}.pdf`), packedPdf(`${b}.pdf`)])];
    await decide(await checkedBatch(portal, staff, files, { Art: 'beitrag' }), /zustellen$/);
    expect((await mailsTo(ada)).map(({ subject }) => subject)).toEqual([`Neue Dokumente für Betrieb ${b}`]);
    expect(await mailsTo(kim)).toEqual([]);
    expect(await deliveriesTo(betriebA)).toHaveLength(1);
    // delivered, and out of the register before anybody was told: nobody acts for it any more
    await portal.write(async (tx) => {
      await tx.kysely.updateTable('document_batches').set({ state: 'delivering' }).execute();
      const gone = tx.kysely.updateTable('betriebe').set({ geloescht_am: '2026-11-20' });
      await gone.where('betriebsnummer', '=', b).execute();
    });
    await workOnBatches(portal);
    expect(await mailsTo(ada)).toHaveLength(1);
  });

  test('looks once more when it delivers: a Betrieb may have left the register since', async () => {
    const report = await checkedBatch(portal, staff, [pdfFile(`${a}.pdf`), pdfFile(`${b}.pdf`)]);
    const leaves = (nummer: string, day: string) =>
      portal.write((tx) =>
        tx.kysely
          .updateTable('betriebe')
          .set({ geloescht_am: day })
          .where('betriebsnummer', '=', nummer)
          .execute(),
      );
    await leaves(a, '2026-11-21');
    // the day of this one is to come
    await leaves(b, '2026-12-31');
    const result = await decide(report, /zustellen$/);
    expect(rowsOf(result)[0]).toEqual([`${a}.pdf`, '–', a, `Betrieb ${a} ist aus dem Verzeichnis gelöscht.`]);
    expect(result.text).not.toContain(`Betrieb ${b} ist aus dem Verzeichnis`);
    expect(await deliveriesTo(betriebA)).toEqual([]);
    const left = await portal.read((db) =>
      db.kysely.selectFrom('documents').select('id').where('ref_kind', 'in', ['batch', 'form']).execute(),
    );
    expect(left).toEqual([]);
  });

  test('leaves nothing when it is discarded, and is decided by one of two who decide at once', async () => {
    const report = await checkedBatch(portal, staff, [pdfFile(`${a}.pdf`)]);
    const [one, other] = await Promise.all(
      ['zustellen', 'verwerfen'].map((what) => staff.browser.post(`${report.path}/${what}`, {})),
    );
    expect([one?.status, other?.status].toSorted((x, y) => (x ?? 0) - (y ?? 0))).toEqual([200, 422]);
    await workOnBatches(portal);
    const after = await staff.browser.get(report.path);
    const isDelivered = after.text.includes('Zugestellt: ein Dokument');
    expect(isDelivered || after.text.includes('Verworfen. Nichts davon wurde zugestellt.')).toBe(true);
    expect(await deliveriesTo(betriebA)).toHaveLength(isDelivered ? 1 : 0);
    const again = await checkedBatch(portal, staff, [pdfFile(`${b}.pdf`)]);
    expect((await staff.browser.submit(again, 'Verwerfen')).text).toContain('Verworfen');
    for (const table of ['document_batch_files', 'document_batch_pieces'])
      expect(await portal.read((db) => db.kysely.selectFrom(table).selectAll().execute())).toEqual([]);
  });
});

describe('formal documents', () => {
  test('are served one by one with one mail to each person, or go by post', async () => {
    const eva = await actingPerson(portal, `eva${a}@handwerk.example`, betriebA);
    const settings = await eva.browser.get('/mein-betrieb/einstellungen');
    await eva.browser.submit(settings, 'Zustimmen', {
      'Förmliche Schreiben sollen ins Portal kommen. Ich habe gelesen, was dann gilt.': true,
    });
    const files = [archiveFile([packedPdf(`${a}_1.pdf`), packedPdf(`${a}_2.pdf`), packedPdf(`${b}.pdf`)])];
    const report = await checkedBatch(portal, staff, files, { formal: true });
    expect(rowsOf(report).map((row) => row[4])).toEqual([
      'Postfach, mit Mail',
      'Postfach, mit Mail',
      'per Post',
    ]);
    const result = await decide(report, /zustellen$/);
    expect(rowsOf(result).map((row) => row[4])).toEqual([
      'Postfach, mit Mail',
      'Postfach, mit Mail',
      'per Post: keine Zustimmung',
    ]);
    const mails = (await mailsTo(ada)).filter(({ kind }) => kind === 'documents.formal');
    expect(mails.map(({ subject }) => subject)).toEqual([`Förmliches Schreiben für Betrieb ${a}`]);
    const sentAt = new Date(portal.clock.now().getTime() + 60_000);
    await portal.write((tx) => tx.kysely.updateTable('mails').set({ sent_at: sentAt }).execute());
    await bekanntgabeJob(portal.house).run(portal.chamber, sentAt);
    const states = await portal.read((db) =>
      db.kysely
        .selectFrom('bekanntgaben as f')
        .innerJoin('document_deliveries as d', 'd.id', 'f.delivery_id')
        .select(['d.betrieb_id', 'f.state'])
        .execute(),
    );
    const mine = states.filter((row) => row['betrieb_id'] === betriebA).map((row) => row['state']);
    expect(mine).toEqual(['notified', 'notified']);
    expect(states.filter((row) => row['betrieb_id'] !== betriebA).map((row) => row['state'])).toEqual([
      'lapsed',
    ]);
  });
});

describe('who may', () => {
  test('many documents are delivered when a second person has agreed', async () => {
    const files = [archiveFile(Array.from({ length: 6 }, (_, index) => packedPdf(`${a}_${index + 1}.pdf`)))];
    const report = await checkedBatch(portal, staff, files);
    expect(report.text).toContain('Ab 6 Dokumenten bestätigt eine zweite Person');
    await decide(report, /^Einer zweiten Person vorlegen$/);
    const other = await staffMember(portal, 'administration', 'zweite@kammer.example');
    await other.browser.submit(await waitingRequest(other), 'Ablehnen', { Grund: 'Vom Vorjahr.' });
    const declined = await staff.browser.get(report.path);
    expect(declined.text).toMatch(/Abgelehnt am .* von Sabine Beispiel\. Grund: Vom Vorjahr\./);
    const asked = await decide(declined, /^Einer zweiten Person vorlegen$/);
    expect(asked.text).toContain('Eine zweite Person muss zustimmen');
    expect(await deliveriesTo(betriebA)).toEqual([]);
    const requests = await waitingRequest(other);
    expect(requests.text).toContain('6 Dokumente an 1 Empfänger zustellen');
    await other.browser.submit(requests, 'Bestätigen und ausführen');
    await workOnBatches(portal);
    expect(await deliveriesTo(betriebA)).toHaveLength(6);
    expect(await mailsTo(ada)).toHaveLength(1);
  });

  test('nobody without the right, and in a chamber without boxes there is no such page', async () => {
    const report = await checkedBatch(portal, staff, [pdfFile(`${a}.pdf`)]);
    const reader = await staffMember(portal, 'auskunft', `auskunft${a}@kammer.example`);
    expect((await reader.browser.get(report.path)).status).toBe(403);
    expect((await reader.browser.get(`${report.path}/liste.csv`)).status).toBe(403);
    expect((await reader.browser.post(`${report.path}/zustellen`, {})).status).toBe(403);
    expect((await ada.browser.get(report.path)).path).toContain('/verwaltung/anmelden');
  });

  test('a Person gets documents by Personennummer', async () => {
    const personennummer = `7${a}`;
    await portal.write((tx) =>
      tx.kysely
        .insertInto('personen')
        .values({ personennummer, art: 'lehrling', nachname: 'Lehr', vorname: 'Lea', plz: '12345', ort: 'X' })
        .execute(),
    );
    const files = [pdfFile(`${personennummer}_Zeugnis.pdf`), pdfFile('Zeugnis.pdf')];
    const report = await checkedBatch(portal, staff, files, { toPersonen: true });
    expect(rowsOf(report).map((row) => row.slice(1))).toEqual([
      ['–', '–', 'Im Dateinamen steht keine Personennummer.'],
      ['Lea Lehr', personennummer, 'Rundschreiben (Sonstiges)', 'Postfach, zurzeit kann niemand es öffnen'],
    ]);
  });
});
