/** English: how long what this feature keeps is kept, and why. */
export const enquiryRetentionTextsEn = {
  'copies.what': 'Copies of enquiries sent without signing in, sealed',
  'copies.period': 'until their link is over',
  'copies.source': 'Art. 5 (1) (e) GDPR',
} as const;
