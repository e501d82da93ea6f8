/** English: how long what this feature keeps is kept, and why. */
export const betriebeRetentionTextsEn = {
  'deleted.what': 'Companies that were deleted from the register, with all that belongs to them',
  'deleted.period': '{years} years after the deletion',
  'deleted.source': 'section 13 (5) HwO',
  'words.what': 'Single words of companies’ names by which our search forgives slips of typing',
  'words.period': 'up to two days after no record has the word any more',
  'words.source': 'Art. 5 (1) (e) GDPR',
} as const;
