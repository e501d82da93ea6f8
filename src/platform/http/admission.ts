/** Counts requests under way and turns away those that would only make all others wait. */
export interface Admission {
  /**
   * Lets a request in, or says that the house is full.
   * @param receives true for a request that lasts as long as its sender takes, which says nothing about the pace
   * @returns what whoever was let in calls on leaving; undefined for who was turned away
   */
  enter(receives?: boolean): (() => void) | undefined;
}

/** Most requests under way at once in one process, however fast they are answered: each of them takes memory. */
const mostAtOnce = 300;
/** So few are always let in: more than there are database connections, so that none of those is idle meanwhile. */
const fewestAtOnce = 24;
/** Who would wait longer is turned away: people press again after some seconds, and make it worse. */
const longestWaitMilliseconds = 2_000;
/** What is older is not known any more. */
const knownForMilliseconds = 10_000;
/** How much each answer weighs in what is known of the pace. */
const weight = 1 / 32;

export interface AdmissionLimits {
  /** How many may be inside at once, however fast they are answered. */
  readonly most?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly clock?: () => number;
}

/**
 * Opens a door for requests. How many fit behind it depends on what they want: hundreds of pages are answered within two
 * seconds, but a few dozen password hashes. So it measures how long those took who left, by how many were inside with
 * them: who comes will wait that long for each that is inside now. The average is that of the logarithms, so that one
 * long answer among many short ones keeps nobody out.
 */
export function createAdmission(limits: AdmissionLimits = {}): Admission {
  const { most = mostAtOnce, clock = () => performance.now() } = limits;
  let inside = 0;
  let pace: number | undefined;
  let knownAt = 0;

  function isFull(now: number): boolean {
    if (inside >= most) return true;
    if (now - knownAt > knownForMilliseconds) pace = undefined;
    return inside >= fewestAtOnce && pace !== undefined && (inside + 1) * pace > longestWaitMilliseconds;
  }

  function learn(place: number, took: number): void {
    // among few, one's own work takes longer than the waiting, and says nothing about a queue
    if (place < fewestAtOnce) return;
    const own = Math.max(took, 0.1) / place;
    pace = pace === undefined ? own : pace ** (1 - weight) * own ** weight;
    knownAt = clock();
  }

  return {
    enter(receives = false) {
      const came = clock();
      if (isFull(came)) return undefined;
      inside += 1;
      const place = inside;
      return () => {
        inside -= 1;
        if (!receives) learn(place, clock() - came);
      };
    },
  };
}
