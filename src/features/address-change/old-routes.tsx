import { anyone } from '../../platform/access/permission.ts';
import type { ReadContext, RequestFacts, WriteContext } from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { get, getStatic, post, type Route } from '../../platform/http/route.ts';
import { findAccountById } from '../accounts/index.ts';
import type { ChangeRecord } from './change.ts';
import { changeToUndo, undoChange } from './undo-change.ts';
import { completeIfDue } from './complete-change.ts';
import type { Mover } from './move-account.ts';
import { ConfirmOldPage, LinkOverPage } from './pages/confirm-old-page.tsx';
import { type Outcome, OutcomePage, outcomes } from './pages/outcome-page.tsx';
import { UndoOverPage, UndoPage } from './pages/undo-page.tsx';
import { paths } from './paths.ts';
import { openChangeOf, proveOld, stopChange } from './prove-old.ts';

/** What the owner of the old address does by links in mails, without signing in; looking at them changes nothing. */
export function oldAddressRoutes(mover: Mover): readonly Route[] {
  return [
    get(paths.old, { may: anyone }, showOld),
    post(paths.old, { may: anyone, audit: 'address-change.old-proven' }, (context) => agree(context, mover)),
    post(paths.stop, { may: anyone, audit: 'address-change.stopped' }, stop),
    getStatic(paths.outcome, { may: anyone }, showOutcome),
    get(paths.undo, { may: anyone }, showUndo),
    post(paths.undo, { may: anyone, audit: 'address-change.undone' }, undo),
  ];
}

async function showOld(context: ReadContext): Promise<Reply> {
  const token = context.query.get('token') ?? '';
  const open = await openChangeOf(context.db, token, context.now);
  const account = open.ok ? await findAccountById(context.db, open.value.accountId) : undefined;
  if (!open.ok || !account || open.value.oldProvenAt !== null) {
    return page(<LinkOverPage view={context.view} />);
  }
  const { kind, oldEmail, newEmail } = open.value;
  const name = `${account.firstName} ${account.lastName}`;
  return page(<ConfirmOldPage view={context.view} {...{ kind, oldEmail, newEmail, name, token }} />);
}

async function agree(context: WriteContext, mover: Mover): Promise<Reply> {
  const { tx, now } = context;
  const proven = await proveOld(tx, context.form['token'] ?? '', now);
  if (!proven.ok) return refusedPage(<LinkOverPage view={context.view} />, proven.refusal);
  const change = proven.value;
  const completed = await completeIfDue(tx, change, { mover, keptSession: sessionOf(context, change), now });
  const audit = auditOf(change);
  if (!completed.ok) return outcome(completed.refusal.kind, { ...audit, outcome: completed.refusal.kind });
  if (completed.value !== 'done') return outcome(change.kind === 'move' ? 'agreed-move' : 'agreed', audit);
  return outcome(change.kind === 'move' ? 'moved' : 'changed', audit);
}

/** The session that goes on: the one of this browser, where it is the account's own. */
function sessionOf({ actor }: RequestFacts, change: ChangeRecord): string | null {
  return actor.kind === 'account' && actor.accountId === change.accountId ? actor.sessionId : null;
}

async function stop(context: WriteContext): Promise<Reply> {
  const stopped = await stopChange(context.tx, context.form['token'] ?? '', context.now);
  if (!stopped.ok) return refusedPage(<LinkOverPage view={context.view} />, stopped.refusal);
  return outcome('stopped', auditOf(stopped.value));
}

function auditOf(change: ChangeRecord) {
  return { accountId: change.accountId, subjects: { change: change.id } };
}

function outcome(what: Outcome, audit: Reply['audit']): Reply {
  return redirect(`${paths.outcome}?ergebnis=${what}`, audit ? { audit } : {});
}

function showOutcome(facts: RequestFacts): Reply {
  const what = outcomes.find((known) => known === facts.query.get('ergebnis'));
  return page(what ? <OutcomePage view={facts.view} outcome={what} /> : <LinkOverPage view={facts.view} />);
}

async function showUndo(context: ReadContext): Promise<Reply> {
  const token = context.query.get('token') ?? '';
  const change = await changeToUndo(context.db, token, context.now);
  if (!change) return page(<UndoOverPage view={context.view} why="over" />);
  return page(<UndoPage view={context.view} email={change.oldEmail} token={token} />);
}

async function undo(context: WriteContext): Promise<Reply> {
  const { secrets } = context.parts;
  const undone = await undoChange(context.tx, context.form['token'] ?? '', { secrets, now: context.now });
  if (!undone.ok)
    return refusedPage(<UndoOverPage view={context.view} why={undone.refusal} />, undone.refusal);
  return redirect(undone.value.resetPath, { audit: { accountId: undone.value.accountId } });
}
