import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { knownTopics } from './rules.ts';
import { enquirySettings } from './settings.ts';
import { enquiryTexts } from './texts.de.ts';

/** What people may write about. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  /** Mailbox that gets it. */
  readonly email: string;
}

/** The chamber's topics in a language; one of its own without an English name keeps the German one. */
export function topicsOf(chamber: Chamber, locale: Locale): readonly Topic[] {
  const t = enquiryTexts.for(chamber, locale);
  return enquirySettings.of(chamber).topics.map(({ id, label, labelEn, email }) => {
    const known = knownTopics.find((topic) => topic === id);
    const own = locale === 'en' ? (labelEn ?? label) : label;
    return {
      id,
      label: own ?? (known ? t(`topic.${known}`) : id),
      email: email ?? chamber.identity.serviceEmail,
    };
  });
}

/** What a topic is called; its id where the profile has it no longer. */
export function topicLabel(chamber: Chamber, locale: Locale, id: string): string {
  return topicsOf(chamber, locale).find((topic) => topic.id === id)?.label ?? id;
}
