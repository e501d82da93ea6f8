import type { WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { getStatic, post, type Route } from '../../platform/http/route.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { findSubject } from './find-subject.ts';
import { RequestPage } from './pages/request-page.tsx';
import { RequestedPage } from './pages/requested-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { paths } from './paths.ts';
import { mayRequestPin, mayRequestPinForPerson, maySeeLinking } from './permissions.ts';
import { requestPinLetter } from './request-pin-letter.ts';
import type { SubjectKind } from './rules.ts';
import { freischaltungTexts } from './texts.de.ts';

/** The ways to a link, and asking for a PIN letter. */
export const requestRoutes: readonly Route[] = [
  getStatic(paths.start, { may: maySeeLinking }, ({ view }) => page(<StartPage view={view} />)),
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
  getStatic(paths.requested, { may: mayRequestPin }, ({ view, query }) =>
    page(<RequestedPage view={view} kind={query.get('fuer') === 'person' ? 'person' : 'betrieb'} />),
  ),
];

async function request(context: WriteContext, kind: SubjectKind): Promise<Reply> {
  const { chamber, locale, view, form, tx, now, client, actor } = context;
  const t = freischaltungTexts.for(chamber, locale);
  const again = (errors: Record<string, string>, refusal: string, status: number) =>
    refusedPage(<RequestPage view={view} kind={kind} form={keepInput(form, errors)} />, refusal, { status });
  const found = findSubject(chamber, locale, kind, form);
  if (!found.ok) return again({ [found.refusal.field]: found.refusal.sentence }, 'wrong-input', 422);
  const subject = await found.value(tx);
  const accountId = actor.kind === 'account' ? actor.accountId : null;
  const result = await requestPinLetter(tx, { accountId, addressRange: client.range, now }, subject);
  if (!result.ok) return again({ '': t('request.tooMany') }, result.refusal, 429);
  return redirect(kind === 'person' ? `${paths.requested}?fuer=person` : paths.requested, {
    audit: { outcome: result.value, ...(subject ? { subjects: { [subject.kind]: subject.record.id } } : {}) },
  });
}
