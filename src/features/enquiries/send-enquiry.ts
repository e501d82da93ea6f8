import { done, type Result, refused } from '../../lib/result.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards, type Limit } from '../../platform/limits/limits.ts';
import type { SealedAttachment } from '../../platform/mail/attachments.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { Parts } from '../../platform/http/context.ts';
import { findAccountByEmail } from '../accounts/index.ts';
import { enterFromOwnForm, hangPapers } from '../antraege/index.ts';
import type { ReceivedFiles } from '../documents/index.ts';
import { insertCopy, wasLinkMailed } from './copies/copy-queries.ts';
import type { HandedOutForm } from '../../platform/http/form-once.ts';
import { copiesFromRange, copiesToMailbox, fromAccount, fromRange, quickFromRange } from './limits.ts';
import { copyMail } from './mails/copy-mail.ts';
import { officeMail } from './mails/office-mail.ts';
import { anfrage, filesPaper } from './anfrage.ts';
import { findByForm, holdForm, insertForm, type SentForm } from './queries.ts';
import type { Enquiry } from './read-enquiry.ts';
import { copyDays, isQuick } from './rules.ts';
import { mailboxOf } from './topics.ts';

/** Who sends an enquiry, from where and when. */
export interface EnquirySender {
  /** Null without signing in. */
  readonly account: Pick<
    SignedInActor,
    'accountId' | 'firstName' | 'lastName' | 'email' | 'actingFor'
  > | null;
  readonly addressRange: string;
  readonly locale: Locale;
  readonly now: Date;
  /** Says whether a virus scanner looks at files before anybody gets them. */
  readonly parts: Pick<Parts, 'virusScanner'>;
}

/** A file of an enquiry, sealed before the transaction opened. */
export interface EnquiryFile extends SealedAttachment {
  readonly name: string;
}

/** Why an enquiry was not taken: more than the limits allow, with the one that is used up; or a program sends them. */
export type SendRefusal =
  | { readonly kind: 'too-many'; readonly limit: Limit }
  | { readonly kind: 'too-quick' };

/** What is sent. */
export interface EnquiryToSend {
  readonly enquiry: Enquiry;
  readonly files: readonly EnquiryFile[];
  /** The same files as they are kept with the enquiry. */
  readonly papers: ReceivedFiles;
  /** The same once more, sealed for a copy (`sealWritten`). */
  readonly sealedCopy: Buffer;
}

/** An enquiry that was taken. */
export interface TakenEnquiry {
  readonly nummer: number;
  readonly copyTo: string | null;
  /** True where what was written is kept for a copy: the mail could not carry it. */
  readonly hasCopy: boolean;
}

/**
 * Takes an enquiry (row A34): enters it as an Antrag with its files, and puts it into the outbox for the topic's mailbox,
 * all in one transaction, so that whatever has a number arrives. The same form sent twice is one enquiry; with other words or files
 * than before it is another one, with a number of its own.
 * @param form its `contentHash` tells what it says by now from what it said before
 */
export async function sendEnquiry(
  tx: Tx,
  sender: EnquirySender,
  form: Pick<HandedOutForm, 'id' | 'openedAt'> & { readonly contentHash: string },
  toSend: EnquiryToSend,
): Promise<Result<TakenEnquiry, SendRefusal>> {
  const { enquiry, files } = toSend;
  const hasCopy = !isToOwnAddress(sender, enquiry);
  const sent = { formId: form.id, contentHash: form.contentHash };
  await holdForm(tx, sent);
  const before = await takenBefore(tx, sent, enquiry, hasCopy);
  if (before) return done(before);
  const refusal = await refusalByLimits(tx, sender, form);
  if (refusal) return refused(refusal);
  const { nummer } = await enter(tx, sender, toSend);
  const mailId = await mailToOffice(tx, sender, nummer, enquiry, files);
  await insertForm(tx, sent, { nummer, mailId });
  const copyTo = await mailCopy(tx, sender, nummer, toSend);
  return done({ nummer, copyTo, hasCopy });
}

/** An enquiry belongs to who wrote it, also where they act for a Betrieb: it may well be about themselves. */
async function enter(tx: Tx, sender: EnquirySender, { enquiry, papers }: EnquiryToSend) {
  const { account, locale, now, parts } = sender;
  const { email, ...words } = enquiry;
  const antrag = await enterFromOwnForm(tx, anfrage, {
    applicant: { accountId: account?.accountId ?? null, betriebId: null, personId: null },
    applicantName: account ? `${account.firstName} ${account.lastName}` : undefined,
    answers: { ...words, email: email.address },
    locale,
    now,
  });
  await hangPapers(tx, antrag, filesPaper, papers, { now, parts });
  return antrag;
}

