import type { AntragDepartment } from '../../platform/feature/antrag.ts';
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

/** The mailbox that gets enquiries about a topic; the service mailbox for one that the profile has no longer. */
export function mailboxOf(chamber: Chamber, id: string | undefined): string {
  return topicsOf(chamber, 'de').find((topic) => topic.id === id)?.email ?? chamber.identity.serviceEmail;
}

const usualDepartments: ReadonlyMap<string, AntragDepartment> = new Map([
  ['portal', 'auskunft'],
  ['handwerksrolle', 'handwerksrolle'],
  ['ausbildung', 'lehrlingsrolle'],
  ['kurse', 'kurse'],
  ['beitrag', 'finanzen'],
  ['anderes', 'auskunft'],
]);

/**
 * Who answers enquiries about a topic: whom the profile names, else the usual one; undefined for a topic of the chamber's
 * own that names nobody.
 */
export function departmentOfTopic(chamber: Chamber, id: string | undefined): AntragDepartment | undefined {
  const named = enquirySettings.of(chamber).topics.find((topic) => topic.id === id)?.department;
  return named ?? usualDepartments.get(id ?? '');
}
