import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import { officePathOf } from '../../office/index.ts';
import type { BoxOwner } from '../box/delivery.ts';
import { documentOfficeTexts } from '../office/texts.de.ts';
import type { RejectedState } from '../rules.ts';

/** A file of a delivery that nobody can open. */
export interface NotDelivered {
  readonly fileName: string;
  readonly scan: RejectedState;
  readonly forWhom: string;
  readonly owner: BoxOwner;
  readonly subject: string;
  readonly isFormal: boolean;
}

/** Tells the colleague who delivered it that a file has to be delivered anew, or goes by post. */
export function notDeliveredMail(chamber: Chamber, name: string, facts: NotDelivered): MailContent {
  const t = documentOfficeTexts.for(chamber, 'de');
  const { fileName, forWhom, isFormal, owner, scan, subject } = facts;
  return {
    subject: t('mail.notDelivered.subject', { subject }),
    greeting: t('mail.notDelivered.greeting', { name }),
    blocks: [
      { kind: 'paragraph', text: t(`mail.notDelivered.${scan}`, { fileName, forWhom, subject }) },
      { kind: 'paragraph', text: t(isFormal ? 'mail.notDelivered.formal' : 'mail.notDelivered.ordinary') },
      {
        kind: 'link',
        label: t('mail.notDelivered.link'),
        href: `${chamber.origin}${officePathOf(owner.kind, owner.id)}`,
      },
    ],
  };
}
