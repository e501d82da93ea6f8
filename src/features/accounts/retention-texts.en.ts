/** English: how long what this feature keeps is kept, and why. */
export const accountRetentionTextsEn = {
  'registrations.what': 'Registrations, confirmed or not',
  'registrations.period': '{days} days after the last e-mail about them ran out',
  'registrations.source': 'Art. 5 (1) (e) GDPR',
  'moved.what': 'Accounts that have moved to another one',
  'moved.period': '{days} days after the move',
  'moved.source': 'Art. 5 (1) (e) GDPR',
  'former.what': 'Former e-mail addresses after a merger',
  'former.period': '{days} days',
  'former.source': 'Art. 5 (1) (e) GDPR',
  'words.what': 'Single words of people’s names by which our search forgives slips of typing',
  'words.period': 'up to two days after no record has the word any more',
  'words.source': 'Art. 5 (1) (e) GDPR',
} as const;
