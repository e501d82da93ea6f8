import { resolve } from 'node:path';
import type { House } from '../platform/feature/feature.ts';
import { readDemoFacts } from './demo/hints.ts';
import { features } from './features.ts';

/** Fills every chamber with its sample data, feature by feature in the order of their list. */
export async function loadDemo(house: House): Promise<void> {
  const now = house.clock();
  await Promise.all(
    house.chambers.map(async (chamber) => {
      const run = { now, facts: readDemoFacts(resolve(house.config.chambersDir), chamber.slug) };
      for (const feature of features) await feature.loadDemo?.(house, chamber, run);
    }),
  );
}
