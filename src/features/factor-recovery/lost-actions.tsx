import type { PrepareContext, ReadContext, RequestFacts, WriteContext } from '../../platform/http/context.ts';
import type { Db } from '../../platform/database/handles.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { type FormState, freshForm } from '../../platform/ui/index.ts';
import {
  checkPin,
  type CheckedPin,
  type LinkedSubject,
  linkedSubjectsOf,
  refusalSentence,
  requestPinLetter,
  spendPinAsProof,
} from '../freischaltung/index.ts';
import { type PendingSignIn, pendingSignIn } from '../sign-in/index.ts';
import { type LetterAsked, LostPage, type LostSituation } from './pages/lost-page.tsx';
import { LostOverPage, RemovedPage } from './pages/plain-pages.tsx';
import { paths } from './paths.ts';
import { selectOpenOf } from './queries.ts';
import { removeFactors } from './remove-factors.ts';
import { endsAt, readyAt, stateOf } from './rules.ts';
import { tellOfRemoval } from './tell.ts';
import { factorRecoveryTexts } from './texts.de.ts';
import { beginWaiting, finishWaiting } from './waiting.ts';

/** Shows the way back that this account has: a PIN where it is linked, else the waiting period. */
export async function showLost(context: ReadContext): Promise<Reply> {
  const pending = await pendingSignIn(context.db, context);
  if (!pending) return page(<LostOverPage view={context.view} />);
  return page(await lostPage(context, context.db, pending, freshForm(), letterAsked(context.query)));
}

/** What became of a letter that was asked for a moment ago, as the address says it. */
function letterAsked(query: RequestFacts['query']): LetterAsked | undefined {
  const notice = query.get('hinweis');
  if (notice === 'brief') return 'sent';
  return notice === 'brief-wird-geprueft' ? 'waits-for-decision' : undefined;
}

async function lostPage(
  context: RequestFacts,
  db: Db,
  { account }: PendingSignIn,
  form: FormState,
  letter?: LetterAsked,
) {
  const linked = await linkedSubjectsOf(db, account.id, context.now);
  const situation: LostSituation =
    linked.length > 0
      ? { kind: 'linked', choices: linked.map(choiceOf), letter }
      : await waitingSituation(db, account.id, context.now);
  return <LostPage view={context.view} form={form} situation={situation} />;
}

async function waitingSituation(db: Db, accountId: string, now: Date): Promise<LostSituation> {
  const request = await selectOpenOf(db, accountId);
  const state = request ? stateOf(request, now) : 'over';
  if (!request || state === 'over') return { kind: 'unlinked' };
  return state === 'ready'
    ? { kind: 'ready', until: endsAt(request) }
    : { kind: 'waiting', readyAt: readyAt(request) };
}

function choiceOf({ subject, label, number }: LinkedSubject) {
  return { value: subject.record.id, label, number };
}

/** The one of several that the form names; the only one where there is one. */
function chosen(linked: readonly LinkedSubject[], form: RequestFacts['form']): LinkedSubject | undefined {
  if (linked.length === 1) return linked[0];
  return linked.find(({ subject }) => subject.record.id === form['verknuepfung']);
}

/** Sends a PIN to the registered postal address, and tells the account. */
export async function answerLetter(context: WriteContext): Promise<Reply> {
  const { client, now, tx } = context;
  const pending = await pendingSignIn(tx, context);
  if (!pending) return over(context);
  const { account } = pending;
  const linked = chosen(await linkedSubjectsOf(tx, account.id, now), context.form);
  if (!linked) return lostAgain(context, pending, { verknuepfung: 'choice.missing' }, 'incomplete');
  const asker = { accountId: account.id, addressRange: client.range, now };
  const result = await requestPinLetter(tx, asker, linked.subject);
  if (!result.ok) return lostAgain(context, pending, { '': 'letter.tooMany' }, result.refusal);
  const waits = result.value === 'needs-decision';
  await tellOfRemoval(tx, account.id, { kind: waits ? 'letter-waits' : 'letter' }, now);
  return redirect(`${paths.lost}?hinweis=${waits ? 'brief-wird-geprueft' : 'brief'}`, {
    audit: { accountId: account.id, facts: { letter: result.value } },
  });
}

