import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { Messages, TextCatalogue, Translate } from '../../platform/texts/texts.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { antraegeLetterTexts } from './letters/texts.de.ts';
import { antraegeOfficeTexts } from './office/texts.de.ts';
import { antraegeTexts } from './texts.de.ts';

/** The engine's sentences by who reads them. */
const engine = { person: antraegeTexts, office: antraegeOfficeTexts, letter: antraegeLetterTexts } as const;

/**
 * The engine's sentences for whoever sent an Antrag of a kind: in the words of that kind where it has some of its own,
 * since an enquiry is answered and not approved.
 */
export function wordsOf(art: Antragsart | undefined, chamber: Chamber, locale: Locale) {
  return inWordsOf(antraegeTexts, art?.words?.person, chamber, locale);
}

/** The same for the office. German alone. */
export function officeWordsOf(art: Antragsart | undefined, chamber: Chamber) {
  return inWordsOf(antraegeOfficeTexts, art?.words?.office, chamber, 'de');
}

/** The same for the copy. German alone. */
export function letterWordsOf(art: Antragsart, chamber: Chamber) {
  return inWordsOf(antraegeLetterTexts, art.words?.letter, chamber, 'de');
}

function inWordsOf<All extends Messages>(
  catalogue: TextCatalogue<All>,
  own: TextCatalogue | undefined,
  chamber: Chamber,
  locale: Locale,
): Translate<All> {
  const t = catalogue.for(chamber, locale);
  if (!own) return t;
  const words = own.for(chamber, locale) as unknown as Translate<All>;
  return (key, ...values) => (key in own.messages.de ? words(key, ...values) : t(key, ...values));
}

/** A sentence that a kind has in words of its own and that the engine does not say at all; undefined where there is none. */
export function unknownWords({ words = {} }: Antragsart): string | undefined {
  for (const reader of ['person', 'office', 'letter'] as const) {
    const said: Messages = engine[reader].messages.de;
    const unknown = Object.keys(words[reader]?.messages.de ?? {}).find((key) => !(key in said));
    if (unknown !== undefined) return `${reader}: ${unknown}`;
  }
  return undefined;
}
