/** English: how long what this feature keeps is kept, and why. */
export const freischaltungRetentionTextsEn = {
  'links.what': 'Ended links to companies and persons, with reason and document',
  'links.period': '{months} months after their end',
  'links.source': 'Art. 5 (2) GDPR; sections 195, 199 BGB',
  'pins.what': 'PINs, only as a value that cannot be turned back, and their letters',
  'pins.period': '{months} months after they were used, withdrawn or ran out',
  'pins.source': 'Art. 5 (2) GDPR; sections 195, 199 BGB',
  'contents.what': 'The contents of letters, sealed once printed',
  'contents.period':
    'until they are posted, at most until their PIN is no longer valid, without a PIN {days} days after printing',
  'contents.source': 'Art. 5 (1) (e) GDPR',
  'letters.what': 'Letters: to whom, when and what for',
  'letters.period':
    '{months} months after they were posted, withdrawn or refused, otherwise after they were asked for',
  'letters.source': 'Art. 5 (2) GDPR; sections 195, 199 BGB',
  'runs.what': 'Batches of letters and runs of PINs',
  'runs.period': '{months} months after their end, without one after their beginning',
  'runs.source': 'Art. 5 (2) GDPR; sections 195, 199 BGB',
} as const;
