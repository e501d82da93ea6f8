import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { findAccountById } from '../accounts/index.ts';
import { reachOfSubject, type SubjectReach, whoActsFor } from '../freischaltung/index.ts';
import type { AntragRecord } from './antrag-record.ts';
import { givesRight } from './betrieb-right.ts';

/** What of an Antrag decides whom its news reach. */
export type Reached = Pick<
  AntragRecord,
  'accountId' | 'betriebId' | 'personId' | 'contactName' | 'contactEmail'
>;

/** Whom the news of an Antrag reach; neither an account nor an address where nobody is told. */
export interface Reach extends SubjectReach {
  /** `sender`: whoever sent it; `acting`: those who act for the Betrieb or Person by now; `address`: one that is on file. */
  readonly kind: 'sender' | 'acting' | 'address' | 'nobody';
}

/**
 * Whom the news of an Antrag reach. Of one for oneself it is whoever sent it. Of one for a Betrieb or a Person it is
 * whoever sent it only as long as they act for it with the right; otherwise all who do now, and where nobody does, the
 * address that the register has.
 */
export async function reachOf(db: Db, art: Antragsart, antrag: Reached, now: Date): Promise<Reach> {
  const { accountId, betriebId, personId } = antrag;
  if (betriebId === null && personId === null) return reachOfSender(db, art, antrag);
  const { subject, acting } = await actingFor(db, art, { betriebId, personId }, now);
  if (accountId !== null && acting.includes(accountId))
    return { kind: 'sender', accountIds: [accountId], address: art.tellsContact ? contactOf(antrag) : null };
  const { accountIds, address } = await reachOfSubject(db, subject, acting);
  return accountIds.length > 0 ? { kind: 'acting', accountIds, address } : reachByAddress(address);
}

/** Accounts that act now for the Betrieb or Person of an Antrag, with the right that its kind takes; none for oneself. */
export async function actingFor(
  db: Db,
  art: Antragsart,
  { betriebId, personId }: Pick<Reached, 'betriebId' | 'personId'>,
  now: Date,
): Promise<{
  readonly subject: { readonly kind: 'betrieb' | 'person'; readonly id: string };
  readonly acting: readonly string[];
}> {
  const kind = betriebId === null ? 'person' : 'betrieb';
  const subject = { kind, id: betriebId ?? personId ?? '' } as const;
  if (betriebId === null && personId === null) return { subject, acting: [] };
  const acting = (await whoActsFor(db, subject, now))
    .filter(({ roles }) => givesRight(art, { kind, roles }))
    .map((one) => one.accountId);
  return { subject, acting };
}

async function reachOfSender(db: Db, art: Antragsart, antrag: Reached): Promise<Reach> {
  const { accountId } = antrag;
  const account = accountId === null ? undefined : await findAccountById(db, accountId);
  const contact = contactOf(antrag);
  if (!account) return reachByAddress(contact);
  const isOther = contact !== null && contact.email.toLowerCase() !== account.email.toLowerCase();
  return { kind: 'sender', accountIds: [account.id], address: art.tellsContact && isOther ? contact : null };
}

function reachByAddress(address: Reach['address']): Reach {
  return { kind: address === null ? 'nobody' : 'address', accountIds: [], address };
}

function contactOf({ contactEmail: email, contactName: name }: Reached): Reach['address'] {
  return email === null ? null : { email, name };
}
