import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { deviceTexts } from '../devices/texts.de.ts';
import { paths } from '../paths.ts';
import type { Addressee } from './reset-link.ts';

/** The mail that tells of many wrong passwords or second factors, and what to do about it (ASVS 6.3.5). */
export function manyFailuresMail(
  chamber: Chamber,
  locale: Locale,
  to: Addressee,
  tried: { readonly kind: 'password' | 'second-factor'; readonly count: number; readonly hours: number },
): MailContent {
  const t = deviceTexts.for(chamber, locale);
  const { firstName, lastName } = to;
  const { serviceEmail, phone } = chamber.identity;
  const contact = {
    kind: 'paragraph',
    text: t('mail.failures.contact', { email: serviceEmail, phone }),
  } as const;
  const reset = {
    kind: 'link',
    label: t('mail.resetLink'),
    href: `${chamber.origin}${paths.forgotten}`,
  } as const;
  const greeting = t('mail.greeting', { firstName, lastName });
  const { count, hours } = tried;
  if (tried.kind === 'second-factor') {
    return {
      subject: t('mail.codes.subject'),
      greeting,
      blocks: [
        { kind: 'paragraph', text: t('mail.codes.text', { count, hours }) },
        { kind: 'paragraph', text: t('mail.newDevice.you') },
        { kind: 'paragraph', text: t('mail.notYou') },
        reset,
        contact,
      ],
    };
  }
  return {
    subject: t('mail.failures.subject'),
    greeting,
    blocks: [
      { kind: 'paragraph', text: t('mail.failures.text', { count, hours }) },
      { kind: 'paragraph', text: t('mail.failures.you') },
      reset,
      { kind: 'paragraph', text: t('mail.failures.notYou') },
      contact,
    ],
  };
}
