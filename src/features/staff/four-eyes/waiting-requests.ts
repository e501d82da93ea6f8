import type { FourEyesKind, OfficeWork } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor } from '../../../platform/http/context.ts';
import { nameOfRole } from '../../office/index.ts';
import { pathOf, paths } from '../paths.ts';
import { grantAdministrationId } from '../rules.ts';
import { staffTexts } from '../texts.de.ts';
import { requestsFor } from './actions.tsx';
import { declinedShownDays } from './decision.ts';
import { selectDeclined } from './decision-queries.ts';
import { selectOpenRequests } from './requests-queries.ts';

/** What others have declined of this person's requests in the last days. */
export async function declinedRequests(
  context: ReadContext,
  kinds: readonly FourEyesKind[],
): Promise<readonly OfficeWork[]> {
  const t = staffTexts.for(context.chamber, 'de');
  const since = new Date(context.now.getTime() - declinedShownDays * 24 * 3_600_000);
  const declined = await selectDeclined(context.db, staffActor(context).staffId, since);
  return declined.flatMap(({ kind, subject, what, at }) => {
    const href = kinds.find(({ id }) => id === kind)?.pageOf(subject);
    return href === undefined ? [] : [{ what: t('work.declined'), forWhom: what, since: at, href }];
  });
}

/** The role of this person's own that a second administrator has yet to give. */
export async function ownAwaitedRole({
  chamber,
  db,
  now,
  actor,
}: ReadContext): Promise<readonly OfficeWork[]> {
  const { staffId } = staffActor({ actor });
  const open = await selectOpenRequests(db, now);
  return open
    .filter(({ kind, subject }) => kind === grantAdministrationId && subject === staffId)
    .map(({ askedAt }) => ({
      what: staffTexts.for(chamber, 'de')('work.ownRole'),
      forWhom: nameOfRole(chamber, 'administration'),
      since: askedAt,
      href: paths.profile,
    }));
}

/** The requests of others that wait for this person's confirmation; what only somebody else can confirm is not theirs. */
export async function waitingRequests(
  context: ReadContext,
  kinds: readonly FourEyesKind[],
): Promise<readonly OfficeWork[]> {
  const t = staffTexts.for(context.chamber, 'de');
  const requests = await requestsFor(context.db, kinds, staffActor(context), context.now);
  return requests
    .filter(({ isOfAnother }) => isOfAnother)
    .map(({ id, what, askedAt }) => ({
      what: t('work.request'),
      forWhom: what,
      since: askedAt,
      href: pathOf('decide', id),
    }));
}
