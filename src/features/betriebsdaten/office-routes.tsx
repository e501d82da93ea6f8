import { whereOffered } from '../../platform/access/permission.ts';
import { staffActor, type WriteContext } from '../../platform/http/context.ts';
import { redirect, type Reply, unknown } from '../../platform/http/reply.ts';
import { post, type Route } from '../../platform/http/route.ts';
import { takeEffect } from '../antraege/index.ts';
import { dropChange, enterOvertaken, findPlannedChange } from '../betriebe/index.ts';
import { staffMay } from '../office/index.ts';
import { selectByAntrag } from './address-queries.ts';
import { betriebsdaten } from './betriebsdaten.ts';
import { giveUpAddress } from './lapse-address.ts';
import { officePaths } from './paths.ts';
import { nummerOf } from './routes.tsx';

/** The right of whoever keeps the register. */
export const registerRight = 'betriebe.einspielen';

const may = whereOffered(staffMay(registerRight), betriebsdaten.offered);

/** What the office does with decided changes whose day is to come, or that the register has overtaken. */
export const betriebsdatenOfficeRoutes: readonly Route[] = [
  post(officePaths.drop, { may, audit: 'betriebsdaten.dropped' }, (context) => settle(context, 'set-aside')),
  post(officePaths.dropAddress, { may, audit: 'betriebsdaten.address-dropped' }, dropAddress),
  post(officePaths.enter, { may, audit: 'betriebsdaten.entered' }, (context) => settle(context, 'in-force')),
];

async function settle(context: WriteContext, what: 'set-aside' | 'in-force'): Promise<Reply> {
  const { now, tx } = context;
  const nummer = nummerOf(context);
  const plan = await findPlannedChange(tx, nummer);
  if (!plan) return { ...unknown(), audit: { outcome: 'unknown' } };
  const by = { kind: 'office', staffId: staffActor(context).staffId } as const;
  const effects = await takeEffect(tx, betriebsdaten, nummer, now, async () => {
    const settled =
      what === 'set-aside' ? await dropChange(tx, nummer, 'whenever') : await enterOvertaken(tx, nummer, now);
    return settled ? [{ what, fields: Object.keys(settled.facts), by }] : [];
  });
  return redirect(`/verwaltung/antraege/${nummer}`, {
    audit: {
      outcome: effects.length > 0 ? 'done' : 'not-now',
      subjects: { betrieb: plan.betriebId, antrag: String(nummer) },
    },
  });
}

/** The Betrieb does not know the new address: what waits for its confirmation will not come. */
async function dropAddress(context: WriteContext): Promise<Reply> {
  const { now, tx } = context;
  const nummer = nummerOf(context);
  const seen = await selectByAntrag(tx, nummer);
  if (!seen) return { ...unknown(), audit: { outcome: 'unknown' } };
  const by = { kind: 'office', staffId: staffActor(context).staffId } as const;
  const effects = await giveUpAddress(tx, nummer, { by, now });
  return redirect(`/verwaltung/antraege/${nummer}`, {
    audit: {
      outcome: effects.length > 0 ? 'done' : 'not-now',
      subjects: { betrieb: seen.betriebId, antrag: String(nummer) },
    },
  });
}
