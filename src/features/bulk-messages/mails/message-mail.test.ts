import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from './message-mail.ts';

test('no word of a text is lost on its way into the mail', () => {
  const words = (said: string) => said.split(/\s+/).filter((word) => word !== '' && !/^[-–•*]$/.test(word));
  fc.assert(
    fc.property(fc.array(fc.constantFrom('wort', '- punkt', '', 'zeile zwei', '-', '* stern')), (lines) => {
      const said = blocksOf(lines.join('\n')).flatMap((block) =>
        block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block.text] : [],
      );
      expect(words(said.join(' '))).toEqual(words(lines.join(' ')));
    }),
  );
});
