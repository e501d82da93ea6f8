import { expect, test } from 'vitest';
import { tidyText } from './tidy-text.ts';

test.each([
  ['  Meier  &\u00a0Söhne ', 'Meier & Söhne'],
  ['Bau\tund\r\nHolz', 'Bau und Holz'],
  ['Mu\u0308ller', 'Müller'],
  ['Me\u00adtall\u200bbau\ufeff', 'Metallbau'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['Haus \\ "Hof"', 'Haus \\ "Hof"'],
  [' \u2003 ', ''],
])('%j becomes %j', (text, tidy) => {
  expect(tidyText(text)).toBe(tidy);
});
