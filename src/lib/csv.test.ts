import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvBadRow, type CsvRow, readCsv } from './csv.ts';
import { CsvFileError, type CsvFileRefusal } from './csv-file-error.ts';
import { csvLine } from './csv-line.ts';

const columns = ['nummer', 'name', 'ort'] as const;
type Row = CsvRow<typeof columns>;
type Outcome = { readonly rows: readonly Row[]; readonly badRows: readonly CsvBadRow[] };

/** Reads a file given as text or bytes, cut into chunks of so many bytes. */
async function read(
  file: string | Uint8Array,
  options: { readonly chunkSize?: number; readonly required?: readonly (typeof columns)[number][] } = {},
): Promise<Outcome> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const size = options.chunkSize ?? 65_536;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const rows: Row[] = [];
  const badRows: CsvBadRow[] = [];
  const { required } = options;
  for await (const batch of readCsv(chunks(), required ? { columns, required } : { columns })) {
    rows.push(...batch.rows);
    badRows.push(...batch.badRows);
  }
  return { rows, badRows };
}

async function refusalOf(file: string | Uint8Array): Promise<CsvFileRefusal> {
  const error = await read(file).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof CsvFileError) return error.refusal;
  throw new Error('the file was taken');
}

const head = 'nummer;name;ort\r\n';
const fieldsOf = async (file: string): Promise<readonly (readonly string[])[]> =>
  (await read(file)).rows.map((row) => row.fields);

describe('a good file', () => {
  test.each([
    [
      'plain rows',
      `${head}1;Müller;Aalen\r\n2;;\r\n`,
      [
        ['1', 'Müller', 'Aalen'],
        ['2', '', ''],
      ],
    ],
    [
      'line feeds alone, no line break at the end',
      'nummer;name;ort\n1;a;b\n2;c;d',
      [
        ['1', 'a', 'b'],
        ['2', 'c', 'd'],
      ],
    ],
    ['a byte order mark', `\ufeff${head}1;a;b\r\n`, [['1', 'a', 'b']]],
    ['quotes around separators and quotes', `${head}1;"a;""b""";c\r\n`, [['1', 'a;"b"', 'c']]],
    [
      'line breaks inside quotes',
      `${head}1;"a\r\nb\n";c\r\n2;d;e\r\n`,
      [
        ['1', 'a\r\nb\n', 'c'],
        ['2', 'd', 'e'],
      ],
    ],
    [
      'empty quotes',
      `${head}"";"";""\r\n1;"";""`,
      [
        ['', '', ''],
        ['1', '', ''],
      ],
    ],
    ['quotes at the very end', `${head}1;a;"b"`, [['1', 'a', 'b']]],
    [
      'a quote inside a plain field',
      `${head}1;Firma "Eck";b\r\n1;5" Rohr;"b"`,
      [
        ['1', 'Firma "Eck"', 'b'],
        ['1', '5" Rohr', 'b'],
      ],
    ],
    [
      'empty lines and empty rows',
      `${head}\r\n1;a;b\r\n;;\r\n\n2;c;d\r\n;;\r\n`,
      [
        ['1', 'a', 'b'],
        ['2', 'c', 'd'],
      ],
    ],
    ['a quoted header in capitals', `"Nummer"; NAME ;ort\n1;a;b`, [['1', 'a', 'b']]],
    ['other order of columns', 'ort;nummer;name\n1;2;3\n', [['2', '3', '1']]],
    ['some columns in their place, others not', 'nummer;ort;name\n1;2;3\n', [['1', '3', '2']]],
    ['a carriage return at the very end', `${head}1;"a";b\r`, [['1', 'a', 'b']]],
    ['a header alone', head, []],
    ['blanks are kept', `${head} 1 ;a\t;\u00a0`, [[' 1 ', 'a\t', '\u00a0']]],
  ])('%s', async (_, file, rows) => {
    expect(await fieldsOf(file)).toEqual(rows);
    expect((await read(file)).badRows).toEqual([]);
    expect((await read(file, { chunkSize: 1 })).rows.map((row) => row.fields)).toEqual(rows);
  });

  test('a column that may be left out is empty', async () => {
    const { rows } = await read('ort;nummer\nAalen;1\n', { required: ['nummer'] });
    expect(rows).toEqual([{ line: 2, fields: ['1', '', 'Aalen'] }]);
  });

  test('a row as it stands is given where it needs no reading', async () => {
    const { rows } = await read(`${head}1;5" Rohr;\r\n2;"a";b\n3;c;d`);
    expect(rows.map(({ text }) => text)).toEqual(['1;5" Rohr;', undefined, '3;c;d']);
  });

  test('each row knows its line, also after line breaks inside quotes', async () => {
    const { rows } = await read(`${head}1;"a\nb\nc";d\r\n\r\n2;e;f\r\n3;"g\n";h\n4;i;j`);
    expect(rows.map(({ line, fields }) => [line, fields[0]])).toEqual([
      [2, '1'],
      [6, '2'],
      [7, '3'],
      [9, '4'],
    ]);
  });
});

