import type { Tx } from '../../platform/database/handles.ts';
import { tellAccount } from '../accounts/index.ts';
import type { BetriebRecord } from '../betriebe/index.ts';
import { listColleagues, rolesGive } from '../freischaltung/index.ts';
import type { Bescheinigung } from './bescheinigung.ts';
import { withdrawnMail } from './mails/withdrawn-mail.ts';
import { withdrawnNotice } from './notice-kinds.ts';
import { endByStaff } from './queries.ts';

/**
 * Withdraws one that is out, by a case worker with a reason, and tells those with Verwaltung in the Betrieb: they may have
 * handed it to somebody who relies on it.
 * @returns false where it was over before
 */
export async function withdraw(
  tx: Tx,
  betrieb: Pick<BetriebRecord, 'id' | 'name'>,
  { id, kind, issuedAt }: Pick<Bescheinigung, 'id' | 'kind' | 'issuedAt'>,
  by: { readonly staffId: string; readonly reason: string; readonly now: Date },
): Promise<boolean> {
  const { staffId, reason, now } = by;
  const ended = await endByStaff(tx, { betriebId: betrieb.id, id }, { at: now, note: reason, staffId });
  if (!ended) return false;
  for (const { accountId, roles } of await listColleagues(tx, betrieb.id, now)) {
    if (!rolesGive(roles, 'zugaenge')) continue;
    await tellAccount(
      tx,
      accountId,
      {
        kind: 'bescheinigungen.withdrawn',
        notice: withdrawnNotice,
        write: (chamber, locale, to) =>
          withdrawnMail(chamber, locale, to, { betrieb: betrieb.name, kind, issuedAt, reason }),
      },
      now,
    );
  }
  return true;
}
