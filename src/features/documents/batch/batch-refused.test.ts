import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  archiveFile,
  batchPortal,
  begunBatch,
  checkedBatch,
  listFile,
  packedPdf,
  rowsOf,
  workOnBatches,
} from '../../../../test/document-batch.ts';
import { pdfFile, someBetrieb } from '../../../../test/documents.ts';
import { zipOf } from '../../../../test/sample-files.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import type { TestPortal } from '../../../../test/test-portal.ts';

let portal: TestPortal;
let staff: StaffMember;
let number = 450_000;
let a: string;
let b: string;
beforeAll(async () => {
  portal = await batchPortal();
  staff = await staffMember(portal);
});
afterAll(() => portal.close());
beforeEach(async () => {
  [a, b] = [String((number += 1)), String((number += 1))];
  for (const nummer of [a, b]) await someBetrieb(portal, nummer, `Betrieb ${nummer}`);
});

describe('what is refused, with its reason', () => {
  test('files that harm or belong to nobody; the others are delivered all the same', async () => {
    await portal.write((tx) =>
      tx.kysely
        .updateTable('betriebe')
        .set({ geloescht_am: '2026-01-01' })
        .where('betriebsnummer', '=', b)
        .execute(),
    );
    const large = { name: `${a}_groß.pdf`, content: Buffer.alloc(21 * 1024 * 1024) };
    const report = await checkedBatch(portal, staff, [
      archiveFile([
        packedPdf(`${a}.pdf`),
        packedPdf(`../../etc/${a}.pdf`),
        packedPdf('Bescheid.pdf'),
        packedPdf(`${a}_${b}.pdf`),
        packedPdf(`${b}.pdf`),
        { name: `${a}.txt`, content: 'Hallo' },
        { name: `${a}.zip`, content: zipOf([packedPdf(`${a}.pdf`)]) },
        { ...packedPdf(`${a}_lügt.pdf`), claimsSize: 7 },
        { ...packedPdf(`${a}_zu.pdf`), flags: 1 },
        large,
        { name: '__MACOSX/._x.pdf', content: 'x' },
        { name: 'leer/', content: '' },
      ]),
      new File(['PK'], 'kaputt.zip'),
      new File([], `${a}_leer.pdf`),
    ]);
    const odd = 'Der Name der Datei führt aus dem Archiv hinaus.';
    expect(rowsOf(report).map((row) => [row[0], row[3]])).toEqual([
      [`../../etc/${a}.pdf`, odd],
      ['Bescheid.pdf', 'Im Dateinamen steht keine Betriebsnummer.'],
      [`${a}_${b}.pdf`, 'Im Dateinamen steht mehr als eine Zahl, die eine Betriebsnummer sein kann.'],
      [`${b}.pdf`, `Betrieb ${b} ist aus dem Verzeichnis gelöscht.`],
      [`${a}.txt`, 'Die Datei ist kein PDF. Speichern Sie sie als PDF, und senden Sie sie noch einmal.'],
      [`${a}.zip`, 'Ein Archiv in einem Archiv wird nicht geöffnet.'],
      [`${a}_lügt.pdf`, expect.stringContaining('ist beschädigt')],
      [`${a}_zu.pdf`, expect.stringContaining(`${a}_zu.pdf`)],
      [`${a}_groß.pdf`, 'Die Datei ist größer als 20 MB.'],
      ['kaputt.zip', expect.stringContaining('Das Archiv ist leer, beschädigt')],
      [`${a}_leer.pdf`, expect.stringContaining('ist leer')],
      [`${a}.pdf`, 'Rundschreiben (Sonstiges)'],
    ]);
  });

  test('no files at all', async () => {
    const page = await begunBatch(staff);
    const refused = await staff.browser.submit(page, 'Senden und prüfen');
    expect([refused.status, refused.text.includes('Wählen Sie mindestens eine Datei.')]).toEqual([422, true]);
    expect(refused.text).toContain('Bitte prüfen Sie Ihre Angaben');
  });

  test('files for one that has some already', async () => {
    const page = await begunBatch(staff);
    await staff.browser.submit(page, 'Senden und prüfen', {}, { Dateien: [pdfFile(`${a}.pdf`)] });
    const again = await staff.browser.submit(
      page,
      'Senden und prüfen',
      {},
      { Dateien: [pdfFile(`${b}.pdf`)] },
    );
    expect([again.status, again.text.includes('gibt es schon Dateien')]).toEqual([422, true]);
    await workOnBatches(portal);
    expect(rowsOf(await staff.browser.get(page.path)).map(([file]) => file)).toEqual([`${a}.pdf`]);
  });

  test('a form that says nothing, with its input kept', async () => {
    const form = await staff.browser.get('/verwaltung/sammelzustellung/neu');
    const refused = await staff.browser.submit(form, 'Weiter zu den Dateien', {
      Jahr: '26',
      Betreff: 'Ein Betreff',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Geben Sie das Jahr mit vier Ziffern ein');
    expect(refused.html).toContain('value="Ein Betreff"');
  });
});

describe('a Sammelzustellung by a list', () => {
  test('goes by the list alone, with its own kinds and subjects', async () => {
    const report = await checkedBatch(portal, staff, [
      archiveFile([
        packedPdf('001.pdf'),
        packedPdf('briefe/002.pdf'),
        packedPdf('003.pdf'),
        packedPdf('alt/004.pdf'),
        packedPdf('neu/004.pdf'),
        packedPdf(`${a}.pdf`),
        {
          name: 'liste.csv',
          content: [
            'nummer;datei;art;betreff',
            `${a};001.pdf;;`,
            `${b};002.PDF;kurse;"Kurs; Anmeldung"`,
            `${b};003.pdf;;`,
            `${a};003.pdf;;`,
            `${a};004.pdf;;`,
            `${a};005.pdf;;`,
            `HRB 12345;alt\\004.pdf;;`,
            `${a};neu/004.pdf;rechnung;`,
          ].join('\r\n'),
        },
      ]),
    ]);
    expect(rowsOf(report)).toEqual([
      ['003.pdf', '4', b, 'Dieselbe Datei steht auch in Zeile 5.'],
      ['003.pdf', '5', a, 'Dieselbe Datei steht auch in Zeile 4.'],
      ['alt/004.pdf', '6', a, 'Auf diesen Namen passen 2 Dateien.'],
      ['005.pdf', '7', a, 'Diese Datei fehlt.'],
      ['alt/004.pdf', '8', 'HRB 12345', expect.stringContaining('Dieselbe Datei steht auch in Zeile 6')],
      ['neu/004.pdf', '9', a, expect.stringContaining('Dieselbe Datei steht auch in Zeile 6')],
      [`${a}.pdf`, '–', '–', 'Die Datei steht nicht in der Liste.'],
      ['001.pdf', `Betrieb ${a}`, a, 'Rundschreiben (Sonstiges)', 'Postfach, zurzeit kann niemand es öffnen'],
      [
        'briefe/002.pdf',
        `Betrieb ${b}`,
        b,
        'Kurs; Anmeldung (Kurse und Prüfungen)',
        'Postfach, zurzeit kann niemand es öffnen',
      ],
    ]);
  });

  test.each([
    ['unknown columns', [listFile(['nummer;dateiname', '1;2'])], 'Die Spalten von liste.csv stimmen nicht'],
    [
      'two of them',
      [listFile(['nummer;datei']), listFile(['nummer;datei'], 'b.csv')],
      'mehr als eine CSV-Datei',
    ],
  ])('that cannot be used delivers nothing: %s', async (_what, lists, sentence) => {
    const report = await checkedBatch(portal, staff, [...lists, pdfFile(`${a}.pdf`)]);
    expect(report.text).toContain('Geprüft: Kein Dokument kann zugestellt werden');
    expect(rowsOf(report).map((row) => row[3])).toEqual([expect.stringContaining(sentence)]);
  });
});
