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
  'view.subject': 'We looked at your pages',
  'view.text':
    'On {when} one of us looked at your pages in the {term:portal} as you see them. Nothing could be changed by that.',
  'name.subject': 'Your name is corrected',
  'name.text': 'We corrected your name in the {term:portal} on {when}: from “{before}” to “{name}”.',
  'name.proof': 'This is the document we saw for it: {document}. We kept no copy.',
  'merge.oldSubject': 'Your {term:account} has another address',
  'merge.old':
    'You had more than one {term:account} in the {term:portal}. We merged them on {when}: all that was under this address is now under {email}. From now on please sign in with that one.',
  'merge.newSubject': 'Your two sign-ins are merged',
  'merge.new':
    'You had more than one {term:account} in the {term:portal}. We merged them on {when}: all that was under {email} is now here. You go on signing in with this address; the other one no longer works.',
  'merge.link': 'My area',

  'claim.subject': 'Your {term:account} in the {term:portal} is ready',
  'claim.text':
    'You take part in one of our courses or teach one. For this we ({chamber}) have made you an {term:account} with your address {email}. You do not have to register. Open this link and choose a password:',
  'claim.link': 'Choose a password',
  'claim.until':
    'The link works until {until}. After that you can get a new one at any time by “Forgotten your password”.',
  'claim.notYou': 'You do not know us? Then somebody gave a wrong address. Write to us: {email}',
  'joined.subject': 'You already have an {term:account}',
  'joined.text':
    'You take part in one of our courses or teach one. You already have an {term:account} in the {term:portal} with this address; you do not have to register again.',
  'claimPage.title': 'Take over your {term:account}',
  'claimPage.lead': 'Choose a password. After that you sign in with {email} and this password.',
  'claimPage.password': 'New password',
  'claimPage.submit': 'Save password',
  'claimPage.over': 'This link no longer works',
  'claimPage.overText':
    'That is quickly mended: request a new password. Enter the address that our e-mail went to.',
  'claimPage.already': 'This is done already',
  'claimPage.alreadyText':
    'A password has been chosen already. Sign in with it. If that was not you, request a new one.',
  'claimPage.signIn': 'Sign in',
  'claimPage.forgotten': 'Reset password',
} as const;
