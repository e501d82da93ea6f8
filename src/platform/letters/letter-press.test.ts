import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasPoppler, readPdfText } from '../../../test/pdf.ts';
import { longSampleLetter, sampleLetter, sampleSender } from './fixtures.ts';
import { loadLetterFonts } from './fonts.ts';
import { createLetterPress, type Letter, LetterError } from './index.ts';
import { createPrintable, isVisible } from './printable.ts';

const press = createLetterPress();
afterAll(() => press.close());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function pages(pdf: Uint8Array): string[] {
  return readPdfText(pdf).split('\f').slice(0, -1);
}

function letters(count: number): Letter[] {
  return Array.from({ length: count }, (_, index) =>
    sampleLetter({ id: `P-${index}`, recipient: [`Betrieb Nummer ${index}`, 'Weg 1', '12345 Musterstadt'] }),
  );
}

describe.skipIf(!hasPoppler)('the press', () => {
  it('prints letters in their order, each on a sheet of its own', async () => {
    const printed = pages(await press.print([sampleLetter(), longSampleLetter(), sampleLetter()]));
    const begins = printed.flatMap((text, index) => (text.includes('Größmann') ? [index + 1] : []));
    expect(begins).toEqual([1, 3, 7]);
    expect(printed[1]?.trim()).toBe('');
    expect(printed[5]?.trim()).toBe('');
  });

  it('leaves blank pages out for printing on one side', async () => {
    const printed = pages(await press.print([sampleLetter(), longSampleLetter()], { sides: 'one' }));
    expect(printed).toHaveLength(4);
  });

  it.each(['one', 'two'] as const)('joins what it sets in batches, on %s side(s)', async (sides) => {
    const printed = pages(await press.print(letters(60), { sides }));
    const names = printed.flatMap((text) => /Betrieb Nummer (\d+)/.exec(text)?.[1] ?? []);
    expect(names.map(Number)).toEqual(Array.from({ length: 60 }, (_, index) => index));
    expect(printed).toHaveLength(sides === 'one' ? 60 : 119);
  });

  it('prints into a file that only its owner may read', async () => {
    const path = join(folder, 'letters.pdf');
    const printed = await press.printToFile(path, letters(30), { sides: 'one' });
    expect(printed).toEqual({ pages: 30 });
    expect(pages(readFileSync(path))).toHaveLength(30);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['letters.pdf']);
  });

  it('joins its own files, joined ones too', async () => {
    const part = async (name: string, ...content: Letter[]): Promise<string> => {
      await press.printToFile(join(folder, name), content);
      return join(folder, name);
    };
    const parts = [
      await part('1.pdf', sampleLetter({ recipient: ['Eins'] })),
      await part('2.pdf', longSampleLetter({ recipient: ['Zwei'] }), sampleLetter({ recipient: ['Drei'] })),
    ];
    await press.joinFiles(join(folder, 'both.pdf'), parts);
    const all = join(folder, 'all.pdf');
    const joined = await press.joinFiles(all, [join(folder, 'both.pdf'), ...parts.slice(0, 1)]);
    const begins = pages(readFileSync(all)).flatMap((text, index) =>
      /^ ?(Eins|Zwei|Drei)\b/m.test(text) ? [index + 1] : [],
    );
    expect(begins).toEqual([1, 3, 7, 9]);
    expect(joined).toEqual({ pages: 9 });
  });

  it('marks a specimen on every page, and nothing else', async () => {
    const specimen = pages(await press.print([longSampleLetter({ example: true })]));
    expect(specimen.map((text) => /^ *Muster$/m.test(text))).toEqual([true, true, true]);
    expect(pages(await press.print([sampleLetter()]))[0]).not.toMatch(/^ *Muster$/m);
  });

  it('numbers the pages of a letter that has several, with a head from the second on', async () => {
    const printed = pages(await press.print([sampleLetter(), longSampleLetter()], { sides: 'one' }));
    expect(printed.map((text) => /Seite \d von \d/.exec(text)?.[0])).toEqual([
      undefined,
      'Seite 1 von 3',
      'Seite 2 von 3',
      'Seite 3 von 3',
    ]);
    expect(printed[2]).toContain('Handwerkskammer Musterland · Ihre PIN für das Kundenportal');
  });

  it('prints whatever stands in a name literally', async () => {
    const printable = createPrintable(loadLetterFonts().coverage);
    const markup = fc.constantFrom(
      '#panic("x")', '*Müller & Söhne*', '$x^2$', '= Titel', '@ref', '<end-0>', '`code`', '\\u{41}', '// weg',
      '/* weg */', '[x]', '#sys.inputs', '- a', '+ b', '"x"', '~', '--', '...', '{page}', '\u0000', '\u202e', 'ﬁ', 'ẞ',
      'Ђорђевић', 'Παπαδόπουλος', 'Nguyễn', 'Łukasz', 'M̂', '😀', '中', 'عل', '\ud800', '(', ')', '5 0 R', 'endobj',
    ); // biome-ignore format: a list
    const typed = fc
      .array(
        fc.oneof(
          markup,
          fc.string({ unit: 'grapheme', maxLength: 6 }),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((parts) => parts.join(' ').slice(0, 40))
      .filter(isVisible);
    // poppler reads a letter with two accents twice
    const squeezed = (text: string): string => text.replace(/\s/g, '').replace(/(.)\1+/gu, '$1');
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 12, maxLength: 12 }), async (names) => {
        const hostile = names.map((name) =>
          sampleLetter({
            sender: { ...sampleSender, name, returnLine: name },
            recipient: [name, name],
            infoBlock: [{ label: name, value: name }],
            subject: name,
            body: [
              { kind: 'paragraph', text: `[${name}]` },
              { kind: 'code', label: name, code: name },
              { kind: 'steps', steps: [name] },
              { kind: 'summary', entries: [{ label: name, value: name }] },
              { kind: 'qr-code', url: 'https://portal.example/', caption: name, alternative: name },
              { kind: 'notice', text: name },
            ],
          }),
        );
        const printed = pages(await press.print(hostile, { sides: 'one', title: names.join() }));
        expect(printed).toHaveLength(names.length);
        for (const [index, name] of names.entries()) {
          expect(squeezed(printed[index] ?? '')).toContain(squeezed(printable(`[${name}]`)));
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('a letter that cannot be printed', () => {
  const refused = (changes: Partial<Letter>): Promise<unknown> =>
    press.print([sampleLetter(), sampleLetter({ id: 'P-7', ...changes })]);

  it.each([
    ['no recipient', { recipient: [' ', '\u200b'] }, 'Es fehlt die Anschrift.'],
    ['seven lines of one', { recipient: Array.from({ length: 7 }, () => 'Zeile') }, 'hat 7 Zeilen'],
    ['no subject', { subject: ' ' }, 'Es fehlt der Betreff.'],
    [
      'a picture without words',
      { body: [{ kind: 'qr-code', url: 'https://x.example', caption: 'x', alternative: '' }] },
      'nicht sehen',
    ],
    [
      'a QR code of no address',
      { body: [{ kind: 'qr-code', url: 'javascript:x', caption: 'x', alternative: 'x' }] },
      'keine Webadresse',
    ],
    ['an endless code', { body: [{ kind: 'code', label: 'PIN', code: 'A'.repeat(65) }] }, '65 Zeichen'],
    ['an odd colour', { sender: { ...sampleSender, accent: 'red"' } }, 'Farbe'],
    [
      'nine lines of foot',
      { sender: { ...sampleSender, footer: Array.from({ length: 9 }, () => 'x') } },
      'braucht 9 Zeilen',
    ],
  ] satisfies [string, Partial<Letter>, string][])('is refused for %s', async (_name, changes, words) => {
    await expect(refused(changes)).rejects.toThrow(LetterError);
    await expect(refused(changes)).rejects.toThrow(words);
    await expect(refused(changes)).rejects.toThrow('Der Brief P-7');
  });

  it('is refused for a logo that is no picture, and the press goes on', async () => {
    await expect(refused({ sender: { ...sampleSender, logoSvg: '<svg' } })).rejects.toThrow(
      'Ist das Logo eine gültige',
    );
    await expect(press.print([sampleLetter()])).resolves.toBeInstanceOf(Uint8Array);
  });

  it('leaves no file behind and keeps the one that was there', async () => {
    const path = join(folder, 'letters.pdf');
    writeFileSync(path, 'old');
    const some = [...letters(30), sampleLetter({ recipient: [] })];
    await expect(press.printToFile(path, some)).rejects.toThrow('Es fehlt die Anschrift.');
    expect(readdirSync(folder)).toEqual(['letters.pdf']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('may be no letter at all', async () => {
    await expect(press.print([])).rejects.toThrow('Es gibt keinen Brief zu drucken.');
  });

  it('is not joined when it comes from elsewhere', async () => {
    const path = join(folder, 'foreign.pdf');
    writeFileSync(path, '%PDF-1.4\n%%EOF');
    await expect(press.joinFiles(join(folder, 'out.pdf'), [path])).rejects.toThrow(
      'nicht aus der Druckpresse',
    );
  });
});

describe('a closed press', () => {
  it('says so', async () => {
    const closed = createLetterPress();
    await closed.print([sampleLetter()]);
    await closed.close();
    await expect(closed.print([sampleLetter()])).rejects.toThrow('geschlossen');
  });

  it('ends what it was printing with a sentence', async () => {
    const closing = createLetterPress();
    await closing.print([sampleLetter()]);
    const printing = closing.print(letters(50));
    await Promise.all([
      expect(printing).rejects.toThrow('abgebrochen'),
      setImmediate().then(() => closing.close()),
    ]);
  });
});
