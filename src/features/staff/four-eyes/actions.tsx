import type { Db } from '../../../platform/database/handles.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { type RequestNotice, RequestsPage, type ShownRequest } from '../pages/requests-page.tsx';
import { paths, withQuery } from '../paths.ts';
import { selectStaff } from '../queries.ts';
import { areTwoPeople } from '../rules.ts';
import { staffTexts } from '../texts.de.ts';
import { decideRequest } from './four-eyes.ts';
import { selectOpenRequests } from './requests-queries.ts';

/** The requests that somebody with these rights may decide, with what they would do. */
export async function requestsFor(
  db: Db,
  kinds: readonly FourEyesKind[],
  { staffId, rights }: { readonly staffId: string; readonly rights: readonly string[] },
  now: Date,
): Promise<readonly ShownRequest[]> {
  const mine = kinds.filter(({ right }) => rights.includes(right));
  if (mine.length === 0) return [];
  const own = await selectStaff(db, staffId);
  const shown: ShownRequest[] = [];
  for (const request of await selectOpenRequests(db, now)) {
    const what = await mine
      .find(({ id }) => id === request.kind)
      ?.describe(db, request.subject, request.reason);
    if (what === undefined) continue;
    const asker = { id: request.askedBy, onWordOf: request.askedByOnWordOf };
    shown.push({ ...request, what, isOfAnother: own !== undefined && areTwoPeople(own, asker) });
  }
  return shown;
}

const notices: ReadonlyMap<string, RequestNotice> = new Map([
  ['bestaetigt', 'confirmed'],
  ['abgelehnt', 'declined'],
  ['zurueckgezogen', 'withdrawn'],
]);

/** Lists what waits for a second person. */
export const showRequests = (kinds: readonly FourEyesKind[]) => async (context: ReadContext) => {
  const { staffId } = staffActor(context);
  const requests = await requestsFor(context.db, kinds, staffActor(context), context.now);
  const notice = notices.get(context.query.get('hinweis') ?? '');
  return page(<RequestsPage view={context.view} requests={requests} own={staffId} notice={notice} />);
};

const outcomes = { confirmed: 'bestaetigt', declined: 'abgelehnt', withdrawn: 'zurueckgezogen' } as const;

/** Confirms, declines or withdraws a request. */
export const answerDecide =
  (kinds: readonly FourEyesKind[]) =>
  async (context: WriteContext): Promise<Reply> => {
    const { tx, now, form, params, chamber, view, parts, client, requestId } = context;
    const { staffId } = staffActor(context);
    const decision = form['decision'] === 'confirm' ? 'confirm' : 'decline';
    const result = await decideRequest(
      tx,
      kinds,
      { staffId, decision, parts, from: client.range, requestId },
      params['id'] ?? '',
      now,
    );
    if (result.ok) {
      const { request, kind, outcome } = result.value;
      return redirect(withQuery(paths.requests, { hinweis: outcomes[outcome] }), {
        audit: {
          outcome,
          subjects: { ...kind.subjectsOf(request.subject), asker: request.askedBy },
          facts: { kind: request.kind },
        },
      });
    }
    const t = staffTexts.for(chamber, 'de');
    const { refusal } = result;
    const problem = {
      gone: () => t('requests.gone'),
      own: () => t('requests.own'),
      'one-person': () => t('requests.onePerson'),
      rights: () => t('refused.rights'),
      refused: () => ('sentence' in refusal ? refusal.sentence : ''),
    }[refusal.why]();
    const requests = await requestsFor(tx, kinds, staffActor(context), now);
    return refusedPage(
      <RequestsPage view={view} requests={requests} own={staffId} problem={problem} />,
      refusal.why,
    );
  };
