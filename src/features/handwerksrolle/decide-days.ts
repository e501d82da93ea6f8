/**
 * Days in which the chamber decides: three months once the papers are complete (§ 10 (1) HwO), which are never fewer than
 * these.
 */
export const decideDays = 89;
