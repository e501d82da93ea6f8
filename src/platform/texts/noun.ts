import { z } from 'zod';

const word = z.string().trim().min(1).max(80);

/** Grammatical gender of a German noun. */
export type Gender = 'm' | 'f' | 'n';

/** A noun as a chamber uses it. Regular forms follow from noun and gender; a word that is irregular names its own. */
export const nounSchema = z.strictObject({
  noun: word.describe('as it stands in a dictionary: Freischaltung, Kundenportal, Account'),
  gender: z.enum(['m', 'f', 'n']).describe('m (der), f (die) or n (das)'),
  plural: word.optional().describe('where it is not regular: Accounts'),
  genitive: word.optional().describe('where it is not regular, without article'),
  accusative: word.optional().describe('where it differs from the noun, without article'),
  dative: word.optional().describe('where it differs from the noun, without article'),
  easy: word
    .optional()
    .describe(
      'in Leichte Sprache, its parts joined by hyphens: Kunden-Portal; where it differs from the noun',
    ),
});

/** See {@link nounSchema}. */
export type Noun = z.infer<typeof nounSchema>;

type Case = 'nominative' | 'accusative' | 'dative' | 'genitive';
const cases: readonly Case[] = ['nominative', 'accusative', 'dative', 'genitive'];

/** Articles and endings in the order of {@link cases}. */
const definite: Record<Gender, readonly string[]> = {
  m: ['der', 'den', 'dem', 'des'],
  f: ['die', 'die', 'der', 'der'],
  n: ['das', 'das', 'dem', 'des'],
};
const indefiniteEndings: Record<Gender, readonly string[]> = {
  m: ['', 'en', 'em', 'es'],
  f: ['e', 'e', 'er', 'er'],
  n: ['', '', 'em', 'es'],
};
const strongEndings: Record<Gender, readonly string[]> = {
  m: ['er', 'en', 'em', 'es'],
  f: ['e', 'e', 'er', 'er'],
  n: ['es', 'es', 'em', 'es'],
};
const prepositions: Record<string, { readonly case: Case; readonly words: Record<Gender, string> }> = {
  zum: { case: 'dative', words: { m: 'zum', f: 'zur', n: 'zum' } },
  vom: { case: 'dative', words: { m: 'vom', f: 'von der', n: 'vom' } },
  im: { case: 'dative', words: { m: 'im', f: 'in der', n: 'im' } },
  am: { case: 'dative', words: { m: 'am', f: 'an der', n: 'am' } },
  beim: { case: 'dative', words: { m: 'beim', f: 'bei der', n: 'beim' } },
  ins: { case: 'accusative', words: { m: 'in den', f: 'in die', n: 'ins' } },
};
const pronouns: Record<string, Record<Gender, string>> = {
  er: { m: 'er', f: 'sie', n: 'es' },
  ihn: { m: 'ihn', f: 'sie', n: 'es' },
  ihm: { m: 'ihm', f: 'ihr', n: 'ihm' },
};

/**
 * Gives a form of a noun. Forms are named by what a masculine noun has: `dem` with the article in the dative, `einen`,
 * `keinem`, `meines`, `Ihren`, `dieser`, `zum` with the preposition, `er` for the pronoun alone, `plural`, `genitive`
 * and so on without article. A capital begins a sentence. So `zum` is «zur Freischaltung» and «zum Account». An article
 * may be followed by an adjective up to its `e`: `einen.andere` is «einen anderen Account» and «ein anderes Konto».
 * `easy` before a form, or alone, gives it as Leichte Sprache writes it: `easy.den` is «das Kunden-Portal».
 * @returns undefined for a form that does not exist, or a plural that is not regular and not given
 */
export function nounForm(noun: Noun, form: string): string | undefined {
  if (form === 'easy') return noun.easy ?? noun.noun;
  if (form.startsWith('easy.')) return nounForm(easyNoun(noun), form.slice('easy.'.length));
  const small = form.startsWith('Ihr') ? form : form.charAt(0).toLowerCase() + form.slice(1);
  const made = smallForm(noun, small);
  return made === undefined || small === form ? made : made.charAt(0).toUpperCase() + made.slice(1);
}

