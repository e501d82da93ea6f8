import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { NoticeKind } from '../../platform/feature/feature.ts';
import type { SealedAttachment } from '../../platform/mail/attachments.ts';
import type { MailContent } from '../../platform/mail/mail-content.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { AccountRecord } from './account.ts';
import { selectAccountById } from './account-queries.ts';
import { selectSilenced } from './notice-queries.ts';
import { paths } from './paths.ts';
import { accountTexts } from './texts.de.ts';

/** A mail to the person of an account. */
export interface AccountMail {
  /** What it is about, such as `sign-in.password-changed`; for delivery status and tests. */
  readonly kind: string;
  /** The kind that the person's switch is for, as the feature declares it in `notices`. */
  readonly notice: Pick<NoticeKind, 'id' | 'weight'>;
  /** Writes it in the words of the chamber and the language of the recipient. */
  readonly write: (
    chamber: Chamber,
    locale: Locale,
    to: Pick<AccountRecord, 'firstName' | 'lastName' | 'email'>,
  ) => MailContent;
  /** Learns the id of the mail, for whoever has to know later when it went off. */
  readonly onQueued?: ((mailId: string) => void) | undefined;
  readonly attachments?: readonly SealedAttachment[] | undefined;
}

/**
 * Sends a mail to the person of an account, in that account's language and to the address that it has now, in the
 * caller's transaction. One that can be switched off says where.
 * @returns `silenced` when the person does not want this kind, `unknown` when there is no such account
 */
export async function tellAccount(
  tx: Tx,
  accountId: string,
  mail: AccountMail,
  now: Date,
): Promise<'sent' | 'silenced' | 'unknown'> {
  const account = await selectAccountById(tx, accountId);
  if (!account) return 'unknown';
  const optional = mail.notice.weight === 'optional';
  if (optional && (await selectSilenced(tx, accountId)).has(mail.notice.id)) return 'silenced';
  const { email, locale } = account;
  const written = mail.write(tx.chamber, locale, account);
  const content = optional ? withSwitch(tx.chamber, locale, written) : written;
  const { kind, attachments } = mail;
  const mailId = await sendMail(
    tx,
    { kind, to: email, belongsTo: accountId, content, locale, attachments },
    now,
  );
  mail.onQueued?.(mailId);
  return 'sent';
}

/** Adds to a mail where it can be switched off. */
export function withSwitch(chamber: Chamber, locale: Locale, content: MailContent): MailContent {
  const t = accountTexts.for(chamber, locale);
  const href = `${chamber.origin}${paths.notifications}`;
  const foot = [
    { kind: 'paragraph', text: t('mail.switch.text') },
    { kind: 'link', label: t('mail.switch.link'), href },
  ] as const;
  return { ...content, blocks: [...content.blocks, ...foot] };
}
