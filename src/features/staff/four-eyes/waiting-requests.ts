import type { FourEyesKind, OfficeWork } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor } from '../../../platform/http/context.ts';
import { paths } from '../paths.ts';
import { staffTexts } from '../texts.de.ts';
import { requestsFor } from './actions.tsx';

/** The requests of others that wait for this person's confirmation; what only somebody else can confirm is not theirs. */
export async function waitingRequests(
  context: ReadContext,
  kinds: readonly FourEyesKind[],
): Promise<readonly OfficeWork[]> {
  const t = staffTexts.for(context.chamber, 'de');
  const requests = await requestsFor(context.db, kinds, staffActor(context), context.now);
  return requests
    .filter(({ isOfAnother }) => isOfAnother)
    .map(({ what, askedAt }) => ({
      what: t('work.request'),
      forWhom: what,
      since: askedAt,
      href: paths.requests,
    }));
}
