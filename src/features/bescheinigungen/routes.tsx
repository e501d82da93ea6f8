import { isUuid } from '../../lib/uuid.ts';
import type { Db } from '../../platform/database/handles.ts';
import {
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, getStatic, post, type Route } from '../../platform/http/route.ts';
import { opensAgain } from '../../platform/limits/limits.ts';
import { formatDateTime } from '../../lib/dates.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { findBetriebById } from '../betriebe/index.ts';
import { actingForBetrieb } from '../freischaltung/index.ts';
import { check } from './check.ts';
import { keepCode } from './fresh-codes.ts';
import { issue, type IssueRefusal } from './issue.ts';
import { judge } from './judge.ts';
import { unknownCodesOfRange } from './limits.ts';
import { CheckedPage, CheckPage } from './pages/check-page.tsx';
import { IssuedPage } from './pages/issued-page.tsx';
import { ListPage, type ListPageProps } from './pages/list-page.tsx';
import { ownPath, paths } from './paths.ts';
import { mayCheck, mayIssue } from './permissions.ts';
import { printReply } from './print.ts';
import { selectOfBetrieb, selectOne } from './queries.ts';
import { offeredKinds, type OfferedKind, printedKindOf } from './rules.ts';
import { offeredBy } from './settings.ts';
import { bescheinigungTexts } from './texts.de.ts';

const mostListed = 50;

/** Having the entry certified, and checking what others had certified. */
export const bescheinigungRoutes: readonly Route[] = [
  get(paths.list, { may: mayIssue }, async (context) => {
    const drawn = await listPage(context, context.db, { isGone: context.query.has('vorbei') });
    return drawn ? page(drawn) : unknown();
  }),
  post(paths.list, { may: mayIssue, audit: 'bescheinigungen.issued' }, answerIssue),
  get(paths.issued, { may: mayIssue }, async (context) => {
    const own = await ownOne(context);
    if (!own) return unknown();
    const { label } = actingForBetrieb(signedInActor(context));
    const print = ownPath('print', own.id);
    return page(
      <IssuedPage view={context.view} kind={own.kind} betrieb={label} print={print} back={paths.list} />,
    );
  }),
  get(paths.print, { may: mayIssue }, async (context) => {
    const own = await ownOne(context);
    if (!own) return unknown();
    return (await printReply(context, context.db, own)) ?? redirect(`${paths.list}?vorbei`);
  }),
  getStatic(paths.check, { may: mayCheck }, ({ query, view }) => {
    const code = query.get('token') ?? '';
    return page(<CheckPage view={view} form={freshForm({ code: code.slice(0, 100) })} />);
  }),
  post(paths.check, { may: mayCheck, audit: 'bescheinigungen.checked' }, answerCheck),
];

async function listPage(
  { actor, chamber, now, view }: Pick<RequestFacts, 'actor' | 'chamber' | 'now' | 'view'>,
  db: Db,
  more: Pick<ListPageProps, 'refused' | 'isGone'>,
) {
  const { subjectId } = actingForBetrieb(signedInActor({ actor }));
  const betrieb = await findBetriebById(db, subjectId);
  if (!betrieb) return undefined;
  const all = await selectOfBetrieb(db, subjectId, mostListed + 1);
  const offers = offeredBy(chamber).map((kind) => ({ kind, printed: printedKindOf(kind, betrieb.gewerke) }));
  return (
    <ListPage
      view={view}
      betrieb={betrieb.name}
      offers={offers}
      judged={judge(all.slice(0, mostListed), betrieb, now)}
      most={all.length > mostListed ? mostListed : undefined}
      {...more}
    />
  );
}

async function ownOne(context: ReadContext) {
  const { subjectId } = actingForBetrieb(signedInActor(context));
  const id = context.params['id'] ?? '';
  return isUuid(id) ? selectOne(context.db, subjectId, id) : undefined;
}

/** The kind that a form names; undefined for anything else. */
export function kindIn(form: Readonly<Record<string, string>>): OfferedKind | undefined {
  return offeredKinds.find((kind) => kind === form['kind']);
}

/** Why nothing was issued, in a sentence. */
export function issueSentence(context: RequestFacts, refusal: IssueRefusal): string {
  const t = bescheinigungTexts.for(context.chamber, context.locale);
  return refusal === 'no-trade' ? t('offer.noTrade') : t(`refusal.${refusal}`);
}

async function answerIssue(context: WriteContext): Promise<Reply> {
  const { form, now, tx } = context;
  const actor = signedInActor(context);
  const { subjectId: betriebId } = actingForBetrieb(actor);
  const kind = kindIn(form);
  const replace = form['replace'] === 'ja';
  const by = { accountId: actor.accountId };
  const issued = kind
    ? await issue(tx, { betriebId, kind, replace, by, now })
    : ({ ok: false, refusal: 'not-offered' } as const);
  const audit = { subjects: { betrieb: betriebId } };
  if (!issued.ok) {
    const shown = {
      kind: kind ?? offeredBy(context.chamber)[0],
      form: keepInput(form, { '': issueSentence(context, issued.refusal) }),
    };
    const drawn = await listPage(context, tx, { refused: shown });
    return drawn ? refusedPage(drawn, issued.refusal, { audit }) : unknown();
  }
  const { id, replaced } = issued.value;
  return redirect(ownPath('issued', id), {
    cookies: [keepCode(context, issued.value)],
    audit: { subjects: { betrieb: betriebId, bescheinigung: id }, facts: { kind: kind ?? '', replaced } },
  });
}

/** Nobody is told apart by the answer: what is no paper's code and what never was one read the same. */
async function answerCheck(context: WriteContext): Promise<Reply> {
  const { chamber, client, form, locale, now, tx, view } = context;
  const checked = await check(tx, form['code'] ?? '', { range: client.range, locale, now });
  if (checked.ok)
    return page(<CheckedPage view={view} checked={checked.value} at={now} />, {
      audit: { facts: { state: checked.value.standing } },
    });
  const { refusal } = checked;
  if (refusal === 'unknown')
    return page(<CheckedPage view={view} checked={undefined} at={now} />, { audit: { outcome: refusal } });
  const t = bescheinigungTexts.for(chamber, locale);
  if (refusal === 'too-many') {
    const time = formatDateTime(opensAgain(unknownCodesOfRange, now), locale);
    const again = keepInput(form, { '': t('check.too-many', { time }) });
    return refusedPage(<CheckPage view={view} form={again} />, refusal, { status: 429 });
  }
  const again = keepInput(form, { code: t(`check.${refusal}`) });
  return refusedPage(<CheckPage view={view} form={again} />, refusal);
}
