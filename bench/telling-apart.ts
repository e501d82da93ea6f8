/** How well two sorts of answers can be told apart by their time alone. */
export interface TellingApart {
  /** Share of pairs in which the second sort took longer: 0.5 is guessing. */
  readonly advantage: number;
  /** Half the width of its 95 % interval when there is no difference. */
  readonly chance: number;
  readonly medians: readonly [number, number];
}

/**
 * Compares two samples of times by the rank test of Mann and Whitney, which no outlier can sway.
 * @param first times in milliseconds of one sort of answers
 * @param second of the other
 */
export function tellApart(first: readonly number[], second: readonly number[]): TellingApart {
  const all = [
    ...first.map((time) => ({ time, isSecond: false })),
    ...second.map((time) => ({ time, isSecond: true })),
  ].sort((a, b) => a.time - b.time);
  let rankSum = 0;
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (end < all.length && all[end]!.time === all[at]!.time) end += 1;
    const rank = (at + 1 + end) / 2;
    for (const { isSecond } of all.slice(at, end)) if (isSecond) rankSum += rank;
    at = end;
  }
  const [n, m] = [first.length, second.length];
  return {
    advantage: (rankSum - (m * (m + 1)) / 2) / (n * m),
    chance: 1.96 * Math.sqrt((n + m + 1) / (12 * n * m)),
    medians: [median(first), median(second)],
  };
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
