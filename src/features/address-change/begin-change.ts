import type { EmailAddress } from '../../lib/email-address.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { renderMail } from '../../platform/mail/mail-layout.tsx';
import { sendMail } from '../../platform/mail/outbox.ts';
import {
  accountDataNotice,
  type AccountRecord,
  findAccountByEmail,
  holdAccount,
  tellAccount,
} from '../accounts/index.ts';
import type { ChangeRecord } from './change.ts';
import { mayAskForMail, takesMail } from './limits.ts';
import { askOldMail } from './mails/ask-old-mail.ts';
import { inviteMail } from './mails/invite-mail.ts';
import { newCodeMail } from './mails/new-code-mail.ts';
import { takenMail } from './mails/taken-mail.ts';
import { endOpenChange, insertChange } from './queries.ts';
import { type ChangeKind, proofEnds } from './rules.ts';
import { codeOf, makeSecrets, tokenOf } from './secrets.ts';

/** Why no change was begun. */
export type BeginRefusal = 'same' | 'too-many' | 'unknown';

/**
 * Begins a change to another address: asks both mailboxes and changes nothing yet. An open change of the account ends.
 * For an address that another account has everything the person sees is the same; only its mailbox is told.
 */
export async function beginChange(
  tx: Tx,
  asked: { readonly accountId: string; readonly email: EmailAddress; readonly kind: ChangeKind },
  secrets: SecretBox,
  now: Date,
): Promise<Result<ChangeRecord, BeginRefusal>> {
  const account = await holdAccount(tx, asked.accountId);
  if (!account) return refused('unknown');
  if (account.emailFolded === asked.email.folded) return refused('same');
  if (!(await mayAskForMail(tx, account.id, asked.email.folded, now))) return refused('too-many');
  await endOpenChange(tx, account.id, 'replaced', now);
  const { code: _code, token: _token, ...kept } = makeSecrets(secrets);
  const change = await insertChange(
    tx,
    {
      ...kept,
      kind: asked.kind,
      accountId: account.id,
      oldEmail: account.email,
      newEmail: asked.email.address,
      newFolded: asked.email.folded,
      expiresAt: proofEnds(asked.kind, now),
    },
    now,
  );
  await mailNew(tx, account, change, secrets, now);
  await mailOld(tx, change, secrets, now);
  return done(change);
}

/** Mails code and links of an open change once more, to the addresses whose proof is missing. */
export async function mailAgain(
  tx: Tx,
  change: ChangeRecord,
  secrets: SecretBox,
  now: Date,
): Promise<Result<void, 'too-many' | 'unknown'>> {
  const account = await holdAccount(tx, change.accountId);
  if (!account) return refused('unknown');
  if (!(await mayAskForMail(tx, account.id, change.newFolded, now))) return refused('too-many');
  if (change.newProvenAt === null) await mailNew(tx, account, change, secrets, now);
  if (change.oldProvenAt === null) await mailOld(tx, change, secrets, now);
  return done(undefined);
}

async function mailNew(
  tx: Tx,
  account: AccountRecord,
  change: ChangeRecord,
  secrets: SecretBox,
  now: Date,
): Promise<void> {
  if (!(await takesMail(tx, change.newFolded, now))) return;
  const { locale } = account;
  const known = await findAccountByEmail(tx, { folded: change.newFolded });
  const facts = { account, change };
  const asked = inviteMail(tx.chamber, locale, { ...facts, known: known !== undefined });
  const code = newCodeMail(tx.chamber, locale, { ...facts, code: codeOf(secrets, change) });
  const taken = takenMail(tx.chamber, locale, known ?? account);
  // the one that does not go out is set as well: the time that setting takes would tell whether the address is known
  renderMail(tx.chamber, locale, known ? code : taken);
  const [kind, content] =
    change.kind === 'move'
      ? (['invite', asked] as const)
      : known
        ? (['taken', taken] as const)
        : (['code', code] as const);
  const belongsTo = (known ?? account).id;
  await sendMail(
    tx,
    { kind: `address-change.${kind}`, to: change.newEmail, belongsTo, content, locale },
    now,
  );
}

async function mailOld(tx: Tx, change: ChangeRecord, secrets: SecretBox, now: Date): Promise<void> {
  await tellAccount(
    tx,
    change.accountId,
    {
      kind: 'address-change.ask-old',
      notice: accountDataNotice,
      write: (chamber, locale, to) =>
        askOldMail(chamber, locale, { account: to, change, token: tokenOf(secrets, change) }),
    },
    now,
  );
}
