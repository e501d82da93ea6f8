/** The English sentences about authenticator apps, passkeys and recovery codes. */
export const secondFactorTextsEn = {
  profile: 'My profile',
  'overview.title': 'Security',
  'overview.none':
    'With a second factor, nobody who knows only your password gets into your account. It is voluntary and takes two minutes.',
  'overview.some':
    'Your account is protected by a second factor. When you sign in, we ask for it after the password.',
  'overview.sessions': 'See signed-in devices and sign them out',
  'overview.help': 'Help with the second factor',
  'notices.security.title': 'Second factor',
  'notices.security.text':
    'When an app or a passkey is added or removed, and when somebody says that the second factor is lost.',
  'notice.appAdded': 'Your app is set up',
  'notice.appReplaced': 'Your new app is set up',
  'notice.appReplacedText': 'Codes of the previous app no longer count. Delete the old entry there.',
  'notice.appRemoved': 'The app has been removed',
  'notice.passkeyAdded': 'Your passkey has been created',
  'notice.passkeyRenamed': 'The new name has been saved',
  'notice.passkeyRemoved': 'The passkey has been removed',
  'notice.passkeyRemovedText': 'Delete it on your device too, or it will still be offered there.',
  'notice.noneLeft': 'Your account no longer has a second factor. The recovery codes no longer count either.',
  others: 'You are now signed out on all other devices.',
  'notice.codesKept': 'Good. Keep the codes in a safe place.',

  'app.heading': 'Authenticator app',
  'app.what':
    'An app on your phone or computer shows a new code of six digits every 30 seconds. You enter it as well when you sign in.',
  'app.since': 'Set up on {date}.',
  'app.setUp': 'Set up an app',
  'app.setUpAnother': 'Set up another app',
  'app.remove': 'Remove the app',
  'app.title': 'Set up an authenticator app',
  'app.replaces': 'From the first code of the new app on, codes of the previous one no longer count.',
  'app.step1': '1. Open the app',
  'app.step1.text':
    'Any authenticator app will do, such as the one that comes with your phone or your password manager.',
  'app.step2': '2. Read in the code',
  'app.step2.text': 'Scan this picture with the app.',
  'app.qr': 'QR code for your authenticator app. Instead of the picture you can type the key.',
  'app.secretHeading': 'You cannot scan the picture?',
  'app.secret': 'Enter this key in the app',
  'app.secretFacts': 'Kind: time-based (TOTP), six digits, 30 seconds.',
  'app.open': 'Open in the app on this device',
  'app.step3': '3. Enter the code of the app',
  'app.code': 'Code from the app',
  'app.codeHint': 'Six digits. Blanks do no harm.',
  'app.submit': 'Check the code',
  'app.over':
    'That took too long. We have made a new picture: delete the entry in the app and scan once more.',
  'code.missing': 'Please enter the code from your app.',
  'code.unreadable': 'The code from the app has six digits.',
  'code.wrong':
    'This code is not right. Take the one that is shown just now. Is the time on your device right?',
  'code.used': 'This code has been used already. Wait until your app shows the next one.',
  'code.tooMany': 'Too many wrong codes. For security you can go on only on {until}.',
  'recoveryCode.missing': 'Please enter one of your recovery codes.',
  'recoveryCode.length': 'A recovery code has {length} characters. Please look once more.',
  'recoveryCode.slip': 'There is a typing error. Please compare character by character.',
  'recoveryCode.wrong': 'This code does not count. Have you made new codes later? Then only those count.',
  'recoveryCode.used': 'This code has been used already. Please take another one.',
  'removeApp.title': 'Remove the authenticator app',
  'removeApp.text': 'After that we no longer ask for codes of this app when you sign in.',
  'removeApp.last':
    'This is your only second factor. After that only the password protects your account. The recovery codes will no longer count either.',
  'removeApp.short':
    'Is your password shorter than {min} characters? Then you set a longer one right afterwards, since it is not enough without a second factor.',
  'removeApp.submit': 'Remove the app',
  cancel: 'Cancel',

  'passkeys.heading': 'Passkeys',
  'passkeys.what':
    'With a passkey you sign in without a password: by fingerprint, face or the PIN of your device. It counts as both factors at once.',
  'passkeys.add': 'Create a passkey',
  'passkeys.caption': 'Your passkeys',
  'passkeys.name': 'Name',
  'passkeys.since': 'Created',
  'passkeys.lastUsed': 'Last used',
  'passkeys.never': 'never',
  'passkeys.change': 'Change “{name}”',
  'passkeys.actions': 'Change or remove',
  'newPasskey.title': 'Create a passkey',
  'newPasskey.lead':
    'Your device will ask for your fingerprint, your face or its PIN. Both stay on the device.',
  'newPasskey.name': 'Name of the passkey',
  'newPasskey.nameHint': 'So that you know it again, such as: phone, office PC.',
  'newPasskey.submit': 'Create a passkey',
  'newPasskey.app': 'Set up an authenticator app instead',
  'newPasskey.defaultName': 'Passkey of {date}',
  'newPasskey.tooMany':
    'There can be no more than {most} passkeys. First remove one that you no longer need.',
  'newPasskey.known': 'This passkey exists already.',
  'passkey.noScript':
    'A passkey needs JavaScript, which is switched off in your browser. An authenticator app protects you just as well and works without JavaScript.',
  'passkey.unsupported':
    'This browser knows no passkeys. An authenticator app protects you just as well and works everywhere.',
  'passkey.cancelled': 'That was cancelled or took too long. You are welcome to try again.',
  'passkey.failed': 'That did not work. Please try again or take another way.',
  'passkey.over': 'That took too long. Please press the button once more.',
  'passkey.unknown': 'This passkey no longer belongs to any account. Take another way.',
  'passkey.title': 'Passkey {name}',
  'passkey.rename': 'Save the name',
  'passkey.nameMissing': 'Please enter a name.',
  'passkey.nameTooLong': 'At most {max} characters.',
  'passkey.removeHeading': 'Remove the passkey',
  'passkey.removeText': 'After that you can no longer sign in with it.',
  'passkey.removeSubmit': 'Remove the passkey',

  'codes.heading': 'Recovery codes',
  'codes.what':
    'For emergencies: a code takes the place of app or passkey once, when you do not have them at hand.',
  'codes.left': 'You have {left} of {all} left.',
  'codes.few': 'Only a few are left. Make new ones.',
  'codes.new': 'Make new codes',
  'codes.newHint': 'The present ones will then no longer count.',
  'codes.title': 'Your recovery codes',
  'codes.lead': 'Keep these codes in a safe place, best on paper. We show them only now.',
  'codes.list': 'Ten codes, each counts once',
  'codes.use':
    'When you do not have your app or passkey at hand, sign in with your password and one of these codes.',
  'codes.file': 'Save as a text file',
  'codes.done': 'I have kept the codes',
  'codes.fileName': 'recovery-codes',
  'codes.fileTitle': 'Recovery codes for {portal} ({chamber})',
  'codes.fileAccount': 'Account: {email}',
  'codes.fileMade': 'Made on {when}. Each code counts once.',
  'codes.gone.title': 'The codes can no longer be seen',
  'codes.gone.text':
    'We show them only once, right after they were made, and cannot read them ourselves afterwards. If you have not kept them, make new ones.',
  'codes.gone.back': 'Back to security',

  'mail.greeting': 'Hello {firstName} {lastName},',
  'mail.appAdded.subject': 'Second factor set up',
  'mail.appAdded.text':
    'An authenticator app was set up for your account in the {term:portal} on {when}. When you sign in, we now ask for its code as well.',
  'mail.appReplaced.subject': 'Another authenticator app set up',
  'mail.appReplaced.text':
    'Another authenticator app was set up for your account in the {term:portal} on {when}. Codes of the previous one no longer count.',
  'mail.appRemoved.subject': 'Authenticator app removed',
  'mail.appRemoved.text':
    'The authenticator app was removed from your account in the {term:portal} on {when}.',
  'mail.passkeyAdded.subject': 'Passkey created',
  'mail.passkeyAdded.text':
    'A passkey was created for your account in the {term:portal} on {when}. Its name is: {name}. With it one can sign in without a password.',
  'mail.passkeyRemoved.subject': 'Passkey removed',
  'mail.passkeyRemoved.text':
    'A passkey was removed from your account in the {term:portal} on {when}. Its name was: {name}.',
  'mail.newCodes.subject': 'New recovery codes',
  'mail.newCodes.text':
    'New recovery codes were made for your account in the {term:portal} on {when}. The previous ones no longer count.',
  'mail.codeUsed.subject': 'Recovery code used',
  'mail.codeUsed.text':
    'A recovery code of your account in the {term:portal} was used on {when}. {left} are left.',
  'mail.fewLeft': 'Make new codes soon, in your profile under “Security”.',
  'mail.notYou': 'Was it not you? Set a new password at once:',
  'mail.takeBack':
    'Was it not you? Then a new password alone does not help. Open this link within seven days and confirm there: we remove whatever has been added since, sign everybody out and make the password void.',
  'mail.takeBackLink': 'That was not me',
  'mail.newPassword': 'Set a new password',
  'mail.contact': 'And please tell us: {email}, telephone {phone}.',

  'faq.what': 'What is a second factor?',
  'faq.what.answer':
    'Something that is asked for in addition to the password when you sign in: a code from an app, or a passkey. Whoever knows only your password does not get in. It is voluntary.',
  'faq.what.others': 'When you set it up, change or remove it, you are signed out on all other devices.',
  'faq.what.where': 'You can set it up in your profile under “Security”.',
  'faq.what.password':
    'With a second factor the password that you set in your profile may be shorter: {with} instead of {without} characters.',
  'faq.what.action': 'Open security',
  'faq.app': 'How do I set up an authenticator app?',
  'faq.app.answer':
    'Open “Security” in your profile and there “Set up an app”. Scan the picture with the app, or type the key. Then enter the code that the app shows.',
  'faq.app.wrong':
    'Is the code not accepted? Set the time on your phone to “automatic”. Each code counts only once.',
  'faq.passkey': 'What is a passkey?',
  'faq.passkey.answer':
    'A key that lies on your phone, computer or security key. With it you sign in without a password: by fingerprint, face or the PIN of the device. It counts as both factors.',
  'faq.passkey.several': 'It is best to create two, on different devices.',
  'faq.codes': 'What are the recovery codes for?',
  'faq.codes.answer':
    'For the day when you do not have your phone or key at hand. Each of the ten codes takes the place of the second factor once. Keep them on paper, not on the same phone.',
  'faq.codes.new':
    'If the codes are lost or used up, make new ones under “Security”. The old ones will then no longer count.',
} as const;
