import { done, type Result, refused } from '../../../lib/result.ts';
import type { Translate } from '../../../platform/texts/texts.ts';
import type { printBatchTexts } from './texts.de.ts';

/** Longest reason that a case worker gives; it goes into mails. */
export const longestReason = 500;

/** Reads why a case worker does something; refused with its sentence where it is missing or too long. */
export function readReason(
  t: Translate<(typeof printBatchTexts)['messages']['de']>,
  typed: string | undefined,
): Result<string, string> {
  const reason = (typed ?? '').trim();
  if (reason === '') return refused(t('letter.reasonMissing'));
  return reason.length > longestReason
    ? refused(t('letter.reasonLong', { most: longestReason }))
    : done(reason);
}
