import type { Chamber } from '../chamber/chamber.ts';
import type { SecretBox } from '../crypto/secret-box.ts';

/** A file that goes with a mail. */
export interface MailAttachment {
  /** Tidied: it becomes a header of the mail. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** An attachment as it waits in the outbox: nobody reads it in the database or a backup. */
export interface SealedAttachment {
  readonly sealed: Buffer;
}

// the key is shared by all chambers, so the chamber is part of the purpose
const purpose = (chamber: Chamber) => `mail/attachment/${chamber.slug}`;

/** Seals a file for the outbox; work for before the transaction opens. */
export function sealAttachment(
  secrets: SecretBox,
  chamber: Chamber,
  { name, contentType, bytes }: MailAttachment,
): SealedAttachment {
  const head = Buffer.from(JSON.stringify({ name, contentType }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.byteLength);
  return { sealed: secrets.seal(purpose(chamber), Buffer.concat([length, head, bytes])) };
}

/** Opens a sealed attachment on its way to the mail server. */
export function openAttachment(secrets: SecretBox, chamber: Chamber, sealed: Uint8Array): MailAttachment {
  const plain = secrets.open(purpose(chamber), sealed);
  const end = 4 + plain.readUInt32BE();
  const head = JSON.parse(plain.subarray(4, end).toString()) as { name: string; contentType: string };
  return { ...head, bytes: plain.subarray(end) };
}
