/** English of `texts.de.ts`. */
export const careMailTextsEn = {
  'notice.title': 'What the chamber does',
  'notice.text': 'When our staff change something about your {term:account} or look at your pages.',

  greeting: 'Dear {firstName} {lastName},',
  reason: 'Reason:',
  contact: 'Questions, or is something wrong? Write to us at {email} or call us: {phone}',
  'lock.subject': 'Your {term:account} is locked',
  'lock.text':
    'We locked your {term:account} in the {term:portal} on {when}. You cannot sign in until we open it again. What you have there stays.',
  'unlock.subject': 'Your {term:account} is open again',
  'unlock.text': 'We unlocked your {term:account} in the {term:portal} on {when}. You can sign in again.',
  'unlock.link': 'Sign in',
  'name.subject': 'Your name is corrected',
  'name.text': 'We corrected your name in the {term:portal} on {when}: from “{before}” to “{name}”.',
  'merge.oldSubject': 'Your {term:account} has another address',
  'merge.old':
    'You had more than one {term:account} in the {term:portal}. We merged them on {when}: all that was under this address is now under {email}. From now on please sign in with that one.',
  'merge.newSubject': 'Your two sign-ins are merged',
  'merge.new':
    'You had more than one {term:account} in the {term:portal}. We merged them on {when}: all that was under {email} is now here. You go on signing in with this address; the other one no longer works.',
  'merge.link': 'My area',
} as const;
