import { kindByName } from '../../lib/file-kinds.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { ReceivedFiles, RefusedFile } from './receive-files.ts';
import { fileTexts } from './file-texts.de.ts';
import { mostFileMegabytes, mostFiles } from './rules.ts';
import { documentTexts } from './texts.de.ts';

/** What to say at the field of the files, a line for each that was not taken: why, and what to do; undefined where all were. */
export function filesSentence(
  chamber: Chamber,
  locale: Locale,
  { refused, refusal }: Pick<ReceivedFiles, 'refused' | 'refusal'>,
): string | undefined {
  const t = documentTexts.for(chamber, locale);
  if (refusal) return t(`files.${refusal}`, { most: mostFiles, megabytes: mostFileMegabytes });
  if (refused.length === 0) return undefined;
  return refused.map((file) => refusedSentence(chamber, locale, file)).join('\n');
}

function refusedSentence(chamber: Chamber, locale: Locale, { name, why }: RefusedFile): string {
  const t = fileTexts.for(chamber, locale);
  const kind = kindByName(name);
  return why === 'unknown-kind' && kind
    ? t('misnamed', { name, kind: kind.toUpperCase() })
    : t(why, { name });
}

/** What may be chosen, said before anybody chooses. */
export function filesHint(chamber: Chamber, locale: Locale): string {
  return documentTexts.for(chamber, locale)('files.hint', { most: mostFiles, megabytes: mostFileMegabytes });
}
