import { hashToken, looksLikeToken } from '../../platform/crypto/tokens.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { WriteContext } from '../../platform/http/context.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { confirmByBetrieb, denyByBetrieb } from './decide-zuordnung.ts';
import { DecidedPage, DecidePage } from './pages/decide-page.tsx';
import { paths } from './paths.ts';
import { mayDecideByMail } from './permissions.ts';
import { findZuordnungByToken } from './queries.ts';
import { waitsForCode } from './rules.ts';
import type { ZuordnungForBetrieb } from './zuordnung.ts';

/** The Betrieb's side, reached by the mailed link without an account. */
export const betriebRoutes: readonly Route[] = [
  get(paths.decide, { may: mayDecideByMail }, async ({ db, view, query, now }) => {
    const token = query.get('token') ?? '';
    const zuordnung = await findOpen(db, token, now);
    if (!zuordnung) return page(<DecidedPage view={view} outcome="over" />, { status: 410 });
    return page(<DecidePage view={view} zuordnung={zuordnung} token={token} />);
  }),
  post(paths.decide, { may: mayDecideByMail, audit: 'zuordnung.confirmed-by-betrieb' }, async (context) => {
    const zuordnung = await findOpen(context.tx, context.form['token'] ?? '', context.now);
    if (!zuordnung) return over(context);
    const result = await confirmByBetrieb(context.tx, zuordnung, context.now);
    const outcome = result.ok ? 'confirmed' : result.refusal.kind === 'not-open' ? 'over' : 'refused';
    return decided(context, zuordnung, outcome, result.ok ? 'done' : result.refusal.kind);
  }),
  post(paths.deny, { may: mayDecideByMail, audit: 'zuordnung.denied-by-betrieb' }, async (context) => {
    const zuordnung = await findOpen(context.tx, context.form['token'] ?? '', context.now);
    if (!zuordnung) return over(context);
    const denied = await denyByBetrieb(context.tx, zuordnung, context.now);
    return decided(context, zuordnung, denied ? 'denied' : 'over', denied ? 'done' : 'not-open');
  }),
];

async function findOpen(db: Db, token: string, now: Date): Promise<ZuordnungForBetrieb | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const found = await findZuordnungByToken(db, hashToken(token));
  const valid = found && waitsForCode(found) && found.code_expires_at !== null && found.code_expires_at > now;
  return valid ? found : undefined;
}

function over({ view }: WriteContext): Reply {
  return page(<DecidedPage view={view} outcome="over" />, { status: 410, audit: { outcome: 'not-open' } });
}

function decided(
  { view }: WriteContext,
  zuordnung: ZuordnungForBetrieb,
  outcome: 'confirmed' | 'denied' | 'over' | 'refused',
  audited: string,
): Reply {
  return page(<DecidedPage view={view} outcome={outcome} zuordnung={zuordnung} />, {
    audit: {
      outcome: audited,
      subjects: { antrag: String(zuordnung.nummer), betrieb: zuordnung.betrieb_id },
    },
  });
}
