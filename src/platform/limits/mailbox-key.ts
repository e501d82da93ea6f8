import { hashToken } from '../crypto/tokens.ts';

/** Whom a limit counts by mailbox: a hash, since addresses of strangers are nobody's business in the counts. */
export function mailboxKey(emailFolded: string): string {
  return hashToken(emailFolded);
}

/** Whom a limit counts by mailbox and range, so that nobody elsewhere can use it up. */
export function mailboxFromRange(emailFolded: string, range: string): string {
  return `${mailboxKey(emailFolded)} ${range}`;
}
