/** English: how long what this feature keeps is kept, and why. */
export const factorRetentionTextsEn = {
  'challenges.what': 'Requests to passkeys that were used, without names',
  'challenges.period': 'until they are void',
  'challenges.source': 'Art. 32 GDPR',
  'replaced.what': 'Apps for the second factor that were replaced',
  'replaced.period': '{days} days, in which the change can be taken back',
  'replaced.source': 'Art. 32 GDPR',
} as const;