/** The noun as Leichte Sprache writes it; irregular forms belong to the other spelling. */
function easyNoun(noun: Noun): Noun {
  return noun.easy === undefined ? noun : { noun: noun.easy, gender: noun.gender };
}

function smallForm(noun: Noun, form: string): string | undefined {
  if (form === 'plural') return pluralOf(noun);
  if (cases.some((name) => name === form)) return bare(noun, form as Case);
  const pronoun = own(pronouns, form);
  if (pronoun) return pronoun[noun.gender];
  const melted = own(prepositions, form);
  if (melted) return `${melted.words[noun.gender]} ${bare(noun, melted.case)}`;
  const [start = '', adjective, ...rest] = form.split('.');
  const article = rest.length === 0 ? articleOf(noun.gender, start) : undefined;
  if (!article) return undefined;
  if (adjective === undefined) return `${article.word} ${bare(noun, article.case)}`;
  if (!/^\p{Ll}+e$/u.test(adjective)) return undefined;
  const ending = adjectiveEnding(noun.gender, article);
  return `${article.word} ${adjective}${ending} ${bare(noun, article.case)}`;
}

/** What follows the `e` of an adjective after an article: «ein einziges Konto», «der einzige Account». */
function adjectiveEnding(gender: Gender, article: Article): string {
  if (article.case === 'dative' || article.case === 'genitive') return 'n';
  if (article.case === 'accusative' && gender === 'm') return 'n';
  if (!article.mixed || gender === 'f') return '';
  return gender === 'm' ? 'r' : 's';
}

interface Article {
  readonly word: string;
  readonly case: Case;
  /** True where the article leaves it to the adjective to show the gender. */
  readonly mixed: boolean;
}

function articleOf(gender: Gender, form: string): Article | undefined {
  for (const [index, name] of cases.entries()) {
    if (form === definite.m[index]) return { word: definite[gender][index] ?? '', case: name, mixed: false };
    for (const stem of ['ein', 'kein', 'mein', 'Ihr', 'unser']) {
      if (form === stem + indefiniteEndings.m[index])
        return { word: stem + indefiniteEndings[gender][index], case: name, mixed: true };
    }
    for (const stem of ['dies', 'jed', 'jen', 'welch']) {
      if (form === stem + strongEndings.m[index])
        return { word: stem + strongEndings[gender][index], case: name, mixed: false };
    }
  }
  return undefined;
}

function bare(noun: Noun, name: Case): string {
  if (name === 'nominative') return noun.noun;
  if (name !== 'genitive') return noun[name] ?? noun.noun;
  if (noun.genitive !== undefined) return noun.genitive;
  if (noun.gender === 'f') return noun.noun;
  return /(?:s|ß|x|z)$/.test(noun.noun) ? `${noun.noun}es` : `${noun.noun}s`;
}

/** The noun as it stands on all other pages, where it is more than the easy one without hyphens. */
export function unlikeEasy(noun: Noun): string | undefined {
  const bareLetters = (words: string) => words.replaceAll('-', '').toLowerCase();
  return bareLetters(noun.easy ?? noun.noun) === bareLetters(noun.noun) ? undefined : noun.noun;
}

const feminineEndings = ['ung', 'heit', 'keit', 'schaft'];

function pluralOf({ noun, gender, plural }: Noun): string | undefined {
  if (plural !== undefined) return plural;
  if (gender === 'f' && feminineEndings.some((ending) => noun.endsWith(ending))) return `${noun}en`;
  if (gender === 'f' && noun.endsWith('e')) return `${noun}n`;
  if (noun.toLowerCase().endsWith('konto')) return `${noun.slice(0, -1)}en`;
  return noun.toLowerCase().endsWith('portal') ? `${noun}e` : undefined;
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
