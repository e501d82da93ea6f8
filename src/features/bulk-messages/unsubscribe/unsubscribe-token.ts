import { isUuid } from '../../../lib/uuid.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../../platform/crypto/secret-box.ts';
import { paths } from '../paths.ts';

/** Who may be unsubscribed by a link: its recipient alone, and only from information. */
export interface UnsubscribeProof {
  readonly accountId: string;
  /** The mail's row among the recipients; it goes along when a person moves to another account. */
  readonly recipientId: string;
}

const purpose = (chamber: Chamber) => `bulk-messages/unsubscribe/${chamber.slug}`;
const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const uuidOf = (hex: string) =>
  hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, (_whole, ...parts: string[]) =>
    parts.slice(0, 5).join('-'),
  );

/** The address that ends information by mail for one person; nobody can make one up, and it never ends. */
export function unsubscribeUrl(secrets: SecretBox, chamber: Chamber, proof: UnsubscribeProof): string {
  const sealed = secrets.seal(
    purpose(chamber),
    Buffer.concat([bytesOf(proof.accountId), bytesOf(proof.recipientId)]),
  );
  return `${chamber.origin}${paths.unsubscribe}?token=${sealed.toString('base64url')}`;
}

/** Reads a token; undefined for a forged or mangled one. */
export function openUnsubscribe(
  secrets: SecretBox,
  chamber: Chamber,
  token: string,
): UnsubscribeProof | undefined {
  try {
    const opened = secrets.open(purpose(chamber), Buffer.from(token, 'base64url')).toString('hex');
    const [accountId, recipientId] = [uuidOf(opened.slice(0, 32)), uuidOf(opened.slice(32))];
    return isUuid(accountId) && isUuid(recipientId) ? { accountId, recipientId } : undefined;
  } catch {
    return undefined;
  }
}
