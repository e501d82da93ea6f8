import type { FourEyesKind, OfficeWork } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor } from '../../../platform/http/context.ts';
import { paths } from '../paths.ts';
import { staffTexts } from '../texts.de.ts';
import { requestsFor } from './actions.tsx';

/** The requests of others that wait for this person's confirmation. */
export async function waitingRequests(
  context: ReadContext,
  kinds: readonly FourEyesKind[],
): Promise<readonly OfficeWork[]> {
  const { staffId, rights } = staffActor(context);
  const t = staffTexts.for(context.chamber, 'de');
  const requests = await requestsFor(context.db, kinds, rights, context.now);
  return requests
    .filter(({ askedBy }) => askedBy !== staffId)
    .map(({ what, askedAt }) => ({
      what: t('work.request'),
      forWhom: what,
      since: askedAt,
      href: paths.requests,
    }));
}
