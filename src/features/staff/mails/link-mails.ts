import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import { paths, withQuery } from '../paths.ts';
import { type Role, nameOfRole } from '../../office/index.ts';
import { invitationDays, passwordLinkMinutes } from '../rules.ts';
import { staffMailTexts } from './texts.de.ts';

/** The mail that invites somebody to the office, for the first time or because a second factor is lost. */
export function invitationMail(
  chamber: Chamber,
  to: {
    readonly name: string;
    readonly roles: readonly Role[];
    /** A role that waits for a second person. */
    readonly awaited?: Role | undefined;
  },
  token: string,
  again: boolean,
): MailContent {
  const t = staffMailTexts.for(chamber, 'de');
  const intro = again ? t('invitation.again') : t('invitation.text', { chamber: chamber.identity.name });
  return {
    subject: t(again ? 'invitation.againSubject' : 'invitation.subject'),
    greeting: t('greeting', { name: to.name }),
    blocks: [
      { kind: 'paragraph', text: intro },
      ...(to.roles.length > 0
        ? ([
            { kind: 'paragraph', text: t('invitation.roles') },
            { kind: 'list', items: to.roles.map((role) => nameOfRole(chamber, role)) },
          ] as const)
        : []),
      ...(to.awaited
        ? ([
            { kind: 'paragraph', text: t('invitation.awaited', { role: nameOfRole(chamber, to.awaited) }) },
          ] as const)
        : []),
      {
        kind: 'link',
        label: t('invitation.link'),
        href: `${chamber.origin}${withQuery(paths.invitation, { token })}`,
      },
      { kind: 'paragraph', text: t('invitation.valid', { days: invitationDays }) },
      { kind: 'paragraph', text: t('invitation.need') },
    ],
  };
}

/** The mail with the link to a new password for the office. */
export function newPasswordMail(chamber: Chamber, name: string, token: string): MailContent {
  const t = staffMailTexts.for(chamber, 'de');
  return {
    subject: t('newPassword.subject'),
    greeting: t('greeting', { name }),
    blocks: [
      { kind: 'paragraph', text: t('newPassword.text') },
      {
        kind: 'link',
        label: t('newPassword.link'),
        href: `${chamber.origin}${withQuery(paths.newPassword, { token })}`,
      },
      { kind: 'paragraph', text: t('newPassword.valid', { minutes: passwordLinkMinutes }) },
      { kind: 'paragraph', text: t('newPassword.factor') },
      { kind: 'paragraph', text: t('newPassword.notYou') },
    ],
  };
}

/** The mail to an address that opens no office. */
export function noAccessMail(chamber: Chamber): MailContent {
  const t = staffMailTexts.for(chamber, 'de');
  return {
    subject: t('noAccess.subject'),
    greeting: t('greetingStranger'),
    blocks: [
      { kind: 'paragraph', text: t('noAccess.text', { chamber: chamber.identity.name }) },
      { kind: 'paragraph', text: t('noAccess.customer') },
      { kind: 'link', label: t('noAccess.link'), href: `${chamber.origin}/passwort-vergessen` },
    ],
  };
}
