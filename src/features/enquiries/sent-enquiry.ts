import { createHash } from 'node:crypto';
import type { RequestFacts } from '../../platform/http/context.ts';
import type { CookieToSet } from '../../platform/http/reply.ts';
import { openNote, sealNote } from '../../platform/http/sealed-note.ts';
import type { MailAttachment } from '../../platform/mail/attachments.ts';
import type { Enquiry } from './read-enquiry.ts';

type Facts = Pick<RequestFacts, 'chamber' | 'now' | 'parts'>;

/**
 * Tells whether a form is sent again or says something else by now. Made with the form's seal, which is kept nowhere,
 * so that nobody can find out by guessing what an enquiry said.
 */
export function hashContent(sealed: string, enquiry: Enquiry, files: readonly MailAttachment[]): string {
  const ofFiles = files.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]);
  return createHash('sha256')
    .update(JSON.stringify([sealed, enquiry, ofFiles]))
    .digest('hex');
}

const purpose = 'enquiries/sent';
const sentCookie = 'enquiry';
const sentMinutes = 30;

/** What the page after sending says. */
export interface SentEnquiry {
  readonly nummer: number;
  /** Where the copy went; null where none was mailed. */
  readonly copyTo: string | null;
  /** True where what was written is kept for a copy. */
  readonly hasCopy: boolean;
}

/** Keeps for the page after sending what it says. */
export function keepSent(facts: Facts, sent: SentEnquiry): CookieToSet {
  const value = sealNote(facts, purpose, { ...sent, at: facts.now.getTime() });
  return { name: sentCookie, value, maxAgeSeconds: sentMinutes * 60 };
}

/** What this browser has just sent. */
export function lastSent(facts: Facts & Pick<RequestFacts, 'cookie'>): SentEnquiry | undefined {
  const read = openNote(facts, purpose, facts.cookie(sentCookie) ?? '');
  if (typeof read?.['nummer'] !== 'number' || typeof read['at'] !== 'number') return undefined;
  if (facts.now.getTime() - read['at'] > sentMinutes * 60_000) return undefined;
  const copyTo = typeof read['copyTo'] === 'string' ? read['copyTo'] : null;
  return { nummer: read['nummer'], copyTo, hasCopy: read['hasCopy'] === true };
}
