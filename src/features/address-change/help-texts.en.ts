/** The same answers in English. */
export const changeHelpTextsEn = {
  'email.question': 'How do I change my e-mail address?',
  'email.allowed':
    'Sign in and open “My profile”, then “Change” for the e-mail address. We write to the new and to the present address. The new one counts only when you have confirmed both.',
  'email.lost':
    'If you can no longer read mails to the present address, it works without it too. Then it takes {days} days.',
  'email.undo':
    'Was it a mistake, or was it not you? With the link in the e-mail to the former address you can take the change back for {days} days.',
  'email.fixed':
    'The e-mail address of an account cannot be changed. Register with the new address. Before that start the move in the present account under “My profile”: the new account then takes over your links and your applications, among other things, and the present one is closed. You set up a second factor again in the new one.',
  'email.old':
    'You have registered again already? No problem. Sign in to the former account once more and start the move there.',
  'name.question': 'How do I change my name?',
  'name.allowed':
    'Sign in and open “My profile”, then “Change” for your name. The new name counts at once. We confirm it by e-mail.',
  'name.fixed':
    'The name of an account cannot be changed. Register again with the new name and another e-mail address, and let the present account move. You start that there under “My profile”.',
  'name.office': 'If the e-mail address is to stay the same, write to us: {email}',
} as const;