describe('a bad row is reported and the others are read', () => {
  test.each([
    ['too few fields', '1;a', { line: 2, column: '', fault: 'field-count' }],
    ['a single letter', 'x', { line: 2, column: '', fault: 'field-count' }],
    ['too many fields', '1;a;b;c', { line: 2, column: '', fault: 'field-count' }],
    ['text after a quoted field', '1;"Eck" Bau;b', { line: 2, column: 'name', fault: 'text-after-quote' }],
    ['a quote that is never closed', '1;a;"b', { line: 2, column: 'ort', fault: 'text-after-quote' }],
    ['too few fields, quoted', '1;"a"', { line: 2, column: '', fault: 'field-count' }],
    ['a NUL', '1;a\0;b', { line: 2, column: 'name', fault: 'nul-character' }],
  ])('%s', async (_, row, badRow) => {
    for (const chunkSize of [1, 7, 65_536]) {
      const outcome = await read(`${head}${row}\r\n2;c;"d"\r\n3;e;f\r\n`, { chunkSize });
      expect(outcome.badRows).toEqual([badRow]);
      expect(outcome.rows.map(({ line, fields }) => [line, ...fields])).toEqual([
        [3, '2', 'c', 'd'],
        [4, '3', 'e', 'f'],
      ]);
    }
  });

  test('a quote left open to the end of the file spoils its own row only', async () => {
    const outcome = await read(`${head}1;"a;b\n2;c;d\n3;e;f`);
    expect(outcome.badRows).toEqual([{ line: 2, column: 'name', fault: 'quote-not-closed' }]);
    expect(outcome.rows.map((row) => row.line)).toEqual([3, 4]);
  });

  test('a quote closed by chance in a later row spoils its own row only', async () => {
    const outcome = await read(`${head}1;"a;b\n2;x;c\n3;e";f;g;h\n4;i;j\n`);
    expect(outcome.badRows).toEqual([
      { line: 2, column: '', fault: 'field-count' },
      { line: 4, column: '', fault: 'field-count' },
    ]);
    expect(outcome.rows.map((row) => row.line)).toEqual([3, 5]);
  });

  test('a quote left open before a hundred thousand rows is given up early, with little memory', async () => {
    const outcome = await read(`${head}1;"a;b\n${'2;c;d\n'.repeat(100_000)}`, { chunkSize: 1000 });
    expect(outcome.badRows).toEqual([{ line: 2, column: 'name', fault: 'quote-not-closed' }]);
    expect(outcome.rows).toHaveLength(100_000);
    expect(outcome.rows.at(-1)?.line).toBe(100_002);
  });
});

