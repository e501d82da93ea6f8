import { makeCode, groupCode } from '../../lib/codes.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { enterFromOwnForm, holdOpenAntrag, promptOutside } from '../antraege/index.ts';
import { type BetriebRecord, printedNummer } from '../betriebe/index.ts';
import {
  checkBetriebLinkable,
  type LinkingAccount,
  type BetriebLinkRefusal,
  requestPinLetter,
} from '../freischaltung/index.ts';
import { isLinkedOtherwise } from './ending-queries.ts';
import { codesToBetrieb, officeTold, sentFromRange } from './limits.ts';
import { codeMail } from './mails/code-mail.ts';
import { manyRequestsMail } from './mails/many-requests-mail.ts';
import { insertZuordnung, markCodeWaiting, storeCode, wasDeniedSince } from './queries.ts';
import { codeLength, mostCodes, type ZuordnungDetail } from './rules.ts';
import { zuordnungSettings } from './settings.ts';
import { settleOne } from './settle-linked.ts';
import { zuordnungArt } from './zuordnung-art.ts';

/** A code made and hashed before the transaction opens. */
export interface MadeCode {
  readonly code: string;
  readonly codeHash: string;
  readonly token: string;
}

/** Why an Antrag was not taken. */
export type SendRefusal =
  | BetriebLinkRefusal
  | { readonly kind: 'no-pair' }
  | { readonly kind: 'denied-before' }
  | { readonly kind: 'too-many-requests'; readonly most: number };

/** A Betrieb that does not know somebody is not asked about the same person again for so long. */
const quietDaysAfterDenial = 30;

/** Draws a code and a link token; the hash is work for the thread pool. */
export async function makeBestaetigungscode(hasher: PasswordHasher): Promise<MadeCode> {
  const code = makeCode({ length: codeLength });
  return { code, codeHash: await hasher.hash(code), token: makeToken() };
}

/**
 * Takes an Antrag on Zuordnung: a code goes to the address that the register holds for the Betrieb, or a PIN letter
 * where it holds none (rows B12 to B15). An open Antrag for the same Betrieb is taken up again.
 * @param betrieb found by number and name together; undefined when the pair fits nothing
 * @returns the number of the Antrag
 */
export async function sendZuordnung(
  tx: Tx,
  asker: {
    readonly account: LinkingAccount;
    readonly addressRange: string;
    readonly locale: Locale;
    readonly now: Date;
  },
  input: { readonly betrieb: BetriebRecord | undefined; readonly typedName: string; readonly made: MadeCode },
): Promise<Result<{ readonly nummer: number; readonly betriebId: string }, SendRefusal>> {
  const { account, now } = asker;
  const { betrieb } = input;
  const open = betrieb && (await holdOpenAntrag(tx, zuordnungArt, account.accountId, betrieb.id));
  if (betrieb && open) {
    if (!(await isLinkedOtherwise(tx, open.nummer)))
      return done({ nummer: open.nummer, betriebId: betrieb.id });
    await settleOne(tx, open.nummer, now);
  }
  const most = zuordnungSettings.of(tx.chamber).requestsPerDay;
  const byAccount = await countTowards(
    tx,
    { what: 'zuordnung.sent', most, windowMinutes: 1440 },
    account.accountId,
    now,
  );
  const byRange = await countTowards(tx, sentFromRange, asker.addressRange, now);
  if (!byAccount || !byRange) return refused({ kind: 'too-many-requests', most });
  if (!betrieb) return refused({ kind: 'no-pair' });
  const refusal = await checkBetriebLinkable(tx, account, betrieb, now);
  if (refusal) return refused(refusal);
  const since = new Date(now.getTime() - quietDaysAfterDenial * 24 * 3_600_000);
  if (await wasDeniedSince(tx, account.accountId, betrieb.id, since))
    return refused({ kind: 'denied-before' });
  if (!betrieb.email) {
    const asked = { accountId: account.accountId, addressRange: asker.addressRange, now };
    const letter = await requestPinLetter(tx, asked, { kind: 'betrieb', record: betrieb });
    if (!letter.ok) return refused({ kind: 'too-many-requests', most });
  }
  const { nummer } = await enterFromOwnForm(tx, zuordnungArt, {
    applicant: { accountId: account.accountId, betriebId: null, personId: null },
    applicantName: `${account.firstName} ${account.lastName}`,
    answers: { betriebsnummer: printedNummer(betrieb), name: input.typedName, betrieb: betrieb.name },
    locale: asker.locale,
    now,
    state: 'awaiting',
    detail: (betrieb.email ? 'code' : 'letter') satisfies ZuordnungDetail,
    about: { kind: 'betrieb', id: betrieb.id },
    onlyKey: betrieb.id,
  });
  await insertZuordnung(tx, nummer);
  if (betrieb.email) await mailCode(tx, nummer, account, betrieb, input.made, now);
  return done({ nummer, betriebId: betrieb.id });
}

/**
 * Mails a code for an open Antrag to the Betrieb, at once or, where many ask for it today, gathered with others.
 * @returns false when the Antrag waits no more or has had its share of codes
 */
export async function mailCode(
  tx: Tx,
  nummer: number,
  account: LinkingAccount,
  betrieb: BetriebRecord,
  made: MadeCode,
  now: Date,
): Promise<boolean> {
  if (!betrieb.email) return false;
  if (!(await countTowards(tx, codesToBetrieb, betrieb.id, now))) {
    await tellOffice(tx, betrieb, now);
    return markCodeWaiting(tx, nummer, mostCodes, now);
  }
  const { codeValidHours } = zuordnungSettings.of(tx.chamber);
  const expiresAt = new Date(now.getTime() + codeValidHours * 3_600_000);
  const stored = await storeCode(
    tx,
    nummer,
    { codeHash: made.codeHash, tokenHash: hashToken(made.token), expiresAt },
    mostCodes,
  );
  if (stored === undefined) return false;
  const by = { kind: 'person', accountId: account.accountId } as const;
  if (stored > 1) await promptOutside(tx, zuordnungArt, nummer, { by, now }, 'code');
  const content = codeMail(tx.chamber, 'de', {
    account,
    betrieb,
    nummer,
    code: groupCode(made.code),
    token: made.token,
    until: expiresAt,
  });
  await sendMail(
    tx,
    { kind: 'zuordnung.code', to: betrieb.email, belongsTo: null, locale: 'de', content },
    now,
  );
  return true;
}

async function tellOffice(tx: Tx, betrieb: BetriebRecord, now: Date): Promise<void> {
  if (!(await countTowards(tx, officeTold, betrieb.id, now))) return;
  const content = manyRequestsMail(tx.chamber, 'de', betrieb);
  const to = tx.chamber.identity.serviceEmail;
  await sendMail(tx, { kind: 'zuordnung.many-requests', to, belongsTo: null, locale: 'de', content }, now);
}
