/** English of `personal-data-texts.de.ts`. */
export const careDataTextsEn = {
  title: 'What the chamber did about your {term:account}',
  why: 'So that it can be traced who intervened and why (Art. 5 (2) GDPR). It is deleted with the {term:account}.',
  at: 'When',
  what: 'What',
  reason: 'Reason',
  'what.lock': 'locked',
  'what.unlock': 'unlocked',
  'what.name': 'name corrected',
  'what.delete': 'deletion asked for',
  'what.keep': 'deletion called off',
  'what.merge': 'merging asked for',
  'what.view': 'your pages looked at as you see them',
  'made.title': 'Courses that we keep your {term:account} for',
  'made.why': 'So that you do not have to register yourself. It is deleted with the {term:account}.',
  'made.for': 'What for',
  'made.teilnahme': 'You take part in courses',
  'made.dozent': 'You teach',
  privacy:
    'When our staff lock, unlock, correct, merge or delete your {term:account}, or look at your pages, we write down when and why. It is deleted with the {term:account}.',
} as const;
