const longestMinutes = 12 * 60;

/**
 * When something that has failed so many times is tried again: after a minute, then each time after twice as long, at
 * most half a day. So what cannot be done holds up nothing else, and is done soon after its cause is gone.
 */
export function nextTry(tries: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(2 ** (tries - 1), longestMinutes) * 60_000);
}
