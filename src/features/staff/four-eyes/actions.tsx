import type { Db } from '../../../platform/database/handles.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { RequestPage } from '../pages/request-page.tsx';
import { type RequestNotice, RequestsPage, type ShownRequest } from '../pages/requests-page.tsx';
import { paths, withQuery } from '../paths.ts';
import { selectStaff } from '../queries.ts';
import { areTwoPeople, longestReason } from '../rules.ts';
import { type StaffText, staffTexts } from '../texts.de.ts';
import { type DecideRefusal, decideRequest } from './four-eyes.ts';
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
  ['vorbei', 'over'],
]);

/** Lists what waits for a second person. */
export const showRequests = (kinds: readonly FourEyesKind[]) => async (context: ReadContext) => {
  const { staffId } = staffActor(context);
  const requests = await requestsFor(context.db, kinds, staffActor(context), context.now);
  const notice = notices.get(context.query.get('hinweis') ?? '');
  return page(<RequestsPage view={context.view} requests={requests} own={staffId} notice={notice} />);
};

/** One request with all that a second person has to see of it, and the buttons that decide; who looked is on record. */
export const showRequest = (kinds: readonly FourEyesKind[]) => async (context: ReadContext) => {
  const drawn = await requestPage(context, context.db, kinds, {});
  if (!drawn)
    return redirect(withQuery(paths.requests, { hinweis: 'vorbei' }), { audit: { outcome: 'gone' } });
  return page(drawn.document, { audit: { subjects: drawn.subjects } });
};

async function requestPage(
  context: ReadContext | WriteContext,
  db: Db,
  kinds: readonly FourEyesKind[],
  says: { readonly form?: FormState; readonly problem?: string | undefined },
) {
  const actor = staffActor(context);
  const requests = await requestsFor(db, kinds, actor, context.now);
  const request = requests.find(({ id }) => id === context.params['id']);
  const kind = kinds.find(({ id }) => id === request?.kind);
  if (!request || !kind) return undefined;
  const document = (
    <RequestPage
      view={context.view}
      request={request}
      isOwn={request.askedBy === actor.staffId}
      about={kind.pageOf(request.subject)}
      form={freshForm()}
      {...says}
    >
      {await kind.show?.(context, db, request.subject)}
    </RequestPage>
  );
  return { document, subjects: kind.subjectsOf(request.subject) };
}

const outcomes = { confirmed: 'bestaetigt', declined: 'abgelehnt', withdrawn: 'zurueckgezogen' } as const;

/** Confirms, declines or withdraws a request. */
export const answerDecide =
  (kinds: readonly FourEyesKind[]) =>
  async (context: WriteContext): Promise<Reply> => {
    const { tx, now, form, params, chamber, view, parts, client, requestId } = context;
    const { staffId } = staffActor(context);
    const result = await decideRequest(
      tx,
      kinds,
      {
        staffId,
        ...(form['decision'] === 'confirm'
          ? { verdict: 'confirm' }
          : { verdict: 'decline', reason: form['reason'] ?? '' }),
        parts,
        from: client.range,
        requestId,
      },
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
    const { refusal } = result;
    const says = refusalSays(staffTexts.for(chamber, 'de'), refusal, form);
    const drawn = await requestPage(context, tx, kinds, says);
    if (drawn) return refusedPage(drawn.document, refusal.why);
    const requests = await requestsFor(tx, kinds, staffActor(context), now);
    const { problem } = says;
    return refusedPage(
      <RequestsPage view={view} requests={requests} own={staffId} problem={problem} />,
      refusal.why,
    );
  };

/** Why a request was not decided: at the field, or for the whole page. */
function refusalSays(
  t: StaffText,
  refusal: DecideRefusal,
  form: Readonly<Record<string, string>>,
): { readonly form?: FormState; readonly problem?: string } {
  switch (refusal.why) {
    case 'no-reason':
      return { form: keepInput(form, { reason: t('requests.reasonMissing') }) };
    case 'reason-too-long':
      return { form: keepInput(form, { reason: t('requests.reasonLong', { most: longestReason }) }) };
    case 'gone':
      return { problem: t('requests.gone') };
    case 'own':
      return { problem: t('requests.own') };
    case 'one-person':
      return { problem: t('requests.onePerson') };
    case 'rights':
      return { problem: t('refused.rights') };
    case 'refused':
      return { problem: refusal.sentence };
  }
}
