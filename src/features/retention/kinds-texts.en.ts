/** English: periods of what no single feature keeps. */
export const sharedRetentionTextsEn = {
  'mails.what': 'E-mails: to whom, when and what for',
  'mails.period': '{days} days after they were sent; the text until the mail server has it',
  'mails.source': 'Art. 5 (1) (e) GDPR',
  'attempts.what': 'Counts against too many attempts, without names',
  'attempts.period': '8 days',
  'attempts.source': 'Art. 32 GDPR',
  'audit.what': 'Record of who did what and when, with a shortened IP address',
  'audit.period': '{months} months',
  'audit.source': 'Art. 5 (2) and Art. 32 GDPR; sections 195, 199 BGB',
  'runs.what': 'Record of how much was deleted when',
  'runs.period': '{months} months',
  'runs.source': 'Art. 5 (2) GDPR',
} as const;
