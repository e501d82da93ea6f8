import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Letter, LetterPress } from '../../platform/letters/index.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { bankOf } from './banks/bank-of.ts';
import { mandateLetter } from './letters/mandate-letter.ts';
import type { SealedMandate } from './mandate.ts';
import { openDebtor } from './seal-debtor.ts';

/** A mandate as it stands now, ready for the press. */
export async function letterOf(db: Db, secrets: SecretBox, mandate: SealedMandate): Promise<Letter> {
  const debtor = openDebtor(secrets, db.chamber, mandate);
  const bank = await bankOf(db, debtor.iban);
  return mandateLetter(db.chamber, { mandate, debtor, bank: bank?.name });
}

/** Name of the file that a mandate is saved under. */
export function mandateFileName({ reference }: Pick<SealedMandate, 'reference'>): string {
  return `SEPA-Mandat-${reference.replace(/[^A-Za-z0-9-]/g, '-')}.pdf`;
}

/** The mandate as a file, set while it is sent: the transaction of the request does not wait for the press. */
export async function mandateReply(
  db: Db,
  { secrets, letterPress }: { readonly secrets: SecretBox; readonly letterPress: LetterPress },
  mandate: SealedMandate,
): Promise<Reply> {
  const letter = await letterOf(db, secrets, mandate);
  return {
    kind: 'stream',
    body: () => letterPress.stream([letter], { sides: 'one' }),
    contentType: 'application/pdf',
    fileName: mandateFileName(mandate),
    audit: { subjects: { mandate: mandate.id } },
  };
}
