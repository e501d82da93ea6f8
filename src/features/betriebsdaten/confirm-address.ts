import { done, refused, type Result } from '../../lib/result.ts';
import { hashToken, looksLikeToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { Antragsart, AntragInHand } from '../../platform/feature/antrag.ts';
import { type Limit, countTowards } from '../../platform/limits/limits.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { findAccountById } from '../accounts/index.ts';
import { noteToDo } from '../antraege/index.ts';
import { findBetriebById } from '../betriebe/index.ts';
import {
  deleteNewAddress,
  insertNewAddress,
  selectByAntrag,
  selectByToken,
  updateConfirmed,
  updateToken,
} from './address-queries.ts';
import { confirmDays } from './confirm-days.ts';
import { addressChangesMail } from './mails/address-changes-mail.ts';
import { confirmAddressMail } from './mails/confirm-address-mail.ts';
import type { NewAddress } from './new-address.ts';
import { settleContact } from './settle-contact.ts';
import { contactFacts } from './taken-facts.ts';

/** What is to do while a new address waits, one of the definition's `details`. */
const toConfirm = 'address';
/** How often a day the mail to a new address is sent again: whoever typed it is not who reads there. */
const mailAgain: Limit = { what: 'betriebsdaten.mail-again', most: 3, windowMinutes: 1440 };

/**
 * Sees to new contact data of an Antrag that was just sent. They hold at once; where there is a new address on file,
 * once a link in a mail there was opened, and the old address is told at once: codes that open the Betrieb go to it.
 * Nothing is asked where the sender's own account has that address.
 */
export async function seeToContact(tx: Tx, art: Antragsart, antrag: AntragInHand, now: Date): Promise<void> {
  const { betriebId, nummer, accountId } = antrag;
  const address = contactFacts(antrag)['email'];
  const betrieb = betriebId === null ? undefined : await findBetriebById(tx, betriebId);
  if (!betrieb) return;
  const by = accountId === null ? ({ kind: 'clock' } as const) : ({ kind: 'person', accountId } as const);
  if (address === undefined) {
    await settleContact(tx, art, nummer, now, { by, inSilence: true });
    return;
  }
  const account = accountId === null ? undefined : await findAccountById(tx, accountId);
  const isProven = account?.emailFolded === address.toLowerCase();
  const token = isProven ? null : makeToken();
  await insertNewAddress(tx, {
    nummer,
    betriebId: betrieb.id,
    address,
    tokenHash: token === null ? null : hashToken(token),
    askedAt: now,
    confirmedAt: isProven ? now : null,
  });
  if (token !== null) await noteToDo(tx, nummer, toConfirm);
  if (token !== null) await askThere(tx, { nummer, address, betrieb: betrieb.name, accountId, token }, now);
  if (betrieb.email !== null) {
    const facts = { betrieb: betrieb.name, nummer, address, isProven };
    const content = addressChangesMail(tx.chamber, 'de', facts);
    const told = { kind: 'betriebe.address-changes', to: betrieb.email, belongsTo: null, content } as const;
    await sendMail(tx, { ...told, locale: 'de' }, now);
  }
  if (isProven) await settleContact(tx, art, nummer, now, { by, inSilence: true });
}

async function askThere(
  tx: Tx,
  asked: {
    readonly nummer: number;
    readonly address: string;
    readonly betrieb: string;
    readonly accountId: string | null;
    readonly token: string;
  },
  now: Date,
): Promise<void> {
  const account = asked.accountId === null ? undefined : await findAccountById(tx, asked.accountId);
  const locale = account?.locale ?? 'de';
  const content = confirmAddressMail(tx.chamber, locale, asked);
  await sendMail(
    tx,
    { kind: 'betriebe.confirm-address', to: asked.address, belongsTo: null, locale, content },
    now,
  );
}

/**
 * Sends the mail to a new address once more, with a new link that is good for its whole time: the first can be lost or
 * too old. The link before it leads nowhere then.
 * @param accountId of whoever wants it
 */
export async function askAgain(
  tx: Tx,
  nummer: number,
  accountId: string | null,
  now: Date,
): Promise<Result<NewAddress, 'unknown' | 'too-many'>> {
  const found = await selectByAntrag(tx, nummer);
  const betrieb = found && (await findBetriebById(tx, found.betriebId));
  if (!betrieb || found.confirmedAt !== null) return refused('unknown');
  if (!(await countTowards(tx, mailAgain, String(nummer), now))) return refused('too-many');
  const token = makeToken();
  if (!(await updateToken(tx, nummer, hashToken(token), now))) return refused('unknown');
  await askThere(tx, { nummer, address: found.address, betrieb: betrieb.name, accountId, token }, now);
  return done(found);
}

/** The address that a link belongs to, as long as the link is good; confirmed or not. */
export async function addressOfLink(db: Db, token: string, now: Date): Promise<NewAddress | undefined> {
  const found = looksLikeToken(token) ? await selectByToken(db, hashToken(token)) : undefined;
  return found && now.getTime() < found.askedAt.getTime() + confirmDays * 24 * 3_600_000 ? found : undefined;
}

/**
 * Somebody who reads mails to the new address says so, and the contact data of the Antrag hold from then on. Doing it
 * twice changes nothing.
 */
export async function confirmAddress(
  tx: Tx,
  art: Antragsart,
  token: string,
  now: Date,
): Promise<Result<NewAddress, 'over'>> {
  const found = await addressOfLink(tx, token, now);
  if (!found) return refused('over');
  if (found.confirmedAt !== null) return done(found);
  let isStill = false;
  await settleContact(tx, art, found.nummer, now, {
    by: { kind: 'outsider' },
    // with the Antrag held: a decision at the same moment has come before or comes after
    when: async () => {
      isStill = (await updateConfirmed(tx, hashToken(token), now)) > 0;
      if (isStill) await noteToDo(tx, found.nummer, null);
      return isStill;
    },
  });
  return isStill || (await addressOfLink(tx, token, now)) ? done(found) : refused('over');
}

/** The address will not be entered: its link leads nowhere any more, and nobody has to confirm it. */
export async function forgetAddress(tx: Tx, { nummer }: Pick<AntragInHand, 'nummer'>): Promise<void> {
  await deleteNewAddress(tx, nummer);
  await noteToDo(tx, nummer, null);
}
