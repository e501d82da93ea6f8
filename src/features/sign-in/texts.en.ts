/** The sentences of sign-in, forgotten and changed passwords in English. */
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
  'signIn.lead': 'With your e-mail address and your password.',
  'signIn.emailHint': 'The address you registered with.',
  'signIn.emailHintMadeByChamber':
    'The address you registered with or gave when you booked a course. Lecturers: the address that we have on file.',
  'signIn.olderModules':
    'Do you already have sign-in details for “Lehrvertrag online” or “Handwerksrolle online”? Sign in with those. You do not need to register again.',
  'signIn.passwordHint': 'Not the PIN and not a confirmation code.',
  'signIn.submit': 'Sign in',
  'signIn.forgotten': 'Forgotten your password?',
  'signIn.register': 'No account yet? Register now',
  'signIn.already': 'You are already signed in',
  'signIn.alreadyText': 'You are signed in as {firstName} {lastName} ({email}).',
  'signIn.goOn': 'Go on without signing in again',
  'signIn.anew': 'Sign in with another account',
  'signIn.wrong': 'E-mail address and password do not match, or the registration is not finished yet.',
  'signIn.tooMany': 'Too many attempts with a wrong password. For safety you can go on only at {until}.',
  'signIn.locked': 'This account is locked. Please write to us at {email} and we will sort it out with you.',

  'over.title': 'You are no longer signed in',
  'over.kept': 'What you entered is kept. Sign in again and go on with it.',
  'over.onlySecrets':
    'Sign in again and you come back to the form. We do not keep passwords, PINs and codes: please enter them there once more.',
  'over.tooLarge':
    'What you entered is too long to be kept. Go back one page in your browser and copy it before you sign in.',
  'kept.title': 'What you entered is still here',
  'kept.lead': 'With “Continue” you send what you entered before.',
  'kept.secretsAgain':
    'We do not keep passwords, PINs and codes. Please enter them once more on the next page.',
  'kept.submit': 'Continue',
  'kept.leave': 'Do not send',
  'gone.title': 'What you entered is no longer here',
  'gone.otherAccount':
    'It came from another account. So that nobody sends anything for somebody else, we have thrown it away.',
  'gone.over': 'We keep it for one hour. Please enter it once more.',
  'gone.form': 'Go to the form',
  'gone.mine': 'Go to my area',

  'help.title': 'How to go on',
  'help.forgotten': 'Forgotten your password?',
  'help.forgottenText': 'Set a new one. It takes two minutes.',
  'help.forgottenLink': 'Set a new password',
  'help.register': 'Not registered yet?',
  'help.registerText':
    'An account does not come by itself, not even after you have registered a trade or been entered in the Handwerksrolle. Register first, it is free of charge.',
  'help.registerTextMadeByChamber':
    'Whoever takes or teaches a course usually has an account already. Companies never get one by themselves, not even after registering a trade. Register first, it is free of charge.',
  'help.registerLink': 'Register now',
  'help.olderModules': 'Sign-in details for “Lehrvertrag online” or “Handwerksrolle online”?',
  'help.olderModulesText': 'They are valid here too. Use the address and the password from there.',
  'help.confirm': 'Just registered?',
  'help.confirmText':
    'Confirm your e-mail address first. The link is in our e-mail. Look in the spam folder too.',
  'help.address': 'Not sure which e-mail address?',
  'help.addressText':
    'Enter every address that comes to mind at “Forgotten your password”. We write to each whether there is an account for it.',
  'help.pin': 'Entered the PIN or a code instead of the password?',
  'help.pinText':
    'You need those only once: to link your account, after signing in. Here you enter your password.',
  'help.more': 'More help with signing in',

  'notice.renewed':
    'A new provisional password is on its way to you by e-mail. Sign in with it. Look in the spam folder too.',
  'notice.passwordChanged': 'Your new password is saved. Now sign in with it.',

  'provisionalOver.title': 'Your provisional password has expired',
  'provisionalOver.text':
    'The password is right, but it was valid for {hours} hours only. We will gladly send you a new one.',
  'provisionalOver.submit': 'Send a new provisional password',
  'proofOver.title': 'Please sign in once more',
  'proofOver.text':
    'The new provisional password is already on its way, or too much time has passed since you signed in.',
  'proofOver.signIn': 'Go to sign-in',

  'choose.title': 'Set your own password',
  'choose.lead': 'You have signed in with the provisional password. Now set your own.',
  'choose.leadWeak':
    'Your old password is not safe enough for this portal. You have signed in with it; now set a new one. Then you can go on.',
  'choose.sameAsWeak': 'This is the old password. Please choose another one.',
  'choose.sameAsProvisional': 'This is the provisional password. Please choose another one.',
  'choose.submit': 'Save password',

  'signOut.title': 'Sign out',
  'signOut.text': 'You are signed in as {firstName} {lastName}.',
  'signOut.submit': 'Sign out',
  'signOut.notSignedIn': 'You are not signed in.',
  'signOut.signIn': 'Sign in',

  'forgotten.title': 'Forgotten password',
  'forgotten.lead': 'Enter your e-mail address. We send you a link with which you set a new password.',
  'forgotten.submit': 'Reset password',
  'forgotten.tooMany': 'Very many requests came from your connection. Please try again from {until}.',
  'forgotten.back': 'Back to sign-in',
  'sent.title': 'Look in your e-mail inbox',
  'sent.lead':
    'If the address belongs to an account, we have sent an e-mail with a link. The link is valid for {minutes} minutes.',
  'sent.without': 'If it belongs to no account, the e-mail says so.',
  'sent.nothing': 'No e-mail?',
  'sent.wait': 'Wait a few minutes and look in the spam folder. The sender is {sender}.',
  'sent.typo': 'Perhaps the address had a typing error, or you registered with another one.',
  'sent.again': 'Try again',

  'reset.title': 'Set a new password',
  'reset.lead': 'Afterwards you are signed out everywhere and sign in with the new password.',
  'reset.submit': 'Save password',
  'linkOver.title': 'This link is no longer valid',
  'linkOver.text':
    'It has been used already, or it has expired. Have you just changed your password? Then all is done.',
  'linkOver.fresh': 'Send a new link',
  'linkOver.signIn': 'Go to sign-in',
  'linkOver.unknown':
    'Perhaps the address was cut off when it was copied, or the link expired a long time ago.',
  'linkOver.ask': 'Ask for a new link',

  'change.title': 'Change password',
  'change.lead': 'Afterwards you are signed out on all other devices. Here you stay signed in.',
  'change.wrong': 'This is not your current password.',
  'change.tooMany': 'Too many attempts with a wrong password. For safety you can go on only at {until}.',
  'change.submit': 'Save password',
  'change.forgotten': 'Forgotten your current password?',
  'change.done': 'Your password is changed',
  'change.doneText': 'All other devices were signed out. Here you stay signed in.',
  'change.back': 'Back to the profile',
  profile: 'My profile',

  'notices.security.title': 'Security of your account',
  'notices.security.text': 'For example when a new password has been set.',

  'mail.greeting': 'Hello {firstName} {lastName},',
  'mail.greetingStranger': 'Hello,',
  'mail.reset.subject': 'Set a new password',
  'mail.reset.text':
    'a new password was requested for your account in the {term:portal}. Set it with this link:',
  'mail.reset.link': 'Set a new password',
  'mail.reset.valid': 'The link is valid for {minutes} minutes and only once.',
  'mail.reset.notYou':
    'You did not ask for this? Then you do not have to do anything. Your password stays as it is.',
  'mail.noAccount.subject': 'No account for this e-mail address',
  'mail.noAccount.text':
    'a new password was requested in the {term:portal} for this e-mail address. But there is no account for this address.',
  'mail.noAccount.other': 'Perhaps you registered with another address? Then try that one:',
  'mail.noAccount.otherMadeByChamber':
    'Perhaps you registered or booked a course with another address? Then try that one:',
  'mail.noAccount.otherLink': 'Try another address',
  'mail.noAccount.confirm':
    'Have you only just registered? Then first confirm your address with the link in our earlier e-mail.',
  'mail.noAccount.register': 'Never registered? Start here, free of charge:',
  'mail.noAccount.registerLink': 'Register now',
  'mail.noAccount.notYou': 'You did not ask for anything? Then you do not have to do anything.',
  'mail.changed.subject': 'Your password was changed',
  'mail.changed.text':
    'the password of your account in the {term:portal} was changed on {when}. All other sign-ins were ended.',
  'mail.changed.notYou': 'Was that not you? Set a new password at once:',
  'mail.changed.link': 'Set a new password',
  'mail.changed.contact': 'And please tell us: {email}, phone {phone}.',

  'faq.credentials': 'What do I sign in with?',
  'faq.credentials.answer':
    'With your e-mail address and your password. PIN and confirmation code are not part of it: you need them only once, to link your account, and then they are used up.',
  'faq.cannot': 'Why can I not sign in?',
  'faq.cannot.register':
    'You must register with your e-mail address first. An account does not come by itself, not even after registering a trade.',
  'faq.cannot.registerMadeByChamber':
    'You must register with your e-mail address first. For companies an account does not come by itself, not even after registering a trade. Only courses are different: whoever takes or teaches one usually has an account already.',
  'faq.cannot.confirm':
    'If you have just registered, first confirm your e-mail address with the link in our e-mail. If it is confirmed already, the page says so, and you simply sign in.',
  'faq.cannot.limit':
    'After {most} wrong passwords in {minutes} minutes we take a short break. This counts for your connection only. Nobody who enters wrong passwords elsewhere can lock you out. If you share the connection with others, their attempts count too.',
  'faq.address': 'Which e-mail address is the right one?',
  'faq.address.answer': 'The one you registered with.',
  'faq.address.answerMadeByChamber':
    'The one you registered with or gave when you booked a course. Lecturers use the address that we have on file.',
  'faq.address.try':
    'If you are not sure: enter the address at “Forgotten your password”. We write to every address whether there is an account for it.',
  'faq.forgotten': 'I have forgotten my password. What now?',
  'faq.forgotten.answer':
    'Open “Forgotten your password” and enter your e-mail address. With the link in our e-mail you set a new password. It is valid for {minutes} minutes. It does no harm if a virus scanner opens it first.',
  'faq.forgotten.sessions': 'Afterwards you are signed out on all devices.',
  'faq.forgotten.action': 'Forgotten password',
  'faq.paste': 'Do I have to type the password letter by letter?',
  'faq.paste.answer': 'No. You can copy it. Blanks at the beginning or the end do no harm.',
  'faq.provisional': 'What is the provisional password?',
  'faq.provisional.answer':
    'We send it to you by e-mail as soon as you have confirmed your address. It is valid for {hours} hours. When you first sign in, you replace it with your own.',
  'faq.provisional.letters':
    'Capital or small, with or without hyphens: enter it as you like. You may also mix up O and 0 or I, l and 1.',
  'faq.provisional.over':
    'Has it expired? Sign in with it all the same. Then we send you a new one with one click.',
  'faq.change': 'How do I change my password?',
  'faq.change.answer':
    'Sign in and open “Change password” in your profile. You need your current password for it.',
  'faq.signedOut': 'Why am I suddenly signed out?',
  'faq.signedOut.answer':
    'For safety you are signed out after {idle} minutes without input, and after {hours} hours at the latest. Simply sign in again, you come back to the same page. We keep what you were about to send until then.',
} as const;
