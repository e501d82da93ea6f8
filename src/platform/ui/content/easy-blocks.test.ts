import { expect, test } from 'vitest';
import { easyBlocks, easyPieces } from './easy-blocks.ts';

test('a text in Leichte Sprache has paragraphs, lists and steps', () => {
  const text = `Sie brauchen:
- eine PIN
  Die PIN steht im Brief.
- ein Handy

So geht es.
Es ist leicht.

Dann:
# Öffnen Sie die Seite.`;
  expect(easyBlocks(text)).toEqual([
    { kind: 'lines', lines: ['Sie brauchen:'] },
    { kind: 'list', points: [['eine PIN', 'Die PIN steht im Brief.'], ['ein Handy']] },
    { kind: 'lines', lines: ['So geht es.', 'Es ist leicht.'] },
    { kind: 'lines', lines: ['Dann:'] },
    { kind: 'steps', points: [['Öffnen Sie die Seite.']] },
  ]);
});

test('the words of a page stand out', () => {
  expect(easyPieces('Drücken Sie auf **Anmelden**.')).toEqual([
    { words: 'Drücken Sie auf ', strong: false },
    { words: 'Anmelden', strong: true },
    { words: '.', strong: false },
  ]);
});

test('a chamber’s word with a star stays whole', () => {
  expect(easyPieces('Das Wort **Kund*innenportal**.').map(({ words }) => words)).toContain(
    'Kund*innenportal',
  );
});
