import { type Actor, anonymous } from '../access/actor.ts';
import type { ActorSource, Rows } from '../access/actor-source.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { Decision } from '../access/permission.ts';
import { type AuditEntry, type AuditEvent, recordAudit, recordAuditOfEach } from '../audit/audit.ts';
import { type Database, reading, readingAtOnce, writing } from '../database/database.ts';
import { isDatabaseAway } from '../database/database-away.ts';
import type { Db, Tx } from '../database/handles.ts';
import { repeatContended } from '../database/repeat-contended.ts';
import type { PrepareContext, RequestFacts, WriteContext } from './context.ts';
import { isDrawnForAnother } from './drawn-for-another.ts';
import { type AuditDetail, type Reply, redirect } from './reply.ts';
import { type ResumedUploads, withAllFiles } from './resumed-uploads.ts';
import type { GetRoute, PostRoute, Route } from './route.ts';

/** Pages that answer for a missing right; made by the composition root, so that the platform knows no feature. */
export interface AccessPages {
  /** The page that says which link is missing, why, and leads there. */
  readonly linkMissing: (facts: RequestFacts, kind: string) => Reply;
  readonly forbidden: (facts: RequestFacts, reason: string) => Reply;
  /** Not there, or not this person's. */
  readonly unknown: (facts: RequestFacts) => Reply;
  /**
   * Asks to sign in first where a form was sent without a session in force; nothing typed may be lost.
   * @param formPath page that the form stands on; null where the address only takes posts
   */
  readonly signInFirst: (context: PrepareContext, formPath: string | null) => Promise<Reply>;
  /**
   * Asks to prove once more who sits here where a sensitive form was sent long after the last proof; nothing typed may
   * be lost, secrets apart.
   * @param formPath as in `signInFirst`
   */
  readonly proveFirst: (context: PrepareContext, formPath: string | null) => Promise<Reply>;
  /**
   * Leads to the consent that a form has to wait for; what was typed waits with the session, secrets apart.
   * @param formPath as in `signInFirst`
   */
  readonly consentFirst: (context: PrepareContext, formPath: string | null) => Promise<Reply>;
  /**
   * Says that the form was drawn for another mandate than the one acted for by now, and leads back to that; nothing
   * typed may be lost, secrets apart.
   * @param formPath as in `signInFirst`
   */
  readonly actingForAnother: (
    context: PrepareContext,
    route: PostRoute,
    formPath: string | null,
  ) => Promise<Reply>;
}

export interface RouteRunner {
  readonly database: Database;
  readonly actors: ActorSource;
  readonly pages: AccessPages;
  /** Where people sign in for these routes. */
  readonly signInPage: string;
  readonly routes: readonly Route[];
  /** Whether the database keeps what these pages ask prepared, as {@link reading} says. */
  readonly keeps: boolean;
  /** Files that were sent before their form; absent where there are none. */
  readonly resumed?: ResumedUploads | undefined;
  /** Told of every request by somebody signed in, so that the session counts as used. */
  readonly onSeen?: (sessionId: string, chamber: Chamber, now: Date) => void;
}

/** Everything about a request but who sends it. */
export type FactsFor = (actor: Actor) => RequestFacts;

/** Takes a request through its route: who asks, permission, transaction, work, audit trail. */
export function runRoute(runner: RouteRunner, route: Route, factsFor: FactsFor): Promise<Reply> {
  return route.method === 'GET' ? runGet(runner, route, factsFor) : runPost(runner, route, factsFor);
}

async function runGet(runner: RouteRunner, route: GetRoute, factsFor: FactsFor): Promise<Reply> {
  let facts: RequestFacts | undefined;
  const reply = await read(runner, route, (actor) => (facts = factsFor(actor)));
  const { audit } = route;
  if (audit && facts && reply.kind !== 'redirect' && reply.audit) {
    const seen = facts;
    await writing(runner.database, seen.chamber, (tx) => recordAnswer(tx, audit, seen, reply));
  }
  return reply;
}

