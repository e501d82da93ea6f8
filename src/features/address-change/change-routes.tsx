import { formatDateTime } from '../../lib/dates.ts';
import { freshlyProven, signedIn } from '../../platform/access/permission.ts';
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
import { type AddressQuestion, mayChangeEmail, readAddress, refusedAddress } from '../accounts/index.ts';
import { beginChange, mailAgain } from './begin-change.ts';
import type { ChangeRecord } from './change.ts';
import { codeSentenceFor } from './code-sentence.ts';
import { completeIfDue, type CompletionRefusal } from './complete-change.ts';
import { mayAskAgainFrom } from './limits.ts';
import type { Mover } from './move-account.ts';
import { ChangeFixedPage, type ChangeNews, ChangePage } from './pages/change-page.tsx';
import { PendingPage } from './pages/pending-page.tsx';
import { paths } from './paths.ts';
import { mayBeginChange, mayProveNew } from './permissions.ts';
import { proveByCode } from './prove-new.ts';
import { waitForOld } from './prove-old.ts';
import { endOpenChange, selectOpenChange } from './queries.ts';
import { shownChange } from './show-change.ts';
import { addressChangeTexts } from './texts.de.ts';

const news: ReadonlyMap<string | null, ChangeNews> = new Map([
  ['geaendert', 'done'],
  ['abgebrochen', 'cancelled'],
  ['vergeben', 'taken'],
]);

/** Changing the address in the profile, and what both ways of going on share. */
export function changeRoutes(mover: Mover): readonly Route[] {
  return [
    get(paths.change, { may: signedIn }, showChange),
    post(paths.change, { may: mayBeginChange, audit: 'address-change.begun' }, begin),
    post(paths.code, { may: mayProveNew, audit: 'address-change.new-proven' }, (context) =>
      answerCode(context, mover),
    ),
    post(paths.resend, { may: signedIn, audit: 'address-change.mailed-again' }, resend),
    post(paths.wait, { may: freshlyProven(signedIn), audit: 'address-change.waits' }, wait),
    post(paths.cancel, { may: signedIn, audit: 'address-change.cancelled' }, cancel),
  ];
}

async function showChange(context: ReadContext): Promise<Reply> {
  if (!mayChangeEmail(context.chamber)) return page(<ChangeFixedPage view={context.view} />);
  const change = await openChange(context, 'change');
  if (change) return page(pendingPage(context, change, freshForm()));
  const said = news.get(context.query.get('hinweis'));
  return page(changePage(context, freshForm(), { said }));
}

/** The open change of this kind, of the person who is signed in. */
export async function openChange(
  context: ReadContext,
  kind: ChangeRecord['kind'],
): Promise<ChangeRecord | undefined> {
  const change = await selectOpenChange(context.db, signedInActor(context).accountId, context.now);
  return change?.kind === kind ? change : undefined;
}

function changePage(
  facts: RequestFacts,
  form: FormState,
  more: { readonly question?: AddressQuestion | undefined; readonly said?: ChangeNews | undefined } = {},
) {
  const { email } = signedInActor(facts);
  return <ChangePage view={facts.view} form={form} email={email} question={more.question} news={more.said} />;
}

function pendingPage(facts: RequestFacts, change: ChangeRecord, codeForm: FormState) {
  return (
    <PendingPage
      view={facts.view}
      change={shownChange(change, facts.now)}
      codeForm={codeForm}
      {...mailNews(facts)}
    />
  );
}

/** What became of asking for the mails again, as the query of the page says it. */
export function mailNews(facts: RequestFacts) {
  switch (facts.query.get('hinweis')) {
    case 'erneut':
      return { news: 'sent-again' } as const;
    case 'warten':
      return { news: 'too-many', until: mayAskAgainFrom(facts.now) } as const;
    default:
      return {};
  }
}

