import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { EventRecord } from './antrag-record.ts';
import type { FollowedWords } from './mails/news-mail.ts';
import { followUpsIn } from './rules.ts';

/** What a kind of Antrag says of something that came after its approval. */
export function followedWords(
  art: Antragsart,
  chamber: Chamber,
  locale: Locale,
  followUp: string,
): FollowedWords {
  const t = art.texts.for(chamber, locale);
  const hasNumber = art.follows?.some(({ id, number }) => id === followUp && number === true) ?? false;
  // whoever is at the end has nowhere to go on to
  const isEnd = followUpsIn(art.follows, { state: 'approved', followUp }).length === 0;
  return {
    what: t(`follow.${followUp}`),
    told: t(`follow.${followUp}.told`),
    number: hasNumber ? t(`follow.${followUp}.number`) : '',
    link: isEnd ? undefined : art.followLink?.(chamber, locale),
  };
}

/** The number that the office has entered last, with what it is called; undefined where there is none. */
export function followNumber(
  art: Antragsart,
  chamber: Chamber,
  locale: Locale,
  events: readonly EventRecord[],
): { readonly label: string; readonly number: string } | undefined {
  const numbered = new Set((art.follows ?? []).flatMap(({ id, number }) => (number ? [id] : [])));
  const event = events.find(({ followUp }) => followUp && numbered.has(followUp));
  const number = event?.note?.split('\n')[0];
  if (!event?.followUp || !number) return undefined;
  return { label: art.texts.for(chamber, locale)(`follow.${event.followUp}.number`), number };
}
