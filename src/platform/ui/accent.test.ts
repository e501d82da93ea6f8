import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import { accentOf, contrast, stylesheetFor } from './accent.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('any colour becomes one that can be read on light and on dark ground', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      const { onLight, onDark } = accentOf(colour);
      return (
        contrast(onLight, '#ffffff') >= 4.5 &&
        contrast(onDark, '#20243a') >= 4.5 &&
        contrast(onDark, '#14161f') >= 4.5
      );
    }),
  );
});

test('a colour that can be read already stays as the chamber chose it', () => {
  expect(accentOf('#8A1F2B').onLight).toBe('#8a1f2b');
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('the chamber’s style sheet is the built one with its colour in front', () => {
  const css = stylesheetFor(madeUpChamber, 'body{margin:0}');
  expect(css).toMatch(/^:root\{--portal-accent:#8a1f2b\}@media screen and \(prefers-color-scheme:dark\)/);
  expect(css.endsWith('body{margin:0}')).toBe(true);
});