async function read(runner: RouteRunner, route: GetRoute, factsFor: FactsFor): Promise<Reply> {
  const stranger = factsFor(anonymous);
  const token = sessionToken(runner, stranger);
  const always = route.reads === 'for-everybody';
  if (!token && (!always || !isOpenToStrangers(route, stranger))) {
    return answerGet(runner, route, stranger, undefined);
  }
  try {
    if (token && route.reads === 'never') {
      const actor = await whoSent(runner, stranger, token);
      return await answerGet(runner, route, factsFor(actor), undefined);
    }
    return await identified(runner, stranger, token, (actor, db) =>
      answerGet(runner, route, factsFor(actor), db),
    );
  } catch (error) {
    if (always || !isOpenToStrangers(route, stranger) || !isDatabaseAway(error)) throw error;
    // help and imprint must open during an outage; whoever is signed in sees them as a stranger does
    return answerGet(runner, route, stranger, undefined);
  }
}

function isOpenToStrangers(route: Route, stranger: RequestFacts): boolean {
  return route.may.decide(anonymous, stranger.chamber).answer === 'granted';
}

async function answerGet(
  runner: RouteRunner,
  route: GetRoute,
  facts: RequestFacts,
  db: Db | undefined,
): Promise<Reply> {
  const decision = route.may.decide(facts.actor, facts.chamber, facts.locale);
  if (decision.answer !== 'granted') return denied(runner, route, facts, decision);
  const reply = await route.answer({ ...facts, db: db as Db });
  return reply.kind === 'unknown' ? runner.pages.unknown(facts) : reply;
}

async function runPost(runner: RouteRunner, route: PostRoute, factsFor: FactsFor): Promise<Reply> {
  const { database } = runner;
  const stranger = factsFor(anonymous);
  const token = sessionToken(runner, stranger);
  const actor = token ? await whoSent(runner, stranger, token) : anonymous;
  const facts = factsFor(actor);
  const decision = route.may.decide(actor, facts.chamber, facts.locale);
  if (isDrawnForAnother(route, facts, decision)) {
    await recordRefusal(database, route, facts, 'acting-for-another');
    return runner.pages.actingForAnother(preparing(runner, facts), route, formPath(runner, route, facts));
  }
  if (decision.answer !== 'granted') return denied(runner, route, facts, decision);
  const reply = await withAllFiles(
    runner.resumed,
    route,
    preparing(runner, facts),
    async (all, whenTaken) => {
      const prepared = await route.prepare(all);
      return repeatContended(() =>
        writing(database, all.chamber, async (tx) => {
          const answered = await answerPost(route, { ...all, tx }, prepared);
          if (answered.kind === 'redirect') await whenTaken(tx);
          return answered;
        }),
      );
    },
  );
  return reply.kind === 'unknown' ? runner.pages.unknown(facts) : reply;
}

/** The answer and its audit row, in one transaction. */
async function answerPost(route: PostRoute, context: WriteContext, prepared: unknown): Promise<Reply> {
  const reply = await route.answer(context, prepared as never);
  await recordAnswer(context.tx, route.audit, context, reply);
  return reply;
}

async function recordAnswer(tx: Tx, event: AuditEvent, facts: RequestFacts, { audit }: Reply): Promise<void> {
  const entry = {
    event,
    outcome: audit?.outcome ?? 'done',
    at: facts.now,
    ...whoDid(facts.actor),
    ...definedWho(audit),
    from: facts.client.range,
    requestId: facts.requestId,
  };
  await recordAudit(tx, { ...entry, subjects: audit?.subjects, facts: audit?.facts });
  await recordAuditOfEach(tx, entry, audit?.alsoAbout ?? []);
}

function preparing({ database }: RouteRunner, facts: RequestFacts): PrepareContext {
  return {
    ...facts,
    reading: (work) => reading(database, facts.chamber, work),
    writingApart: (work) => writing(database, facts.chamber, work),
  };
}

function sessionToken(runner: RouteRunner, facts: RequestFacts): string | undefined {
  const value = facts.cookie(runner.actors.cookie);
  return value !== undefined && runner.actors.isToken(value) ? value : undefined;
}

/** Who a session belongs to, where nothing else is read: one round trip. */
async function whoSent(runner: RouteRunner, facts: RequestFacts, token: string): Promise<Actor> {
  const { database, actors } = runner;
  const statements = actors.statements(token, facts.now, facts.chamber);
  return noted(runner, facts, await readingAtOnce(database, facts.chamber, statements));
}

