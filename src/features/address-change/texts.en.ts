/** The same in English. */
export const addressChangeTextsEn = {
  profile: 'My profile',
  'change.title': 'Change e-mail address',
  'change.lead': 'You sign in with this address, and we write to it: {email}',
  'change.how':
    'We write to both addresses. The new one counts only when you have confirmed both. Until then nothing changes.',
  'change.lost':
    'You can no longer read mails to the present address? Start anyway, it works without it too.',
  'field.newEmail': 'New e-mail address',
  'change.submit': 'Change address',
  'change.back': 'Back to profile',
  'change.same': 'This is the address of your account already. Please enter another one.',
  'change.tooMany': 'We have sent several e-mails already. Please try again after {until}.',
  'change.fixed':
    'We cannot change the e-mail address of an account. Register with the new address. Your new account takes over what you have here, and the old one is closed.',
  'change.toMove': 'Start the move',
  'change.done': 'Your e-mail address has been changed.',
  'change.doneText':
    'From now on sign in with {email}. You are signed out on all other devices. Both addresses have been told.',
  'change.cancelled': 'The change has been cancelled. Your present address stays.',
  'change.sentAgain': 'We have sent the e-mails again.',
  'change.taken':
    'Meanwhile another account has this address. Therefore nothing was changed. Please enter another one.',

  'pending.lead': 'Your new address will be {email}. The present one still counts.',
  'step.new': 'Confirm the new address',
  'step.old': 'Confirm the present address',
  'step.done': 'Change the address',
  'step.newNote': 'with the code from the e-mail to {email}',
  'step.oldNote': 'with the link from the e-mail to {email}',
  'step.waitNote': 'not needed if nobody objects by {until}',
  'code.title': 'Enter the code from the e-mail',
  'code.text':
    'The code is in the e-mail to {email}. Look in your spam folder too. Capitals and blanks do not matter.',
  'field.code': 'Confirmation code',
  'code.submit': 'Confirm code',
  'code.wrong': 'This code does not fit. Please compare it with the latest e-mail.',
  'code.tooMany': 'Too many wrong codes were entered. Please try again after {until}.',
  'code.over': 'This is no longer open. Please start again.',
  'old.title': 'Now confirm the present address',
  'old.text':
    'Open the link in the e-mail to {email}. Then the new address counts. If you open it in another browser, sign in here again with the new address.',
  'old.lostTitle': 'You can no longer read mails to the present address?',
  'old.lostText':
    'Then we wait for {days} days. Until then whoever reads the e-mails to {email} can stop the change. After that the new address counts by itself.',
  'old.lostSubmit': 'Go on without the present address',
  'old.notYet': 'Please confirm the new address first.',
  'waiting.title': 'The waiting time is running',
  'waiting.text':
    'On {until} the new address will count by itself. There is nothing more to do but to sign in again with it. Until then whoever reads the e-mails to the present address can confirm or stop it.',
  'pending.more': 'Something wrong?',
  'pending.resend': 'Send the e-mails again',
  'pending.cancel': 'Cancel the change',
  'pending.until': 'Code and link are valid until {until}. A new password ends the change before.',

  'confirm.change.title': 'Confirm the change of your e-mail address',
  'confirm.move.title': 'Confirm the move to another account',
  'confirm.change.lead': 'Your account in the {term:portal} is to have another e-mail address.',
  'confirm.move.lead':
    'Your account in the {term:portal} is to move into another one. The new one takes over what comes along, which is all but a second factor and open invitations. The present one is closed.',
  'confirm.name': 'Name',
  'confirm.old': 'Present address',
  'confirm.new': 'New address',
  'confirm.question': 'Did you ask for this, and is the new address right?',
  'confirm.yes': 'Yes, confirm',
  'confirm.no': 'No, stop it',
  'over.title': 'This link is no longer valid',
  'over.lead': 'The change is done already, was stopped or has run out.',
  'over.profile': 'To the profile',
  'outcome.title.changed': 'Your e-mail address has been changed',
  'outcome.text.changed': 'From now on sign in with the new address everywhere.',
  'outcome.text.changedHere':
    'You stay signed in here. On other devices and next time, sign in with the new address.',
  'outcome.title.moved': 'The move is complete',
  'outcome.text.moved':
    'Your new account has taken over everything that comes along. The old one is closed. A second factor and open invitations did not come along: set up a factor anew there, and have yourself invited again.',
  'outcome.title.agreed': 'Thank you, the present address is confirmed',
  'outcome.text.agreed': 'Now the new address is missing. Go on where you started.',
  'outcome.text.agreed-move':
    'Now the new {term:account} is missing: sign in with the new address and enter the moving code there. If there is none yet, register with that address first.',
  'outcome.register': 'Register',
  'outcome.accept': 'Sign in and enter the moving code',
  'outcome.title.stopped': 'The change has been stopped',
  'outcome.text.stopped':
    'Nothing has changed in your account. If you did not ask for this, somebody may know your password. In that case set a new one now.',
  'outcome.title.taken': 'The change is not possible',
  'outcome.text.taken': 'Meanwhile another account has the new address. Nothing has changed in your account.',
  'outcome.title.obstacle': 'The move is not possible yet',
  'outcome.text.obstacle':
    'Your confirmation is saved, but the new account cannot take over everything yet. The page about the move there says why.',
  'outcome.title.restored': 'Taken back',
  'outcome.signIn': 'Sign in',
  'outcome.password': 'Set a new password',

  'undo.title': 'Take back the change of your e-mail address',
  'undo.lead': 'Your account gets back the address {email}.',
  'undo.effects':
    'All devices are signed out, and the password is no longer valid. You set a new one right after.',
  'undo.factor':
    'A second factor that was added since the day before the change is removed. If it was the only one, you prove at the next sign-in that it is you, as after losing it: by a PIN sent by letter, or you wait seven days.',
  'undo.submit': 'Take back the change',
  'undo.over':
    'The change has been taken back already, or it was more than {days} days ago. Do you need help? Write to us: {email}',
  'undo.taken': 'Meanwhile another account has the former address. Please write to us, we will help: {email}',

  'move.title': 'Move to a new account',
  'move.leadEmail':
    'For another e-mail address you need a new account. It takes over what you have here. The present one is closed afterwards.',
  'move.leadName':
    'For another name you need a new account. It takes over what you have here. The present one is closed afterwards.',
  'move.leadBoth':
    'For another name or another e-mail address you need a new account. It takes over what you have here. The present one is closed afterwards.',
  'move.sameAddress':
    'Only your name is new, and the e-mail address is to stay? A new account needs another address. If you have none, write to us: {email}',
  'move.takes': 'What goes along',
  'move.takesNot': 'What does not go along',
  'move.factor': 'A second factor (app, passkey, recovery codes). Set it up again in the new account.',
  'move.invitations': 'Invitations to your present address that are still open. Accept them before.',
  'move.how': 'How it works',
  'move.how1': 'Name the address of the new account. You get a moving code.',
  'move.how2': 'Confirm the move with the link in the e-mail to your present address.',
  'move.how3': 'Register with the new address. If you have an account there already, just sign in.',
  'move.how4': 'Enter the moving code in the new account.',
  'field.target': 'E-mail address of the new account',
  'move.submit': 'Start the move',
  'move.code': 'Your moving code',
  'move.codeText':
    'Write it down or copy it. You enter it in the new account. You find it here until the move is complete.',
  'move.pendingLead': 'Your account moves to {email}. Until everything is confirmed it stays as it is.',
  'move.stepOld': 'Confirm the move',
  'move.stepNew': 'New account: sign in and enter the moving code',
  'move.stepNewNote': 'with the address {email}; without an account register there first',
  'move.stepDone': 'What comes along moves, this account is closed',
  'move.cancelled': 'The move has been cancelled. Everything stays as it is.',
  'move.cancel': 'Cancel the move',
  'move.until': 'The move can be completed until {until}. A new password ends it before.',
  'move.lostText':
    'Then we wait for {days} days. Until then whoever reads the e-mails to {email} can stop the move. After that your account moves by itself.',
  'move.waitingText':
    'On {until} your account moves by itself. There is nothing more to do. Until then whoever reads the e-mails to the present address can confirm or stop it.',
  'move.oldText': 'Open the link in the e-mail to {email}. Then everything is done.',
  'move.toAccept': 'The new account is ready? Enter the moving code',
  'move.gone': 'The new account no longer exists. Please start the move again.',
  'accept.title': 'Take over a former account',
  'accept.lead':
    'You are signed in to the new account ({email}). Enter the moving code that your former account shows.',
  'accept.none':
    'No move is open for the address {email}. Sign in to your former account, open “My profile” there and then the move. If this is your former account, sign out and sign in to the new one.',
  'field.moveCode': 'Moving code',
  'accept.submit': 'Take over account',
  'accept.missing': 'Please enter the moving code that your former account shows.',
  'accept.slip':
    'There is a typing error in the moving code. Please compare it with the one that your former account shows.',
  'accept.wrong':
    'This code does not fit. Compare it with your former account, and check that the address {email} is named there.',
  'accept.done': 'The move is complete.',
  'accept.doneText':
    'This account has taken over what goes along. The former one is closed. If you had a second factor there, set it up again here.',
  'accept.waits': 'The moving code is right.',
  'accept.waitsText':
    'Now only the confirmation from the e-mail to your former address is missing. If you can no longer read it, sign in to the former account once more and open the move there.',
  'accept.toMine': 'To My area',
  'next.title': 'Complete the move',
  'next.text': 'A former account is to move here. Enter the moving code.',
  'next.action': 'Enter the moving code',
  'nextChange.title': 'Confirm the new e-mail address',
  'nextChange.text': 'Your change is not complete yet.',
  'nextChange.action': 'Go on',

  'data.title': 'Changes of the e-mail address',
  'data.why': 'So that you can confirm a change and take it back. We delete this after {days} days.',
  'data.asked': 'Begun',
  'data.done': 'Completed',

  'mail.greeting': 'Hello {firstName} {lastName},',
  'mail.greetingStranger': 'Hello,',
  'mail.until': 'This is valid until {until}.',
  'mail.signIn': 'Sign in',
  'mail.contact': 'Do you have questions? Write to {email} or call {phone}.',
  'mail.code.subject': 'Please confirm your new e-mail address',
  'mail.code.text':
    'Your account in the {term:portal} is to have the address {newEmail} instead of {oldEmail}. To do so enter this code where you started the change:',
  'mail.code.code': 'Your confirmation code:',
  'mail.code.link': 'Enter it here',
  'mail.code.notYou':
    'You did not ask for this? Then somebody probably mistyped an address. There is nothing to do. Do not pass the code on.',
  'mail.ask.change.subject': 'Is your e-mail address to be changed?',
  'mail.ask.move.subject': 'Is your account to move?',
  'mail.ask.change.text':
    'Your account in the {term:portal} is to have the address {newEmail} instead of {oldEmail}. Please confirm or stop this on this page:',
  'mail.ask.move.text':
    'Your account in the {term:portal} ({oldEmail}) is to move into the account with the address {newEmail}. The present one is closed afterwards. Please confirm or stop this on this page:',
  'mail.ask.link': 'Confirm or stop',
  'mail.ask.notYou':
    'If you did not ask for this, stop it there and set a new password at once: somebody may know the present one.',
  'mail.waiting.change.subject': 'Your e-mail address will be changed unless you object',
  'mail.waiting.move.subject': 'Your account will move unless you object',
  'mail.waiting.change.text':
    'On {until} your account in the {term:portal} gets the address {newEmail} instead of {oldEmail}. We were told that you can no longer read e-mails to this address.',
  'mail.waiting.move.text':
    'On {until} your account in the {term:portal} ({oldEmail}) moves into the account with the address {newEmail}. We were told that you can no longer read e-mails to this address.',
  'mail.waiting.yes': 'If this is right, there is nothing to do.',
  'mail.waiting.no': 'If this is not right, stop it on this page:',
  'mail.waiting.link': 'Confirm or stop',
  'mail.changed.subject': 'Your e-mail address has been changed',
  'mail.changed.old':
    'Your account in the {term:portal} now has the address {newEmail}. You can no longer sign in with {oldEmail}.',
  'mail.changed.notYou': 'Was it not you? Then take the change back here:',
  'mail.changed.undo': 'Take back the change',
  'mail.changed.undoUntil': 'This is possible until {until}.',
  'mail.changed.new':
    'Your account in the {term:portal} now has this address: {newEmail}. From now on sign in with it, no longer with {oldEmail}. Your password is the same.',
  'mail.changed.newUndo':
    'Until {until} whoever reads the e-mails to {oldEmail} can take the change back. The former address then counts again, and your password is no longer valid.',
  'mail.changed.newFactor':
    'Does somebody else read them now, your former business for example? Set up a second factor under “Security” in your profile: then nobody who merely reads the e-mails gets in, even after taking it back.',
  'mail.taken.subject': 'This address has an account already',
  'mail.taken.text':
    'Somebody wants to use this e-mail address for another account in the {term:portal}. That is not possible, because it belongs to your account.',
  'mail.taken.yours': 'Was it you? Then simply sign in with this address:',
  'mail.taken.notYou':
    'Was it not you? Then somebody probably mistyped an address. There is nothing to do, nothing changes in your account.',
  'mail.invite.subject': 'How your account moves',
  'mail.invite.text':
    'Your present account in the {term:portal} ({oldEmail}) is to move to this address: {newEmail}.',
  'mail.invite.known': 'There is an account for {newEmail} already. Sign in to it.',
  'mail.invite.register': 'First register with the address {newEmail}:',
  'mail.invite.registerLink': 'Register',
  'mail.invite.accept': 'Then enter, in the new account, the moving code that your present account shows:',
  'mail.invite.acceptLink': 'Enter the moving code',
  'mail.invite.notYou':
    'You did not ask for this? Then somebody probably mistyped an address. There is nothing to do.',
  'mail.moved.oldSubject': 'Your former account is closed',
  'mail.moved.old':
    'Your account in the {term:portal} has moved. The account with the address {newEmail} has taken over everything that comes along. A second factor and open invitations did not.',
  'mail.moved.closed':
    'You can no longer sign in with this address. The former account will be deleted in 30 days. You get no further e-mail from us about it.',
  'mail.moved.newSubject': 'The move is complete',
  'mail.moved.new': 'This account has taken over what goes along from the former account ({oldEmail}).',
  'mail.moved.factor':
    'If you had a second factor there, it did not come along. Set it up again in the new account under “My profile”.',
  'mail.moved.link': 'To My area',
  'mail.ended.change.subject': 'Your e-mail address has not been changed',
  'mail.ended.move.subject': 'The move has not taken place',
  'mail.ended.change.text':
    'Your account in the {term:portal} was to get the address {newEmail} instead of {oldEmail}. This has not happened. It keeps {oldEmail}.',
  'mail.ended.move.text':
    'The account with the address {oldEmail} was to move to {newEmail}. This has not happened. Everything stays as it was.',
  'mail.ended.reason': 'The reason: {reason}',
  'mail.ended.taken': 'By now the address {newEmail} belongs to another account.',
  'mail.ended.superseded':
    'Since it was asked for, the account got a new password, was locked or is about to be deleted.',
  'mail.ended.again': 'Do you want to try again? Sign in with {oldEmail} and start anew here:',
  'mail.ended.link': 'Start anew',
  'mail.undone.subject': 'The change of the e-mail address has been taken back',
  'mail.undone.owner':
    'Your account in the {term:portal} has this address again. All devices are signed out.',
  'mail.undone.password':
    'The former password is no longer valid. If you have not set a new one yet, you can do it here:',
  'mail.undone.factors.left':
    'A second factor that was added since the day before the change has been removed. An older one remains.',
  'mail.undone.factors.barred':
    'The second factor that was added since the day before the change has been removed. To protect you we ask for one at the next sign-in all the same: choose “I no longer have access to any of these” there. Then we check that it is you.',
  'mail.undone.link': 'Ask for a new password',
  'mail.undone.former':
    'An account in the {term:portal} no longer has this e-mail address. The change was taken back from the former address.',
  'mail.undone.formerYours':
    'Does the account belong to you? Then contact us at once. We can lock it until it is clear whose it is.',
  'mail.undone.formerLink': 'Write to us',
} as const;
