/** The same in English. */
export const accountTextsEn = {
  'notice.active':
    'Your e-mail address is confirmed and your {term:account} is active. Sign in with your password now.',
  'notice.passwordSent':
    'Your e-mail address is confirmed. Your provisional password comes in a second e-mail. Use it to sign in.',
  'notice.kept': 'You keep your {term:account}. Simply sign in again.',
  'notice.already': 'Your e-mail address has already been confirmed. You can sign in now.',
  'label.firstName': 'First name',
  'label.lastName': 'Last name',
  'label.email': 'E-mail address',
  'label.password': 'Password',
  'label.newPassword': 'New password',
  'label.code': 'Confirmation code',
  'button.register': 'Register',
  'button.terms': 'Continue to registration',
  'button.confirm': 'Confirm e-mail address',
  'button.savePassword': 'Save password',
  'button.resend': 'Send the e-mail again',
  'button.correct': 'Correct address',
  'button.signIn': 'Sign in',
  'terms.title': 'Terms of use',
  'terms.lead': 'Please agree to the terms of use first. Then you come to the registration form.',
  'terms.shortHeading': 'The most important points',
  'terms.free': 'Use is free of charge.',
  'terms.personal':
    'Your {term:account} is personal. You do not share your sign-in details, and you keep your password secret.',
  'terms.true': 'You give correct information and act only for companies and persons that you may act for.',
  'terms.end': 'You can delete your {term:account} at any time.',
  'terms.full': 'Read the terms of use in full (version of {version})',
  'terms.accept': 'I have read the terms of use and agree to them.',
  'terms.acceptBefore': 'I agree to the',
  'terms.acceptLink': 'terms of use',
  'terms.acceptAfter': '(version of {version}).',
  'terms.missing': 'Please agree to the terms of use. You cannot register without agreeing.',
  'terms.expired':
    'Please agree to the terms of use here once more. You agreed too long ago, or your consent did not arrive.',
  'consent.title': 'New terms of use',
  'consent.lead': 'Our terms of use have changed. Please read them and agree to them. Then you can go on.',
  'consent.titleFirst': 'Terms of use',
  'consent.leadFirst':
    'You are signing in here for the first time. This {term:portal} has terms of use of its own. Please read them and agree to them. Then you can go on.',
  'consent.otherwise':
    'You do not want to agree? Then please sign out. We are happy to answer questions: {email}.',
  'consent.submit': 'Agree',
  'consent.signOut': 'Sign out',
  'consent.missing':
    'Please agree to the terms of use. You cannot go on using the {term:portal} without agreeing.',
  'consent.changed':
    'The terms of use have just changed once more. Please read the new version and agree to it.',
  'register.title': 'Register',
  'register.description': 'Register free of charge and use the online services.',
  'register.lead':
    'Registration is free, and you do it only once. After that you sign in with your e-mail address and your password.',
  'register.haveAccount': 'Already registered?',
  'register.olderModules':
    'Do you already use “Lehrvertrag online” or “Handwerksrolle online”? Then you do not have to register anew: sign in with the details from there.',
  'register.goodToKnow': 'Good to know',
  'register.personal':
    'Your {term:account} is personal. Do not share your sign-in details, not even within your company.',
  'register.colleagues': 'Your colleagues register themselves, each with their own e-mail address.',
  'register.notAutomatic':
    'We do not create an {term:account} for companies automatically, not even after you register a trade.',
  'register.madeByChamber':
    'Have you booked a course with us, or do you teach courses? Then you may already have an {term:account} with the e-mail address that you gave us.',
  'register.madeByChamberLink': 'Request a password for this {term:account}',
  'register.emailHint': 'We send an e-mail with a link and a confirmation code to this address right away.',
  'register.nextHeading': 'What happens next',
  'register.tooMany':
    'A very large number of registrations came from your internet connection in the last hour. Please try again from {when}.',
  'step.register': 'Register',
  'step.confirm': 'Confirm e-mail address',
  'step.confirmNote': 'with the link or the code from our e-mail',
  'step.passwordMailed': 'Get a provisional password',
  'step.passwordMailedNote': 'in a second e-mail',
  'step.passwordChosen': 'Choose a password',
  'step.signIn': 'Sign in',
  'password.hint':
    'At least {min} characters; all characters are allowed. Four random words are easy to remember.',
  'password.offer': 'A suggestion that you can use:',
  'password.missing': 'Please enter a password.',
  'password.wrong': 'This password is not the one that was chosen when registering.',
  'password.tooShort':
    'The password is too short. It needs at least {min} characters, for example four words.',
  'password.tooLong': 'The password is too long. It may have {max} characters at most.',
  'password.ownData':
    'The password consists only of your name or your e-mail address. That is easy to guess. Please choose another one.',
  'password.chamberWord':
    'The password consists only of words that have to do with the chamber. That is easy to guess. Please choose another one.',
  'password.common':
    'This password is easy to guess. Please choose another one, for example four random words.',
  'firstName.missing': 'Please enter your first name.',
  'firstName.tooLong': 'The first name is too long. It may have {max} characters at most.',
  'firstName.unreadable': 'The first name contains characters that we cannot read. Please enter it again.',
  'firstName.noLetter': 'Please enter a first name that has letters in it.',
  'firstName.link': 'A first name may not contain web addresses or characters such as < > @.',
  'lastName.missing': 'Please enter your last name. If you have only one name, write it in both fields.',
  'lastName.tooLong': 'The last name is too long. It may have {max} characters at most.',
  'lastName.unreadable': 'The last name contains characters that we cannot read. Please enter it again.',
  'lastName.noLetter': 'Please enter a last name that has letters in it.',
  'lastName.link': 'A last name may not contain web addresses or characters such as < > @.',
  'email.missing': 'Please enter your e-mail address.',
  'email.noAt': 'The e-mail address has no @ sign. Example: name@beispiel.de',
  'email.severalAts': 'Please enter only one e-mail address, with exactly one @.',
  'email.blank': 'There is a space in the e-mail address. Please remove it.',
  'email.local': 'The part before the @ is not correct. Please check your e-mail address.',
  'email.umlaut':
    'Umlauts and special letters are not possible before the @. Please check your e-mail address.',
  'email.domain': 'The part after the @ is not correct. Example: name@beispiel.de',
  'email.tooLong': 'The e-mail address is too long. Please check it.',
  'email.slip': 'The e-mail address looks as if it has a typing error. Please choose.',
  'email.question': 'Did you mean {suggested}?',
  'email.yes': 'Yes, {suggested}',
  'email.no': 'No, {typed} is correct',
  'email.other': 'No, I will write the address again',
  'sent.title': 'Please confirm your e-mail address',
  'sent.leadBefore': 'We have sent an e-mail to',
  'sent.how':
    'Open the link in the e-mail, on this device or on another one. Or enter the confirmation code from the e-mail here.',
  'sent.codeHint': 'Capital or small letters, spaces and hyphens make no difference.',
  'sent.missingHeading': 'No e-mail?',
  'sent.wait': 'Sometimes it takes a few minutes.',
  'sent.spam': 'Look in your spam folder. It may also be called “Junk”, “Unwanted” or “Unknown”.',
  'sent.sender': 'The sender is {sender}.',
  'sent.correctHeading': 'Is the address misspelt?',
  'sent.correctText':
    'Correct it here. Everything else that you entered is kept. The e-mail to the earlier address is then no longer valid.',
  'sent.signInBefore': 'Already confirmed?',
  'sent.signIn': 'Sign in now',
  'sent.again': 'We have sent you the e-mail again.',
  'sent.corrected': 'The address has been corrected. We have sent a new e-mail.',
  'sent.limited': 'We are not sending another e-mail at the moment',
  'sent.limitedText':
    'Several e-mails have gone to this address in the last hour. Please look in your spam folder too. In an hour you can request the e-mail here again.',
  'code.title': 'Enter confirmation code',
  'code.lead':
    'The confirmation code is in the e-mail that we sent you after you registered. You can also open the link in the e-mail.',
  'code.emailHint': 'The address that you registered with.',
  'code.missing': 'Please enter the confirmation code from the e-mail.',
  'code.length':
    'The confirmation code has {length} characters. Please compare it with the one in the e-mail.',
  'code.slip':
    'There is a typing error in the confirmation code. Please compare it with the one in the e-mail.',
  'code.wrong':
    'The confirmation code does not match or is no longer valid. Please use the code from the newest e-mail, or open the link in it.',
  'code.tooMany':
    'Too many codes have been entered. Please wait until {when}, or open the link in the e-mail.',
  'code.noRegistration': 'Not registered yet?',
  'confirm.title': 'Confirm e-mail address',
  'confirm.lead': 'One more click: confirm that these details are yours.',
  'confirm.name': 'Name',
  'confirm.email': 'E-mail address',
  'confirm.mailed': 'After that we send you a provisional password by e-mail.',
  'confirm.thenSignIn': 'After that you sign in with your password.',
  'confirm.notYou':
    'You did not register? Then simply close this page. Without your confirmation no {term:account} is created.',
  'confirm.activateTitle': 'Choose a password',
  'confirm.activateLead':
    'Choose your password now. This confirms your e-mail address and makes your {term:account} active.',
  'confirm.otherTitle': 'Confirm e-mail address',
  'confirm.otherLead':
    'This is not the browser in which you registered. So please enter your password or choose a new one. That way nobody else can create an {term:account} with your address.',
  'confirm.knownHeading': 'With the password that you chose when registering',
  'confirm.newHeading': 'Or with a new password',
  'confirm.newText': 'If you no longer know the password, or if it was not you who registered.',
  'confirm.tooMany':
    'Too many wrong passwords have been entered. Choose a new password or wait until {when}.',
  'already.title': 'Your e-mail address has already been confirmed',
  'already.lead': 'All done: you can sign in now.',
  'already.forgotten': 'Forgotten your password?',
  'already.mailed':
    'We have sent you your provisional password in a second e-mail. Look in your spam folder too.',
  'expired.title': 'This link has expired',
  'expired.lead':
    'Link and code are valid for {hours} hours. We are happy to send a new e-mail to the same address.',
  'superseded.title': 'This link is no longer valid',
  'superseded.lead':
    'The e-mail address of this registration has since been corrected. A new e-mail went to the corrected address.',
  'unknown.title': 'We do not know this link',
  'unknown.lead': 'Perhaps it was not copied in full, or it is an old one. You can go on like this:',
  'lost.title': 'Please register once more',
  'lost.lead':
    'No registration is open in this browser any more; perhaps cookies were deleted. You can go on like this:',
  'ways.signIn': 'Sign in, if you have already confirmed your address',
  'ways.code': 'Enter the confirmation code from the e-mail',
  'ways.register': 'Register again, free of charge',
  'renewed.title': 'We have sent you a new e-mail',
  'renewed.lead': 'Open the link in the new e-mail. Look in your spam folder too.',
  'profile.title': 'My profile',
  'profile.name': 'Name',
  'profile.email': 'E-mail address',
  'profile.since': 'Registered since',
  'profile.password': 'Password',
  'profile.passwordSet': 'chosen',
  'profile.changePassword': 'Change',
  'profile.sessions': 'Sessions',
  'profile.sessionsText': 'On which devices you are signed in.',
  'profile.showSessions': 'See',
  'profile.notifications': 'Notifications',
  'profile.data': 'My data',
  'profile.dataText': 'Everything that we have stored about you, also as a file.',
  'profile.end': 'Ending your {term:account}',
  'profile.endText': 'You no longer need it?',
  'profile.delete': 'Delete {term:account}',
  'profile.notificationsText': 'Which e-mails we send you.',
  'mail.switch.text': 'You can switch this e-mail off. Sign in to do so:',
  'mail.switch.link': 'My notifications',
  'move.settings': 'Your telephone number and which e-mails you want to get',
  'profile.security': 'Security',
  'profile.securityText': 'A second step when signing in, for example a code on your phone.',
  'profile.how': 'How it works',
  'profile.add': 'Add',
  'profile.noPhone': 'not given',
  'profile.saved': 'Your details have been saved.',
  'profile.formTitle': 'Change my details',
  'profile.nameHow': 'How it works',
  'profile.nameFixed':
    'We cannot change the name of an account. With a new account you take everything along.',
  'profile.told': 'We confirm each change by e-mail.',
  'profile.phoneHint': 'For questions, for example when you write to us.',
  'profile.back': 'Back to profile',
  'label.phone': 'Telephone',
  'button.saveProfile': 'Save details',
  'phone.unreadable': 'Please enter digits only, with blanks or dashes between them.',
  'phone.tooShort': 'This telephone number is too short.',
  'phone.tooLong': 'This telephone number is too long. Please enter one number only.',
  'notices.data.title': 'Changes to your account',
  'notices.data.text': 'For example when name, telephone number or e-mail address were changed.',

  'mail.greeting': 'Hello {firstName} {lastName},',
  'mail.confirm.subject': 'Please confirm your e-mail address',
  'mail.confirm.intro':
    'You registered for the {term:portal} ({term:portal.german}, {chamber}). Please confirm that this e-mail address is yours. Open this link and press “Confirm e-mail address” there:',
  'mail.confirm.introPassword':
    'You registered for the {term:portal} ({term:portal.german}, {chamber}). Please confirm that this e-mail address is yours, and choose your password. Open this link to do so:',
  'mail.confirm.link': 'Confirm e-mail address',
  'mail.confirm.linkPassword': 'Choose a password',
  'mail.confirm.codeWhere':
    'Or enter this code on the page on which you registered. Capital or small letters and spaces make no difference.',
  'mail.confirm.code': 'Your confirmation code, in German Bestätigungscode:',
  'mail.confirm.until': 'Link and code are valid until {until}.',
  'mail.confirm.notYou':
    'You did not register? Then somebody probably entered your address by mistake. You do not have to do anything; without your confirmation no {term:account} is created.',
  'mail.merged.subject': 'Please sign in with your other address',
  'mail.merged.text':
    'Somebody has just registered anew with this e-mail address. What used to be under it now belongs to the {term:account} with the address {email}. Sign in with that other address: your data is there.',
  'mail.merged.otherwise':
    'Would you rather begin anew, with nothing of what is there? Only then go on here.',
  'mail.known.subject': 'You already have an {term:account}',
  'mail.known.intro':
    'You registered for the {term:portal} ({term:portal.german}, {chamber}). But you already have an {term:account} with this e-mail address. You can sign in right away:',
  'mail.known.signIn': 'Sign in',
  'mail.known.forgottenWhy': 'If you no longer know your password, choose a new one here:',
  'mail.known.forgotten': 'Forgotten your password',
  'mail.known.notYou':
    'It was not you? Then you do not have to do anything. Nothing in your {term:account} has changed.',
  'mail.provisional.subject': 'Your provisional password',
  'mail.provisional.intro':
    'Here is your provisional password for the {term:portal} ({term:portal.german}, {chamber}). Sign in with it and with your e-mail address.',
  'mail.provisional.password': 'Your provisional password, in German Ihr vorläufiges Passwort:',
  'mail.provisional.signIn': 'Sign in',
  'mail.provisional.next':
    'It is valid until {until}. When you sign in for the first time, you choose your own password.',
  'mail.provisional.copy':
    'You can copy the password or type it. Capital or small letters, spaces and hyphens make no difference.',
  'mail.provisional.notYou':
    'You did not create an {term:account} with us? Then please write to us: {email}.',
} as const;
