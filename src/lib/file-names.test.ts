import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownFileName, tidyFileName } from './file-names.ts';

test.each([
  ['Übersicht März.pdf', 'Übersicht März.pdf'],
  ['RECHNUNG.PDF', 'RECHNUNG.pdf'],
  ['rechnung.exe', 'rechnung.exe.pdf'],
  ['ohne Endung', 'ohne Endung.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Dokumente\\Bescheid.pdf', 'Bescheid.pdf'],
  ['a\r\nBcc: evil@x.example.pdf', 'a Bcc evil@x.example.pdf'],
  ['fdp.\u202egpj.pdf', 'fdp. gpj.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['...pdf', 'Datei.pdf'],
  ['.pdf', 'Datei.pdf'],
  ['', 'Datei.pdf'],
  ['a"b<c>|d?.pdf', 'a b c d.pdf'],
])('%j becomes %j', (given, name) => {
  expect(tidyFileName(given, ['pdf'], 'Datei')).toBe(name);
});

test('a name of three hundred umlauts stays a name', () => {
  const name = tidyFileName(`${'ä'.repeat(300)}.jpeg`, ['jpg', 'jpeg'], 'Datei');
  expect(name).toBe(`${'ä'.repeat(100)}.jpeg`);
  expect(shownFileName(`${'ä'.repeat(300)}.jpeg`)).toBe(name);
});

test('whatever it was called, the name is one line, without folders, of a fitting length and ends as it should', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 150 }),
      fc.constantFrom('', '.pdf', '.exe'),
      (stem, ending) => {
        const given = stem + ending;
        const name = tidyFileName(given, ['pdf'], 'Datei');
        expect(name).toMatch(/^[^/\\\p{Cc}\p{Cf}]+\.pdf$/u);
        expect(name).not.toMatch(/^[. ]/);
        expect([...name].length).toBeLessThanOrEqual(105);
        // nor does it matter whether it waited for being looked at
        expect(tidyFileName(shownFileName(given), ['pdf'], 'Datei')).toBe(name);
      },
    ),
  );
});
