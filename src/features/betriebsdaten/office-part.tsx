import type { VNode } from 'preact';
import type { ShownAntrag } from '../../platform/feature/antrag.ts';
import { findPlannedChange } from '../betriebe/index.ts';
import { selectByAntrag } from './address-queries.ts';
import { OfficePlan } from './pages/office-plan.tsx';

/** What the office reads besides of a change of Betriebsdaten. */
export async function OfficePart({
  antrag,
  db,
  view,
}: Pick<ShownAntrag, 'antrag' | 'db' | 'view'>): Promise<VNode | undefined> {
  const asked = await selectByAntrag(db, antrag.nummer);
  const address = asked?.confirmedAt === null ? asked : undefined;
  const plan = await findPlannedChange(db, antrag.nummer);
  return address || plan ? <OfficePlan {...{ view, address, plan }} /> : undefined;
}
