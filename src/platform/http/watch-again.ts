import { anonymous } from '../access/actor.ts';
import { reading } from '../database/database.ts';
import type { Watched } from '../live/streams.ts';
import type { ReadContext } from './context.ts';
import type { Route } from './route.ts';
import type { FactsFor, RouteRunner } from './run-route.ts';

/**
 * Looks again for an open page: who it is by now, whether they may still, and what there is. Looking is not using: it
 * keeps no session alive.
 */
export async function watchAgain(
  { actors, database, keeps }: RouteRunner,
  route: Route,
  factsFor: FactsFor,
  watch: (context: ReadContext) => Promise<Watched | undefined>,
): Promise<Watched | undefined> {
  const { chamber, cookie, now } = factsFor(anonymous);
  const token = cookie(actors.cookie) ?? '';
  if (!actors.isToken(token)) return undefined;
  const first = actors.statements(token, now, chamber);
  return reading(
    database,
    chamber,
    async (db, results) => {
      const facts = factsFor(actors.read(results.map(({ rows }) => rows)));
      const decision = route.may.decide(facts.actor, chamber, facts.locale);
      return decision.answer === 'granted' ? watch({ ...facts, db }) : undefined;
    },
    { first, keeps },
  );
}
