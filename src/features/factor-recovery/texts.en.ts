/** The English sentences about a second factor that is lost. */
export const factorRecoveryTextsEn = {
  title: 'No access to the second factor',
  secondStep: 'Second factor',
  lead: 'App, passkey and recovery codes are lost? This is how you get back into your account.',
  'linked.text':
    'Your account is linked to {label} (no. {number}). Show by a PIN that you belong there. We will then remove the second factor.',
  'linked.several':
    'Your account is linked more than once. One PIN is enough. Choose whom the letter should go to and whose PIN you enter.',
  'linked.choice': 'Linked to',
  'letter.heading': 'Ask for a PIN by post',
  'letter.text':
    'The letter goes to the postal address that we have on record. It takes some days. Enter the PIN on this page then, not on the page that the letter names.',
  'letter.submit': 'Ask for a new PIN',
  'letter.sent': 'The letter is on its way',
  'letter.sentText':
    'When the PIN has come: sign in with your password, open “I no longer have access to any of these” and enter the PIN here.',
  'letter.waits': 'We look into your request',
  'letter.waitsText':
    'There have been several letters to this address in the last days. So somebody here decides first whether another one goes out. Do you have an earlier letter? You can enter its PIN here if it still counts.',
  'letter.tooMany': 'You have asked for many letters today. Please try again tomorrow.',
  'pin.heading': 'Enter the PIN',
  'pin.text': 'A PIN that you still have from earlier will do as well, if it is still valid.',
  'pin.field': 'PIN',
  'pin.missing': 'Please enter the PIN from the letter.',
  'pin.submit': 'Remove the second factor',
  'choice.missing': 'Please choose whom the PIN is for.',
  'wait.text':
    'Your account is linked to no company and no person. So we wait for seven days. In that time we write to your e-mail address several times, so that nobody removes your protection unnoticed. Then sign in with your password and remove the second factor on this page.',
  'wait.submit': 'Begin to wait',
  'waiting.heading': 'The waiting time is running',
  'waiting.text':
    'From {ready} on you can remove the second factor here. Sign in with your password then and open “I no longer have access to any of these”.',
  'waiting.found':
    'Have you found the second factor again? Simply sign in with it, and stop the removal by the link in our e-mail.',
  'ready.heading': 'The waiting time is over',
  'ready.text':
    'You can remove the second factor now, until {end}. You will then be signed out everywhere and sign in with your password alone.',
  'ready.submit': 'Remove the second factor',
  back: 'Back to the second factor',
  contact: 'You cannot get on like this? Write to us at {email} or call us: {phone}.',
  'over.title': 'Please sign in once more',
  'over.text': 'Enter your password first. It counts here for ten minutes.',
  'over.signIn': 'To signing in',
  'removed.title': 'The second factor has been removed',
  'removed.text':
    'You are signed out everywhere. Sign in with your password now. It is best to set up a second factor again afterwards: in your profile under “Security”.',
  'removed.signIn': 'To signing in',
  'keep.title': 'Keep the second factor',
  'keep.text':
    'Somebody wants to remove the second factor of your account. If it was not you, stop it here. Then everything stays as it is.',
  'keep.submit': 'Keep the second factor',
  'kept.title': 'The second factor stays',
  'kept.text':
    'The removal has been stopped. If you did not ask for it yourself, somebody knows your password: set a new one now.',
  'kept.password': 'Set a new password',
  'keepOver.title': 'This link no longer counts',
  'keepOver.text': 'The removal has been stopped already, is done, or has run out by itself.',

  'takeBack.title': 'Take the second factor back',
  'takeBack.lead': 'A second factor was added to your account. If it was not you, take it back here.',
  'takeBack.text':
    'We remove all second factors that have been added since, end all sign-ins and make the password void. An app that was replaced then counts again. Afterwards you set a new password by e-mail. If you had no second factor before, we check at the next sign-in that it is you: with a PIN by letter, or you wait for seven days.',
  'takeBack.submit': 'That was not me',
  'takeBack.wasYou': 'If it was you, there is nothing to do.',
  'takenBack.title': 'The other person’s second factor has been removed',
  'takenBack.text':
    'Everybody is signed out, and the previous password no longer counts. Set a new one now. We send the link for it to your e-mail address.',
  'takenBack.left': 'The second factor that you had before still counts.',
  'takenBack.none':
    'You have no second factor of your own now. To protect you we ask for one all the same when you sign in next: choose “I no longer have access to any of these” there. We then check that it is you.',
  'takenBack.password': 'Set a new password',
  'takeBackOver.text': 'The second factor has been removed already, or the link is older than seven days.',
  'takeBackOver.newer': 'If another one was added later, take the link from the newest e-mail.',
  'short.text':
    'Is your password shorter than {min} characters? Then you set a longer one when you next sign in, since it is not enough without a second factor.',

  'mail.takenBack.subject': 'Other person’s second factor removed',
  'mail.takenBack.text':
    'On {when} what had been added as a second factor to your account in the {term:portal} was taken back by the link in our e-mail. All sign-ins were ended.',
  'mail.takenBack.password': 'The previous password no longer counts. Set a new one:',
  'mail.greeting': 'Hello {firstName} {lastName},',
  'mail.asked.subject': 'Second factor to be removed',
  'mail.asked.text':
    'Somebody signed in with your password and said that the second factor of your account in the {term:portal} is lost. From {ready} on it can be removed.',
  'mail.reminder.text':
    'The second factor of your account in the {term:portal} is to be removed, since somebody said that it is lost. From {ready} on this can be done.',
  'mail.asked.stop': 'Was it not you? Stop it by this link:',
  'mail.asked.stopLink': 'Keep the second factor',
  'mail.asked.wasYou': 'If it was you, there is nothing to do now.',
  'mail.letter.subject': 'PIN for a lost second factor asked for',
  'mail.letter.text':
    'On {when} somebody signed in with your password, said that the second factor of your account in the {term:portal} is lost, and asked for a PIN by post. The letter goes to the postal address that we have on record.',
  'mail.letterWaits.text':
    'On {when} somebody signed in with your password, said that the second factor of your account in the {term:portal} is lost, and asked for a PIN by post. As there have been several letters in the last days, we look into this before another one goes to the postal address that we have on record.',
  'mail.stopped.subject': 'Second factor stays',
  'mail.stopped.text':
    'The second factor of your account in the {term:portal} stays. The removal was stopped on {when}.',
  'mail.stopped.password':
    'If you did not ask for the removal yourself, somebody knows your password. Set a new one:',
  'mail.removed.subject': 'Second factor removed',
  'mail.removed.text':
    'On {when} the second factor of your account in the {term:portal} was removed. You were signed out everywhere. Now only the password protects your account.',
  'mail.notYou': 'Was it not you? Set a new password at once:',
  'mail.newPassword': 'Set a new password',
  'mail.contact': 'And please tell us: {email}, telephone {phone}.',

  'faq.lost': 'I have lost my second factor. What now?',
  'faq.lost.codes':
    'Sign in with your password and a recovery code. Then set up another app or another passkey under “Security”.',
  'faq.lost.linked':
    'If the codes are lost too: enter your password and open “I no longer have access to any of these”. If your account is linked, we send a PIN by post to the address that we have on record. With it you remove the second factor.',
  'faq.lost.unlinked':
    'If your account is not linked, we wait for seven days and write to your e-mail address several times in that time. Then you remove the second factor yourself.',
} as const;
