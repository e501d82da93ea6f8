/** English: how long what this feature keeps is kept, and why. */
export const factorRetentionTextsEn = {
  'challenges.what': 'Requests to passkeys that were used, without names',
  'challenges.period': 'until they are void',
  'challenges.source': 'Art. 32 GDPR',
} as const;
