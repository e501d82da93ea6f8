import { berlinDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { MailContent } from '../../platform/mail/mail-content.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { tellAccount } from '../accounts/index.ts';
import { findBetriebById } from '../betriebe/index.ts';
import { orderBankNotice, reachOfSubject, whoActsWith } from '../freischaltung/index.ts';
import { findPersonById, fullName } from '../personen/index.ts';
import { bankNoticeWords } from './letters/bank-notice.ts';
import {
  bankChangedMail,
  endedMail,
  lapsesMail,
  type MailFacts,
  type MailReader,
  signedMail,
} from './mails/mandate-mails.ts';
import type { MandateRecord, Owner } from './mandate.ts';
import { bankNotice, mandateNotice } from './notice-kinds.ts';
import { selectMandate } from './queries.ts';
import { lapsesOn, plannedOn } from './rules.ts';

/** What the register knows of whoever a mandate belongs to. */
export interface OwnerFacts {
  readonly name: string;
  /** The address on file, where there is one. */
  readonly email: string | null;
  readonly street: string | null;
  readonly buildingNumber: string | null;
  readonly postcode: string;
  readonly city: string;
}

/** See {@link OwnerFacts}; undefined where the register has no such entry. */
export async function ownerFacts(db: Db, { kind, id }: Owner): Promise<OwnerFacts | undefined> {
  const found = kind === 'betrieb' ? await findBetriebById(db, id) : await findPersonById(db, id);
  return (
    found && {
      name: 'name' in found ? found.name : fullName(found),
      email: found.email,
      street: found.strasse,
      buildingNumber: found.hausnummer,
      postcode: found.plz,
      city: found.ort,
    }
  );
}

/**
 * Tells of a changed bank: everybody with Verwaltung, whoever did it, and the address that the register holds; by letter
 * where it holds no e-mail address. A stolen account alone must not be able to hide it.
 */
export async function tellOfBankChange(
  tx: Tx,
  { mandate, before }: { readonly mandate: MandateRecord; readonly before: readonly MandateRecord[] },
  by: { readonly accountId: string | null; readonly name: string },
  now: Date,
): Promise<void> {
  const owner = await ownerFacts(tx, mandate.owner);
  if (!owner) return;
  const facts = { forWhom: owner.name, mandate, before, by: by.name, at: now };
  const accounts = new Set(await whoActsWith(tx, mandate.owner, 'zugaenge', now));
  if (by.accountId !== null) accounts.add(by.accountId);
  for (const accountId of accounts) {
    await tellAccount(
      tx,
      accountId,
      {
        kind: 'sepa.bank-changed',
        notice: bankNotice,
        write: (chamber, locale, to) => bankChangedMail(chamber, locale, to, facts),
      },
      now,
    );
  }
  if (owner.email === null) {
    const words = bankNoticeWords(tx.chamber, facts);
    await orderBankNotice(tx, { to: mandate.owner, words, requestedBy: by.accountId, now });
    return;
  }
  const content = bankChangedMail(tx.chamber, 'de', null, facts);
  await sendMail(
    tx,
    { kind: 'sepa.bank-changed', to: owner.email, belongsTo: null, content, locale: 'de' },
    now,
  );
}

/** Warns those who look after the money, with Finanzen in a Betrieb, that a mandate is going to lapse. */
export async function tellOfLapse(tx: Tx, mandate: MandateRecord, now: Date): Promise<void> {
  const last = lapsesOn(mandate);
  await tellAll(
    tx,
    mandate,
    now,
    'sepa.lapses',
    (facts) => (chamber, locale, to) => lapsesMail(chamber, locale, to, { ...facts, lapsesOn: last }),
  );
}

/**
 * The mandate in whose place one comes, where a collection by it is still ahead: from the account before.
 * @returns none or one
 */
export async function stillFromBefore(
  db: Db,
  { replacesId }: Pick<MandateRecord, 'replacesId'>,
  now: Date,
): Promise<readonly MandateRecord[]> {
  const before = replacesId === null ? undefined : await selectMandate(db, replacesId);
  return before && plannedOn(before, berlinDate(now)) ? [before] : [];
}

/**
 * Tells those who look after the money that a mandate is good whose signature came on paper, or which has waited: money is
 * collected from now on, or from when it waits no more.
 */
export async function tellOfSignature(tx: Tx, mandate: MandateRecord, now: Date): Promise<void> {
  const more = { before: await stillFromBefore(tx, mandate, now), today: berlinDate(now) };
  await tellAll(
    tx,
    mandate,
    now,
    'sepa.signed',
    (facts) => (chamber, locale, to) => signedMail(chamber, locale, to, { ...facts, ...more }),
  );
}

/** Tells those who look after the money that a mandate has ended. */
export async function tellOfEnd(
  tx: Tx,
  mandate: MandateRecord,
  why: Parameters<typeof endedMail>[3]['why'],
  now: Date,
): Promise<void> {
  await tellAll(
    tx,
    mandate,
    now,
    'sepa.ended',
    (facts) => (chamber, locale, to) =>
      endedMail(chamber, locale, to, { ...facts, why, today: berlinDate(now) }),
  );
}

async function tellAll(
  tx: Tx,
  mandate: MandateRecord,
  now: Date,
  kind: 'sepa.lapses' | 'sepa.signed' | 'sepa.ended',
  written: (facts: MailFacts) => (chamber: Chamber, locale: Locale, to: MailReader) => MailContent,
): Promise<void> {
  const owner = await ownerFacts(tx, mandate.owner);
  if (!owner) return;
  const write = written({ forWhom: owner.name, mandate });
  const acting = await whoActsWith(tx, mandate.owner, 'finanzen', now);
  const { accountIds, address } = await reachOfSubject(tx, mandate.owner, acting);
  for (const accountId of accountIds)
    await tellAccount(tx, accountId, { kind, notice: mandateNotice, write }, now);
  // most mandates that came on paper belong to Betriebe of which nobody has an account yet
  if (address === null) return;
  const content = write(tx.chamber, 'de', null);
  await sendMail(tx, { kind, to: address.email, belongsTo: null, content, locale: 'de' }, now);
}
