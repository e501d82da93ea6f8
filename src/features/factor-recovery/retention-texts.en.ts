/** English: how long what this feature keeps is kept, and why. */
export const recoveryRetentionTextsEn = {
  'removals.what': 'Removals of the second factor that were asked for',
  'removals.period': '{days} days after their end',
  'removals.source': 'Art. 32 GDPR',
} as const;
