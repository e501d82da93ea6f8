import { describe, expect, it, test } from 'vitest';
import { createAdmission } from './admission.ts';

/** A house that answers one request after the other, each after so many milliseconds of work. */
function house(most?: number) {
  let now = 0;
  const admission = createAdmission({ clock: () => now, ...(most === undefined ? {} : { most }) });
  const queue: { readonly leave: () => void; readonly work: number; readonly came: number }[] = [];
  return {
    admission,
    /** @returns how many of them were let in */
    come: (count: number, work: number): number => {
      const before = queue.length;
      for (let time = 0; time < count; time += 1) {
        const leave = admission.enter();
        if (leave) queue.push({ leave, work, came: now });
      }
      return queue.length - before;
    },
    /** @returns how long the last of them waited */
    answer: (count = queue.length): number => {
      let waited = 0;
      for (const { leave, work, came } of queue.splice(0, count)) {
        now += work;
        waited = now - came;
        leave();
      }
      return waited;
    },
    pass: (milliseconds: number) => (now += milliseconds),
    inside: () => queue.length,
  };
}

test('as long as nothing is known of the pace, as many are let in as ever may', () => {
  expect(house().come(1_000, 1)).toBe(300);
  expect(house(2).come(3, 1)).toBe(2);
});

describe('once the pace is known, so many are let in as are answered within two seconds', () => {
  test.each([
    ['pages', 2, 300],
    ['pages of a busy machine', 10, 200],
    ['password hashes', 25, 80],
    ['whatever takes very long', 500, 24],
  ])('%s of %i ms: %i', (_what, work, letIn) => {
    const { come, answer } = house();
    come(200, work);
    answer();
    expect(come(1_000, work)).toBe(letIn);
  });
});

it('lets nobody wait for long, however many press again at once and however slow it gets', () => {
  const { come, answer } = house();
  come(300, 5);
  answer();
  const waits = Array.from({ length: 1_000 }, () => {
    come(900, 15);
    return answer(1);
  });
  expect(Math.max(...waits.slice(500))).toBeLessThanOrEqual(2_100);
  expect(Math.max(...waits)).toBeLessThan(5_000);
});

it('lets as many in as before once it is fast again', () => {
  const { come, answer, inside } = house();
  come(100, 400);
  answer();
  expect(come(300, 1)).toBe(24);
  for (let turn = 0; turn < 300; turn += 1) {
    answer(1);
    come(300, 1);
  }
  expect(inside()).toBe(300);
});

it('knows nothing any more of a crowd that has gone', () => {
  const { come, answer, pass } = house();
  come(100, 400);
  answer();
  pass(10_001);
  expect(come(300, 1)).toBe(300);
});

it('is not misled by files that take minutes to receive, nor by one long answer', () => {
  const { come, answer, admission, pass } = house();
  const files = Array.from({ length: 40 }, () => admission.enter(true));
  come(50, 2);
  const long = admission.enter();
  answer();
  pass(5_000);
  for (const leave of [...files, long]) leave?.();
  expect(come(300, 2)).toBe(300);
});