async function begin(context: WriteContext): Promise<Reply> {
  const { chamber, locale, form, tx, now } = context;
  const t = addressChangeTexts.for(chamber, locale);
  const email = readAddress(form);
  if (!email.ok) {
    const question = email.refusal.why === 'likely-slip' ? email.refusal.question : undefined;
    const meant = question ? { emailMeant: question.suggested } : {};
    const errors = refusedAddress(chamber, locale, email.refusal);
    const again = changePage(context, keepInput({ ...form, ...meant }, errors), { question });
    return refusedPage(again, email.refusal.why);
  }
  const { accountId } = signedInActor(context);
  const asked = { accountId, email: email.value, kind: 'change' } as const;
  const begun = await beginChange(tx, asked, context.parts.secrets, now);
  if (begun.ok) return redirect(paths.change, { audit: { subjects: { change: begun.value.id } } });
  const until = formatDateTime(mayAskAgainFrom(now), locale);
  const errors =
    begun.refusal === 'same' ? { email: t('change.same') } : { '': t('change.tooMany', { until }) };
  const status = begun.refusal === 'same' ? 422 : 429;
  return refusedPage(changePage(context, keepInput(form, errors)), begun.refusal, { status });
}

async function answerCode(context: WriteContext, mover: Mover): Promise<Reply> {
  const { tx, now, parts } = context;
  const actor = signedInActor(context);
  const proven = await proveByCode(tx, actor.accountId, context.form['code'] ?? '', parts.secrets, now);
  if (!proven.ok) {
    const change = await selectOpenChange(tx, actor.accountId, now);
    const sentence = codeSentenceFor(context, proven.refusal, 'code.wrong');
    const status = proven.refusal === 'too-many' ? 429 : 422;
    const document =
      change?.kind === 'change'
        ? pendingPage(context, change, keepInput({ code: context.form['code'] ?? '' }, { code: sentence }))
        : changePage(context, keepInput({}, { '': sentence }));
    return refusedPage(document, proven.refusal, { status });
  }
  const change = proven.value;
  const completed = await completeIfDue(tx, change, { mover, keptSession: actor.sessionId, now });
  const subjects = { change: change.id };
  if (!completed.ok) return refusedCompletion(completed.refusal, subjects);
  const hint = completed.value === 'done' ? '?hinweis=geaendert' : '';
  return redirect(`${paths.change}${hint}`, { audit: { subjects, facts: { stage: completed.value } } });
}

function refusedCompletion(refusal: CompletionRefusal, subjects: Readonly<Record<string, string>>): Reply {
  return redirect(`${paths.change}?hinweis=vergeben`, { audit: { outcome: refusal.kind, subjects } });
}

async function resend(context: WriteContext): Promise<Reply> {
  const { tx, now, parts } = context;
  const change = await selectOpenChange(tx, signedInActor(context).accountId, now);
  if (!change) return redirect(paths.change, { audit: { outcome: 'over' } });
  const sent = await mailAgain(tx, change, parts.secrets, now);
  const outcome = sent.ok ? 'done' : sent.refusal;
  return redirect(`${pageOf(change)}?hinweis=${sent.ok ? 'erneut' : 'warten'}`, {
    audit: { outcome, subjects: { change: change.id } },
  });
}

async function wait(context: WriteContext): Promise<Reply> {
  const { tx, now, parts } = context;
  const waiting = await waitForOld(tx, signedInActor(context).accountId, parts.secrets, now);
  if (!waiting.ok) return redirect(paths.change, { audit: { outcome: waiting.refusal } });
  return redirect(pageOf(waiting.value), { audit: { subjects: { change: waiting.value.id } } });
}

async function cancel(context: WriteContext): Promise<Reply> {
  const { tx, now } = context;
  const { accountId } = signedInActor(context);
  const change = await selectOpenChange(tx, accountId, now);
  const ended = await endOpenChange(tx, accountId, 'cancelled', now);
  const to = change ? pageOf(change) : paths.change;
  return redirect(`${to}?hinweis=abgebrochen`, { audit: { outcome: ended ? 'done' : 'over' } });
}

function pageOf(change: ChangeRecord): string {
  return change.kind === 'move' ? paths.move : paths.change;
}
