import { resolve } from 'node:path';
import type { Feature, House } from '../platform/feature/feature.ts';
import { readDemoFacts } from './demo/hints.ts';
import { features } from './features.ts';

/** Fills every chamber with its sample data, feature by feature. */
export async function loadDemo(house: House): Promise<void> {
  const now = house.clock();
  await Promise.all(
    house.chambers.map(async (chamber) => {
      const run = { now, facts: readDemoFacts(resolve(house.config.chambersDir), chamber.slug) };
      for (const feature of inDemoOrder(features)) await feature.loadDemo?.(house, chamber, run);
    }),
  );
}

/**
 * Features in the order in which their sample data build on each other: that of their list, but that one waits for
 * those that it names.
 * @throws where two wait for each other, or for one that there is not
 */
export function inDemoOrder<Known extends Pick<Feature, 'name' | 'demoAfter'>>(
  all: readonly Known[],
): readonly Known[] {
  const ordered: Known[] = [];
  const isReady = ({ demoAfter = [] }: Known) =>
    demoAfter.every((name) => ordered.some((done) => done.name === name));
  let waiting = all;
  while (waiting.length > 0) {
    const next = waiting.find(isReady);
    if (!next)
      throw new Error(`sample data that wait for nothing: ${waiting.map(({ name }) => name).join(', ')}`);
    ordered.push(next);
    waiting = waiting.filter((feature) => feature !== next);
  }
  return ordered;
}
