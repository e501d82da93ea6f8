import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapInParallel } from './map-in-parallel.ts';

test('gives the results in the order of the items, whatever takes longest', async () => {
  const work = async (wait: number) => {
    await after(wait);
    return wait;
  };
  expect(await mapInParallel([12, 1, 6, 0], 3, work)).toEqual([12, 1, 6, 0]);
  expect(await mapInParallel([], 3, work)).toEqual([]);
});

test('does no more at once than it may', async () => {
  let running = 0;
  let most = 0;
  await mapInParallel([...Array(20).keys()], 3, async () => {
    most = Math.max(most, ++running);
    await after(1);
    running--;
  });
  expect(most).toBe(3);
});

test('fails with the first failure', async () => {
  const work = async (item: number) => {
    await after(item);
    throw new Error(`failed ${item}`);
  };
  await expect(mapInParallel([9, 1, 5], 2, work)).rejects.toThrow('failed 1');
});
