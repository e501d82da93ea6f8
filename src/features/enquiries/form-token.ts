import { createHash, randomUUID } from 'node:crypto';
import type { RequestFacts } from '../../platform/http/context.ts';
import type { CookieToSet } from '../../platform/http/reply.ts';
import type { MailAttachment } from '../../platform/mail/attachments.ts';
import type { Enquiry } from './read-enquiry.ts';

type Facts = Pick<RequestFacts, 'chamber' | 'now' | 'parts'>;

/** One form as it was handed out: sent twice with the same content it is one enquiry. */
export interface HandedOutForm {
  readonly id: string;
  readonly openedAt: Date;
}

// the key is shared by all chambers, so the chamber is part of the purpose
const purpose = ({ chamber }: Facts, what: string) => `enquiries/${what}/${chamber.slug}`;

/** Seals when a form was opened and that it is ours; a program must fetch a form for each enquiry. */
export function sealForm(facts: Facts): string {
  return seal(facts, 'form', { id: randomUUID(), openedAt: facts.now.getTime() });
}

/** The form that comes back; undefined where the seal is none of ours. */
export function openForm(facts: Facts, sealed: string): HandedOutForm | undefined {
  const read = open(facts, 'form', sealed);
  if (typeof read?.['id'] !== 'string' || typeof read['openedAt'] !== 'number') return undefined;
  return { id: read['id'], openedAt: new Date(read['openedAt']) };
}

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
  const value = seal(facts, 'sent', { ...sent, at: facts.now.getTime() });
  return { name: sentCookie, value, maxAgeSeconds: sentMinutes * 60 };
}

/** What this browser has just sent. */
export function lastSent(facts: Facts & Pick<RequestFacts, 'cookie'>): SentEnquiry | undefined {
  const read = open(facts, 'sent', facts.cookie(sentCookie) ?? '');
  if (typeof read?.['nummer'] !== 'number' || typeof read['at'] !== 'number') return undefined;
  if (facts.now.getTime() - read['at'] > sentMinutes * 60_000) return undefined;
  const copyTo = typeof read['copyTo'] === 'string' ? read['copyTo'] : null;
  return { nummer: read['nummer'], copyTo, hasCopy: read['hasCopy'] === true };
}

function seal(facts: Facts, what: string, content: Readonly<Record<string, unknown>>): string {
  const plain = Buffer.from(JSON.stringify(content));
  return facts.parts.secrets.seal(purpose(facts, what), plain).toString('base64url');
}

function open(facts: Facts, what: string, sealed: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const plain = facts.parts.secrets.open(purpose(facts, what), Buffer.from(sealed, 'base64url'));
    return JSON.parse(plain.toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
