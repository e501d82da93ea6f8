import { done, refused, type Result } from '../../lib/result.ts';
import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { antraegeTopic } from '../../platform/feature/antrag.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { announceChange } from '../../platform/live/announce.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { tellAccount } from '../accounts/index.ts';
import { findBetriebById } from '../betriebe/index.ts';
import {
  checkBetriebLinkable,
  linkAccount,
  type LinkingAccount,
  type BetriebLinkRefusal,
} from '../freischaltung/index.ts';
import { deniedMail } from './mails/denied-mail.ts';
import { antragNotice } from './notice-kinds.ts';
import { countWrongCode, endZuordnung, findZuordnung } from './queries.ts';
import type { Zuordnung, ZuordnungForBetrieb } from './zuordnung.ts';
import { type CodeRefusal, mostWrongCodes, readBestaetigungscode } from './rules.ts';

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
  if (zuordnung.state !== 'waiting') return { kind: 'not-open', zuordnung };
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
  return confirm(tx, checked.zuordnung, account, 'applicant', now, checked.zuordnung.code_hash);
}

/** Confirms an Antrag by the link in the mail to the Betrieb. */
export async function confirmByBetrieb(
  tx: Tx,
  zuordnung: ZuordnungForBetrieb,
  now: Date,
): Promise<Result<string, { readonly kind: CodeRefusal } | BetriebLinkRefusal>> {
  return confirm(tx, zuordnung, applicantOf(zuordnung), 'betrieb', now);
}

/** The Betrieb does not know the person: the Antrag ends, applicant and office are told. */
export async function denyByBetrieb(tx: Tx, zuordnung: ZuordnungForBetrieb, now: Date): Promise<boolean> {
  if (!(await endZuordnung(tx, zuordnung.nummer, { state: 'denied', now }))) return false;
  await announceChange(tx, [antraegeTopic(zuordnung.account_id)]);
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
  confirmedBy: 'applicant' | 'betrieb',
  now: Date,
  codeHash: string | null = null,
): Promise<Result<string, { readonly kind: CodeRefusal } | BetriebLinkRefusal>> {
  const record = await findBetriebById(tx, zuordnung.betrieb_id);
  if (!record || record.geloeschtAm !== null) return refused({ kind: 'not-open' });
  const subject = { kind: 'betrieb', record } as const;
  const refusal = await checkBetriebLinkable(tx, account, record, now);
  if (refusal) return refused(refusal);
  if (!(await endZuordnung(tx, zuordnung.nummer, { state: 'confirmed', confirmedBy, now, codeHash }))) {
    return refused({ kind: 'not-open' });
  }
  await announceChange(tx, [antraegeTopic(zuordnung.account_id)]);
  const linkId = await linkAccount(tx, { account, subject, method: 'registered-email', now });
  return done(linkId);
}
