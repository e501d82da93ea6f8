/** English: how long what this feature keeps is kept, and why. */
export const changeRetentionTextsEn = {
  'changes.what': 'Changes of the e-mail address: old and new',
  'changes.period': '{days} days after they are over',
  'changes.source': 'Art. 32 GDPR',
} as const;
