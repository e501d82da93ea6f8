import { expect, test } from 'vitest';
import { timeOrderedIds } from './time-ordered-ids.ts';

const now = new Date('2026-11-21T08:00:00.123Z');

test('ids are UUIDs of version 7 that begin with the time', () => {
  const id = timeOrderedIds(now)();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7000-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(now.getTime());
});

test('each id is greater than the one before, also when a millisecond has given all its ids', () => {
  const next = timeOrderedIds(now);
  const ids = Array.from({ length: 10_000 }, next);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(10_000);
});

test('ids of two makers at the same time differ', () => {
  const [one, other] = [timeOrderedIds(now), timeOrderedIds(now)];
  const ids = Array.from({ length: 2000 }, () => [one(), other()]).flat();
  expect(new Set(ids).size).toBe(4000);
});
