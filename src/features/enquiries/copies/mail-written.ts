import { done, type Result, refused } from '../../../lib/result.ts';
import { hashToken, looksLikeToken } from '../../../platform/crypto/tokens.ts';
import type { SecretBox } from '../../../platform/crypto/secret-box.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { findAccountByEmail } from '../../accounts/index.ts';
import { writtenMail } from '../mails/written-mail.ts';
import { selectCopyByToken, updateMailed } from './copy-queries.ts';
import type { CopyRecord } from './copy-record.ts';
import { openWritten } from './written-copy.ts';

/** The copy behind a mailed link; undefined once it is over, or where the link is none of ours. */
export async function findCopy(db: Db, token: string, now: Date): Promise<CopyRecord | undefined> {
  return looksLikeToken(token) ? selectCopyByToken(db, hashToken(token), now) : undefined;
}

/** Who asks for a copy, and in which language. */
export interface CopyAsked {
  readonly token: string;
  readonly locale: Locale;
  readonly now: Date;
}

/**
 * Mails what was written to the address that it was written with. Only who reads that mailbox has the link, so nobody
 * can have the chamber mail words to somebody else. It goes out once, however often the button is pressed.
 * @returns the number of the enquiry; refused once the copy is over
 */
export async function mailWritten(
  tx: Tx,
  secrets: SecretBox,
  { token, locale, now }: CopyAsked,
): Promise<Result<{ readonly nummer: number; readonly isFirst: boolean }, 'over'>> {
  const copy = await findCopy(tx, token, now);
  if (!copy) return refused('over');
  const { nummer, sealed, sentAt } = copy;
  if (!(await updateMailed(tx, nummer, now))) return done({ nummer, isFirst: false });
  const written = openWritten(secrets, tx.chamber, sealed);
  const { address, folded } = written.enquiry.email;
  const owner = await findAccountByEmail(tx, { folded });
  await sendMail(
    tx,
    {
      kind: 'enquiries.written',
      to: address,
      belongsTo: owner?.id ?? null,
      locale,
      content: writtenMail(tx.chamber, locale, { nummer, sentAt, written }),
    },
    now,
  );
  return done({ nummer, isFirst: true });
}
