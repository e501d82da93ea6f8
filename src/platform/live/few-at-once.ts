/**
 * Lets so many pieces of work run at once, and the others wait for their turn.
 * @returns a function that runs work in its turn; what the work throws is its own affair
 */
export function createQueue(most: number): (work: () => Promise<void>) => Promise<void> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < most) running += 1;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
