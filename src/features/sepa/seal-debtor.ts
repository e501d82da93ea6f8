import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import type { Debtor, SealedMandate } from './mandate.ts';

// the key is shared by all chambers, so the chamber is part of the purpose; bound to the row, so that none can be swapped
const purpose = (chamber: Chamber, id: string) => `sepa/debtor/${chamber.slug}/${id}`;

/** Seals who pays from which account, so that nobody reads it in the database or a backup. */
export function sealDebtor(secrets: SecretBox, chamber: Chamber, id: string, debtor: Debtor): Buffer {
  return secrets.seal(purpose(chamber, id), Buffer.from(JSON.stringify(debtor)));
}

/** Opens what {@link sealDebtor} sealed. */
export function openDebtor(
  secrets: SecretBox,
  chamber: Chamber,
  { id, sealed }: Pick<SealedMandate, 'id' | 'sealed'>,
): Debtor {
  return JSON.parse(secrets.open(purpose(chamber, id), sealed).toString()) as Debtor;
}
