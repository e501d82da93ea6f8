import type { SignedInActor } from '../../../platform/access/actor.ts';
import type { Feature } from '../../../platform/feature/feature.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, type GetRoute, post, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { type AccountFacts, accountSettings } from '../../accounts/index.ts';
import { mandatesOf } from '../../freischaltung/index.ts';
import { staffMay } from '../../office/index.ts';
import { accountIn } from '../actions/routes.tsx';
import { insertNote, selectViewSince } from '../notes/note-queries.ts';
import { ViewPage } from '../pages/view-page.tsx';
import { pathOf, paths } from '../paths.ts';
import { readReason } from '../reason.ts';
import { careSettings } from '../settings.ts';
import { tellOfCare } from '../tell.ts';
import { careTexts } from '../texts.de.ts';

const may = staffMay('konten.betreuen');

/** For how long somebody looks with one reason. */
const minutes = 30;

/** The person's pages that can be looked at. */
const shownPages = ['mein-bereich', 'verknuepfungen', 'profil'] as const;

/**
 * Seeing an account as its person sees it: some pages of theirs are drawn by the very same code, for an actor that exists
 * nowhere else. There is never a session of the person's: a form that got out would be a stranger's.
 * @param others all features, whose pages are drawn
 */
export function viewRoutes(others: readonly Feature[]): readonly Route[] {
  const routes = others.flatMap((feature) => feature.routes ?? []);
  const shown = (name: string) =>
    shownPages.some((known) => known === name)
      ? routes.find((route): route is GetRoute => route.method === 'GET' && route.path === `/${name}`)
      : undefined;
  return [
    get(paths.view, { may }, askWhy),
    post(paths.view, { may, audit: 'account-care.view-begun' }, begin),
    getAudited(paths.viewPage, { may, audit: 'account-care.viewed' }, (context) =>
      look(context, shown(context.params['seite'] ?? '')),
    ),
  ];
}

async function askWhy({ db, view, params }: ReadContext): Promise<Reply> {
  const account = await accountIn(db, params);
  return account ? page(<ViewPage view={view} account={account} form={freshForm()} />) : unknown();
}

async function begin(context: WriteContext): Promise<Reply> {
  const { tx, view, params, form, now, chamber } = context;
  const account = await accountIn(tx, params);
  if (!account) return { ...unknown(), audit: { outcome: 'unknown' } };
  const t = careTexts.for(chamber, 'de');
  const audit = { subjects: { account: account.id } };
  const again = (errors: Readonly<Record<string, string>>, outcome: string) =>
    refusedPage(<ViewPage view={view} account={account} form={keepInput(form, errors)} />, outcome, {
      audit,
    });
  const reason = readReason(form);
  if (!reason.ok) return again({ reason: t(`reason.${reason.refusal}`) }, reason.refusal);
  if (account.state !== 'active') return again({ '': t('refused.state') }, 'state');
  const { staffId } = staffActor(context);
  await insertNote(tx, { accountId: account.id, staffId, what: 'view', reason: reason.value, at: now });
  if (careSettings.of(chamber).tellOfViews)
    await tellOfCare(tx, account.id, { kind: 'view', reason: reason.value }, now);
  return redirect(pagePath(account.id, shownPages[0]), { audit });
}

const pagePath = (id: string, name: string) => pathOf('viewPage', id).replace(':seite', name);

async function look(context: ReadContext, route: GetRoute | undefined): Promise<Reply> {
  const { db, params, now, chamber } = context;
  const account = await accountIn(db, params);
  if (!account || !route) return unknown();
  const since = new Date(now.getTime() - minutes * 60_000);
  const { staffId } = staffActor(context);
  if (account.state !== 'active' || !(await selectViewSince(db, account.id, staffId, since)))
    return redirect(pathOf('view', account.id));
  const asPerson = await contextOf(context, account, route.path);
  const allowed = route.may.decide(asPerson.actor, chamber, asPerson.locale);
  const audit = { subjects: { account: account.id }, facts: { page: route.path } };
  if (allowed.answer !== 'granted') {
    const sees = careTexts.for(chamber, 'de')(`view.${stoppedBy(allowed.answer)}`);
    return page(<ViewPage view={context.view} account={account} form={freshForm()} sees={sees} />, { audit });
  }
  const reply = await route.answer(asPerson);
  if (reply.kind !== 'page') return redirect(pathOf('account', account.id));
  return page(reply.document, { readOnly: true, audit });
}

function stoppedBy(answer: string): 'password' | 'terms' | 'other' {
  if (answer === 'replace-password') return 'password';
  return answer === 'accept-terms' ? 'terms' : 'other';
}

/** The request as the person's own would be, as far as it reads. */
async function contextOf(context: ReadContext, account: AccountFacts, path: string): Promise<ReadContext> {
  const { db, now, chamber, view } = context;
  const { id, firstName, lastName, email, locale, passwordKind, termsVersion } = account;
  const mandates = await mandatesOf(db, id, now);
  const actor: SignedInActor = {
    kind: 'account',
    accountId: id,
    sessionId: '00000000-0000-0000-0000-000000000000',
    firstName,
    lastName,
    email,
    locale,
    mustReplacePassword: passwordKind === 'provisional' || passwordKind === 'weak',
    mustAcceptTerms: termsVersion !== accountSettings.of(chamber).termsVersion,
    provenLately: false,
    mandates,
    actingFor: mandates[0] ?? null,
  };
  const t = careTexts.for(chamber, 'de');
  const links = [
    ...shownPages.map((name) => ({ label: t(`view.${name}`), href: pagePath(id, name) })),
    { label: t('view.end'), href: pathOf('account', id) },
  ];
  const lookedAt = { note: t('view.note', { name: `${firstName} ${lastName}` }), links };
  return {
    ...context,
    actor,
    locale,
    path,
    params: {},
    query: new URLSearchParams(),
    form: {},
    cookie: () => undefined,
    view: { ...view, actor, locale, path, inOffice: false, navigation: [], lookedAt },
  };
}
