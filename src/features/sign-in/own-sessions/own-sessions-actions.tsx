import { type ReadContext, signedInActor, type WriteContext } from '../../../platform/http/context.ts';
import { page, redirect, type Reply, unknown } from '../../../platform/http/reply.ts';
import { EndSessionsPage } from '../pages/end-sessions-page.tsx';
import { OwnSessionsPage } from '../pages/own-sessions-page.tsx';
import { paths, withQuery } from '../paths.ts';
import { noSessionCookie } from '../start-session.ts';
import { endOwnSessions, listOwnSessions, readSessionChoice } from './own-sessions.ts';

/** Keys under which the list says what has just happened. */
const outcomes = { 'geraet-beendet': 'one', 'andere-beendet': 'others', 'schon-beendet': 'over' } as const;

/** Shows where the person is signed in. */
export async function showOwnSessions(context: ReadContext): Promise<Reply> {
  const sessions = await listOwnSessions(context.db, signedInActor(context), context.now);
  const key = context.query.get('hinweis') ?? '';
  const ended = Object.hasOwn(outcomes, key) ? outcomes[key as keyof typeof outcomes] : undefined;
  return page(<OwnSessionsPage view={context.view} sessions={sessions} ended={ended} />);
}

/** Asks whether they should really end. */
export async function askToEnd(context: ReadContext): Promise<Reply> {
  const choice = readSessionChoice((name) => context.query.get(name));
  if (!choice) return unknown();
  if (choice.which !== 'one') return page(<EndSessionsPage view={context.view} choice={choice} />);
  const sessions = await listOwnSessions(context.db, signedInActor(context), context.now);
  const session = sessions.find(({ id }) => id === choice.sessionId);
  // a session that has just ended, and one that never was the person's, look the same
  if (!session) return redirect(withQuery(paths.sessions, { hinweis: 'schon-beendet' }));
  return page(<EndSessionsPage view={context.view} choice={choice} session={session} />);
}

/** Ends them; with this one among them the person is signed out here. */
export async function answerEnd(context: WriteContext): Promise<Reply> {
  const actor = signedInActor(context);
  const choice = readSessionChoice((name) => context.form[name]);
  if (!choice) return { ...unknown(), audit: { outcome: 'unknown' } };
  const ended = await endOwnSessions(context.tx, actor, choice);
  const audit = { facts: { which: choice.which, ended } };
  const endedHere =
    choice.which === 'all' || (choice.which === 'one' && choice.sessionId === actor.sessionId);
  if (endedHere) return redirect('/?hinweis=abgemeldet', { cookies: [noSessionCookie], audit });
  if (choice.which === 'others')
    return redirect(withQuery(paths.sessions, { hinweis: 'andere-beendet' }), { audit });
  return ended > 0
    ? redirect(withQuery(paths.sessions, { hinweis: 'geraet-beendet' }), { audit })
    : redirect(withQuery(paths.sessions, { hinweis: 'schon-beendet' }), {
        audit: { ...audit, outcome: 'already-over' },
      });
}
