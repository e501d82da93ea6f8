import { formatDateTime } from '../../../../lib/dates.ts';
import type { Chamber } from '../../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../../platform/mail/mail-content.ts';
import type { Locale } from '../../../../platform/texts/wording.ts';
import { roleNames } from '../../role-words.ts';
import { administratorTexts } from '../texts.de.ts';

interface Named {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** What happened to somebody's access to a Betrieb. */
export interface AccessChange {
  readonly what: 'new' | 'roles' | 'moved' | 'ended';
  readonly betrieb: string;
  readonly number: string;
  /** Whose access it is. */
  readonly person: Named;
  /** The account that the person had before, where access has moved. */
  readonly former?: Named | undefined;
  readonly roles: readonly string[];
  /** Whose invitation was accepted, where new access came by one. */
  readonly invitedBy?: string | undefined;
  readonly at: Date;
}

/** The mail about somebody's access: to the administrators of the Betrieb, and to the person whose roles changed. */
export function accessChangeMail(
  chamber: Chamber,
  locale: Locale,
  to: Named,
  change: AccessChange,
): MailContent {
  const t = administratorTexts.for(chamber, locale);
  const { person, former = person } = change;
  const { firstName, lastName, email } = person;
  const own = to.email === email;
  const facts = {
    name: `${firstName} ${lastName}`,
    email,
    formerName: `${former.firstName} ${former.lastName}`,
    formerEmail: former.email,
    betrieb: change.betrieb,
    number: change.number,
    at: formatDateTime(change.at, locale),
  };
  const text = own && change.what === 'roles' ? t('mail.own', facts) : t(`mail.${change.what}`, facts);
  return {
    subject: t(`mail.subject.${change.what}`, { betrieb: change.betrieb }),
    greeting: t('mail.greeting', { name: `${to.firstName} ${to.lastName}` }),
    blocks: [
      { kind: 'paragraph', text },
      ...(change.invitedBy === undefined
        ? []
        : [{ kind: 'paragraph', text: t('mail.invited', { inviter: change.invitedBy }) } as const]),
      ...(change.what === 'ended'
        ? []
        : [
            {
              kind: 'paragraph',
              text: t('mail.which', { roles: roleNames(chamber, locale, change.roles) }),
            } as const,
          ]),
      { kind: 'link', label: t('mail.open'), href: `${chamber.origin}/mein-betrieb/zugaenge` },
      {
        kind: 'paragraph',
        text: own
          ? t('mail.ownNot', { contact: chamber.identity.serviceEmail })
          : t(change.what === 'ended' ? 'mail.endedNot' : 'mail.not'),
      },
    ],
  };
}