/** What became of the very same form when it was sent before: its page says the same once more. */
async function takenBefore(
  tx: Tx,
  sent: SentForm,
  { email }: Enquiry,
  hasCopy: boolean,
): Promise<TakenEnquiry | undefined> {
  const nummer = await findByForm(tx, sent);
  if (nummer === undefined) return undefined;
  const isMailed = !hasCopy || (await wasLinkMailed(tx, nummer));
  return { nummer, copyTo: isMailed ? email.address : null, hasCopy };
}

/** Whether the address that was typed is the proven one of the account that sends. */
function isToOwnAddress({ account }: EnquirySender, { email }: Enquiry): boolean {
  return account !== null && account.email.toLowerCase() === email.folded;
}

async function refusalByLimits(
  tx: Tx,
  { account, addressRange, now }: EnquirySender,
  form: Pick<HandedOutForm, 'id' | 'openedAt'>,
): Promise<SendRefusal | undefined> {
  if (account) {
    const allowed = await countTowards(tx, fromAccount, account.accountId, now);
    return allowed ? undefined : { kind: 'too-many', limit: fromAccount };
  }
  if (isQuick(form.openedAt, now) && !(await countTowards(tx, quickFromRange, addressRange, now)))
    return { kind: 'too-quick' };
  const allowed = await countTowards(tx, fromRange, addressRange, now);
  return allowed ? undefined : { kind: 'too-many', limit: fromRange };
}

async function mailToOffice(
  tx: Tx,
  { account, now }: EnquirySender,
  nummer: number,
  enquiry: Enquiry,
  files: readonly EnquiryFile[],
): Promise<string> {
  const { chamber } = tx;
  const fileNames = files.map(({ name }) => name);
  return sendMail(
    tx,
    {
      kind: 'enquiries.enquiry',
      to: mailboxOf(chamber, enquiry.topic),
      belongsTo: null,
      locale: 'de',
      content: officeMail(chamber, { nummer, enquiry, fileNames, sender: account, sentAt: now }),
      replyTo: enquiry.email.address,
      attachments: files,
      mustArrive: true,
    },
    now,
  );
}

/**
 * Confirms an enquiry in writing. Words go to a proven address alone; any other gets a link to them, which only its
 * mailbox has.
 * @returns where the mail goes; null where the limits allow none
 */
async function mailCopy(
  tx: Tx,
  sender: EnquirySender,
  nummer: number,
  { enquiry, files, sealedCopy }: EnquiryToSend,
): Promise<string | null> {
  const { account, locale, now } = sender;
  const { address, folded } = enquiry.email;
  const facts = { nummer, sentAt: now };
  const mail = { kind: 'enquiries.copy', to: address, locale } as const;
  if (account !== null && isToOwnAddress(sender, enquiry)) {
    const written = { enquiry, fileNames: files.map(({ name }) => name) };
    const own = { name: `${account.firstName} ${account.lastName}`, written };
    const content = copyMail(tx.chamber, locale, { ...facts, own });
    await sendMail(tx, { ...mail, belongsTo: account.accountId, content }, now);
    return address;
  }
  const token = (await mayMailTo(tx, sender, folded)) ? makeToken() : null;
  const until = new Date(now.getTime() + copyDays * 24 * 3_600_000);
  const tokenHash = token === null ? null : hashToken(token);
  await insertCopy(tx, { nummer, tokenHash, sealed: sealedCopy, expiresAt: until });
  if (token === null) return null;
  const owner = await findAccountByEmail(tx, { folded });
  const content = copyMail(tx.chamber, locale, {
    ...facts,
    topic: enquiry.topic,
    fileCount: files.length,
    link: { token, until },
  });
  await sendMail(tx, { ...mail, belongsTo: owner?.id ?? null, content }, now);
  return address;
}

async function mayMailTo(tx: Tx, { addressRange, now }: EnquirySender, folded: string): Promise<boolean> {
  const mailbox = hashToken(folded).slice(0, 32);
  const byRange = await countTowards(tx, copiesFromRange, `${addressRange} ${mailbox}`, now);
  const byMailbox = await countTowards(tx, copiesToMailbox, mailbox, now);
  return byRange && byMailbox;
}
