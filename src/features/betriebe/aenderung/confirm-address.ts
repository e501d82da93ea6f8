import { done, refused, type Result } from '../../../lib/result.ts';
import { hashToken, looksLikeToken, makeToken } from '../../../platform/crypto/tokens.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { AntragInHand } from '../../../platform/feature/antrag.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import { findAccountById } from '../../accounts/index.ts';
import { selectBetriebById } from '../queries.ts';
import {
  deleteNewAddress,
  insertNewAddress,
  type NewAddress,
  selectByAntrag,
  selectByToken,
  updateConfirmed,
} from './address-queries.ts';
import { confirmDays } from './confirm-days.ts';
import { addressChangesMail } from './mails/address-changes-mail.ts';
import { confirmAddressMail } from './mails/confirm-address-mail.ts';

/**
 * Where an Antrag proposes a new address on file, asks there whether mails arrive, and tells the old address that it is
 * to change: codes that open the Betrieb go to it. Nothing is asked where the sender's own account has that address.
 */
export async function askAddress(tx: Tx, antrag: AntragInHand, now: Date): Promise<void> {
  const { betriebId, nummer, accountId } = antrag;
  const address = antrag.answers['email'];
  const betrieb = betriebId === null ? undefined : await selectBetriebById(tx, betriebId);
  if (!betrieb || address === undefined || address === betrieb.email) return;
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
  const { chamber } = tx;
  const facts = { betrieb: betrieb.name, nummer, address };
  const locale = account?.locale ?? 'de';
  if (token !== null) {
    const content = confirmAddressMail(chamber, locale, { ...facts, token });
    await sendMail(
      tx,
      { kind: 'betriebe.confirm-address', to: address, belongsTo: null, locale, content },
      now,
    );
  }
  if (betrieb.email === null) return;
  const content = addressChangesMail(chamber, 'de', facts);
  const told = { kind: 'betriebe.address-changes', to: betrieb.email, belongsTo: null, content } as const;
  await sendMail(tx, { ...told, locale: 'de' }, now);
}

/** The address that a link belongs to, as long as the link is good; confirmed or not. */
export async function addressOfLink(db: Db, token: string, now: Date): Promise<NewAddress | undefined> {
  const found = looksLikeToken(token) ? await selectByToken(db, hashToken(token)) : undefined;
  return found && now.getTime() < found.askedAt.getTime() + confirmDays * 24 * 3_600_000 ? found : undefined;
}

/** Somebody who reads mails to the new address says so; doing it twice changes nothing. */
export async function confirmAddress(tx: Tx, token: string, now: Date): Promise<Result<NewAddress, 'over'>> {
  const found = await addressOfLink(tx, token, now);
  if (!found) return refused('over');
  await updateConfirmed(tx, hashToken(token), now);
  return done(found);
}

/** Whether mails to the address that an Antrag proposes are known to arrive. */
export async function isConfirmed(db: Db, nummer: number, address: string): Promise<boolean> {
  const found = await selectByAntrag(db, nummer);
  return found !== undefined && found.address === address && found.confirmedAt !== null;
}

/** The Antrag has ended: its link leads nowhere any more. */
export function forgetAddress(tx: Tx, { nummer }: Pick<AntragInHand, 'nummer'>): Promise<void> {
  return deleteNewAddress(tx, nummer);
}
