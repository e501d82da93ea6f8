import { type Terms, termWord } from './terms.ts';
import type { Locale, Wording } from './wording.ts';

/** Sentences by key. `{name}` is a value given by the caller, `{term:link.den}` the chamber's own word in a form. */
export type Messages = Readonly<Record<string, string>>;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `term:${string}` ? never : Name) | Placeholder<Rest>
  : never;

type Values<Text extends string> = [Placeholder<Text>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<Text>, string | number>>];

/** Looks up a sentence and fills in its values; a missing key or value does not compile. */
export type Translate<All extends Messages> = <Key extends keyof All & string>(
  key: Key,
  ...values: Values<All[Key]>
) => string;

/** Whose words are used: a chamber, or whoever else has a name and words of its own. */
export interface Speaker {
  readonly slug: string;
  readonly wording: {
    readonly terms: Terms;
    readonly sentences: Wording['sentences'];
  };
}

/** German sentences and the English ones: the same keys, the same values. */
export interface MessagesByLocale<All extends Messages = Messages> {
  readonly de: All;
  readonly en: Readonly<Record<keyof All, string>>;
}

/** A feature's sentences, before a chamber and a language are chosen. */
export interface TextCatalogue<All extends Messages = Messages> {
  readonly name: string;
  /** English is absent where a catalogue is declared as German alone. */
  readonly messages: Pick<MessagesByLocale<All>, 'de'> & Partial<MessagesByLocale<All>>;
  /** The sentences of one chamber in one language. */
  for(chamber: Speaker, locale: Locale): Translate<All>;
}

/**
 * Declares a feature's sentences in both languages; one that is missing does not compile.
 * @param name unique; chambers replace sentences under it in `texts.yaml`
 */
export function defineTexts<const All extends Messages>(
  name: string,
  messages: MessagesByLocale<All>,
): TextCatalogue<All> {
  return catalogueOf(name, messages);
}

/**
 * Declares sentences that are German by nature, whatever language a page is in: letters (the official language), what
 * only people of the house read, Leichte Sprache. Where they stand in a page that may be English they carry `lang`.
 * @param name as for {@link defineTexts}; `test/texts.test.ts` has the list of those that may be German alone
 */
export function defineGermanTexts<const All extends Messages>(name: string, de: All): TextCatalogue<All> {
  return catalogueOf(name, { de });
}

function catalogueOf<All extends Messages>(
  name: string,
  messages: TextCatalogue<All>['messages'],
): TextCatalogue<All> {
  const cache = new WeakMap<Speaker, Map<Locale, Translate<All>>>();
  return {
    name,
    messages,
    for(chamber, locale) {
      let byLocale = cache.get(chamber);
      if (!byLocale) cache.set(chamber, (byLocale = new Map()));
      let translate = byLocale.get(locale);
      if (!translate)
        byLocale.set(
          locale,
          (translate = compile(
            name,
            messages[locale] ?? messages.de,
            messages[locale] ? locale : 'de',
            chamber,
          )),
        );
      return translate;
    },
  };
}

function compile<All extends Messages>(
  name: string,
  messages: Readonly<Record<keyof All, string>>,
  locale: Locale,
  chamber: Speaker,
): Translate<All> {
  const sentences: Record<string, string> = {};
  const replaced = chamber.wording.sentences[name] ?? {};
  for (const key of Object.keys(messages)) {
    const own = replaced[key];
    // a sentence in German alone leaves the portal's English
    const replacement = typeof own === 'string' ? (locale === 'de' ? own : undefined) : own?.[locale];
    sentences[key] = withTerms(replacement ?? messages[key] ?? '', chamber, locale, `${name}.${key}`);
  }
  return (key: string, values?: Readonly<Record<string, string | number>>) => {
    const sentence = sentences[key];
    if (sentence === undefined) throw new Error(`no text ${name}.${key}`);
    if (!values) return sentence;
    return sentence.replace(/\{([a-zA-Z]+)\}/g, (whole, placeholder: string) =>
      placeholder in values ? String(values[placeholder]) : whole,
    );
  };
}

function withTerms(sentence: string, chamber: Speaker, locale: Locale, where: string): string {
  return sentence.replace(/\{term:([^}]*)\}/g, (_whole, term: string) => {
    const word = termWord(chamber.wording.terms, term, locale);
    if (word === undefined) throw new Error(`${where}: no term «${term}» for chamber ${chamber.slug}`);
    return word;
  });
}
