/** English: how long what this feature keeps is kept, and why. */
export const zugaengeRetentionTextsEn = {
  'invitations.what': 'Invitations to a company',
  'invitations.period': '{days} days after they ran out',
  'invitations.source': 'Art. 5 (1) (e) GDPR',
} as const;
