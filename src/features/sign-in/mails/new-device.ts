import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { describeDevice, roughAddress } from '../devices/describe-device.ts';
import { deviceTexts } from '../devices/texts.de.ts';
import { paths } from '../paths.ts';
import type { Addressee } from './reset-link.ts';

/** The mail that tells of a sign-in with a device not seen before, and what to do if it was someone else (ASVS 6.3.5). */
export function newDeviceMail(
  chamber: Chamber,
  locale: Locale,
  to: Addressee,
  signIn: { readonly at: Date; readonly range: string; readonly userAgent: string },
): MailContent {
  const t = deviceTexts.for(chamber, locale);
  const { firstName, lastName } = to;
  const { serviceEmail, phone } = chamber.identity;
  return {
    subject: t('mail.newDevice.subject'),
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      { kind: 'paragraph', text: t('mail.newDevice.text') },
      {
        kind: 'list',
        items: [
          t('mail.newDevice.when', { when: formatDateTime(signIn.at, locale) }),
          t('mail.newDevice.device', { device: describeDevice(chamber, locale, signIn.userAgent) }),
          t('mail.newDevice.range', { range: roughAddress(signIn.range) }),
        ],
      },
      { kind: 'paragraph', text: t('mail.newDevice.you') },
      { kind: 'paragraph', text: t('mail.notYou') },
      { kind: 'link', label: t('mail.resetLink'), href: `${chamber.origin}${paths.forgotten}` },
      { kind: 'paragraph', text: t('mail.contact', { email: serviceEmail, phone }) },
      { kind: 'paragraph', text: t('mail.newDevice.sessions') },
      { kind: 'link', label: t('sessions.title'), href: `${chamber.origin}${paths.sessions}` },
    ],
  };
}
