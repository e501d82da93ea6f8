import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { configuredChambers } from '../src/app/open-house.ts';
import { appTexts } from '../src/app/texts.de.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { mailTexts } from '../src/platform/mail/texts.de.ts';
import { germanNouns } from '../src/platform/texts/german-words.ts';
import type { TextCatalogue } from '../src/platform/texts/texts.ts';
import { locales } from '../src/platform/texts/wording.ts';
import { uiTexts } from '../src/platform/ui/texts.de.ts';
import { madeUpChamber } from './made-up-chamber.ts';

const catalogues: readonly TextCatalogue[] = [
  uiTexts,
  mailTexts,
  appTexts,
  ...features.flatMap((feature) => feature.texts ?? []),
];
const translated = catalogues.filter(({ messages }) => messages.en);

/** German by nature: letters, whose language is the official one, Leichte Sprache, what the chamber's people read. */
const germanAlone =
  /^(?:staff(?:-mails|-command)?|leichte-sprache|office|.*-(?:easy|office|command|letters))$/;

/** A chamber whose nouns have other genders than those of the five. */
const otherGenders = {
  ...madeUpChamber,
  slug: 'andersland',
  wording: {
    ...madeUpChamber.wording,
    terms: {
      ...madeUpChamber.wording.terms,
      portal: { noun: 'Plattform', gender: 'f' },
      link: { noun: 'Abgleich', gender: 'm' },
      account: { noun: 'Kennung', gender: 'f' },
    },
  },
} as const;
const chambers = [...configuredChambers(readConfig({ DEMO: '1' })), otherGenders];

const placeholders = (text: string) => [...text.matchAll(/\{(?!term:)[^}]*\}/g)].map(String).toSorted();

describe('English', () => {
  test('is there for all that customers see', () => {
    expect(
      catalogues.filter(({ name, messages }) => !messages.en && !germanAlone.test(name)).map((c) => c.name),
    ).toEqual([]);
  });

  test.each(translated.map((catalogue) => [catalogue.name, catalogue] as const))(
    'of %s has the same keys and values',
    (_name, { messages }) => {
      expect(Object.keys(messages.en ?? {}).toSorted()).toEqual(Object.keys(messages.de).toSorted());
      for (const [key, german] of Object.entries(messages.de))
        expect([key, placeholders(messages.en?.[key] ?? '')]).toEqual([key, placeholders(german)]);
    },
  );
});

test('a label that a sentence names in quotes is one of the portal in that language', () => {
  // what stands on other pages than ours, in files, or is no label
  const elsewhere = new Set(
    'Lehrvertrag online|Handwerksrolle online|automatisch|automatic|requestId|art|Back|Junk|Unerwünscht|Unwanted|Unbekannt|Unknown|bereits bestätigt|already confirmed|Brief kam zurück, Anschrift berichtigt'.split(
      '|',
    ),
  );
  const faults = locales.flatMap((locale) => {
    const sentences = catalogues.flatMap(({ name, messages }) =>
      Object.entries(messages[locale] ?? {}).map(([key, sentence]) => ({ at: `${name}.${key}`, sentence })),
    );
    // a label may go on with the chamber's own word in brackets
    const labels = new Set(
      sentences.flatMap(({ sentence }) => [sentence, sentence.replace(/ \([^)]*\)$/, '')]),
    );
    return sentences.flatMap(({ at, sentence }) =>
      [...sentence.matchAll(locale === 'de' ? /„([^“]+)“/g : /“([^”]+)”/g)]
        .map(([, named = '']) => named)
        .filter((named) => !/^\{\w+\}$/.test(named) && !labels.has(named) && !elsewhere.has(named))
        // a hint shows what somebody may type
        .filter(() => !/hint$/i.test(at))
        .map((named) => `${locale} ${at}: ${named}`),
    );
  });
  expect(faults).toEqual([]);
});

test('no English sentence begins with a word in small letters that a term gives', () => {
  const faults = translated.flatMap(({ name, messages }) =>
    Object.entries(messages.en ?? {})
      .filter(([, sentence]) => /(?:^|[.?!] )\{term:(?:portal|link|linked|linkVerb|account)\}/.test(sentence))
      .map(([key]) => `${name}.${key}`),
  );
  expect(faults).toEqual([]);
});

