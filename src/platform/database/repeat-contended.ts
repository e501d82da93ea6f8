import { setTimeout as after } from 'node:timers/promises';

/** Two that waited for each other (40P01), or saw each other's changes too late (40001): the server gave one of them up. */
const givenUp = /^(?:40P01|40001)$/;

/** So often a transaction is begun anew; somebody who is disturbed more often than that is told so. */
const repeats = 3;

const longestPauseMilliseconds = 60;

/**
 * Does a whole transaction again when the server gave it up in favour of another one, after a pause of its own length
 * so that the two do not meet again. Only for work that does nothing outside its transaction, as answers to requests
 * do: what is to happen later waits in tables that are rolled back with it (ADR 0004). Work that sends mails or writes
 * files by itself, as jobs do, is begun anew by whoever called it.
 */
export async function repeatContended<Value>(transaction: () => Promise<Value>): Promise<Value> {
  for (let left = repeats; ; left -= 1) {
    try {
      return await transaction();
    } catch (error) {
      if (left === 0 || !givenUp.test(codeOf(error))) throw error;
      await after(Math.random() * longestPauseMilliseconds);
    }
  }
}

/** Whether a fault of a request means that others were in its way, and nothing is wrong with the request; also after the longest wait for a lock (55P03). */
export function isContended(error: unknown): boolean {
  return givenUp.test(codeOf(error)) || codeOf(error) === '55P03';
}

function codeOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : '';
}
