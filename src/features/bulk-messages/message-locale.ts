import type { Locale } from '../../platform/texts/wording.ts';
import type { MessageDraft } from './message.ts';

/** The language in which somebody gets a message: English where it has English and the person reads it, else German. */
export function messageLocale({ bodyEn }: Pick<MessageDraft, 'bodyEn'>, reads: Locale): Locale {
  return reads === 'en' && bodyEn !== null ? 'en' : 'de';
}