/** Compares the PIN, which costs one hash. */
export async function preparePin(context: PrepareContext): Promise<CheckedPin | undefined> {
  const { client, form, now, parts, reading } = context;
  const found = await reading(async (db) => {
    const pending = await pendingSignIn(db, context);
    const linked = pending ? await linkedSubjectsOf(db, pending.account.id, now) : [];
    return { accountId: pending?.account.id, subject: chosen(linked, form)?.subject };
  });
  const typedPin = form['pin'] ?? '';
  if (found.accountId === undefined || !found.subject || typedPin.trim() === '') return undefined;
  const attempt = { accountId: found.accountId, addressRange: client.range, typedPin, now };
  return checkPin(reading, parts.passwords, attempt, async () => found.subject);
}

/** Takes the PIN and removes all factors. */
export async function answerPin(context: WriteContext, checked: CheckedPin | undefined): Promise<Reply> {
  const { chamber, client, locale, now, tx } = context;
  const pending = await pendingSignIn(tx, context);
  if (!pending) return over(context);
  const { account } = pending;
  const linked = chosen(await linkedSubjectsOf(tx, account.id, now), context.form);
  if (!linked) return lostAgain(context, pending, { verknuepfung: 'choice.missing' }, 'incomplete');
  // the PIN was compared with that of another one where the links have changed since
  if (checked?.kind === 'match' && checked.subject.record.id !== linked.subject.record.id)
    return redirect(paths.lost, { audit: { accountId: account.id, outcome: 'changed-meanwhile' } });
  if (!checked) return lostAgain(context, pending, { pin: 'pin.missing' }, 'incomplete');
  const result = await spendPinAsProof(
    tx,
    { accountId: account.id, addressRange: client.range, now },
    checked,
  );
  if (!result.ok) {
    const form = { values: kept(context), errors: { pin: refusalSentence(chamber, locale, result.refusal) } };
    return refusedPage(await lostPage(context, tx, pending, form), result.refusal.kind, {
      audit: { accountId: account.id },
    });
  }
  await removeFactors(tx, account.id, now);
  const subjects = { [result.value.kind]: result.value.record.id };
  return redirect(paths.removed, { audit: { accountId: account.id, subjects } });
}

/** Begins the waiting period of an account without a link. */
export async function answerWait(context: WriteContext): Promise<Reply> {
  const pending = await pendingSignIn(context.tx, context);
  if (!pending) return over(context);
  const { account } = pending;
  const audit = { accountId: account.id };
  if ((await linkedSubjectsOf(context.tx, account.id, context.now)).length > 0) {
    return redirect(paths.lost, { audit: { ...audit, outcome: 'linked' } });
  }
  await beginWaiting(context.tx, account.id, context.now);
  return redirect(paths.lost, { audit });
}

/** Removes all factors once the waiting period is over. */
export async function answerRemove(context: WriteContext): Promise<Reply> {
  const pending = await pendingSignIn(context.tx, context);
  if (!pending) return over(context);
  const { account } = pending;
  // who has been linked meanwhile proves it by PIN, as at the Freischaltung
  const linked = (await linkedSubjectsOf(context.tx, account.id, context.now)).length > 0;
  const removed = !linked && (await finishWaiting(context.tx, account.id, context.now)).ok;
  if (!removed) return redirect(paths.lost, { audit: { accountId: account.id, outcome: 'not-ready' } });
  return redirect(paths.removed, { audit: { accountId: account.id } });
}

/** Says that the factors are gone, and leads to signing in. */
export function showRemoved({ view }: RequestFacts): Reply {
  return page(<RemovedPage view={view} />);
}

async function lostAgain(
  context: WriteContext,
  pending: PendingSignIn,
  keys: Readonly<Record<string, 'choice.missing' | 'letter.tooMany' | 'pin.missing'>>,
  outcome: string,
): Promise<Reply> {
  const t = factorRecoveryTexts.for(context.chamber, context.locale);
  const errors = Object.fromEntries(Object.entries(keys).map(([field, key]) => [field, t(key)]));
  const form = { values: kept(context), errors };
  return refusedPage(await lostPage(context, context.tx, pending, form), outcome, {
    audit: { accountId: pending.account.id },
  });
}

function kept({ form }: RequestFacts): Readonly<Record<string, string>> {
  return { verknuepfung: form['verknuepfung'] ?? '' };
}

function over({ view }: WriteContext): Reply {
  return refusedPage(<LostOverPage view={view} />, 'over');
}
