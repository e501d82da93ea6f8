import { done, type Result, refused } from '../../lib/result.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import {
  type AccountRecord,
  findAccountById,
  giveProvisionalPassword,
  type MadeProvisionalPassword,
  makeProvisionalPassword,
} from '../accounts/index.ts';
import { lockAccount } from './queries.ts';
import { endResets } from './reset-queries.ts';
import { requestReset } from './request-reset.ts';
import { isOver } from './sign-in.ts';
import type { Visit } from './start-session.ts';

/** How long the button on the page for late provisional passwords works. */
const VALID_MILLISECONDS = 30 * 60_000;

/** That somebody has just typed the right provisional or weak password, too late. */
interface Proof {
  readonly accountId: string;
  /** Of the password's own hash: a proof ends with the password that it is about. */
  readonly fingerprint: string;
  readonly until: number;
}

const purpose = (chamber: Chamber) => `sign-in/provisional-over/${chamber.slug}`;

/** Seals into a hidden field that a late provisional password was right, so that one button is enough to renew it. */
export function sealProof(secrets: SecretBox, chamber: Chamber, account: AccountRecord, now: Date): string {
  const proof: Proof = {
    accountId: account.id,
    fingerprint: hashToken(account.passwordHash ?? ''),
    until: now.getTime() + VALID_MILLISECONDS,
  };
  return secrets.seal(purpose(chamber), Buffer.from(JSON.stringify(proof))).toString('base64url');
}

function openProof(secrets: SecretBox, chamber: Chamber, sealed: string, now: Date): Proof | undefined {
  try {
    const opened = secrets.open(purpose(chamber), Buffer.from(sealed, 'base64url'));
    const proof = JSON.parse(opened.toString()) as Proof;
    return proof.until > now.getTime() ? proof : undefined;
  } catch {
    return undefined;
  }
}

/** An account whose late password was proven, and the new one for it; none for a weak one, whose person chooses it. */
export interface Renewal {
  readonly account: AccountRecord;
  readonly made: MadeProvisionalPassword | undefined;
}

/**
 * Reads a sealed proof and makes the new password, before the transaction opens.
 * @returns undefined when the proof is forged, too old, or about a password that is gone
 */
export async function prepareRenewal(
  context: Pick<PrepareContext, 'chamber' | 'reading' | 'parts' | 'now'>,
  sealed: string,
): Promise<Renewal | undefined> {
  const proof = openProof(context.parts.secrets, context.chamber, sealed, context.now);
  const account = proof && (await context.reading((db) => findAccountById(db, proof.accountId)));
  const fits =
    account?.state === 'active' &&
    (account.passwordKind === 'provisional' || account.passwordKind === 'weak') &&
    isOver(account, context.now) &&
    hashToken(account.passwordHash ?? '') === proof?.fingerprint;
  if (!fits) return undefined;
  const chooses = account.passwordKind === 'weak';
  return { account, made: chooses ? undefined : await makeProvisionalPassword(context.parts.passwords) };
}

/**
 * Mails a new provisional password in place of the late one; of several presses of the button the first counts. In
 * place of a weak one goes a link to choose another, as many as who has forgotten theirs may ask for.
 */
export async function renewProvisional(
  tx: Tx,
  visit: Visit,
  renewal: Renewal | undefined,
): Promise<Result<{ readonly accountId: string; readonly mailed: 'password' | 'link' }, 'proof-over'>> {
  if (!renewal) return refused('proof-over');
  const current = await lockAccount(tx, renewal.account.id);
  if (current?.passwordHash !== renewal.account.passwordHash) return refused('proof-over');
  const { account, made } = renewal;
  if (made) {
    await giveProvisionalPassword(tx, account, made, visit.now);
    await endResets(tx, account.id, visit.now);
    return done({ accountId: account.id, mailed: 'password' });
  }
  const address = { address: account.email, folded: account.emailFolded };
  const asked = await requestReset(tx, visit, account.locale, address);
  return asked.ok ? done({ accountId: account.id, mailed: 'link' }) : refused('proof-over');
}