/** Finds out who asks in the transaction that the answer reads from. */
function identified<Value>(
  runner: RouteRunner,
  facts: RequestFacts,
  token: string | undefined,
  work: (actor: Actor, db: Db) => Promise<Value>,
): Promise<Value> {
  const { database, actors, keeps } = runner;
  if (!token) return reading(database, facts.chamber, (db) => work(anonymous, db), { keeps });
  const first = actors.statements(token, facts.now, facts.chamber);
  return reading(database, facts.chamber, (db, results) => work(noted(runner, facts, results), db), {
    first,
    keeps,
  });
}

function noted(runner: RouteRunner, facts: RequestFacts, results: readonly { readonly rows: Rows }[]): Actor {
  const actor = runner.actors.read(results.map(({ rows }) => rows));
  if (actor.kind !== 'anonymous' && !facts.byItself)
    runner.onSeen?.(actor.sessionId, facts.chamber, facts.now);
  return actor;
}

async function denied(
  runner: RouteRunner,
  route: Route,
  facts: RequestFacts,
  decision: Exclude<Decision, { answer: 'granted' }>,
): Promise<Reply> {
  switch (decision.answer) {
    case 'sign-in':
      if (route.method === 'GET')
        return redirect(`${runner.signInPage}?weiter=${encodeURIComponent(wayBack(facts))}`);
      return runner.pages.signInFirst(preparing(runner, facts), formPath(runner, route, facts));
    case 'prove-again':
      if (route.method === 'GET') {
        return redirect(`/anmelden/bestaetigen?weiter=${encodeURIComponent(wayBack(facts))}`);
      }
      return runner.pages.proveFirst(preparing(runner, facts), formPath(runner, route, facts));
    case 'second-step':
      return redirect('/verwaltung/zweiter-schritt');
    case 'replace-password':
      return redirect('/passwort-festlegen');
    case 'accept-terms':
      if (route.method === 'GET') return redirect(consentPage(wayBack(facts)));
      return runner.pages.consentFirst(preparing(runner, facts), formPath(runner, route, facts));
    case 'unknown':
      return runner.pages.unknown(facts);
    case 'link':
      return runner.pages.linkMissing(facts, decision.kind);
    case 'forbidden':
      await recordRefusal(runner.database, route, facts);
      return runner.pages.forbidden(facts, decision.reason);
  }
}

/** Who the audit trail says it was, as far as the session tells. */
function whoDid(actor: Actor): Pick<AuditEntry, 'accountId' | 'staffId'> {
  if (actor.kind === 'account') return { accountId: actor.accountId };
  return actor.kind === 'staff' ? { staffId: actor.staffId } : {};
}

function definedWho(detail: AuditDetail = {}): Pick<AuditEntry, 'accountId' | 'staffId'> {
  const { accountId, staffId } = detail;
  return { ...(accountId && { accountId }), ...(staffId && { staffId }) };
}

/** Refused attempts are on record (ASVS 16.3.2). */
function recordRefusal(
  database: Database,
  route: Route,
  facts: RequestFacts,
  outcome = 'forbidden',
): Promise<void> {
  return writing(database, facts.chamber, (tx) =>
    recordAudit(tx, {
      event: 'access.refused',
      outcome,
      at: facts.now,
      ...whoDid(facts.actor),
      facts: { permission: route.may.name },
      from: facts.client.range,
      requestId: facts.requestId,
    }),
  );
}

/**
 * The page that asks for consent to new terms of use.
 * @param target where consent should lead; null where a form's address shows no page
 */
export function consentPage(target: string | null): string {
  const page = '/nutzungsbedingungen/zustimmen';
  return target === null ? page : `${page}?weiter=${encodeURIComponent(target)}`;
}

/** Where signing in or consent should lead: the page that was wanted, with its query, which may say which draft it is. */
function wayBack(facts: RequestFacts): string {
  return facts.query.size > 0 ? `${facts.path}?${facts.query}` : facts.path;
}

function formPath(runner: RouteRunner, route: PostRoute, facts: RequestFacts): string | null {
  const shown = runner.routes.some(({ method, path }) => method === 'GET' && path === route.path);
  return shown ? wayBack(facts) : null;
}
