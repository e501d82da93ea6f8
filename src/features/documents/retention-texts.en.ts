/** English: how long documents are kept, and why. */
export const documentRetentionTextsEn = {
  'uploads.what': 'Documents that you send to the chamber',
  'uploads.period': '{days} days after they are done',
  'uploads.source': 'Art. 5 (1) (e) GDPR',
  'box.what': 'Documents of the chamber in the box, with the log of their service',
  'box.period': '{years} years after the delivery',
  'box.source': 'section 147 AO; Art. 5 (2) GDPR',
  'batches.what': 'Lists of documents delivered to many at once, with files about which nobody has decided',
  'batches.period': '{days} days; 30 days without a decision',
  'batches.source': 'Art. 5 (1) (e) GDPR',
  'forms.what': 'Files of forms that nobody has sent',
  'forms.period': 'two days',
  'forms.source': 'Art. 5 (1) (e) GDPR',
  'resumable.what':
    'Files that are still on their way: sent in pieces, their form not yet; or kept with a form until the person has signed in again',
  'resumable.period': 'one day; one hour once the form has come, and where they are kept with one',
  'resumable.source': 'Art. 5 (1) (e) GDPR',
  'consents.what': 'Consent of a business to formal letters in the portal, notification of new documents',
  'consents.period': 'with the business',
  'consents.source': 'Art. 7 (1) GDPR',
} as const;
