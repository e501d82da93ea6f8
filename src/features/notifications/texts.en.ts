/** The same in English. */
export const notificationTextsEn = {
  title: 'Notifications',
  profile: 'My profile',
  lead: 'Choose here which e-mails the {term:portal} sends you.',
  saved: 'Your choice has been saved.',
  'optional.title': 'E-mails that you can switch off',
  save: 'Save choice',
  back: 'Back to profile',
  'always.title': 'E-mails that you always get',
  'always.lead': 'They cannot be switched off. The reason is given for each.',
  'always.security': 'They tell you when somebody else is using your account.',
  'always.formal': 'You must be able to rely on them, not least because of deadlines.',
} as const;
