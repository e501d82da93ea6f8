import pg from 'pg';

/**
 * Counts the round trips to the database while some work runs: how often statements were sent on a connection that
 * nothing was under way on. What is sent before the answer to an earlier statement has come waits for nothing more.
 */
export async function countRoundTrips(work: () => Promise<unknown>): Promise<number> {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own client below
  const original = pg.Client.prototype.query;
  const underWay = new WeakMap<pg.Client, number>();
  let trips = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    const before = underWay.get(this) ?? 0;
    if (before === 0) trips += 1;
    underWay.set(this, before + 1);
    const answer: unknown = Reflect.apply(original, this, args);
    const answered = () => underWay.set(this, (underWay.get(this) ?? 1) - 1);
    Promise.resolve(answer).then(answered, answered);
    return answer;
  } as typeof original;
  try {
    await work();
    return trips;
  } finally {
    pg.Client.prototype.query = original;
  }
}
