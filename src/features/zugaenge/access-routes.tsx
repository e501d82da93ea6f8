import type { Result } from '../../lib/result.ts';
import { together } from '../../platform/database/together.ts';
import {
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../platform/ui/index.ts';
import {
  type AccessAct,
  type AccessRefusal,
  actingForBetrieb,
  changeRoles,
  type Colleague,
  endAccess,
  lastAdministratorOf,
  listColleagues,
  longestNote,
  rolesGive,
} from '../freischaltung/index.ts';
import { ColleaguePage } from './pages/colleague-page.tsx';
import { EndPage } from './pages/end-page.tsx';
import { ListPage, type ListNotice, listNotices } from './pages/list-page.tsx';
import { paths } from './paths.ts';
import { mayChangeAccess, maySeeAccess } from './permissions.ts';
import { selectOpenOfBetrieb } from './queries.ts';
import { readEnd, readRoles, roleValues } from './read-forms.ts';
import { zugaengeTexts } from './texts.de.ts';

/** Who acts for the Betrieb: the list, and one person's access with its changes. */
export const accessRoutes: readonly Route[] = [
  get(paths.list, { may: maySeeAccess }, showList),
  get(paths.one, { may: mayChangeAccess }, showColleague),
  post(paths.one, { may: mayChangeAccess, audit: 'zugaenge.roles-changed' }, saveRoles),
  get(paths.end, { may: mayChangeAccess }, askToEnd),
  post(paths.end, { may: mayChangeAccess, audit: 'zugaenge.access-ended' }, end),
];

/** Address of the list with a notice on top. */
export function listWith(notice: ListNotice): string {
  return `${paths.list}?hinweis=${notice}`;
}

async function showList(context: ReadContext): Promise<Reply> {
  const { db, now, query, view } = context;
  const { subjectId, label, linkId, roles } = actingForBetrieb(signedInActor(context));
  const hint = query.get('hinweis');
  const mayInvite = rolesGive(roles, 'zugaenge');
  const [colleagues, invitations] = await together([
    listColleagues(db, subjectId, now),
    mayInvite ? selectOpenOfBetrieb(db, subjectId, now) : [],
  ]);
  return page(
    <ListPage
      view={view}
      betrieb={label}
      ownLinkId={linkId}
      colleagues={colleagues}
      invitations={invitations}
      now={now}
      notice={listNotices.find((notice) => notice === hint)}
    />,
  );
}

type Found = { readonly colleague: Colleague; readonly successors: readonly Colleague[] | undefined };

async function find(context: ReadContext): Promise<Found | undefined> {
  const { db, now, params } = context;
  const { subjectId } = actingForBetrieb(signedInActor(context));
  const colleague = (await listColleagues(db, subjectId, now)).find(
    ({ linkId }) => linkId === params['link'],
  );
  if (!colleague) return undefined;
  const last = await lastAdministratorOf(db, colleague.accountId, now);
  return { colleague, successors: last.find(({ betriebId }) => betriebId === subjectId)?.successors };
}

function colleaguePage(facts: RequestFacts, { colleague, successors }: Found, form?: FormState) {
  const actor = signedInActor(facts);
  const fresh = freshForm({
    ...roleValues(colleague.roles),
    dauer: colleague.endsAt === null ? '0' : 'bleibt',
  });
  return (
    <ColleaguePage
      view={facts.view}
      betrieb={actingForBetrieb(actor).label}
      colleague={colleague}
      own={colleague.accountId === actor.accountId}
      successors={successors}
      form={form ?? fresh}
    />
  );
}

function endPage(facts: RequestFacts, { colleague, successors }: Found, form: FormState = freshForm()) {
  const actor = signedInActor(facts);
  return (
    <EndPage
      view={facts.view}
      betrieb={actingForBetrieb(actor).label}
      colleague={colleague}
      own={colleague.accountId === actor.accountId}
      successors={successors}
      form={form}
    />
  );
}

async function showColleague(context: ReadContext): Promise<Reply> {
  const found = await find(context);
  return found ? page(colleaguePage(context, found)) : unknown();
}

async function askToEnd(context: ReadContext): Promise<Reply> {
  const found = await find(context);
  return found ? page(endPage(context, found)) : unknown();
}

function actOf(context: WriteContext): AccessAct {
  const actor = signedInActor(context);
  return {
    betriebId: actingForBetrieb(actor).subjectId,
    by: actor.accountId,
    now: context.now,
    from: context.client.range,
    successor: context.form['nachfolge'] || undefined,
    knowsWhatFollows: context.form['ohne'] === 'ja',
  };
}

async function saveRoles(context: WriteContext): Promise<Reply> {
  const found = await find({ ...context, db: context.tx });
  if (!found) return { ...unknown(), audit: { outcome: 'unknown-colleague' } };
  const change = {
    roles: readRoles(context.form),
    endsAt: readEnd(context.form, found.colleague.endsAt, context.now),
  };
  const result = await changeRoles(context.tx, actOf(context), found.colleague.linkId, change);
  return answer(context, found, result, 'roles');
}

async function end(context: WriteContext): Promise<Reply> {
  const found = await find({ ...context, db: context.tx });
  if (!found) return { ...unknown(), audit: { outcome: 'unknown-colleague' } };
  const { colleague } = found;
  const note = (context.form['grund'] ?? '').trim();
  if (note.length > longestNote) {
    const t = zugaengeTexts.for(context.chamber, context.locale);
    const state = keepInput(context.form, { grund: t('refusal.longReason', { most: longestNote }) });
    const subjects = { link: colleague.linkId, account: colleague.accountId };
    return refusedPage(endPage(context, found, state), 'wrong-input', { audit: { subjects } });
  }
  const result = await endAccess(context.tx, actOf(context), colleague.linkId, note);
  return answer(context, found, result, 'end');
}

const fieldOf = {
  'no-roles': 'rolle-verwaltung',
  'verwaltung-without-end': 'dauer',
  'last-administrator': 'ohne',
  'unknown-successor': 'nachfolge',
} as const;

function answer(
  context: WriteContext,
  found: Found,
  result: Result<Colleague, AccessRefusal>,
  form: 'roles' | 'end',
): Reply {
  const { colleague } = found;
  const actor = signedInActor(context);
  const betrieb = actingForBetrieb(actor).subjectId;
  const audit = { subjects: { betrieb, link: colleague.linkId, account: colleague.accountId } };
  if (!result.ok) {
    const { refusal } = result;
    if (refusal === 'unknown-colleague') return { ...unknown(), audit: { ...audit, outcome: refusal } };
    const t = zugaengeTexts.for(context.chamber, context.locale);
    const field = refusal === 'not-administrator' ? '' : fieldOf[refusal];
    const state = keepInput(context.form, { [field]: t(`refusal.${refusal}`) });
    const again = form === 'end' ? endPage : colleaguePage;
    return refusedPage(again(context, found, state), refusal, { audit });
  }
  const left = form === 'end' && colleague.accountId === actor.accountId;
  return redirect(left ? '/mein-bereich' : listWith(form === 'roles' ? 'geaendert' : 'beendet'), { audit });
}