test('German words in English sentences are known as such, so that screen readers speak them in German', () => {
  const glossary = readFileSync('docs/glossary.md', 'utf8');
  const terms = [...glossary.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)].flatMap(([, term = '', inCode = '']) =>
    `${term}, ${inCode}`.split(', ').map((word) => word.trim()),
  );
  // words that English has too, the name of the program, and words of fields and files
  const english = /^(?:PINs?|Person|Name|Lands?|Art|Meister|Kundenportal|Term|In code|–|[a-z_ /]+)$/;
  const words = new Set([...terms, ...germanNouns].filter((word) => word.length > 2 && !english.test(word)));
  const known = new Set<string>(germanNouns);
  const inOffice = /^(?:command|import)\./;
  const sentences = translated.flatMap(({ messages }) =>
    Object.entries(messages.en ?? {}).flatMap(([key, sentence]) => (inOffice.test(key) ? [] : [sentence])),
  );
  const used = [...words].filter((word) => {
    const whole = new RegExp(`(?<![\\p{L}{:.])${word.replace(/[*()]/g, String.raw`\$&`)}(?![\\p{L}}.])`, 'u');
    return sentences.some((sentence) => whole.test(sentence));
  });
  expect(used.length).toBeGreaterThan(15);
  expect(used.filter((word) => !known.has(word))).toEqual([]);
  expect(germanNouns.filter((word) => !used.includes(word))).toEqual([]);
});

test.each(chambers.map((chamber) => [chamber.slug, chamber] as const))(
  '%s has a word for every form that a sentence asks for, in both languages',
  (_slug, chamber) => {
    // a missing term or form throws
    expect(() => {
      for (const catalogue of catalogues) for (const locale of locales) catalogue.for(chamber, locale);
    }).not.toThrow();
  },
);

test('no German sentence knows the gender of a chamber’s noun', () => {
  const fixed =
    /\b(?:d(?:as|ie|er|en|em|es)|k?ein\w*|[mD]ein\w*|Ihr\w*|dies\w*|jed\w*|im|ins|zum|zur|vom|am|beim)\s+\{term:(?:portal|link|account)\}/i;
  const faults = catalogues.flatMap(({ name, messages }) =>
    Object.entries(messages.de)
      .filter(([, sentence]) => fixed.test(sentence))
      .map(([key]) => `${name}.${key}`),
  );
  expect(faults).toEqual([]);
  expect(fixed.test('Was das {term:portal} speichert')).toBe(true);
});

test('no German sentence knows what a chamber calls an account', () => {
  const known = /konto/i;
  // a button whose name is the same in every chamber, and accounts at a bank
  const fixed = /^(?:account-deletion\.delete\.submit|sepa(?:-\w+)?\..*)$/;
  const faults = catalogues.flatMap(({ name, messages }) =>
    Object.entries(messages.de)
      .filter(([, sentence]) => known.test(sentence))
      .map(([key]) => `${name}.${key}`),
  );
  expect(faults.filter((key) => !fixed.test(key))).toEqual([]);
});

test('no German sentence knows what a chamber calls the link', () => {
  const known = /verknüpf|freischalt|freigeschaltet|verifizier|zuordn|zugeordnet/i;
  // buttons whose names are the same in every chamber, and links in files
  const fixed = /„Verknüpfung lösen“|^Verknüpfung lösen$|^Freischalten$|Verknüpfungen, die von selbst/;
  // what one chamber alone offers, by its name
  const named = /^(?:antrag-)?zuordnung(?:-\w+)?\.|\.zuordnung\./;
  const faults = catalogues.flatMap(({ name, messages }) =>
    Object.entries(messages.de)
      .filter(([, sentence]) => known.test(sentence.replace(fixed, '')))
      .map(([key]) => `${name}.${key}`),
  );
  expect(faults.filter((key) => !named.test(key))).toEqual([]);
});

test('a sentence takes on the gender of the chamber’s word', () => {
  const startTexts = catalogues.find(({ name }) => name === 'start');
  const said = chambers.map((chamber) => startTexts?.for(chamber, 'de')('services.link'));
  expect(new Set(said)).toEqual(
    new Set(['Zur Freischaltung', 'Zur Verifizierung', 'Zur Verknüpfung', 'Zur Zuordnung', 'Zum Abgleich']),
  );
});
