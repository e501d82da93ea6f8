/** Why people delete their account, as far as they want to say; kept without their name. */
export const deletionReasons = ['not-needed', 'other-account', 'left-betrieb', 'other'] as const;

/** See {@link deletionReasons}. */
export type DeletionReason = (typeof deletionReasons)[number];

/** Whether a text is one of the reasons that the form offers. */
export function isDeletionReason(text: string | undefined): text is DeletionReason {
  return deletionReasons.includes(text as DeletionReason);
}

const DAY = 24 * 3_600_000;

/** How long before a deletion the person is reminded of it. */
export const reminderMilliseconds = 2 * DAY;

/** When an account is deleted that somebody asks to delete now. */
export function deletionTime(now: Date, graceDays: number): Date {
  return new Date(now.getTime() + graceDays * DAY);
}

/** Whether a reminder makes sense: with so short a grace the first mail has hardly been read. */
export function isReminded(graceDays: number): boolean {
  return graceDays * DAY > reminderMilliseconds;
}
