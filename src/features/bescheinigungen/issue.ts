import { randomUUID } from 'node:crypto';
import { addMonths, berlinDate } from '../../lib/dates.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { findBetriebById, isLinkable } from '../betriebe/index.ts';
import { makeCheckCode } from './check-code.ts';
import { digestOf } from './content.ts';
import { issuedByAccount } from './limits.ts';
import { endAllOfKinds, holdBetriebInRegister, insertBescheinigung, type IssuedBy } from './queries.ts';
import { type OfferedKind, offeredKindOf, printedKindOf, printedKinds } from './rules.ts';
import { bescheinigungSettings, offeredBy } from './settings.ts';

/** Why nothing was issued: the chamber does not offer it, no such Betrieb in the register, no trade, too often today. */
export type IssueRefusal = 'not-offered' | 'not-in-force' | 'no-trade' | 'too-many';

/** What is asked for. */
export interface IssueOrder {
  readonly betriebId: string;
  readonly kind: OfferedKind;
  /** Ends all of this kind that are out: one was lost, or should count no more. */
  readonly replace: boolean;
  readonly by: IssuedBy;
  readonly now: Date;
}

/** What was issued; the code is known here alone and nowhere afterwards. */
export interface Issued {
  readonly id: string;
  readonly code: string;
  readonly replaced: number;
}

/**
 * Issues a Handwerkskarte or Betriebsbescheinigung of what the register holds now. Kept are the hash of its code and a
 * fingerprint of what it says. Refuses a Betrieb that has left the register or is a mere Ausbildungsstätte, and a
 * Handwerkskarte without a trade.
 */
export async function issue(tx: Tx, order: IssueOrder): Promise<Result<Issued, IssueRefusal>> {
  const { betriebId, by, now } = order;
  if (!offeredBy(tx.chamber).includes(order.kind)) return refused('not-offered');
  if (!(await holdBetriebInRegister(tx, betriebId, now))) return refused('not-in-force');
  const betrieb = await findBetriebById(tx, betriebId);
  if (!betrieb || !isLinkable(betrieb, now)) return refused('not-in-force');
  const kind = printedKindOf(order.kind, betrieb.gewerke);
  if (!kind) return refused('no-trade');
  if ('accountId' in by && !(await countTowards(tx, issuedByAccount, by.accountId, now)))
    return refused('too-many');
  const same = printedKinds.filter((one) => offeredKindOf(one) === order.kind);
  const replaced = order.replace ? await endAllOfKinds(tx, betriebId, same, now) : 0;
  const id = randomUUID();
  const code = makeCheckCode();
  const { validMonths } = bescheinigungSettings.of(tx.chamber);
  await insertBescheinigung(tx, {
    id,
    kind,
    betriebId,
    by,
    codeHash: hashToken(code),
    digest: digestOf(id, kind, betrieb),
    issuedAt: now,
    validUntil: validMonths === undefined ? null : berlinDate(addMonths(now, validMonths)),
  });
  return done({ id, code, replaced });
}
