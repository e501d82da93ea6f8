import { hashToken } from '../../platform/crypto/tokens.ts';
import { type RequestFacts, signedInActor, type WriteContext } from '../../platform/http/context.ts';
import { page, redirect, type Reply, unknown } from '../../platform/http/reply.ts';
import { actFor } from './act-for.ts';
import { takeUpInput } from './kept-input-actions.tsx';
import { SignOutPage } from './pages/sign-out-page.tsx';
import { keptField, paths, wayBackField } from './paths.ts';
import { deleteSession } from './queries.ts';
import { ownPath } from './rules.ts';
import { sessionCookie } from './session-statement.ts';
import { noSessionCookie } from './start-session.ts';

/** Shows the button that signs out. */
export function showSignOut(facts: RequestFacts): Reply {
  return page(<SignOutPage view={facts.view} />);
}

/** Ends the session in the database, also one that had run out, and takes the cookie away. */
export async function answerSignOut(context: WriteContext): Promise<Reply> {
  const token = context.cookie(sessionCookie);
  if (token) await deleteSession(context.tx, hashToken(token));
  return redirect('/?hinweis=abgemeldet', { cookies: [noSessionCookie] });
}

/**
 * Lets the person act for another of their own mandates for the rest of the session, and go on with a form that was
 * drawn for it.
 */
export async function answerActFor(context: WriteContext): Promise<Reply> {
  const actor = signedInActor(context);
  const linkId = context.form['verknuepfung'];
  const mandate = actor.mandates.find((candidate) => candidate.linkId === linkId);
  if (!mandate) return { ...unknown(), audit: { outcome: 'unknown-link' } };
  const back = ownPath(context.form[wayBackField] ?? context.query.get(wayBackField) ?? undefined);
  const sealed = context.form[keptField];
  const token = context.cookie(sessionCookie);
  const to = sealed && token ? await takeUpInput(context, { ...actor, token }, sealed, back) : back;
  await actFor(context.tx, actor.sessionId, mandate.linkId);
  return redirect(to ?? paths.mine, { audit: { subjects: { link: mandate.linkId } } });
}
