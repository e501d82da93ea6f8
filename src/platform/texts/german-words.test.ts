import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { markGermanWords } from './german-words.ts';

const terms = {
  portal: { noun: 'Kund*innenportal', gender: 'n' },
  link: { noun: 'Freischaltung', gender: 'f' },
  linked: 'freigeschaltet',
  account: { noun: 'Account', gender: 'm' },
  betriebsnummer: 'Betriebsnummer',
} as const;
const english = (body: string) => `<!DOCTYPE html>\n<html lang="en"><head></head><body>${body}</body></html>`;
const marked = (body: string) =>
  parse(markGermanWords(english(body), terms))
    .querySelectorAll('span[lang=de]')
    .map(({ text }) => text);

describe('in an English document', () => {
  test.each([
    ['<p>Your link (Freischaltung)</p>', ['Freischaltung']],
    ['<p>the portal (Kund*innenportal)</p>', ['Kund*innenportal']],
    ['<p>is linked (freigeschaltet)</p>', ['freigeschaltet']],
    [
      '<label for="n">Betriebsnummer</label> <a href="/x">Leichte Sprache</a>',
      ['Betriebsnummer', 'Leichte Sprache'],
    ],
    [
      '<p>“Lehrvertrag online” or “Handwerksrolle online”</p>',
      ['Lehrvertrag online', 'Handwerksrolle online'],
    ],
    ['<p>Your account, and every other Account</p>', []],
    ['<p>Handwerksrolleneintrag, Großhandelsregister, Beitragsbescheid-Nr.</p>', []],
    ['<title>Kund*innenportal</title>', []],
    ['<select><option value="1">Hauptbetrieb</option></select>', []],
    ['<textarea>Freischaltung</textarea>', []],
    ['<p title="a > Betriebsnummer" data-x="Freischaltung">x</p>', []],
  ])('%s has its German words marked', (body, words) => {
    expect(marked(body)).toEqual(words);
  });
});

test('a German document stays as it is', () => {
  const german = english('<p>Ihre Freischaltung</p>').replace('lang="en"', 'lang="de"');
  expect(markGermanWords(german, terms)).toBe(german);
});

test('whatever stands in text and attributes, nothing but the marks is added', () => {
  const escaped = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('Freischaltung', ' Betriebsnummer ', '>', '<', '"')))
    .map((parts) =>
      parts.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    );
  fc.assert(
    fc.property(escaped, escaped, (text, value) => {
      const html = english(`<p title="${value}">${text}</p><input value="${value}"/>`);
      expect(markGermanWords(html, terms).replaceAll(/<span lang="de">|(?<=[\p{L}])<\/span>/gu, '')).toBe(
        html,
      );
      expect(markGermanWords(html, terms)).toContain(`<p title="${value}">`);
    }),
  );
});
