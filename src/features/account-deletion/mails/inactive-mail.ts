import { formatDate } from '../../../lib/dates.ts';
import type { AccountMail } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { deletionTexts } from '../texts.de.ts';

/** The mail that warns a person who has not signed in for long: the account goes on a day, and what keeps it. */
export function inactiveMail(facts: {
  readonly which: 'first' | 'second';
  readonly deletesAt: Date;
  /** Nobody can sign in to a locked account, so its person is told to write. */
  readonly isLocked: boolean;
  readonly months: number;
}): AccountMail['write'] {
  const { which, deletesAt, isLocked, months } = facts;
  return (chamber, locale, to) => {
    const t = deletionTexts.for(chamber, locale);
    const date = formatDate(deletesAt, locale);
    const { serviceEmail: email } = chamber.identity;
    return {
      subject: t(`mail.inactive.subject.${which}`, { date }),
      greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
      blocks: [
        { kind: 'paragraph', text: t('mail.inactive.text', { date, months }) },
        ...(isLocked
          ? [{ kind: 'paragraph', text: t('mail.inactive.locked', { email }) } as const]
          : [
              { kind: 'paragraph', text: t('mail.inactive.keep') } as const,
              {
                kind: 'link',
                label: t('mail.inactive.signIn'),
                href: `${chamber.origin}${paths.signIn}`,
              } as const,
              { kind: 'paragraph', text: t('mail.inactive.forgotten') } as const,
              {
                kind: 'link',
                label: t('mail.inactive.reset'),
                href: `${chamber.origin}${paths.forgotten}`,
              } as const,
            ]),
        { kind: 'paragraph', text: t('mail.inactive.otherwise') },
      ],
    };
  };
}
