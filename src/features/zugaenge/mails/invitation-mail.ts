import { formatDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { roleNames } from '../../freischaltung/index.ts';
import { paths } from '../paths.ts';
import { zugaengeTexts } from '../texts.de.ts';

export interface InvitationMailFacts {
  readonly invited: {
    readonly email: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly roles: readonly string[];
    readonly accessDays: number | null;
  };
  readonly inviter: { readonly firstName: string; readonly lastName: string; readonly email: string };
  readonly betrieb: string;
  readonly number: string;
  readonly token: string;
  readonly until: Date;
}

/** The mail to somebody who is invited; it is the same whether or not the address has an account. */
export function invitationMail(chamber: Chamber, locale: Locale, facts: InvitationMailFacts): MailContent {
  const t = zugaengeTexts.for(chamber, locale);
  const { invited, inviter, betrieb } = facts;
  const name = `${invited.firstName} ${invited.lastName}`.trim();
  return {
    subject: t('mail.invitation.subject', { betrieb }),
    greeting: name === '' ? t('mail.greetingNobody') : t('mail.greeting', { name }),
    blocks: [
      {
        kind: 'paragraph',
        text: t('mail.invitation.who', {
          inviter: `${inviter.firstName} ${inviter.lastName}`,
          email: inviter.email,
          betrieb,
          number: facts.number,
        }),
      },
      {
        kind: 'paragraph',
        text: t('mail.invitation.roles', { roles: roleNames(chamber, locale, invited.roles) }),
      },
      ...(invited.accessDays === null
        ? []
        : [{ kind: 'paragraph', text: t('mail.invitation.days', { days: invited.accessDays }) } as const]),
      {
        kind: 'link',
        label: t('mail.invitation.open'),
        href: `${chamber.origin}${paths.invitation}?token=${facts.token}`,
      },
      { kind: 'paragraph', text: t('mail.invitation.bound', { email: invited.email }) },
      { kind: 'paragraph', text: t('mail.invitation.until', { until: formatDate(facts.until, locale) }) },
      { kind: 'paragraph', text: t('mail.invitation.nothing') },
    ],
  };
}
