/** Whether an access is in use: `invited` has a link that opens it, `locked` opens nothing. */
export type StaffState = 'invited' | 'active' | 'locked';

/** How long an invitation is open. */
export const invitationDays = 7;

/** How long the link to a new password is open. */
export const passwordLinkMinutes = 60;

/** How long a right password waits for the second factor. */
export const secondStepMinutes = 10;

/** How long an invited person may take over password and second factor in one go. */
export const enrolmentMinutes = 60;

/** How long a request waits for a second person. */
export const requestDays = 7;

/** Longest name of a person. */
export const longestStaffName = 100;
