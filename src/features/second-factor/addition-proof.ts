import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import { paths } from './paths.ts';

/** That somebody reads the mailbox which was told of an added factor, and may take it back. */
export interface AdditionProof {
  readonly accountId: string;
  /** When the factor was added. */
  readonly addedAt: Date;
}

const validDays = 7;

const purpose = (chamber: Chamber) => `second-factor/addition/${chamber.slug}`;

/** The page that offers to take an added factor back, with the proof sealed in its address; opening it changes nothing. */
export function takeBackPath(secrets: SecretBox, chamber: Chamber, proof: AdditionProof): string {
  const plain = JSON.stringify({ accountId: proof.accountId, addedAt: proof.addedAt.getTime() });
  const sealed = secrets.seal(purpose(chamber), Buffer.from(plain)).toString('base64url');
  return `${paths.takeBack}?token=${sealed}`;
}

/** Reads a sealed proof; undefined for a forged or mangled one, and after seven days. */
export function openAdditionProof(
  secrets: SecretBox,
  chamber: Chamber,
  sealed: string,
  now: Date,
): AdditionProof | undefined {
  try {
    const opened = secrets.open(purpose(chamber), Buffer.from(sealed, 'base64url'));
    const { accountId, addedAt } = JSON.parse(opened.toString()) as { accountId: string; addedAt: number };
    const isOver = now.getTime() >= addedAt + validDays * 24 * 3_600_000;
    return isOver ? undefined : { accountId, addedAt: new Date(addedAt) };
  } catch {
    return undefined;
  }
}
