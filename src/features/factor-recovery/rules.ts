/** How long an account without a link waits before its factors can be removed. */
export const waitingDays = 7;

/** How long they can be removed afterwards; then it has to be asked for anew. */
export const openDays = 7;

/** Days after the request on which its owner is reminded. */
export const reminderDays = [3, 6] as const;

const dayMs = 24 * 3_600_000;

/** A request to remove the factors of an account after the waiting period. */
export interface WaitingRequest {
  readonly id: string;
  readonly accountId: string;
  readonly requestedAt: Date;
  readonly reminders: number;
}

/** When the factors can be removed. */
export function readyAt(request: Pick<WaitingRequest, 'requestedAt'>): Date {
  return new Date(request.requestedAt.getTime() + waitingDays * dayMs);
}

/** When the request ends by itself. */
export function endsAt(request: Pick<WaitingRequest, 'requestedAt'>): Date {
  return new Date(readyAt(request).getTime() + openDays * dayMs);
}

/** What a request allows now. */
export type WaitingState = 'waiting' | 'ready' | 'over';

/** @see WaitingState */
export function stateOf(request: Pick<WaitingRequest, 'requestedAt'>, now: Date): WaitingState {
  if (now < readyAt(request)) return 'waiting';
  return now < endsAt(request) ? 'ready' : 'over';
}

/** Requests made before this moment are over. */
export function overBefore(now: Date): Date {
  return new Date(now.getTime() - (waitingDays + openDays) * dayMs);
}

/** How many reminders should have been sent by now. */
export function remindersDue(request: Pick<WaitingRequest, 'requestedAt'>, now: Date): number {
  return reminderDays.filter((days) => now.getTime() >= request.requestedAt.getTime() + days * dayMs).length;
}

/** By when a request must have been made to be due for its first reminder now, for its second, and so on. */
export function remindersBefore(now: Date): readonly Date[] {
  return reminderDays.map((days) => new Date(now.getTime() - days * dayMs));
}
