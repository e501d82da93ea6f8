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
  'always.lead':
    'They cannot be switched off: some tell you when somebody uses your {term:account} or acts for your company without your knowledge; on the others you must be able to rely, not least because of deadlines.',
} as const;
