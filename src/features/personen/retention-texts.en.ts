/** English: how long what this feature keeps is kept, and why. */
export const personenRetentionTextsEn = {
  'lehrlinge.what': 'Apprentices whose training has ended',
  'lehrlinge.period': '{years} years after the end of the year in which it ended',
  'lehrlinge.atOnce': 'until the end of the year in which it ended',
  'lehrlinge.source': 'section 28 (5) and (6) HwO',
  'others.what': 'Course participants and lecturers whose courses have ended',
  'others.period': '{years} years after the end of the year in which they ended',
  'others.atOnce': 'until the end of the year in which they ended',
  'others.source': 'sections 195, 199 BGB',
  'words.what':
    'Single words of names of apprentices, participants and lecturers by which our search forgives slips of typing',
  'words.period': 'up to two days after no record has the word any more',
  'words.source': 'Art. 5 (1) (e) GDPR',
} as const;