describe('a file that is not what it should be is refused as a whole', () => {
  test.each<[string, string | Uint8Array, CsvFileRefusal]>([
    ['nothing in it', '', { kind: 'empty' }],
    ['a byte order mark alone', '\ufeff', { kind: 'empty' }],
    ['Windows-1252', Buffer.from(`${head}1;a;b\n2;Müller;c\n`, 'latin1'), { kind: 'not-utf8', line: 3 }],
    [
      'Windows-1252 after empty lines',
      Buffer.from(`${head}\n\n\n2;Müller;c\n`, 'latin1'),
      { kind: 'not-utf8', line: 5 },
    ],
    ['UTF-16', Buffer.from(`\ufeff${head}`, 'utf16le'), { kind: 'not-utf8', line: 1 }],
    ['cut within a character', Buffer.from(`${head}1;a;ü`).subarray(0, -1), { kind: 'not-utf8', line: 2 }],
    ['commas', 'nummer,name,ort\n', { kind: 'wrong-separator', found: ',' }],
    ['tabs', 'nummer\tname\tort\n', { kind: 'wrong-separator', found: '\t' }],
    ['no line break', `${head}${'x'.repeat(2_000_000)}`, { kind: 'line-too-long', line: 2 }],
    [
      'a header with a quote left open',
      '"nummer;name;ort\n1;2;3\n',
      {
        kind: 'wrong-columns',
        missing: ['nummer', 'name', 'ort'],
        unknown: ['"nummer;name;ort'],
        duplicate: [],
      },
    ],
    [
      'other columns',
      'nummer;name;name;plz\n',
      { kind: 'wrong-columns', missing: ['ort'], unknown: ['plz'], duplicate: ['name'] },
    ],
  ])('%s', async (_, file, refusal) => {
    expect(await refusalOf(file)).toEqual(refusal);
  });

  test('the line of a wrong byte counts all lines before it', async () => {
    const rows = Buffer.from(`${head}${'1;"a\n\nb";c\n'.repeat(30_000)}`);
    const file = Buffer.concat([rows, Buffer.from('2;d;e\n3;\xfc;f\n', 'latin1')]);
    expect(await refusalOf(file)).toEqual({ kind: 'not-utf8', line: 90_003 });
  });
});

describe('writing', () => {
  test.each([
    [['1', 'Müller', ''], '1;Müller;\r\n'],
    [['a;b', 'a"b', 'a\nb'], '"a;b";"a""b";"a\nb"\r\n'],
    [[' a', 'b '], '" a";"b "\r\n'],
    [['=1+1', '@SUM(A1)', '+A1', '-A1'], "'=1+1;'@SUM(A1);'+A1;'-A1\r\n"],
    [['=HYPERLINK("x";"y")'], `"'=HYPERLINK(""x"";""y"")"\r\n`],
    [['+49 651 97771-0', '-12,50', '+49/651'], '+49 651 97771-0;-12,50;+49/651\r\n'],
    [['-', '+'], "'-;'+\r\n"],
    [['2026-11-21', 'K7QM2-XD4RP'], '2026-11-21;K7QM2-XD4RP\r\n'],
  ])('%j is written %j', (values, line) => {
    expect(csvLine(values)).toBe(line);
  });

  test('what is written is read again, whatever it holds and however it is cut', async () => {
    const unit = fc.constantFrom('a', 'ü', '😀', ';', '"', '\n', '\r', ' ', '\ufeff', '.');
    const value = fc.string({ unit }).filter((text) => !text.startsWith('\r'));
    const row = fc.tuple(fc.constantFrom('1', '22'), value, value);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, chunkSize) => {
          const outcome = await read(head + rows.map(csvLine).join(''), { chunkSize });
          expect(outcome.badRows).toEqual([]);
          expect(outcome.rows.map(({ fields }) => fields)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no written value begins as a formula, and text without such a beginning is kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '1', 'A', '(') }), (value) => {
        const [, written = ''] = /^"?([^]*?)"?\r\n$/.exec(csvLine([value])) ?? [];
        expect(written).not.toMatch(/^[=@\t]|^[+-](.*[A-Z=@+]|$)/);
      }),
    );
  });
});

test('any bytes are either read or refused, the same however they are cut', async () => {
  const piece = fc.constantFrom('1;a;b\n', '"', ';', '\n', '\r\n', 'x', '""', '\0', 'ü');
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 30 }),
      fc.integer({ min: 1, max: 20 }),
      async (pieces, chunkSize) => {
        const file = head + pieces.join('');
        const outcome = await read(file, { chunkSize });
        expect(outcome).toEqual(await read(file));
        for (const { fields } of outcome.rows) expect(fields).toHaveLength(3);
        const lines = [...outcome.rows, ...outcome.badRows].map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
      },
    ),
    { numRuns: 1000 },
  );
});
