import { afterAll, describe, expect, it } from 'vitest';
import { hasPoppler, type PlacedWord, readPdfText, readPdfWords } from '../../../test/pdf.ts';
import { longSampleLetter, sampleLetter, sampleSender } from './fixtures.ts';
import { createLetterPress, type Letter } from './index.ts';

const press = createLetterPress();
afterAll(() => press.close());

async function wordsOf(letter: Letter): Promise<PlacedWord[]> {
  return readPdfWords(await press.print([letter]));
}

/** What shows through the window of the envelope: 85 × 45 mm, 20 mm from the left and 45 mm from the top. */
function inWindow({ page, left, top, right, bottom }: PlacedWord): boolean {
  return page === 1 && left >= 20 && right <= 105 && top >= 45 && bottom <= 90;
}

function textOf(words: readonly PlacedWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

// the boxes that pdftotext reports reach from ascender to descender, so they are larger than what is printed
const slack = 1;

describe.skipIf(!hasPoppler)('on the sheet of DIN 5008 form B', () => {
  it('the window shows the return line and the recipient, and nothing else', async () => {
    const words = await wordsOf(sampleLetter());
    expect(textOf(words.filter(inWindow))).toBe(
      'HWK Musterland · Musterallee 12 · 12345 Musterstadt ' +
        'Bäckerei Größmann & Söhne GmbH Herrn Jürgen Größmann Öläckerweg 3 12345 Musterstadt',
    );
    const recipient = words.filter((word) => inWindow(word) && word.bottom > 64);
    expect(Math.min(...recipient.map(({ left }) => left))).toBeCloseTo(25, 0);
    expect(Math.min(...recipient.map(({ top }) => top))).toBeGreaterThan(62.7 - slack);
  });

  const longest = [
    'Sanitär-, Heizungs- und Klimatechnik Großmüller & Söhne GmbH & Co. Kommanditgesellschaft',
    'Inhaber Karl-Friedrich Wilhelm von und zu Größtenhausen-Niederbronn',
    'zu Händen der Abteilung für Ausbildungsangelegenheiten und Berufsbildung',
    'Hinterhaus, 3. Obergeschoss, Eingang Nordseite über den Hof',
    'Unterschleißheimer-Oberschleißheimer-Landstraße 1234 a',
    '12345 Musterstadt-Heidingsfeld',
  ];

  it('six long lines of an address stay in the window, and the town stays whole', async () => {
    const words = await wordsOf(sampleLetter({ recipient: longest }));
    const shown = textOf(words.filter((word) => inWindow(word) && word.top > 62.7 - slack));
    expect(shown).toContain(longest[0]);
    expect(shown).toContain('Landstraße 1234 a 12345 Musterstadt-Heidingsfeld');
    const outside = words.filter(
      (word) => word.top > 62 && word.bottom < 98 && word.left < 125 && !inWindow(word),
    );
    expect(textOf(outside)).toBe('');
  });

  it.each([
    ['without blanks', 'Großwäscherei'.repeat(15)],
    ['of wide letters', 'WM'.repeat(100)],
    ['of many words', 'Name '.repeat(40)],
  ])('six lines of 200 characters %s stay in the window', async (_name, line) => {
    const words = await wordsOf(sampleLetter({ recipient: Array.from({ length: 6 }, () => line) }));
    const inZone = words.filter(({ top, bottom, left }) => top > 62 && bottom < 98 && left < 125);
    expect(inZone.length).toBeGreaterThanOrEqual(6);
    expect(inZone.filter((word) => !inWindow(word))).toEqual([]);
  });

  it('a code lies below the first fold, even as the first block of a letter', async () => {
    const code = { kind: 'code', label: 'PIN', code: '7K2QX-9FTMB-W4R8' } as const;
    for (const subject of ['PIN', 'Ihre PIN für das Kundenportal der Handwerkskammer '.repeat(4)]) {
      const words = await wordsOf(sampleLetter({ subject, body: [code] }));
      const printed = words.find(({ text }) => text === code.code);
      const label = words.findLast(({ text }) => text === 'PIN');
      expect(printed?.top).toBeGreaterThan(105);
      expect(label?.top).toBeGreaterThan(105);
    }
  });

  it('a code stays on one line, however long it is', async () => {
    const code = 'W4M2Q-'.repeat(10) + 'W4M2';
    const words = await wordsOf(sampleLetter({ body: [{ kind: 'code', label: 'Code', code }] }));
    const printed = words.find(({ text }) => text === code);
    expect(printed?.right).toBeLessThanOrEqual(190);
  });

  it('the information block begins at 125 mm, and pushes the subject down when it is long', async () => {
    const short = await wordsOf(sampleLetter());
    expect(short.find(({ text }) => text === 'Datum')?.left).toBeCloseTo(125, 0);
    const subjectOf = (words: PlacedWord[]): number =>
      words.find(({ text }) => text === 'Kundenportal')?.top ?? 0;
    expect(subjectOf(short)).toBeGreaterThan(97);
    expect(subjectOf(short)).toBeLessThan(100);
    const infoBlock = Array.from({ length: 14 }, (_, index) => ({ label: 'Zeile', value: `Z${index}` }));
    const long = await wordsOf(sampleLetter({ infoBlock }));
    expect(long.find(({ text }) => text === 'Z13')?.bottom).toBeLessThan(subjectOf(long));
  });

  it('nothing leaves the sheet, whatever is written', async () => {
    const endless = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(6);
    const letter = sampleLetter({
      sender: {
        ...sampleSender,
        name: endless.slice(0, 110),
        returnLine: endless,
        email: endless.slice(0, 90),
        footer: Array.from({ length: 8 }, () => 'Beispielbank Musterland und Umgebung eG'),
      },
      infoBlock: [{ label: endless, value: endless }],
      subject: endless,
      body: [
        { kind: 'paragraph', text: endless },
        { kind: 'steps', steps: [endless] },
        { kind: 'summary', entries: [{ label: endless, value: endless }] },
        { kind: 'notice', text: endless },
        { kind: 'code', label: endless, code: 'A' },
        {
          kind: 'qr-code',
          url: `https://portal.example/${'w'.repeat(170)}`,
          caption: endless,
          alternative: 'x',
        },
      ],
    });
    const words = await wordsOf(letter);
    expect(words.filter(({ left, right }) => left < 20 || right > 195)).toEqual([]);
    expect(words.filter(({ top, bottom }) => top < 4 || bottom > 293)).toEqual([]);
  });

  it('a letter of three pages keeps clear of its heads and of the foot of the first page', async () => {
    const words = await wordsOf(longSampleLetter());
    expect(Math.max(...words.map(({ page }) => page))).toBe(3);
    const contact = words.find((word) => word.page === 1 && word.text === 'Präsidentin:');
    const last = words.filter(({ page, top }) => page === 1 && top < 258);
    expect(Math.max(...last.map(({ bottom }) => bottom))).toBeLessThan(contact?.top ?? 0);
    const head = words.find((word) => word.page === 2 && word.text === 'Seite');
    const body = words.filter((word) => word.page === 2 && word.top > 30);
    expect(head?.bottom).toBeLessThan(Math.min(...body.map(({ top }) => top)));
  });

  it('long words break without leaving anything in what is copied', async () => {
    const email = 'ausbildungsberatung.sued@hwk-musterland.example';
    const pdf = await press.print([sampleLetter({ infoBlock: [{ label: 'E-Mail', value: email }] })]);
    expect(readPdfText(pdf, '-raw').replace(/\n/g, '')).toContain(email);
  });
});
