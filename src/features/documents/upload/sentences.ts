import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { longestNote, longestSubject } from '../rules.ts';
import { documentSettings } from '../settings.ts';
import { documentTexts } from '../texts.de.ts';
import { readUploadForm } from './read-upload-form.ts';

/** The sentences of what was typed wrongly, by field; none where everything can be taken. */
export function refusalSentences(
  chamber: Chamber,
  locale: Locale,
  posted: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const read = readUploadForm(posted, documentSettings.of(chamber).departments);
  if (read.ok) return {};
  const t = documentTexts.for(chamber, locale);
  const { department, title, note } = read.refusal;
  return {
    ...(department ? { department: t('department.missing') } : {}),
    ...(title ? { title: t(`title.${title}`, { most: longestSubject }) } : {}),
    ...(note ? { note: t('note.too-long', { most: longestNote }) } : {}),
  };
}
