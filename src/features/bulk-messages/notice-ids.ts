/** Under which ids people's switches are kept; they never change. */
export const noticeIds = {
  information: 'bulk-messages.information',
  formal: 'bulk-messages.formal',
} as const;
