import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { deviceTexts } from '../devices/texts.de.ts';
import { paths } from '../paths.ts';
import type { Addressee } from './reset-link.ts';

/** The mail that tells of many wrong passwords, and what to do about it (ASVS 6.3.5). */
export function manyFailuresMail(
  chamber: Chamber,
  locale: Locale,
  to: Addressee,
  tried: { readonly count: number; readonly hours: number },
): MailContent {
  const t = deviceTexts.for(chamber, locale);
  const { firstName, lastName } = to;
  const { serviceEmail, phone } = chamber.identity;
  return {
    subject: t('mail.failures.subject'),
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text: t('mail.failures.text', tried) },
      { kind: 'paragraph', text: t('mail.failures.you') },
      { kind: 'link', label: t('mail.resetLink'), href: `${chamber.origin}${paths.forgotten}` },
      { kind: 'paragraph', text: t('mail.failures.notYou') },
      { kind: 'paragraph', text: t('mail.failures.contact', { email: serviceEmail, phone }) },
    ],
  };
}
