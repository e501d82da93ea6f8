/** Counts requests under way and turns away those that would only make all others wait. */
export interface Admission {
  /** Lets a request in, or says that the house is full. Whoever was let in must leave. */
  enter(): boolean;
  leave(): void;
}

/**
 * Most requests under way at once in one process. A page takes 1 to 3 ms of its CPU, so the last of so many is
 * answered within a second; with more, people would press again and make it worse.
 */
export const mostRequestsAtOnce = 300;

/**
 * Opens a door for requests.
 * @param most how many may be inside at once
 */
export function createAdmission(most: number = mostRequestsAtOnce): Admission {
  let inside = 0;
  return {
    enter() {
      if (inside >= most) return false;
      inside += 1;
      return true;
    },
    leave() {
      inside -= 1;
    },
  };
}
