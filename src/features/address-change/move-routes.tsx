import { formatDateTime } from '../../lib/dates.ts';
import type { Db } from '../../platform/database/handles.ts';
import {
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { type FormState, freshForm } from '../../platform/ui/index.ts';
import { type AddressQuestion, findAccountById, readAddress, refusedAddress } from '../accounts/index.ts';
import { beginChange } from './begin-change.ts';
import { mailNews, openChange } from './change-routes.tsx';
import { codeSentenceFor } from './code-sentence.ts';
import { completeIfDue } from './complete-change.ts';
import { mayAskAgainFrom } from './limits.ts';
import type { Mover } from './move-account.ts';
import { AcceptPage, type AcceptState } from './pages/accept-page.tsx';
import { MovePage } from './pages/move-page.tsx';
import { MovePendingPage } from './pages/move-pending-page.tsx';
import { paths } from './paths.ts';
import { mayMove } from './permissions.ts';
import { proveByAccount } from './prove-new.ts';
import { selectMovesTo } from './queries.ts';
import { codeOf } from './secrets.ts';
import { shownChange } from './show-change.ts';
import { addressChangeTexts } from './texts.de.ts';

/** Moving to another account, from both sides. */
export function moveRoutes(mover: Mover): readonly Route[] {
  return [
    get(paths.move, { may: mayMove }, (context) => showMove(context, mover)),
    post(paths.move, { may: mayMove, audit: 'address-change.move-begun' }, (context) =>
      beginMove(context, mover),
    ),
    get(paths.accept, { may: mayMove }, showAccept),
    post(paths.accept, { may: mayMove, audit: 'address-change.move-accepted' }, (context) =>
      accept(context, mover),
    ),
  ];
}

async function showMove(context: ReadContext, mover: Mover): Promise<Reply> {
  const { db, view, now, parts } = context;
  const change = await openChange(context, 'move');
  if (!change) {
    const cancelled = context.query.get('hinweis') === 'abgebrochen';
    return page(await movePage(context, db, mover, freshForm(), { cancelled }));
  }
  const { accountId: from, toAccountId: to } = change;
  return page(
    <MovePendingPage
      view={view}
      change={shownChange(change, now)}
      code={codeOf(parts.secrets, change)}
      obstacle={to === null ? undefined : await mover.obstacle(db, { from, to }, context)}
      {...mailNews(context)}
    />,
  );
}

async function movePage(
  facts: RequestFacts,
  db: Db,
  mover: Mover,
  form: FormState,
  more: { readonly question?: AddressQuestion | undefined; readonly cancelled?: boolean } = {},
) {
  const belongings = await mover.belongings(db, signedInActor(facts).accountId, facts);
  return <MovePage view={facts.view} form={form} belongings={belongings} {...more} />;
}

async function beginMove(context: WriteContext, mover: Mover): Promise<Reply> {
  const { chamber, locale, form, tx, now } = context;
  const t = addressChangeTexts.for(chamber, locale);
  const email = readAddress(form);
  if (!email.ok) {
    const question = email.refusal.why === 'likely-slip' ? email.refusal.question : undefined;
    const meant = question ? { emailMeant: question.suggested } : {};
    const again = keepInput({ ...form, ...meant }, refusedAddress(chamber, locale, email.refusal));
    return refusedPage(await movePage(context, tx, mover, again, { question }), email.refusal.why);
  }
  const { accountId } = signedInActor(context);
  const asked = { accountId, email: email.value, kind: 'move' } as const;
  const begun = await beginChange(tx, asked, context.parts.secrets, now);
  if (begun.ok) return redirect(paths.move, { audit: { subjects: { change: begun.value.id } } });
  const until = formatDateTime(mayAskAgainFrom(now), locale);
  const errors =
    begun.refusal === 'same' ? { email: t('change.same') } : { '': t('change.tooMany', { until }) };
  const status = begun.refusal === 'same' ? 422 : 429;
  const again = await movePage(context, tx, mover, keepInput(form, errors));
  return refusedPage(again, begun.refusal, { status });
}

async function showAccept(context: ReadContext): Promise<Reply> {
  const account = await findAccountById(context.db, signedInActor(context).accountId);
  const hint = context.query.get('hinweis');
  if (hint === 'fertig') return page(acceptPage(context, 'done'));
  const moves = account ? await selectMovesTo(context.db, account.emailFolded, context.now) : [];
  const waits = moves.some(({ toAccountId }) => toAccountId === account?.id);
  if (waits && hint === 'bestaetigen') return page(acceptPage(context, 'waits'));
  return page(acceptPage(context, moves.length > 0 ? 'asks' : 'none'));
}

function acceptPage(facts: RequestFacts, state: AcceptState, form: FormState = freshForm()) {
  return <AcceptPage view={facts.view} form={form} email={signedInActor(facts).email} state={state} />;
}

async function accept(context: WriteContext, mover: Mover): Promise<Reply> {
  const { tx, now, parts, form } = context;
  const actor = signedInActor(context);
  const again = (sentence: string, why: string, status = 422) => {
    const state = keepInput({ code: form['code'] ?? '' }, { code: sentence });
    return refusedPage(acceptPage(context, 'asks', state), why, { status });
  };
  const account = await findAccountById(tx, actor.accountId);
  if (!account) return again(codeSentenceFor(context, 'over', 'accept.wrong'), 'unknown');
  const proven = await proveByAccount(tx, account, form['code'] ?? '', parts.secrets, now);
  if (!proven.ok) {
    const status = proven.refusal === 'too-many' ? 429 : 422;
    return again(codeSentenceFor(context, proven.refusal, 'accept.wrong'), proven.refusal, status);
  }
  const change = proven.value;
  const obstacle = await mover.obstacle(tx, { from: change.accountId, to: account.id }, context);
  if (obstacle !== undefined) return again(obstacle, 'obstacle');
  const completed = await completeIfDue(tx, change, { mover, keptSession: null, now });
  const audit = { subjects: { change: change.id, account: change.accountId } };
  if (!completed.ok) return again(codeSentenceFor(context, 'over', 'accept.wrong'), completed.refusal.kind);
  const hint = completed.value === 'done' ? 'fertig' : 'bestaetigen';
  return redirect(`${paths.accept}?hinweis=${hint}`, {
    audit: { ...audit, facts: { stage: completed.value } },
  });
}
