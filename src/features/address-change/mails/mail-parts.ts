import type { MailBlock } from '../../../platform/mail/mail-content.ts';
import type { ChangeKind } from '../rules.ts';

/** Whom a mail speaks to. */
export interface Addressee {
  readonly firstName: string;
  readonly lastName: string;
}

/** What a mail says of a change. */
export interface ChangeFacts {
  readonly account: Addressee;
  readonly change: {
    readonly kind: ChangeKind;
    readonly oldEmail: string;
    readonly newEmail: string;
    readonly expiresAt: Date;
  };
}

/** A paragraph of a mail. */
export function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}

/** A link of a mail. */
export function link(label: string, href: string): MailBlock {
  return { kind: 'link', label, href };
}
