import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { addressChangeTexts } from '../texts.de.ts';
import { type Addressee, link, paragraph } from './mail-parts.ts';

/** The mail to an address that has an account already and that somebody wants for another one. */
export function takenMail(chamber: Chamber, locale: Locale, to: Addressee): MailContent {
  const t = addressChangeTexts.for(chamber, locale);
  const { firstName, lastName } = to;
  return {
    subject: t('mail.taken.subject'),
    greeting: t('mail.greeting', { firstName, lastName }),
    blocks: [
      paragraph(t('mail.taken.text')),
      paragraph(t('mail.taken.yours')),
      link(t('mail.signIn'), `${chamber.origin}${paths.signIn}`),
      paragraph(t('mail.taken.notYou')),
    ],
  };
}
