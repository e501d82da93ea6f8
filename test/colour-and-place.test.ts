import { describe, expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { configuredChambers } from '../src/app/open-house.ts';
import { appTexts } from '../src/app/texts.de.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { mailTexts } from '../src/platform/mail/texts.de.ts';
import type { TextCatalogue } from '../src/platform/texts/texts.ts';
import { type Locale, locales } from '../src/platform/texts/wording.ts';
import { germanUiTexts } from '../src/platform/ui/german-texts.de.ts';
import { uiTexts } from '../src/platform/ui/texts.de.ts';

/**
 * Words for a colour or a place on the screen. Who hears a page, magnifies it or sees no colours is told nothing by
 * them (WCAG 1.3.3 and 1.4.1); neither is who reads on a phone, where all is one below the other. In English `left`
 * and `right` mean many things, so they count as places only in the company of other words.
 */
const words: Readonly<Record<Locale, readonly RegExp[]>> = {
  de: [
    /\b(?:links|rechts|(?:linke|rechte|obere|untere|mittlere)[mnrs]?)\b/g,
    /\b(?:oben|unten|obig\p{L}*|oberhalb|unterhalb|darüber|darunter|daneben|(?:neben|unten|oben)stehend\p{L}*|Ecke)\b/giu,
    /\b(?:rot|grün|blau|gelb|orange|grau|schwarz|weiß|lila|violett|türkis)(?:e[mnrs]?)?\b/gi,
    /\bam (?:Anfang|Ende|Kopf|Fuß) (?:der|jeder|von jeder) Seite\b/giu,
    /\b(?:farbig|markiert|hervorgehoben)\p{L}*\b/giu,
  ],
  en: [
    /\b(?:on|at|to|in) (?:the|your) (?:left|right|top|bottom)\b/gi,
    /\b(?:left|right|top|bottom|upper|lower)[- ](?:left|right|hand|side|corner|column|edge|button|box|field)\b/gi,
    /\b(?:above|below|beneath|underneath|beside|next to|corner)\b/gi,
    /\b(?:red|green|blue|yellow|orange|gr[ae]y|black|white|purple|turquoise|colou?r\w*|highlighted)\b/gi,
  ],
};

/** Uses that point to nothing, each with its reason; whatever is no longer said is to be taken out. */
const allowed: Readonly<Record<Locale, readonly { readonly use: string; readonly why: string }[]>> = {
  de: [{ use: 'Ich weiß', why: 'somebody knows' }],
  en: [
    { use: 'in the colour of the chamber', why: 'says how a picture looks, for who puts it on a website' },
  ],
};

const catalogues: readonly TextCatalogue[] = [
  uiTexts,
  germanUiTexts,
  mailTexts,
  appTexts,
  ...features.flatMap((feature) => feature.texts ?? []),
];

function findingsIn(sentence: string, locale: Locale): readonly string[] {
  const rest = allowed[locale].reduce((text, { use }) => text.replaceAll(use, ' '), sentence);
  return words[locale].flatMap((places) => rest.match(places) ?? []);
}

describe.each(configuredChambers(readConfig({ DEMO: '1' })))('$identity.name', (chamber) => {
  test.each(locales)('points to no colour and no place in %s', (locale) => {
    const findings = catalogues.flatMap((catalogue) => {
      const translate = catalogue.for(chamber, locale) as (key: string) => string;
      const language = catalogue.messages.en ? locale : 'de';
      return Object.keys(catalogue.messages.de).flatMap((key) =>
        findingsIn(translate(key), language).map(
          (word) => `${catalogue.name}.${key}: ${word}: ${translate(key)}`,
        ),
      );
    });
    expect(findings).toEqual([]);
  });
});

test.each([
  ['de', 'Klicken Sie oben rechts auf Ihren Namen.'],
  ['de', 'Das steht in der linken Spalte.'],
  ['de', 'Füllen Sie die roten Felder aus.'],
  ['de', 'Drücken Sie auf den grünen Knopf darunter.'],
  ['en', 'Click on your name in the upper right corner.'],
  ['en', 'The button on the right sends it.'],
  ['en', 'See the table below.'],
  ['en', 'Fields in red are required.'],
] as const)('in %s «%s» is found', (locale, sentence) => {
  expect(findingsIn(sentence, locale)).not.toEqual([]);
});

test.each([
  ['de', 'Öffnen Sie einen der Links. Ihre Rechte bleiben.'],
  ['en', 'Nobody is left. We do this right away, and that is right.'],
] as const)('in %s «%s» points nowhere', (locale, sentence) => {
  expect(findingsIn(sentence, locale)).toEqual([]);
});

test('every use that is allowed is still there', () => {
  const said = (locale: Locale) =>
    catalogues.flatMap(({ messages }) => Object.values(messages[locale] ?? {})).join('\n');
  const gone = locales.flatMap((locale) => allowed[locale].filter(({ use }) => !said(locale).includes(use)));
  expect(gone.map(({ use }) => use)).toEqual([]);
});
