import { done, refused, type Result } from '../../lib/result.ts';
import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { tellAccount } from '../accounts/index.ts';
import { decideFromOutside } from '../antraege/index.ts';
import { findBetriebById, hasLeftRegister } from '../betriebe/index.ts';
import {
  checkBetriebLinkable,
  type LinkingAccount,
  type BetriebLinkRefusal,
} from '../freischaltung/index.ts';
import { deniedMail } from './mails/denied-mail.ts';
import { antragNotice } from './notice-kinds.ts';
import { countWrongCode, findLinkOf, findZuordnung, holdsCode } from './queries.ts';
import type { Zuordnung, ZuordnungForBetrieb } from './zuordnung.ts';
import { type CodeRefusal, mostWrongCodes, readBestaetigungscode, waitsForCode } from './rules.ts';
import { zuordnungArt } from './zuordnung-art.ts';

/** What was found about a typed code before the transaction, with the one hash an attempt costs. */
export type CheckedCode =
  | { readonly kind: CodeRefusal; readonly zuordnung?: Zuordnung }
  | { readonly kind: 'match'; readonly zuordnung: Zuordnung };

/**
 * Compares a typed code with that of one's own Antrag.
 * @param reading opens a transaction for the look-up; it ends before the hash, so that no connection waits for one
 */
export async function checkCode(
  reading: PrepareContext['reading'],
  hasher: PasswordHasher,
  attempt: {
    readonly accountId: string;
    readonly nummer: number;
    readonly typed: string;
    readonly now: Date;
  },
): Promise<CheckedCode | undefined> {
  const zuordnung = await reading((db) => findZuordnung(db, attempt.accountId, attempt.nummer));
  if (!zuordnung) return undefined;
  if (!waitsForCode(zuordnung)) return { kind: 'not-open', zuordnung };
  const folded = readBestaetigungscode(attempt.typed);
  if (folded === undefined) return { kind: 'typing-error', zuordnung };
  if (zuordnung.wrong_codes >= mostWrongCodes) return { kind: 'used-up', zuordnung };
  if (!(await hasher.verify(zuordnung.code_hash, folded))) return { kind: 'wrong-code', zuordnung };
  if (!zuordnung.code_expires_at || zuordnung.code_expires_at <= attempt.now)
    return { kind: 'expired', zuordnung };
  return { kind: 'match', zuordnung };
}

/** Confirms an Antrag by the code that its applicant typed; the link is in force at once. */
export async function confirmByCode(
  tx: Tx,
  account: LinkingAccount,
  checked: CheckedCode,
  now: Date,
): Promise<Result<string, { readonly kind: CodeRefusal } | BetriebLinkRefusal>> {
  if (checked.kind !== 'match') {
    if (checked.kind === 'wrong-code' && checked.zuordnung)
      await countWrongCode(tx, checked.zuordnung.nummer);
    return refused({ kind: checked.kind });
  }
  const { zuordnung } = checked;
  // a code that a newer one has replaced meanwhile counts no more
  const stillCounts = () => holdsCode(tx, zuordnung.nummer, zuordnung.code_hash ?? '');
  const by = { kind: 'person', accountId: account.accountId } as const;
  return confirm(tx, zuordnung, account, { by, detail: 'by-code' }, now, stillCounts);
}

/** Confirms an Antrag by the link in the mail to the Betrieb. */
export async function confirmByBetrieb(
  tx: Tx,
  zuordnung: ZuordnungForBetrieb,
  now: Date,
): Promise<Result<string, { readonly kind: CodeRefusal } | BetriebLinkRefusal>> {
  const how = { by: { kind: 'outsider' }, detail: 'by-betrieb' } as const;
  return confirm(tx, zuordnung, applicantOf(zuordnung), how, now);
}

/** The Betrieb does not know the person: the Antrag ends, applicant and office are told. */
export async function denyByBetrieb(tx: Tx, zuordnung: ZuordnungForBetrieb, now: Date): Promise<boolean> {
  const end = { move: 'deny', detail: 'denied', now } as const;
  if (!(await decideFromOutside(tx, zuordnungArt, zuordnung.nummer, end)).ok) return false;
  const account = applicantOf(zuordnung);
  const told = { kind: 'zuordnung.denied', notice: antragNotice } as const;
  await tellAccount(
    tx,
    account.accountId,
    {
      ...told,
      write: (chamber, locale, to) =>
        deniedMail(chamber, locale, { account: to, zuordnung, audience: 'applicant' }),
    },
    now,
  );
  const content = deniedMail(tx.chamber, 'de', { account, zuordnung, audience: 'office' });
  const to = tx.chamber.identity.serviceEmail;
  await sendMail(tx, { kind: told.kind, to, belongsTo: null, locale: 'de', content }, now);
  return true;
}

function applicantOf(zuordnung: ZuordnungForBetrieb): LinkingAccount {
  return {
    accountId: zuordnung.account_id,
    firstName: zuordnung.first_name,
    lastName: zuordnung.last_name,
    email: zuordnung.account_email,
  };
}

async function confirm(
  tx: Tx,
  zuordnung: Zuordnung,
  account: LinkingAccount,
  how: Pick<Parameters<typeof decideFromOutside>[3], 'by' | 'detail'>,
  now: Date,
  stillCounts: () => Promise<boolean> = async () => true,
): Promise<Result<string, { readonly kind: CodeRefusal } | BetriebLinkRefusal>> {
  const { nummer, betrieb_id: betriebId } = zuordnung;
  const record = await findBetriebById(tx, betriebId);
  if (!record || hasLeftRegister(record, now)) return refused({ kind: 'not-open' });
  const refusal = await checkBetriebLinkable(tx, account, record, now);
  if (refusal) return refused(refusal);
  if (!(await stillCounts())) return refused({ kind: 'not-open' });
  const decided = await decideFromOutside(tx, zuordnungArt, nummer, { move: 'confirm', ...how, now });
  const linkId = decided.ok ? await findLinkOf(tx, account.accountId, betriebId) : undefined;
  return linkId === undefined ? refused({ kind: 'not-open' }) : done(linkId);
}
