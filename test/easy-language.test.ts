import { describe, expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { configuredChambers } from '../src/app/open-house.ts';
import type { Chamber } from '../src/platform/chamber/chamber.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { easyPages } from '../src/platform/feature/easy-section.ts';
import { easyBlocks } from '../src/platform/ui/content/easy-blocks.ts';

/**
 * The rules of Leichte Sprache that a program can judge (BITV 2.0, Anlage 2, part 2; DIN SPEC 33429; Netzwerk Leichte
 * Sprache). Whether a text is understood, only the people it is for can say.
 */
const rules: readonly { readonly name: string; readonly breach: RegExp }[] = [
  { name: 'one sentence a line', breach: /[.?!] \p{L}/u },
  { name: 'no commas, brackets, quotes or other signs', breach: /[,;()[\]{}/„“»«&*%§+–…]/ },
  { name: 'no «man»', breach: /\b[Mm]an\b/ },
  {
    name: 'no Konjunktiv',
    breach: /\b(?:würde|könnte|wäre|hätte|sollte|müsste|dürfte|möchte|gäbe|käme)(?:n|st|t)?\b|\bseien\b/i,
  },
  { name: 'no passive and no future', breach: /\b(?:wird|werden|wurden?|worden|werdet)\b/i },
  {
    name: 'no genitive',
    breach: /\b(?:des|eines|keines|dieses \p{Lu}\p{L}+s|[IiMmUu]\p{L}*res|dessen|deren|wegen|trotz)\b/u,
  },
  { name: 'no past tense', breach: /\b(?:hatten?|ging|kam|bekam|gab|stand|wollten?|konnten?|musste[n]?)\b/ },
  {
    name: 'no abbreviations',
    breach:
      /\b(?:\p{L}{1,2}\.|usw|etc|bzw|ggf|evtl|inkl|Nr|Tel|Std|Min|Abs|Art)\b\.?(?! \p{Lu}\p{L}+ \p{Lu})/u,
  },
  {
    name: 'digits for numbers',
    breach:
      /\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|einmal|zweite[nrs]?|dritte[nrs]?)\b/i,
  },
  {
    name: 'no subordinate clauses',
    breach: /\b(?:wenn|weil|dass|damit (?:Sie|wir)|obwohl|sobald|falls|indem|sondern|während)\b/,
  },
  { name: 'no colours', breach: /\b(?:rot|grün|blau|gelb|grau|schwarz|weiß)(?:e[nmrs]?)?\b/i },
  { name: 'no places', breach: /\b(?:links|rechts|oben|unten|daneben|darunter|darüber|im Bild)\b/ },
];

/** The longest word without a hyphen, or part of one with hyphens. */
const longestPart = 13;
const mostWords = 12;

interface Line {
  readonly where: string;
  /** Without the words of pages and profiles, which stand between `**`. */
  readonly own: string;
  readonly whole: string;
  readonly heading: boolean;
}

function linesOf(chamber: Chamber): readonly Line[] {
  const sections = features.flatMap((feature) =>
    feature.name === 'help' ? [] : (feature.easyLanguage?.(chamber) ?? []),
  );
  return easyPages.flatMap((page) =>
    sections
      .filter((section) => section.page === page)
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap(({ heading, text }) => [
        line(`${chamber.slug} ${page}`, heading, true),
        ...easyBlocks(text)
          .flatMap((block) => (block.kind === 'lines' ? block.lines : block.points.flat()))
          .map((sentence) => line(`${chamber.slug} ${page}`, sentence, false)),
      ]),
  );
}

function line(where: string, sentence: string, heading: boolean): Line {
  const own = sentence.replaceAll(/\*\*[^*]*(?:\*\p{L}[^*]*)*\*\*/gu, 'Name');
  return { where, own, whole: sentence.replaceAll('**', ''), heading };
}

const faultsOf = ({ where, own, whole, heading }: Line): readonly string[] => {
  const words = whole.split(/\s+/);
  return [
    ...rules.filter(({ breach }) => breach.test(own)).map(({ name }) => name),
    ...(words.length > mostWords ? [`more than ${mostWords} words`] : []),
    ...own
      .split(/[\s-]+/)
      .map((part) => part.replaceAll(/\P{L}/gu, ''))
      .filter((part) => part.length > longestPart)
      .map((part) => `a long word without hyphen: ${part}`),
    ...(heading && !whole.endsWith('?') ? ['a heading that is no question'] : []),
  ].map((fault) => `${where}: ${fault}: ${whole}`);
};

const chambers = configuredChambers(readConfig({ DEMO: '1' }));

describe.each(chambers.map((chamber) => [chamber.slug, chamber] as const))(
  'Leichte Sprache in %s',
  (_slug, chamber) => {
    const lines = linesOf(chamber);

    test('keeps the rules', () => {
      expect(lines.length).toBeGreaterThan(150);
      expect(lines.flatMap(faultsOf)).toEqual([]);
    });

    test.each(easyPages)('explains on the page %s each hard word where it first stands', (page) => {
      const own = lines.filter(({ where }) => where === `${chamber.slug} ${page}`).map(({ whole }) => whole);
      const explained = [
        ['PIN', /^Eine PIN ist /],
        ['Code', /^Ein Code ist |^Eine PIN ist ein geheimer Code/],
        ['Link', /^Ein Link ist |Link und ein Code|^In der E-Mail ist ein Link/],
        ['Passwort', /^Ein Passwort ist /],
        ['Betriebs-Nummer', /^Die Betriebs-Nummer ist /],
        ['Spam-Ordner', /^Der Spam-Ordner ist /],
        ['Handwerks-Rolle', /^Die Handwerks-Rolle ist /],
        ['Antrag', /^Ein Antrag ist /],
        ['Filialen?', /^Eine Filiale ist /],
      ] as const;
      const unexplained = explained.filter(
        ([word, meaning]) =>
          own.some((sentence) => new RegExp(`\\b${word}\\b`).test(sentence)) &&
          !own.some((sentence) => meaning.test(sentence)),
      );
      expect(unexplained.map(([word]) => word)).toEqual([]);
    });
  },
);

test.each([
  'Die Kammer sendet Ihnen einen Brief. Er kommt bald.',
  'Das Passwort wird gesendet.',
  'Sie könnten anrufen.',
  'Die Nummer des Betriebs ist lang.',
  'Dort finden Sie z. B. Hilfe.',
  'Sie haben zwei Wege.',
  'Drücken Sie auf den grünen Knopf.',
  'Der Knopf ist unten.',
  'Die Betriebsnummern stehen dort.',
  'Sie bekommen einen Brief von uns und in dem Brief steht dann die Nummer.',
  'Rufen Sie an, wenn etwas fehlt.',
])('the rules refuse «%s»', (sentence) => {
  expect(faultsOf(line('nowhere', sentence, false))).not.toEqual([]);
});
