import type { Mandate, SignedInActor } from '../../../platform/access/actor.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { tellAccount } from '../../accounts/index.ts';
import { listColleagues, rolesGive } from '../../freischaltung/index.ts';
import { switchMail } from '../mails/delivered-mail.ts';
import { switchNotice } from '../notice-kinds.ts';
import { saveTellsOfNew, selectTellsOfNew } from './queries.ts';

/** Who switches what. */
export interface SwitchChange {
  readonly actor: Pick<SignedInActor, 'accountId' | 'firstName' | 'lastName'>;
  /** The Betrieb, with Verwaltung. */
  readonly mandate: Mandate;
  readonly tellsOfNew: boolean;
  readonly now: Date;
}

/**
 * Switches the mails about new documents of a Betrieb off or on (row C17). The others with Verwaltung are told: they would
 * wait for mails that no longer come. Formal documents are told of in any case.
 */
export async function changeSwitch(tx: Tx, { actor, mandate, tellsOfNew, now }: SwitchChange): Promise<void> {
  if ((await selectTellsOfNew(tx, mandate.subjectId)) === tellsOfNew) return;
  await saveTellsOfNew(tx, mandate.subjectId, tellsOfNew, now);
  const facts = { betrieb: mandate.label, by: `${actor.firstName} ${actor.lastName}`, tellsOfNew };
  const colleagues = await listColleagues(tx, mandate.subjectId, now);
  for (const { accountId, roles } of colleagues) {
    if (accountId === actor.accountId || !rolesGive(roles, 'zugaenge')) continue;
    await tellAccount(
      tx,
      accountId,
      {
        kind: 'documents.switch-changed',
        notice: switchNotice,
        write: (chamber, locale, to) => switchMail(chamber, locale, to, facts),
      },
      now,
    );
  }
}
