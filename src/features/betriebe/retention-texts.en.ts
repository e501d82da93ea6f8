/** English: how long what this feature keeps is kept, and why. */
export const betriebeRetentionTextsEn = {
  'deleted.what': 'Companies that were deleted from the register, with all that belongs to them',
  'deleted.period': '{years} years after the deletion',
  'deleted.source': 'section 13 (5) HwO',
} as const;
