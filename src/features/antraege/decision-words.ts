import type { Locale } from '../../platform/texts/wording.ts';
import type { AntragRecord } from './antrag-record.ts';

/** What was written, and after it what the decision says by itself; null for neither. */
export function together(text: string | null, own: string | undefined): string | null {
  return [text, own].filter(Boolean).join('\n\n') || null;
}

/**
 * What a decision says, for whoever reads it: the words of the case worker as they are, what it says by itself in the
 * reader's language.
 */
export function decisionWords(
  { reason, said }: Pick<AntragRecord, 'reason' | 'said'>,
  locale: Locale,
): string | null {
  return together(reason, said?.[locale]);
}
