import type { Mandate, SignedInActor } from '../../../platform/access/actor.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { tellAccount } from '../../accounts/index.ts';
import { listColleagues, rolesGive } from '../../freischaltung/index.ts';
import { consentMail } from '../mails/consent-mail.ts';
import { switchNotice } from '../notice-kinds.ts';
import { ruleToday } from './begin.ts';
import { insertConsent, lockConsent, selectConsents } from './consent-queries.ts';

/** Who says what about formal documents. */
export interface ConsentChange {
  readonly actor: Pick<SignedInActor, 'accountId' | 'firstName' | 'lastName'>;
  /** The Betrieb, with Verwaltung. */
  readonly mandate: Mandate;
  readonly isGiven: boolean;
  readonly now: Date;
}

/**
 * Gives or withdraws the consent of a Betrieb to be served through the portal, from now on: what is under way stays so.
 * What was said before is kept beside it. The others with Verwaltung are told.
 * @returns false where it was so already
 */
export async function changeConsent(tx: Tx, change: ConsentChange): Promise<boolean> {
  const { actor, mandate, isGiven, now } = change;
  const betriebId = mandate.subjectId;
  await lockConsent(tx, betriebId);
  const [newest] = await selectConsents(tx, betriebId, 1);
  if ((newest?.isGiven ?? false) === isGiven) return false;
  const { law } = ruleToday(tx.chamber, now);
  await insertConsent(tx, { betriebId, isGiven, at: now, accountId: actor.accountId, law });
  const facts = { betrieb: mandate.label, by: `${actor.firstName} ${actor.lastName}`, isGiven };
  for (const { accountId, roles } of await listColleagues(tx, betriebId, now)) {
    if (accountId === actor.accountId || !rolesGive(roles, 'zugaenge')) continue;
    await tellAccount(
      tx,
      accountId,
      {
        kind: 'documents.consent-changed',
        notice: switchNotice,
        write: (chamber, locale, to) => consentMail(chamber, locale, to, facts),
      },
      now,
    );
  }
  return true;
}
