import { domainToASCII } from 'node:url';
import { done, type Result, refused } from './result.ts';

/**
 * An e-mail address that mail can be sent to.
 * `address`: as typed, the domain in lower case and ASCII. `folded`: all lower case, to find and compare it.
 */
export type EmailAddress = { readonly address: string; readonly folded: string };

/** Why a typed text is no e-mail address. */
export type EmailAddressRefusal =
  | 'missing'
  | 'no-at'
  | 'several-ats'
  | 'blank-inside'
  | 'bad-local-part'
  | 'non-ascii-local-part'
  | 'bad-domain'
  | 'too-long';

const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const AROUND = /^[\s"'„“”‚‘’(]+|[\s"'„“”‚‘’),;:.]+$/g;
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const TYPED_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])$/;

/** RFC 5321: 64 octets before the @, a path of 256 with its angle brackets. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_ADDRESS = 254;
/** More than any address with its surroundings; keeps the reading of a pasted novel cheap. */
const LONGEST_TYPED = 2000;

/**
 * Reads an e-mail address as people type and paste it: blanks, quotes and punctuation around it, invisible
 * characters in it, `mailto:` and `Name <…>` are taken off. Domains may have umlauts. The part before the @ may
 * not: mail servers rarely take it, and in practice it is a slip.
 *
 * @returns the address, or why the text is none
 */
export function parseEmailAddress(typed: string): Result<EmailAddress, EmailAddressRefusal> {
  if (typed.length > LONGEST_TYPED) return refused('too-long');
  const text = bareEmailAddress(typed);
  if (text === '') return refused('missing');
  const parts = text.split('@');
  if (parts.length === 1) return refused('no-at');
  if (parts.length > 2) return refused('several-ats');
  if (/\s/.test(text)) return refused('blank-inside');
  const [local = '', typedDomain = ''] = parts;
  if (/[^\p{ASCII}]/u.test(local)) return refused('non-ascii-local-part');
  if (!LOCAL_PART.test(local)) return refused('bad-local-part');
  const domain = TYPED_DOMAIN.test(typedDomain) ? domainToASCII(typedDomain).toLowerCase() : '';
  const address = `${local}@${domain}`;
  if (local.length > LONGEST_LOCAL_PART || address.length > LONGEST_ADDRESS) return refused('too-long');
  if (!DOMAIN.test(domain)) return refused('bad-domain');
  return done({ address, folded: address.toLowerCase() });
}

/** Takes off what comes along when an address is copied: blanks, quotes, `mailto:`, the name before `<…>`. */
export function bareEmailAddress(typed: string): string {
  const visible = typed.slice(0, LONGEST_TYPED).normalize('NFKC').replace(INVISIBLE, '').trim();
  const inner = /<([^<>]*)>\s*$/.exec(visible)?.[1] ?? visible;
  const withoutScheme = inner.replace(/^\s*mailto:/i, '').replace(/\?(subject|body|cc|bcc)=.*$/is, '');
  return withoutScheme.replace(AROUND, '');
}
