import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import { nameOfRole, type Role } from '../../office/index.ts';
import { paths } from '../paths.ts';
import { staffMailTexts } from './texts.de.ts';

/** The mail to somebody whose role waited for a second person, who has confirmed it. */
export function roleGivenMail(chamber: Chamber, name: string, role: Role): MailContent {
  const t = staffMailTexts.for(chamber, 'de');
  return {
    subject: t('roleGiven.subject'),
    greeting: t('greeting', { name }),
    blocks: [
      { kind: 'paragraph', text: t('roleGiven.text', { role: nameOfRole(chamber, role) }) },
      { kind: 'link', label: t('roleGiven.link'), href: `${chamber.origin}${paths.home}` },
    ],
  };
}
