import { formatDateTime } from '../../lib/dates.ts';
import { kindByName } from '../../lib/file-kinds.ts';
import { LONGEST_NAME } from '../../lib/names.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { opensAgain } from '../../platform/limits/limits.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { addressSentences } from '../accounts/index.ts';
import type { EnquiryRefusals } from './read-enquiry.ts';
import type { FilesRefusal } from './read-files.ts';
import { longestMessage, mostFiles } from './rules.ts';
import type { SendRefusal } from './send-enquiry.ts';
import { enquiryTexts } from './texts.de.ts';

/** The sentences of a refused form, by field. */
export function enquirySentences(
  chamber: Chamber,
  locale: Locale,
  refusals: EnquiryRefusals,
): Readonly<Record<string, string>> {
  const t = enquiryTexts.for(chamber, locale);
  const { topic, message, name, email, telephone, betriebsnummer, faultReference } = refusals;
  return {
    ...(topic ? { topic: t('topic.missing') } : {}),
    ...(message === 'missing' ? { message: t('message.missing') } : {}),
    ...(message === 'too-long' ? { message: t('message.tooLong', { max: longestMessage }) } : {}),
    ...(name ? { name: t(`name.${name}`, { max: LONGEST_NAME }) } : {}),
    ...(email ? addressSentences(chamber, locale, email) : {}),
    ...(telephone ? { telephone: t('telephone.unreadable') } : {}),
    ...(betriebsnummer ? { betriebsnummer: t('betriebsnummer.tooLong') } : {}),
    ...(faultReference ? { faultReference: t('faultReference.unreadable') } : {}),
  };
}

/** Why files were not taken and what to do, a line for each of them. */
export function filesSentences(chamber: Chamber, locale: Locale, refusals: readonly FilesRefusal[]): string {
  return refusals.map((refusal) => fileSentence(chamber, locale, refusal)).join('\n');
}

function fileSentence(chamber: Chamber, locale: Locale, refusal: FilesRefusal): string {
  const t = enquiryTexts.for(chamber, locale);
  const { serviceEmail: email } = chamber.identity;
  switch (refusal.kind) {
    case 'too-large':
      return t('files.too-large');
    case 'too-many':
      return t('files.too-many', { most: mostFiles });
    case 'busy':
    case 'no-room':
    case 'gone':
      return t(`files.${refusal.kind}`);
    case 'unpacks-too-large':
      return t('files.unpacks-too-large', { name: refusal.name, email });
    case 'unknown-kind': {
      const kind = kindByName(refusal.name);
      if (kind) return t('files.misnamed', { name: refusal.name, kind: kind.toUpperCase() });
      return t('files.unknown-kind', { name: refusal.name });
    }
    default:
      return t(`files.${refusal.kind}`, { name: refusal.name });
  }
}

/** Why an enquiry was not taken though all its fields were right. */
export function sendSentence(chamber: Chamber, locale: Locale, refusal: SendRefusal, now: Date): string {
  const t = enquiryTexts.for(chamber, locale);
  if (refusal.kind === 'too-quick') return t('send.tooQuick');
  const when = formatDateTime(opensAgain(refusal.limit, now), locale);
  return t('send.tooMany', { when, phone: chamber.identity.phone });
}
