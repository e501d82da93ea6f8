/** English: how long what this feature keeps is kept, and why. */
export const deletionRetentionTextsEn = {
  'accounts.what': 'Accounts with all that belongs to them: name, address, links, applications, consents',
  'accounts.period': 'until they are deleted; {months} months without signing in, then after two e-mails',
  'accounts.source': 'Art. 5 (1) (e) GDPR; after the model of section 8 (7) OZG',
  'deleting.what': 'Accounts whose deletion was asked for',
  'deleting.period': '{days} days, so that one may change one’s mind',
  'deleting.source': 'Art. 12 (3) and Art. 17 GDPR',
} as const;
