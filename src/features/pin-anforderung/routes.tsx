import type { PerhapsReadContext, WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { getForAnyone, getStatic, post, type Route } from '../../platform/http/route.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { RequestedPage } from './pages/requested-page.tsx';
import { RequestPage } from './pages/request-page.tsx';
import { paths, requestedPath } from './paths.ts';
import { mayRequestPin, mayRequestPinForPerson } from './permissions.ts';
import { isRequestOf } from './queries.ts';
import { readNumber } from './read-number.ts';
import type { PinFor } from './rules.ts';
import { sendPinAnforderung } from './send-pin-anforderung.ts';
import { pinPageTexts } from './texts.de.ts';

/** Asking for a PIN letter; what was asked for stands with one's Anträge. */
export const pinAnforderungRoutes: readonly Route[] = [
  getStatic(paths.request, { may: mayRequestPin }, ({ view, query }) =>
    page(
      <RequestPage
        view={view}
        kind="betrieb"
        form={freshForm({ betriebsnummer: (query.get('betriebsnummer') ?? '').slice(0, 40) })}
      />,
    ),
  ),
  post(paths.request, { may: mayRequestPin, audit: 'freischaltung.pin-requested' }, (context) =>
    request(context, 'betrieb'),
  ),
  getStatic(paths.requestPerson, { may: mayRequestPinForPerson }, ({ view }) =>
    page(<RequestPage view={view} kind="person" form={freshForm()} />),
  ),
  post(
    paths.requestPerson,
    { may: mayRequestPinForPerson, audit: 'freischaltung.pin-requested' },
    (context) => request(context, 'person'),
  ),
  getForAnyone(paths.requested, { may: mayRequestPin }, showRequested),
];

async function request(context: WriteContext, kind: PinFor): Promise<Reply> {
  const { chamber, locale, view, form, tx, now, client, actor } = context;
  const t = pinPageTexts.for(chamber, locale);
  const again = (errors: Record<string, string>, refusal: string, status: number) =>
    refusedPage(<RequestPage view={view} kind={kind} form={keepInput(form, errors)} />, refusal, { status });
  const read = readNumber(chamber, locale, kind, form);
  if (!read.ok) return again({ [read.refusal.field]: read.refusal.sentence }, 'wrong-input', 422);
  const account = actor.kind === 'account' ? actor : null;
  const sent = await sendPinAnforderung(tx, { account, addressRange: client.range, locale, now }, read.value);
  if (!sent.ok) return again({ '': t('request.tooMany') }, sent.refusal, 429);
  // without signing in the number would be of no use to anybody
  return redirect(requestedPath(kind, account ? sent.value : null), {
    audit: { subjects: { antrag: String(sent.value) } },
  });
}

async function showRequested({ view, query, db, actor }: PerhapsReadContext): Promise<Reply> {
  const kind = query.get('fuer') === 'person' ? 'person' : 'betrieb';
  const typed = query.get('antrag') ?? '';
  const nummer = /^\d{1,12}$/.test(typed) ? Number(typed) : 0;
  const isOwn = db && actor.kind === 'account' ? await isRequestOf(db, actor.accountId, nummer) : false;
  return page(<RequestedPage view={view} kind={kind} nummer={isOwn ? nummer : null} />);
}
