import type { FourEyesKind, OfficeWork } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor } from '../../../platform/http/context.ts';
import { pathOf } from '../paths.ts';
import { staffTexts } from '../texts.de.ts';
import { requestsFor } from './actions.tsx';
import { declinedShownDays } from './decision.ts';
import { selectDeclined } from './decision-queries.ts';

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
