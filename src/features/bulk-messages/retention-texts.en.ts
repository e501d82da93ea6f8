/** English: how long what this feature keeps is kept, and why. */
export const bulkRetentionTextsEn = {
  'information.what': 'Information of the chamber to many people: the text and who got it',
  'information.period': '{days} days after it was sent',
  'information.source': 'Art. 5 (1) (e) GDPR',
  'formal.what': 'Notices to many people that the chamber has to give: the text and who got it',
  'formal.period': '{days} days after they were sent',
  'formal.source': 'Art. 5 (2) GDPR; sections 195, 199 BGB',
} as const;
