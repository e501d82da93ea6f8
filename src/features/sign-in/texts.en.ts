/** The same in English. */
export const signInTextsEn = {
  'field.email': 'E-mail address',
  'field.password': 'Password',
  'field.newPassword': 'New password',
  'field.currentPassword': 'Current password',
  'field.email.missing': 'Please enter your e-mail address.',
  'field.email.unreadable':
    'This is not a complete e-mail address. It looks like this, for example: name@beispiel.de',
  'field.password.missing': 'Please enter your password.',
  'field.currentPassword.missing': 'Please enter your current password.',
  'signIn.title': 'Sign in',
  'registered.title': 'You registered with {email}',
  'registered.text': 'Have you confirmed the address already, in another browser perhaps? Then sign in now.',
  'registered.code': 'Not confirmed yet? To the confirmation code',
  'signIn.lead': 'With your e-mail address and your password.',
  'signIn.emailHint': 'The address that you registered with.',
  'signIn.emailHintMadeByChamber':
    'The address that you registered with or gave for a course. Teachers: the address that we have on file for you.',
  'signIn.olderModules':
    'You already have sign-in details for “Lehrvertrag online” or “Handwerksrolle online”? Then use them to sign in. You do not have to register anew.',
  'signIn.passwordHint': 'Not the PIN and not a confirmation code.',
  'signIn.submit': 'Sign in',
  'signIn.forgotten': 'Forgotten your password?',
  'signIn.register': 'No {term:account} yet? Register now',
  'signIn.already': 'You are already signed in',
  'signIn.alreadyText': 'You are signed in as {firstName} {lastName} ({email}).',
  'signIn.goOn': 'Go on without signing in again',
  'signIn.anew': 'Sign in with another {term:account}',
  'signIn.wrong': 'E-mail address and password do not match, or the registration has not been completed yet.',
  'signIn.tooMany':
    'Too many attempts with a wrong password. For security reasons you can go on only from {until}.',
  'signIn.locked':
    'This {term:account} is locked. Please write to us at {email}, and we will sort it out with you.',
  'over.title': 'You are no longer signed in',
  'over.kept': 'What you entered has been kept. Sign in again, and you go on with it.',
  'over.onlySecrets':
    'Sign in again, and you come back to the form. We do not keep passwords, PINs and codes: please enter them there once more.',
  'over.tooLarge':
    'What you entered is too long to be kept. Go back one page in your browser and copy it before you sign in.',
  'over.filesKept': 'Your files have been kept as well:',
  'over.filesAgain': 'We could not keep your files. Please choose them once more afterwards.',
  'over.filesWere': 'You had chosen:',
  'kept.title': 'What you entered is still here',
  'kept.lead': 'With “Continue” you send what you entered before.',
  'kept.secretsAgain':
    'We do not keep passwords, PINs and codes. Please enter them once more on the next page.',
  'kept.filesLost':
    'The files that you had chosen are not included. If we need them, please choose them once more afterwards.',
  'kept.files': 'Your files',
  'kept.files.hint': 'We send these files along. You do not have to choose them again.',
  'kept.files.ready': '{name} is ready',
  'kept.files.without': 'Do not send {name}',
  'kept.submit': 'Continue',
  'kept.leave': 'Do not send',
  'another.title': 'For whom is this meant?',
  'another.lead': 'By now you act for {now}. This form belongs to {meant}. We have done nothing of it.',
  'another.over':
    'By now you act for {now}. This form belongs to a company that you no longer act for. We have done nothing of it.',
  'another.kept': 'What you entered is still here.',
  'another.typeAgain': 'Switch to {meant} first, then please fill in the form once more.',
  'another.back': 'Continue for {meant}',
  'another.instead': 'Send it for {now} instead',
  'another.stay': 'Stay with {now} and send nothing',
  'gone.title': 'What you entered is no longer here',
  'gone.otherAccount':
    'It came from another {term:account}. We have discarded it, so that nobody sends something for somebody else.',
  'gone.over': 'We keep it for an hour. Please enter it once more.',
  'gone.form': 'Go to the form',
  'gone.mine': 'Go to my area',
  'help.title': 'How to go on',
  'help.forgotten': 'Forgotten your password?',
  'help.forgottenText': 'Choose a new one. It takes two minutes.',
  'help.forgottenLink': 'Choose a new password',
  'help.olderModules': 'Sign-in details for “Lehrvertrag online” or “Handwerksrolle online”?',
  'help.olderModulesText': 'They work here too. Use the address and the password from there.',
  'help.register': 'Not registered yet?',
  'help.registerText':
    'An {term:account} does not come about by itself, not even after you register a trade or are entered in the register of crafts. Register first, it is free.',
  'help.registerTextMadeByChamber':
    'People who take part in a course or teach one usually have an {term:account} already. For companies none comes about by itself, not even after registering a trade. Register first, it is free.',
  'help.registerLink': 'Register now',
  'help.confirm': 'Only just registered?',
  'help.confirmText':
    'Confirm your e-mail address first. The link for that is in our e-mail. Look in your spam folder too. If it is not there, simply register again: then a new one comes.',
  'help.address': 'Not sure which e-mail address?',
  'help.addressText':
    'Enter each possible address under “Forgotten your password”. We write to each whether it has an {term:account}.',
  'help.pin': 'Entered the PIN or a code instead of the password?',
  'help.pinText':
    'You need those only once: to link your {term:account} ({term:link.german}), after signing in. The password belongs here.',
  'help.more': 'More help with signing in',
  'notice.renewed':
    'A new provisional password is on its way to you by e-mail. Use it to sign in. Look in your spam folder too.',
  'notice.passwordChanged': 'Your new password has been saved. Sign in with it now.',
  'provisionalOver.title': 'Your provisional password has expired',
  'provisionalOver.text':
    'The password is correct, but it was valid for {hours} hours only. We are happy to send you a new one.',
  'provisionalOver.submit': 'Send a new provisional password',
  'weakOver.title': 'Please choose a new password',
  'weakOver.text':
    'The password is correct, but it is not secure enough. That is why it was valid for only {hours} hours after the first sign-in. We are happy to send you a link to choose a new one.',
  'weakOver.submit': 'Send a link for a new password',
  'proofOver.title': 'Please sign in once more',
  'proofOver.text':
    'The new provisional password is already on its way, or too much time has passed since you signed in.',
  'proofOver.signIn': 'Go to sign in',
  'choose.title': 'Choose your own password',
  'choose.lead': 'You have signed in with the provisional password. Now choose your own.',
  'choose.leadWeak':
    'Your password so far is not safe enough for this {term:portal}. You have signed in with it; now choose a new one. Then you can go on.',
  'choose.sameAsWeak': 'This is the password that you had so far. Please choose another one.',
  'choose.sameAsProvisional': 'This is the provisional password. Please choose another one.',
  'choose.submit': 'Save password',
  'signOut.title': 'Sign out',
  'signOut.text': 'You are signed in as {firstName} {lastName}.',
  'signOut.submit': 'Sign out',
  'signOut.notSignedIn': 'You are not signed in.',
  'signOut.signIn': 'Sign in',
  'forgotten.title': 'Forgotten your password',
  'forgotten.lead': 'Enter your e-mail address. We send you a link with which you choose a new password.',
  'forgotten.submit': 'Reset password',
  'forgotten.tooMany':
    'A very large number of requests came from your connection. Please try again from {until}.',
  'forgotten.back': 'Back to sign in',
  'sent.title': 'Look in your e-mail inbox',
  'sent.lead':
    'If the address belongs to an {term:account}, we have sent an e-mail with a link. The link is valid for {minutes} minutes.',
  'sent.without': 'If it does not belong to an {term:account}, the e-mail says so.',
  'sent.nothing': 'No e-mail?',
  'sent.wait': 'Wait a few minutes and look in your spam folder. The sender is {sender}.',
  'sent.typo': 'Perhaps the address had a typing error, or you registered with another one.',
  'sent.again': 'Try again',
  'reset.title': 'Choose a new password',
  'reset.lead': 'After that you are signed out everywhere and sign in with the new password.',
  'reset.submit': 'Save password',
  'linkOver.title': 'This link is no longer valid',
  'linkOver.text':
    'It has been used already, or it has expired. Have you just changed your password? Then everything is done.',
  'linkOver.fresh': 'Send a new link',
  'linkOver.signIn': 'Go to sign in',
  'linkOver.unknown':
    'Perhaps the address was cut off when it was copied, or the link expired a long time ago.',
  'linkOver.ask': 'Request a new link',
  'change.title': 'Change password',
  'change.lead': 'After that you are signed out on all other devices. Here you stay signed in.',
  'change.wrong': 'This is not your current password.',
  'change.tooMany':
    'Too many attempts with a wrong password. For security reasons you can go on only from {until}.',
  'change.submit': 'Save password',
  'change.forgotten': 'Forgotten your current password?',
  'change.done': 'Your password has been changed',
  'change.doneText': 'All other devices have been signed out. Here you stay signed in.',
  'change.back': 'Go to profile',
  profile: 'My profile',
  'notices.security.title': 'Security of your {term:account}',
  'notices.security.text': 'For example when a new password has been chosen.',
  'mail.greeting': 'Hello {firstName} {lastName},',
  'mail.greetingStranger': 'Hello,',
  'mail.reset.subject': 'Choose a new password',
  'mail.reset.text':
    'A new password was requested for your {term:account} in the {term:portal} ({term:portal.german}). Choose it with this link:',
  'mail.reset.chamber':
    'We, the chamber, send you this link because somebody asked us for help with signing in to your {term:account} in the {term:portal} ({term:portal.german}). Choose a new password with it. Nobody here sees it:',
  'mail.reset.earlier': 'Links in earlier e-mails are no longer valid.',
  'mail.reset.notAsked':
    'You did not ask us? Then you do not have to do anything. Your password stays as it is. Tell us if you wonder about it: {phone}.',
  'mail.reset.link': 'Choose a new password',
  'mail.reset.valid': 'The link is valid for {minutes} minutes and only once.',
  'mail.reset.notYou':
    'You did not request this? Then you do not have to do anything. Your password stays as it is.',
  'mail.former.subject': 'Please sign in with your other address',
  'mail.former.text':
    'Somebody tried to sign in with this address or to get a new password. It no longer opens anything: your data are now under {email}.',
  'mail.former.link': 'Sign in',
  'mail.former.forgotten': 'You do not know the password there? Reset it with the other address:',
  'mail.former.forgottenLink': 'Reset password',
  'mail.former.notYou': 'Was it not you? Then there is nothing to do.',
  'mail.noAccount.subject': 'No {term:account} with this e-mail address',
  'mail.noAccount.text':
    'A new password for this e-mail address was requested in the {term:portal} ({term:portal.german}). But there is no {term:account} with this address.',
  'mail.noAccount.other': 'Perhaps you registered with another address? Then try that one:',
  'mail.noAccount.otherMadeByChamber':
    'Perhaps you registered or enrolled in a course with another address? Then try that one:',
  'mail.noAccount.otherLink': 'Try another address',
  'mail.noAccount.confirm':
    'Have you only just registered? Then confirm your address first with the link from our earlier e-mail.',
  'mail.noAccount.register': 'Never registered? Start here, free of charge:',
  'mail.noAccount.registerLink': 'Register now',
  'mail.noAccount.notYou': 'You did not request anything? Then you do not have to do anything.',
  'mail.changed.subject': 'Your password has been changed',
  'mail.changed.text':
    'The password of your {term:account} in the {term:portal} ({term:portal.german}) was changed on {when}. All other sessions have been ended.',
  'mail.changed.notYou': 'It was not you? Choose a new password right away:',
  'mail.changed.link': 'Choose a new password',
  'mail.changed.contact': 'And please tell us: {email}, phone {phone}.',
  'faq.credentials': 'What do I sign in with?',
  'faq.credentials.answer':
    'With your e-mail address and your password. PIN and confirmation code are not part of it: you need them only once, to link your {term:account} ({term:link.german}). Then they are used up.',
  'faq.cannot': 'Why can I not sign in?',
  'faq.cannot.register':
    'First you have to register with your e-mail address. An {term:account} does not come about by itself, not even after registering a trade.',
  'faq.cannot.registerMadeByChamber':
    'First you have to register with your e-mail address. For companies an {term:account} does not come about by itself, not even after registering a trade. Only for courses it is different: people who take part or teach usually have an {term:account} already.',
  'faq.cannot.confirm':
    'If you have just registered, confirm your e-mail address first with the link from our e-mail. If it has been confirmed already, the page tells you so, and you simply sign in.',
  'faq.cannot.limit':
    'After {most} wrong passwords in {minutes} minutes we make a short break. That applies only to your connection. Somebody who enters wrong passwords elsewhere does not lock you out. If you share your connection with others, their attempts count too.',
  'faq.address': 'Which e-mail address is the right one?',
  'faq.address.answer': 'The one that you registered with.',
  'faq.address.answerMadeByChamber':
    'The one that you registered with or gave for a course. Teachers use the address that we have on file for them.',
  'faq.address.try':
    'If you are not sure: enter the address under “Forgotten your password”. We write to every address whether it has an {term:account}.',
  'faq.forgotten': 'I have forgotten my password. What now?',
  'faq.forgotten.answer':
    'Open “Forgotten your password” and enter your e-mail address. With the link from our e-mail you choose a new password. It is valid for {minutes} minutes. If virus protection opens it first, that does no harm.',
  'faq.forgotten.sessions': 'After that you are signed out on all devices.',
  'faq.forgotten.action': 'Forgotten your password',
  'faq.paste': 'Do I have to type the password character by character?',
  'faq.paste.answer': 'No. You can copy it. Spaces at the beginning or end do no harm.',
  'faq.provisional': 'What is the provisional password?',
  'faq.provisional.answer':
    'We send it to you by e-mail as soon as you have confirmed your address. It is valid for {hours} hours. When you sign in for the first time, you replace it with your own.',
  'faq.provisional.letters':
    'Capital or small letters, with or without a hyphen: you can enter it as you like. You may also mix up O and 0, or I, l and 1.',
  'faq.provisional.over':
    'Has it expired? Sign in with it all the same. Then we send you a new one with one click.',
  'faq.change': 'How do I change my password?',
  'faq.change.answer':
    'Sign in and open “Change password” in your profile. You need your current password for that.',
  'faq.signedOut': 'Why am I suddenly signed out?',
  'faq.signedOut.answer':
    'For security reasons you are signed out after {idle} minutes without input, and after {hours} hours at the latest. Simply sign in again, and you come back to the same page. What you were about to send is kept until then.',
} as const;
