import type { VNode } from 'preact';
import type { ShownAntrag } from '../../platform/feature/antrag.ts';
import { findPlannedChange } from '../betriebe/index.ts';
import { selectByAntrag } from './address-queries.ts';
import { hints, PlanView } from './pages/plan-view.tsx';

/** What its person reads besides of a change of Betriebsdaten; undefined where it waits for nothing. */
export async function MorePart({ antrag, db, view, hint }: ShownAntrag): Promise<VNode | undefined> {
  const { nummer } = antrag;
  const asked = await selectByAntrag(db, nummer);
  const address = asked?.confirmedAt === null ? asked : undefined;
  const plan = await findPlannedChange(db, nummer);
  const isHint = hints.some((one) => one === hint);
  return address || plan || isHint ? <PlanView {...{ view, nummer, address, plan, hint }} /> : undefined;
}
