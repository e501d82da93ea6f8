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

/** An access, and who else answers for it. */
export interface Standing {
  readonly id: string;
  /** Administrators on whose word alone it was opened or changed, until a second one confirms it. */
  readonly onWordOf: readonly string[];
}

/**
 * Whether two accesses are two people to the portal: nobody answers for both of them alone. Who invites a second access
 * of the own, or has two of them, stays one person until another administrator has looked.
 */
export function areTwoPeople(one: Standing, other: Standing): boolean {
  const behind = (access: Standing) => [access.id, ...access.onWordOf];
  return !behind(one).some((person) => behind(other).includes(person));
}

/** Id of the request that a second administrator confirms an access. */
export const confirmAccessId = 'staff.confirm-access';

/** Id of the request that a second administrator makes somebody an administrator. */
export const grantAdministrationId = 'staff.grant-administration';

/** Longest reason for declining a request. */
export const longestReason = 500;

/** Longest name of a person. */
export const longestStaffName = 100;
