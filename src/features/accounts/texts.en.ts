/** The sentences of accounts and registration in English. */
export const accountTextsEn = {
  'notice.active':
    'Your e-mail address is confirmed, your account is active. Now sign in with your password.',
  'notice.passwordSent':
    'Your e-mail address is confirmed. Your provisional password comes in a second e-mail. Sign in with it.',
  'notice.kept': 'You keep your account. Simply sign in again.',
  'notice.already': 'Your e-mail address is confirmed already. You can sign in now.',

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
  'terms.lead': 'Please accept the terms of use first. Then you get to the registration form.',
  'terms.shortHeading': 'The main points',
  'terms.free': 'The portal is free of charge.',
  'terms.personal':
    'Your account is personal. You do not pass on your sign-in details and keep your password secret.',
  'terms.true': 'What you tell us is true, and you act only for companies and persons for whom you may.',
  'terms.end': 'You can delete your account at any time.',
  'terms.full': 'Read the terms of use in full (as of {version})',
  'terms.accept': 'I have read the terms of use and accept them.',
  'terms.acceptBefore': 'I accept the',
  'terms.acceptLink': 'terms of use',
  'terms.acceptAfter': '(as of {version}).',
  'terms.missing': 'Please accept the terms of use. Without that you cannot register.',
  'terms.expired':
    'Please accept the terms of use here once more. You accepted them too long ago, or it did not reach us.',

  'consent.title': 'New terms of use',
  'consent.lead': 'Our terms of use have changed. Please read and accept them. Then you can go on.',
  'consent.titleFirst': 'Terms of use',
  'consent.leadFirst':
    'You are signing in here for the first time. This portal has its own terms of use. Please read and accept them. Then you can go on.',
  'consent.otherwise':
    'You do not want to accept them? Then please sign out. We gladly answer questions: {email}.',
  'consent.submit': 'Accept',
  'consent.signOut': 'Sign out',
  'consent.missing': 'Please accept the terms of use. Without that you cannot go on using the portal.',
  'consent.changed':
    'The terms of use have just changed once more. Please read the new version and accept it.',

  'register.title': 'Register',
  'register.description': 'Register free of charge and use the online services.',
  'register.lead':
    'Registering is free of charge and needed only once. After that you sign in with your e-mail address and your password.',
  'register.haveAccount': 'Registered already?',
  'register.olderModules':
    'Do you already use “Lehrvertrag online” or “Handwerksrolle online”? Then you do not have to register again: sign in with the details from there.',
  'register.goodToKnow': 'Good to know',
  'register.personal':
    'Your account is personal. Do not pass on your sign-in details, not even inside your company.',
  'register.colleagues': 'Colleagues register for themselves with their own e-mail address.',
  'register.notAutomatic':
    'We do not open accounts for companies by ourselves, not even after a trade is registered.',
  'register.madeByChamber':
    'Have you booked a course with us, or do you teach one? Then you may already have an account with the e-mail address that you gave for it.',
  'register.madeByChamberLink': 'Ask for a password for this account',
  'register.emailHint': 'We will send an e-mail with a link and a confirmation code to this address at once.',
  'register.nextHeading': 'What happens next',
  'register.tooMany':
    'Very many registrations came from your internet connection in the last hour. Please try again from {when}.',
  'step.register': 'Register',
  'step.confirm': 'Confirm e-mail address',
  'step.confirmNote': 'with link or code from our e-mail',
  'step.passwordMailed': 'Receive a provisional password',
  'step.passwordMailedNote': 'in a second e-mail',
  'step.passwordChosen': 'Set a password',
  'step.signIn': 'Sign in',

  'password.hint':
    'At least {min} characters, all characters are allowed. Four words of your choice are easy to remember.',
  'password.offer': 'A suggestion that you can take:',
  'password.missing': 'Please enter a password.',
  'password.wrong': 'This is not the password that was chosen when registering.',
  'password.tooShort':
    'The password is too short. It needs at least {min} characters, for example four words.',
  'password.tooLong': 'The password is too long. It may have at most {max} characters.',
  'password.ownData':
    'The password consists of your name or your e-mail address only. That is easy to guess. Please choose another one.',
  'password.chamberWord':
    'The password consists only of words that have to do with the chamber. That is easy to guess. Please choose another one.',
  'password.common':
    'This password is easy to guess. Please choose another one, for example four words of your choice.',

  'firstName.missing': 'Please enter your first name.',
  'firstName.tooLong': 'The first name is too long. It may have at most {max} characters.',
  'firstName.unreadable': 'The first name has characters that we cannot read. Please enter it again.',
  'firstName.noLetter': 'Please enter a first name with letters.',
  'firstName.link': 'Internet addresses and characters such as < > @ are not allowed in the first name.',
  'lastName.missing': 'Please enter your last name. If you have only one name, write it in both fields.',
  'lastName.tooLong': 'The last name is too long. It may have at most {max} characters.',
  'lastName.unreadable': 'The last name has characters that we cannot read. Please enter it again.',
  'lastName.noLetter': 'Please enter a last name with letters.',
  'lastName.link': 'Internet addresses and characters such as < > @ are not allowed in the last name.',

  'email.missing': 'Please enter your e-mail address.',
  'email.noAt': 'The e-mail address has no @. Example: name@beispiel.de',
  'email.severalAts': 'Please enter one e-mail address only, with exactly one @.',
  'email.blank': 'There is a blank in the e-mail address. Please remove it.',
  'email.local': 'The part before the @ is not right. Please check your e-mail address.',
  'email.umlaut':
    'Umlauts and special letters are not possible before the @. Please check your e-mail address.',
  'email.domain': 'The part after the @ is not right. Example: name@beispiel.de',
  'email.tooLong': 'The e-mail address is too long. Please check it.',
  'email.slip': 'The e-mail address looks like a typing error. Please choose.',
  'email.question': 'Did you mean {suggested}?',
  'email.yes': 'Yes, {suggested}',
  'email.no': 'No, {typed} is right',
  'email.other': 'No, I will write the address again',

  'sent.title': 'Please confirm your e-mail address',
  'sent.leadBefore': 'We have sent an e-mail to',
  'sent.how':
    'Open the link in the e-mail, on this device or another. Or enter the confirmation code from the e-mail here.',
  'sent.codeHint': 'Capital or small letters, blanks and hyphens do not matter.',
  'sent.missingHeading': 'No e-mail there?',
  'sent.wait': 'Sometimes it takes a few minutes.',
  'sent.spam': 'Look in the spam folder. It is also called “Junk”.',
  'sent.sender': 'The sender is {sender}.',
  'sent.correctHeading': 'Address spelled wrong?',
  'sent.correctText':
    'Correct it here. What else you entered is kept. The e-mail to the old address is then no longer valid.',
  'sent.signInBefore': 'Confirmed already?',
  'sent.signIn': 'Sign in now',
  'sent.again': 'We have sent you the e-mail once more.',
  'sent.corrected': 'The address is corrected. We have sent a new e-mail.',
  'sent.limited': 'We send no further e-mail at the moment',
  'sent.limitedText':
    'Several e-mails have gone to this address in the last hour. Please look in the spam folder too. In an hour you can ask for the e-mail here again.',

  'code.title': 'Enter the confirmation code',
  'code.lead':
    'The confirmation code is in the e-mail that we sent you after you registered. You can also open the link in the e-mail.',
  'code.emailHint': 'The address you registered with.',
  'code.missing': 'Please enter the confirmation code from the e-mail.',
  'code.length':
    'The confirmation code has {length} characters. Please compare it with the one in the e-mail.',
  'code.slip':
    'There is a typing error in the confirmation code. Please compare it with the one in the e-mail.',
  'code.wrong':
    'The confirmation code does not fit or is no longer valid. Please take the code from the newest e-mail or open the link in it.',
  'code.tooMany': 'Too many codes were entered. Please wait until {when} or open the link in the e-mail.',
  'code.noRegistration': 'Not registered yet?',

  'confirm.title': 'Confirm e-mail address',
  'confirm.lead': 'One more click: confirm that these details are yours.',
  'confirm.name': 'Name',
  'confirm.email': 'E-mail address',
  'confirm.mailed': 'Then we send you a provisional password by e-mail.',
  'confirm.thenSignIn': 'Then you sign in with your password.',
  'confirm.notYou':
    'You did not register? Then simply close this page. Without your confirmation there will be no account.',
  'confirm.activateTitle': 'Set a password',
  'confirm.activateLead':
    'Set your password now. With that your e-mail address is confirmed and your account is active.',
  'confirm.otherTitle': 'Confirm e-mail address',
  'confirm.otherLead':
    'This is another browser than the one you registered in. Therefore please enter your password or set a new one. So nobody else can open an account with your address.',
  'confirm.knownHeading': 'With the password that you chose when you registered',
  'confirm.newHeading': 'Or with a new password',
  'confirm.newText': 'If you no longer know the password, or it was not you who registered.',
  'confirm.tooMany': 'Too many wrong passwords were entered. Set a new password or wait until {when}.',

  'already.title': 'Your e-mail address is confirmed already',
  'already.lead': 'All done: you can sign in now.',
  'already.forgotten': 'Forgotten your password?',
  'already.mailed':
    'We have sent you your provisional password in a second e-mail. Look in the spam folder too.',
  'expired.title': 'This link has expired',
  'expired.lead':
    'Link and code are valid for {hours} hours. We gladly send you a new e-mail to the same address.',
  'superseded.title': 'This link is no longer valid',
  'superseded.lead':
    'The e-mail address of this registration has been corrected. A new e-mail went to the corrected address.',
  'unknown.title': 'We do not know this link',
  'unknown.lead': 'Perhaps it was not copied in full, or it is rather old. This is how you go on:',
  'lost.title': 'Please register once more',
  'lost.lead':
    'No registration is open in this browser any more; perhaps cookies were deleted. This is how you go on:',
  'ways.signIn': 'Sign in, if you have confirmed your address already',
  'ways.code': 'Enter the confirmation code from the e-mail',
  'ways.register': 'Register again, it is free of charge',
  'renewed.title': 'We have sent you a new e-mail',
  'renewed.lead': 'Open the link in the new e-mail. Look in the spam folder too.',

  'profile.title': 'My profile',
  'profile.name': 'Name',
  'profile.email': 'E-mail address',
  'profile.since': 'Account since',
  'profile.password': 'Password',
  'profile.passwordSet': 'set',
  'profile.changePassword': 'Change',
  'profile.sessions': 'Sign-ins',
  'profile.sessionsText': 'On which devices you are signed in.',
  'profile.showSessions': 'See',
  'profile.data': 'My data',
  'profile.dataText': 'Everything that we keep about you, also as a file.',
  'profile.end': 'Account',
  'profile.endText': 'You no longer need it?',
  'profile.delete': 'Delete account',
  'profile.notifications': 'Notifications',
  'profile.notificationsText': 'Which e-mails we send you.',

  'mail.switch.text': 'You can switch this e-mail off. To do so, sign in:',
  'mail.switch.link': 'My notifications',
  'move.settings': 'Your telephone number and which e-mails you want to get',
  'profile.how': 'How it works',
  'profile.add': 'Add',
  'profile.noPhone': 'not given',
  'profile.saved': 'Your details have been saved.',
  'profile.formTitle': 'Change my details',
  'profile.nameHow': 'How it works',
  'profile.nameFixed':
    'We cannot change the name of an account. With a new account you take everything along.',
  'profile.nameTold': 'We confirm a new name by e-mail.',
  'profile.phoneHint': 'For questions, for example when you write to us.',
  'profile.back': 'Back to profile',
  'label.phone': 'Telephone',
  'button.saveProfile': 'Save details',
  'phone.unreadable': 'Please enter digits only, with blanks or dashes between them.',
  'phone.tooShort': 'This telephone number is too short.',
  'phone.tooLong': 'This telephone number is too long. Please enter one number only.',
  'notices.data.title': 'Changes to your account',
  'notices.data.text': 'For example when name or e-mail address were changed.',
  'mail.name.subject': 'Your name has been changed',
  'mail.name.text': 'Your account now has the name {name}. Before it was: {before}.',
  'mail.name.link': 'My profile',
  'mail.name.notYou':
    'Was it not you? Then please change your password at once and contact us: {email}, telephone {phone}.',

  'mail.greeting': 'Hello {firstName} {lastName},',
  'mail.confirm.subject': 'Please confirm your e-mail address',
  'mail.confirm.intro':
    'you have registered for the {term:portal} ({chamber}). Please confirm that this e-mail address is yours. Open this link and click “Confirm e-mail address” there:',
  'mail.confirm.introPassword':
    'you have registered for the {term:portal} ({chamber}). Please confirm that this e-mail address is yours, and set your password. Open this link:',
  'mail.confirm.link': 'Confirm e-mail address',
  'mail.confirm.linkPassword': 'Set a password',
  'mail.confirm.codeWhere':
    'Or enter this code on the page where you registered. Capital or small letters and blanks do not matter.',
  'mail.confirm.code': 'Your confirmation code:',
  'mail.confirm.until': 'Link and code are valid until {until}.',
  'mail.confirm.notYou':
    'You did not register? Then somebody has probably entered your address by mistake. You do not have to do anything; without your confirmation there will be no account.',
  'mail.known.subject': 'You already have an account',
  'mail.known.intro':
    'you have registered for the {term:portal} ({chamber}). But you already have an account with this e-mail address. You can sign in right away:',
  'mail.known.signIn': 'Sign in',
  'mail.known.forgottenWhy': 'If you no longer know your password, set a new one here:',
  'mail.known.forgotten': 'Forgotten password',
  'mail.known.notYou':
    'That was not you? Then you do not have to do anything. Nothing in your account has changed.',
  'mail.provisional.subject': 'Your provisional password',
  'mail.provisional.intro':
    'here is your provisional password for the {term:portal} ({chamber}). Sign in with it and your e-mail address.',
  'mail.provisional.password': 'Your provisional password:',
  'mail.provisional.signIn': 'Sign in',
  'mail.provisional.next': 'It is valid until {until}. When you first sign in, you set your own password.',
  'mail.provisional.copy':
    'You can copy the password or type it. Capital or small letters, blanks and hyphens do not matter.',
  'mail.provisional.notYou': 'You did not open an account with us? Then please write to us: {email}.',
} as const;
