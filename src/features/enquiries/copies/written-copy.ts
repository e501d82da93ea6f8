import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../../platform/crypto/secret-box.ts';
import type { Enquiry } from '../read-enquiry.ts';

/** What somebody wrote, as it is kept for a copy. */
export interface Written {
  readonly enquiry: Enquiry;
  readonly fileNames: readonly string[];
}

// the key is shared by all chambers, so the chamber is part of the purpose
const purpose = (chamber: Chamber) => `enquiries/copy/${chamber.slug}`;

/** Seals what was written, so that nobody reads it in the database or a backup. */
export function sealWritten(secrets: SecretBox, chamber: Chamber, written: Written): Buffer {
  return secrets.seal(purpose(chamber), Buffer.from(JSON.stringify(written)));
}

/** Opens what {@link sealWritten} sealed. */
export function openWritten(secrets: SecretBox, chamber: Chamber, sealed: Uint8Array): Written {
  return JSON.parse(secrets.open(purpose(chamber), sealed).toString()) as Written;
}
