/** English: how long what this feature keeps is kept, and why. */
export const careRetentionTextsEn = {
  'claims.what': 'Links to take over an account that the chamber made',
  'claims.period': '{days} days after they ran out',
  'claims.source': 'Art. 5 (1) (e) GDPR',
} as const;
