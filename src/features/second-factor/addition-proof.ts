import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import type { Db } from '../../platform/database/handles.ts';
import { findAccountById } from '../accounts/index.ts';
import { paths } from './paths.ts';
import { hasFactorOf } from './queries.ts';

/** That somebody reads the mailbox which was told of an added factor, and may take it back. */
export interface AdditionProof {
  readonly accountId: string;
  /** When the factor was added. */
  readonly addedAt: Date;
  /** The folded address that was told; where the account has another one by now, this mailbox has no say any more. */
  readonly emailFolded: string;
}

/** Days that an added factor can be taken back, and that the app it replaced is kept for it. */
export const takeBackDays = 7;

const purpose = (chamber: Chamber) => `second-factor/addition/${chamber.slug}`;

/**
 * The page that offers to take back a factor which was added just now, with the proof for the account's mailbox sealed
 * in its address; opening it changes nothing.
 */
export async function takeBackPathOf(
  db: Db,
  secrets: SecretBox,
  accountId: string,
  addedAt: Date,
): Promise<string> {
  const account = await findAccountById(db, accountId);
  const plain = JSON.stringify({ accountId, addedAt: addedAt.getTime(), emailFolded: account?.emailFolded });
  const sealed = secrets.seal(purpose(db.chamber), Buffer.from(plain)).toString('base64url');
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
    const { addedAt, ...proof } = JSON.parse(opened.toString()) as Omit<AdditionProof, 'addedAt'> & {
      addedAt: number;
    };
    const isOver = now.getTime() >= addedAt + takeBackDays * 24 * 3_600_000;
    return isOver ? undefined : { ...proof, addedAt: new Date(addedAt) };
  } catch {
    return undefined;
  }
}

/** Whether the factor that a proof is for is still there, and the mailbox still the account's; looking changes nothing. */
export async function isStillAdded(
  db: Db,
  { accountId, addedAt, emailFolded }: AdditionProof,
): Promise<boolean> {
  const account = await findAccountById(db, accountId);
  return account?.emailFolded === emailFolded && (await hasFactorOf(db, accountId, addedAt));
}
