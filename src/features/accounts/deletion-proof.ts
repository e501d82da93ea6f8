import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import { paths } from './paths.ts';

/** That somebody may keep an account that waits for its deletion: who proved its password, or reads its mailbox. */
export interface DeletionProof {
  readonly accountId: string;
  /** In milliseconds; a proof is good for that one deletion, not for a later one. */
  readonly deletesAt: number;
}

const purpose = (chamber: Chamber) => `accounts/keep/${chamber.slug}`;

/** The page that offers to keep an account, with the proof sealed in its address; opening it changes nothing. */
export function deletionUndoPath(
  secrets: SecretBox,
  chamber: Chamber,
  account: { readonly id: string; readonly deletesAt: Date | null },
): string {
  const proof: DeletionProof = { accountId: account.id, deletesAt: account.deletesAt?.getTime() ?? 0 };
  const sealed = secrets.seal(purpose(chamber), Buffer.from(JSON.stringify(proof))).toString('base64url');
  return `${paths.keepAccount}?token=${sealed}`;
}

/** Reads a sealed proof; undefined for a forged or mangled one. */
export function openDeletionProof(
  secrets: SecretBox,
  chamber: Chamber,
  sealed: string,
): DeletionProof | undefined {
  try {
    const opened = secrets.open(purpose(chamber), Buffer.from(sealed, 'base64url'));
    return JSON.parse(opened.toString()) as DeletionProof;
  } catch {
    return undefined;
  }
}
