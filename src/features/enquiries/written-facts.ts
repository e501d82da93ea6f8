import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { Written } from './copies/written-copy.ts';
import { enquiryTexts } from './texts.de.ts';
import { topicLabel } from './topics.ts';

/** What an enquiry says beside its message, each part by its label; parts that were left empty are left out. */
export function writtenFacts(
  chamber: Chamber,
  locale: Locale,
  { enquiry, fileNames }: Written,
): readonly { readonly label: string; readonly value: string }[] {
  const t = enquiryTexts.for(chamber, locale);
  const facts = [
    { label: t('field.topic'), value: topicLabel(chamber, locale, enquiry.topic) },
    { label: t('field.name'), value: enquiry.name },
    { label: t('field.email'), value: enquiry.email.address },
    { label: t('field.telephone'), value: enquiry.telephone },
    { label: t('field.betriebsnummer'), value: enquiry.betriebsnummer },
    { label: t('field.faultReference'), value: enquiry.faultReference },
    { label: t('mail.files'), value: fileNames.join(', ') },
  ];
  return facts.filter(({ value }) => value !== '');
}
