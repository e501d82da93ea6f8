import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { paths } from '../paths.ts';
import { profileTexts } from '../profile-texts.de.ts';
import { accountTexts } from '../texts.de.ts';

/** What became of the telephone number. */
export type PhoneChange = 'added' | 'changed' | 'removed';

/** What is new in a profile; at least one of them. */
export interface ProfileChange {
  /** The name as it was; absent where it is the same. */
  readonly nameBefore?: string | undefined;
  /** Absent where the number is the same. */
  readonly phone?: PhoneChange | undefined;
}

/**
 * The mail that tells of a new name or another telephone number, so that nobody changes them unnoticed. The number
 * itself stands in the profile alone.
 */
export function profileChangedMail(
  chamber: Chamber,
  locale: Locale,
  to: { readonly firstName: string; readonly lastName: string },
  { nameBefore, phone }: ProfileChange,
): MailContent {
  const t = profileTexts.for(chamber, locale);
  const greeting = accountTexts.for(chamber, locale)('mail.greeting', to);
  const { firstName, lastName } = to;
  const { serviceEmail, phone: servicePhone } = chamber.identity;
  const name = `${firstName} ${lastName}`;
  return {
    subject: t(nameBefore === undefined ? 'phone.subject' : 'name.subject'),
    greeting,
    blocks: [
      ...(nameBefore === undefined
        ? []
        : [{ kind: 'paragraph', text: t('name.text', { before: nameBefore, name }) } as const]),
      ...(phone === undefined ? [] : [{ kind: 'paragraph', text: t(`phone.${phone}`) } as const]),
      { kind: 'link', label: t('link'), href: `${chamber.origin}${paths.profile}` },
      { kind: 'paragraph', text: t('notYou', { email: serviceEmail, phone: servicePhone }) },
    ],
  };
}
